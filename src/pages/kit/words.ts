import { type MessageKey, say } from '../../settings/say.ts';
import type { Level, Region, Relation, Role, Voice } from '../../settings/schema.ts';

/** What choices and rules are called on every page. */

const named = <Value extends string>(words: Readonly<Record<Value, MessageKey>>) =>
  function options(): readonly { readonly value: Value; readonly label: string }[] {
    return (Object.keys(words) as Value[]).map((value) => ({ value, label: say(words[value]) }));
  };

export const levels = named<Level>({
  everything: 'levelEverything',
  'stop-and-review': 'levelStopAndReview',
  'stop-only': 'levelStopOnly',
});

export const regions = named<Region>({ us: 'regionUs', uk: 'regionUk', ca: 'regionCa', au: 'regionAu' });

export const roles = named<Role>({
  fellow: 'roleFellow',
  attending: 'roleAttending',
  director: 'roleDirector',
  nurse: 'roleNurse',
  student: 'roleStudent',
  other: 'roleOther',
});

export const voices = named<Voice>({ professional: 'voiceProfessional', personal: 'voicePersonal' });

export const relations = named<Relation>({
  consulting: 'relationConsulting',
  speaking: 'relationSpeaking',
  'research-funding': 'relationResearch',
  employment: 'relationEmployment',
  equity: 'relationEquity',
  travel: 'relationTravel',
  other: 'relationOther',
});

/** Rules by their whole id, else by the folder they stand in. */
const RULES: Readonly<Record<string, MessageKey>> = {
  names: 'ruleNames',
  providers: 'ruleProviders',
  numbers: 'ruleNumbers',
  contacts: 'ruleContacts',
  dates: 'ruleDates',
  ages: 'ruleAges',
  places: 'rulePlaces',
  facilities: 'ruleFacilities',
  story: 'ruleStory',
  mosaic: 'ruleMosaic',
  record: 'ruleRecord',
  document: 'ruleRecord',
  'dates/relative': 'ruleDatesRelative',
  'conduct/confirms-patient': 'ruleConfirmsPatient',
  'conduct/own-words': 'ruleOwn',
  'conduct/recognition': 'ruleRecognition',
  'conduct/consent': 'ruleConsent',
  'conduct/individual-advice': 'ruleIndividualAdvice',
  'conduct/insult': 'ruleInsult',
  'conduct/anger': 'ruleAnger',
  'conduct/stigma': 'ruleStigma',
  'conduct/respectful-language': 'ruleRespectfulLanguage',
  'conduct/overpromise': 'ruleOverpromise',
  'conduct/balance': 'ruleBalance',
  'conduct/citation': 'ruleCitation',
  'conduct/preprint': 'rulePreprint',
  'conduct/as-of': 'ruleAsOf',
  'conduct/recruitment': 'ruleRecruitment',
  'conduct/undisclosed-stake': 'ruleUndisclosedStake',
  'conduct/disclosed-company': 'ruleDisclosedCompany',
  'conduct/copied-work': 'ruleCopiedWork',
  'conduct/copied-figure': 'ruleCopiedFigure',
  'conduct/embargo': 'ruleEmbargo',
  'conduct/peer-review': 'rulePeerReview',
  'conduct/credit-speaker': 'ruleCreditSpeaker',
  'conduct/institutional-voice': 'ruleInstitutionalVoice',
  'conduct/meeting-year': 'ruleMeetingYear',
  'conduct/alt-text': 'ruleAltText',
  'conduct/testimonial': 'ruleTestimonial',
  'conduct/audience': 'ruleAudience',
  'conduct/meeting-rules': 'ruleMeetingRules',
};

/** What a rule is called; its own id when nobody named it. */
export function ruleName(rule: string): string {
  const key = RULES[rule] ?? RULES[rule.split('/')[0] ?? ''];
  return key === undefined ? rule : say(key);
}
