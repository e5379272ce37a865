import { checkDraft } from './check.ts';

import type { DraftContext, Region, Tier } from './types.ts';

/**
 * The rules as a list to read and to choose from. Nothing a rule says is written here a second time: each entry has
 * a made-up post that sets the rule off, and what is shown is what the rule then says.
 */

export const RULE_GROUPS = [
  'names',
  'numbers',
  'contacts',
  'dates',
  'places',
  'story',
  'patients',
  'respect',
  'evidence',
  'interests',
  'rights',
  'form',
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

interface Entry {
  readonly rule: string;
  readonly group: RuleGroup;
  /** The posts of a thread are parted by an empty line. */
  readonly example: string;
  readonly context?: DraftContext;
}

/** Of the rules about identity one speaks for its family: none of them can be switched off. */
const ENTRIES: readonly Entry[] = [
  { rule: 'names/titled', group: 'names', example: 'Mr. Harold Finch came back to clinic with fever.' },
  {
    rule: 'providers/titled',
    group: 'names',
    example: 'My patient was seen by Dr. Ines Marlow in clinic and refused the transfusion.',
  },
  { rule: 'numbers/mrn', group: 'numbers', example: 'My patient, MRN 84412907, is back on the ward.' },
  { rule: 'contacts/phone', group: 'contacts', example: 'Her daughter can be reached at (216) 555-0147.' },
  { rule: 'dates/exact', group: 'dates', example: 'My patient was admitted on March 3, 2026 with fever.' },
  { rule: 'dates/relative', group: 'dates', example: 'My patient refused the transfusion yesterday.' },
  {
    rule: 'ages/over-89',
    group: 'dates',
    example: 'My patient, a 94-year-old woman, still plays the piano.',
  },
  { rule: 'places/room', group: 'places', example: 'My patient in room 12 asked for jazz.' },
  {
    rule: 'mosaic/few-people',
    group: 'story',
    example: 'My patient, a 34-year-old firefighter with hairy cell leukemia in Elko, went home.',
  },
  {
    rule: 'conduct/confirms-patient',
    group: 'patients',
    example: 'So sorry! Your scan last week looked fine to us.',
    context: { reply: true },
  },
  {
    rule: 'conduct/consent',
    group: 'patients',
    example: 'My patient refused the transfusion and we talked for an hour. Photo of her smear below.',
  },
  {
    rule: 'conduct/individual-advice',
    group: 'patients',
    example: 'DM me your labs and I will tell you what to take.',
  },
  { rule: 'conduct/insult', group: 'respect', example: 'These clowns in admin cut nights again.' },
  {
    rule: 'conduct/anger',
    group: 'respect',
    example: 'They closed the ward. I punched the locker and I am sick with fury.',
  },
  { rule: 'conduct/stigma', group: 'respect', example: 'Sicklers know what to ask for.' },
  { rule: 'conduct/respectful-language', group: 'respect', example: 'Our hemophiliacs need better access.' },
  { rule: 'conduct/overpromise', group: 'evidence', example: 'Join our trial, you have nothing to lose.' },
  { rule: 'conduct/balance', group: 'evidence', example: 'This antibody is a game changer.' },
  {
    rule: 'conduct/citation',
    group: 'evidence',
    example: 'It works: hr 0.61 and it reduced mortality by 20%.',
  },
  {
    rule: 'conduct/preprint',
    group: 'evidence',
    example: 'New data: https://www.medrxiv.org/content/1',
  },
  {
    rule: 'conduct/as-of',
    group: 'evidence',
    example: 'How I treat ITP in adults.\n\nStart with dexamethasone.\n\nThen think of a second line.',
  },
  {
    rule: 'conduct/recruitment',
    group: 'evidence',
    example: 'Our trial is now recruiting adults with low platelets.',
  },
  {
    rule: 'conduct/undisclosed-stake',
    group: 'interests',
    example: 'Use code HEME15 for 15% off the only serum I recommend.',
  },
  {
    rule: 'conduct/disclosed-company',
    group: 'interests',
    example: 'Venclexta plus azacitidine: my notes.',
    context: { disclosures: ['AbbVie'] },
  },
  {
    rule: 'conduct/copied-work',
    group: 'rights',
    example: 'Full PDF of the NEJM paper in my Dropbox, link below.',
  },
  {
    rule: 'conduct/copied-figure',
    group: 'rights',
    example: 'Reposting this Kaplan-Meier curve straight from the Blood paper.',
  },
  {
    rule: 'conduct/embargo',
    group: 'rights',
    example: 'Embargoed til Sunday, but our trial hit its endpoint.',
  },
  { rule: 'conduct/peer-review', group: 'rights', example: 'Peer reviewing a paper for a journal tonight.' },
  {
    rule: 'conduct/credit-speaker',
    group: 'rights',
    example: 'Best slides of the day on fitness in older adults #ASH26',
  },
  {
    rule: 'conduct/institutional-voice',
    group: 'form',
    example: 'On behalf of our department: we oppose the bill.',
  },
  {
    rule: 'conduct/meeting-year',
    group: 'form',
    example: 'See you there! #ASH20',
    context: { now: '2026-11-22T10:00:00Z' },
  },
  {
    rule: 'conduct/recognition',
    group: 'patients',
    example: 'My patient cried when I told her the leukemia was back. She drives the school bus here.',
  },
  {
    rule: 'conduct/own-words',
    group: 'form',
    example: 'Project Bluebird starts on Monday.',
    context: { watch: ['Project Bluebird'] },
  },
  {
    rule: 'conduct/testimonial',
    group: 'evidence',
    example: 'Read what our patients say about our clinic!',
    context: { region: 'au' },
  },
  {
    rule: 'conduct/audience',
    group: 'respect',
    example: 'He coded again during signout lol #mmsm',
  },
  {
    rule: 'conduct/meeting-rules',
    group: 'rights',
    example: 'Great data from the podium #ASH26',
    context: { pictures: 1 },
  },
  { rule: 'conduct/alt-text', group: 'form', example: 'Our new poster.', context: { pictures: 1 } },
];

/** One rule, in its own words. */
export interface RuleCard {
  /** Stable id, `folder/name`. */
  readonly rule: string;
  readonly group: RuleGroup;
  readonly tier: Tier;
  /** Why, as the person would be told. */
  readonly reason: string;
  readonly source: string;
  /** A made-up post that sets it off. */
  readonly example: string;
}

/**
 * Every rule that a person can know of, in the order of the groups, with the authority of their region. Runs the
 * checks once for each entry.
 */
export function ruleCards(region: Region = 'us'): RuleCard[] {
  return ENTRIES.flatMap(({ rule, group, example, context = {} }) => {
    const parts = example.split('\n\n').map((text) => ({ kind: 'post' as const, text }));
    const { findings } = checkDraft({ parts, context: { region, ...context } });
    const found = findings.find((finding) => finding.rule === rule);
    return found === undefined
      ? []
      : [{ rule, group, tier: found.tier, reason: found.reason, source: found.source, example }];
  });
}

/** The ids in the list, for the test that none is missing. */
export const LISTED_RULES: readonly string[] = ENTRIES.map(({ rule }) => rule);
