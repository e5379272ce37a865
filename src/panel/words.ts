import type { Finding, MosaicEstimate, Tier } from '../checks/index.ts';
import type { PictureFinding } from '../images/types.ts';
import { type MessageKey, say } from '../settings/say.ts';

/** Plain words for what the engine names by type. */

const TIERS: Readonly<Record<Tier, MessageKey>> = {
  stop: 'tierStop',
  review: 'tierReview',
  hint: 'tierHint',
};

export const tierWord = (tier: Tier): string => say(TIERS[tier]);

/** Types of identity findings and pictures, and labels of conduct. */
const TYPES: Readonly<Record<string, MessageKey>> = {
  NAME: 'typeName',
  PROVIDER_NAME: 'typeProviderName',
  AGE_OVER_89: 'typeAgeOver89',
  AGE: 'typeAge',
  DATE: 'typeDate',
  LOCATION: 'typeLocation',
  PHONE: 'typePhone',
  FAX: 'typeFax',
  EMAIL: 'typeEmail',
  SSN: 'typeSsn',
  MRN: 'typeMrn',
  HEALTH_PLAN: 'typeHealthPlan',
  ACCOUNT: 'typeAccount',
  LICENSE: 'typeLicense',
  VEHICLE: 'typeVehicle',
  DEVICE: 'typeDevice',
  URL: 'typeUrl',
  IP: 'typeIp',
  FACILITY: 'typeFacility',
  ID_OTHER: 'typeIdOther',
  QUASI: 'typeQuasi',
  FACE: 'typeFace',
  BARCODE: 'typeBarcode',
  GPS: 'typeGps',
  METADATA: 'typeMetadata',
  RECORD_SCREEN: 'typeRecordScreen',
  UNREAD_TEXT: 'typeUnreadText',
  insult: 'labelInsult',
  anger: 'labelAnger',
  'stigmatizing-language': 'labelStigmatizingLanguage',
  overpromise: 'labelOverpromise',
  'individual-medical-advice': 'labelIndividualMedicalAdvice',
  'undisclosed-COI': 'labelUndisclosedCoi',
  'copyright-figure': 'labelCopyrightFigure',
  embargo: 'labelEmbargo',
  'confirms-patient': 'labelConfirmsPatient',
  consent: 'labelConsent',
  recognition: 'labelRecognition',
  citation: 'labelCitation',
  'evidence-status': 'labelEvidenceStatus',
  recruitment: 'labelRecruitment',
  balance: 'labelBalance',
  voice: 'labelVoice',
  'meeting-tag': 'labelMeetingTag',
  credit: 'labelCredit',
  'peer-review': 'labelPeerReview',
  'respectful-language': 'labelRespectfulLanguage',
  'alt-text': 'labelAltText',
  'own-words': 'labelOwnWords',
  testimonial: 'labelTestimonial',
  audience: 'labelAudience',
  'meeting-rules': 'labelMeetingRules',
};

export function typeOf(finding: Finding | PictureFinding): string {
  return finding.kind === 'conduct' ? finding.label : finding.type;
}

export function typeWord(finding: Finding | PictureFinding): string {
  const type = typeOf(finding);
  const key = TYPES[type];
  return key === undefined ? type.replaceAll('-', ' ') : say(key);
}

/** One significant figure: an estimate must not look measured. */
export function roughly(count: number): string {
  if (count < 1) return say('lessThanOne');
  const scale = 10 ** Math.floor(Math.log10(count));
  return (Math.round(count / scale) * scale).toLocaleString(say('languageTag'));
}

const BRACKETS: Readonly<Record<MosaicEstimate['bracket'], MessageKey>> = {
  'probably only this person': 'bracketOne',
  'fewer than 11': 'bracketFew',
  '11 to 100': 'bracketSome',
  'more than 100': 'bracketMany',
};

/** The estimate in a sentence, with what it rests on. */
export function mosaicSentence(mosaic: MosaicEstimate): string {
  const people = mosaic.mid < 1.5 ? say('aboutOnePerson') : say('aboutPeople', roughly(mosaic.mid));
  return say('mosaicFits', mosaic.counted.join(' + '), people, say(BRACKETS[mosaic.bracket]));
}

/** A finding's words with a little of what stands around them, cut at words and lines. */
export interface InContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const AROUND = 18;

/** The words at `[start, end)` of a text among their neighbors; "12" alone tells nobody that a room is meant. */
export function inContext(text: string, start: number, end: number): InContext {
  const line = { start: text.lastIndexOf('\n', start - 1) + 1, end: text.indexOf('\n', end) };
  const lineEnd = line.end === -1 ? text.length : line.end;
  const from = Math.max(line.start, start - AROUND);
  const to = Math.min(lineEnd, end + AROUND);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from > line.start ? `…${before.replace(/^\S*\s?/, '')}` : before,
    words: text.slice(start, end),
    after: to < lineEnd ? `${after.replace(/\s?\S{0,40}$/, '')}…` : after,
  };
}

const STEPS: Readonly<Record<string, MessageKey>> = {
  waiting: 'stepWaiting',
  reading: 'stepReading',
  'looking for writing': 'stepWriting',
  'looking for identifiers': 'stepIdentifiers',
  'looking with other eyes': 'stepOtherEyes',
  'looking again': 'stepAgain',
};

/** What the reader of pictures does at the moment, in the person's language. */
export function stepWords(step: string): string {
  const page = /^reading page (\d+) of (\d+)$/.exec(step);
  if (page !== null) return say('stepPage', page[1] ?? '', page[2] ?? '');
  const key = STEPS[step];
  return key === undefined ? step : say(key);
}
