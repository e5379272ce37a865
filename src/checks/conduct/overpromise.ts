/**
 * Promise, pressure or inducement near a treatment, trial, supplement or procedure: a review. The seeds: be
 * "careful to not coerce and not overpromise". Cure rates, curative intent, measured results, debunking and
 * sarcasm about miracles stay silent.
 */

import { Cues } from './cues.ts';
import { say } from './finding.ts';
import type { Hit } from './grammar.ts';
import { ILLNESSES, TREATMENTS } from './lexicon/medicine.ts';
import { CUES, SAYINGS } from './overpromise-sayings.ts';
import { wordClass } from './pattern.ts';
import { type Reading, readingOf } from './reading.ts';
import type { ConductRule } from './rule.ts';
import { SAID } from './said.ts';
import { after, alongside, before, negated } from './silence.ts';

/** What makes a promise a measurement or a hope. */
const SOFT = wordClass(
  'may might could some most many about approximately roughly nearly up potentially hopefully hope hopes hoping aim aims aiming goal sometimes often partially chance rate rates fraction intent median question whether if unless someday eventually towards toward until search searching research researchers working closer towards find finding model models pursuit race walk run want wants wanted wish asked asks asking mice mouse vitro preclinical cells lines subset proportion',
);
const DEBUNK = wordClass(
  'scam scams myth myths debunk debunked debunking debunks quackery quack snake misinformation disinformation misleading false falsely fake beware redflag unproven claims claiming claim claimed supposedly allegedly so-called pseudoscience bogus hype hyped overhyped skeptical skeptic promises telling hucksters grifters grift unregulated warning warnings fraudulent fda-warning predatory charlatans ftc lawsuit nonsense buyer',
);
const EVENTS = wordClass(
  'register registration abstract abstracts submit submission rsvp tickets webinar early-bird vote voting deadline conference meeting course apply applications fellowship symposium talk session lecture workshop poll raffle run 5k gala poster hotel banquet',
);
const TRIAL = wordClass(
  'trial trials study studies enroll enrolling enrollment clinic participants participate participating recruit recruiting therapy treatment infusion infusions protocol procedure drug supplement DRUG peptide transplant stem surgery',
);
/** Infections that treatment does cure. */
const CURABLE = wordClass(
  'strep syphilis gonorrhea chlamydia hcv hepatitis malaria tb tuberculosis uti pneumonia scabies giardia pylori infection infections appendicitis hernia cataracts cataract',
);
const MEDICAL: ReadonlySet<string> = new Set([...TREATMENTS, ...ILLNESSES]);

export const overpromise: ConductRule = (prepared) => {
  const reading = readingOf(prepared);
  const hit = SAYINGS.find(reading).find((candidate) => counts(reading, candidate)) ?? together(reading);
  if (!hit) return [];
  return [say(prepared, SAID.overpromise, hit)];
};

/** A great outcome, with certainty in its sentence or just around it, and a treatment somewhere. */
function together(reading: Reading): Hit<'outcome'> | undefined {
  const cues = new Cues(CUES, reading);
  if (!cues.has('certain') || !cues.has('thing') || !cues.has('outcome')) return undefined;
  if (reading.has(DEBUNK) || reading.has(EVENTS)) return undefined;
  const { words } = reading;
  return cues.all('outcome').find((hit): hit is Hit<'outcome'> => {
    const [first, last] = reading.sentence(hit.from);
    const around = (word: number): boolean =>
      word >= Math.max(0, first - 6) && word < Math.min(words.length, last + 6);
    const inside = (word: number): boolean => word >= first && word < last;
    const thing = cues
      .all('thing')
      .some((other) => around(other.from) && !(other.from >= hit.from && other.to <= hit.to));
    const certain = cues
      .all('certain')
      .some(
        (other) =>
          inside(other.from) &&
          !(other.from >= hit.from && other.to <= hit.to && other.to - other.from === hit.to - hit.from),
      );
    if (!thing || !certain) return false;
    if (measured(reading, hit.from) || asks(reading, hit.from) || told(reading, first, last)) return false;
    for (let at = first; at < last; at++)
      if (SOFT.has(words[at]?.key ?? '') || REAL.has(words[at]?.key ?? '')) return false;
    return (
      !negated(reading, hit.from, 4) ||
      /^(?:no|zero|never|dont|wont|nobody|cant|without|not)$/.test(words[hit.from]?.key ?? '')
    );
  }) as Hit<'outcome'> | undefined;
}

/** Told of the past or of one's own day: "we", "today", "I was". */
function told(reading: Reading, first: number, last: number): boolean {
  let past = 0;
  let present = 0;
  for (let at = first; at < last; at++) {
    const key = reading.words[at]?.key ?? '';
    if (
      /^(?:was|were|had|did|yesterday|ago|said|felt|went|saw|today|tonight|rounds|shift|admin|note|notes|ehr|epic|coffee|pager|burnout)$/.test(
        key,
      )
    )
      past++;
    if (/^(?:will|you|your|youll|cures|enroll|call|book|can|guaranteed)$/.test(key)) present++;
  }
  return past > present;
}
const UNDONE = wordClass('not doesnt isnt arent myth exist exists dont never wrong lie');
const REAL = wordClass(
  'not isnt arent doesnt randomized placebo versus vs cohort toxicity toxicities limits caution trial-data follow-up intensive remains still however although unfortunately than cost gvhd trm mortality trade price myth should shouldnt cannot',
);

function counts(reading: Reading, hit: Hit<'sure' | 'near' | 'lure'>): boolean {
  const { from, to, start, label } = hit;
  if (reading.prepared.inDocument(start) || reading.quoted(start) || reading.prepared.text[hit.end] === '?')
    return false;
  if (denied(reading, from) || reading.has(DEBUNK)) return false;
  if (before(reading, from, 9, SOFT) || asks(reading, from) || after(reading, to, 4, UNDONE)) return false;
  if (label === 'lure') return hasAny(reading, TRIAL) && !reading.has(EVENTS);
  if (label === 'near') {
    if (!hasAny(reading, MEDICAL)) return false;
    if (alongside(reading, from, CURABLE) || measured(reading, from)) return false;
    for (let at = from; at < to; at++) if (SOFT.has(reading.words[at]?.key ?? '')) return false;
  }
  return true;
}

/** "there is no miracle", "never promise": but "wont", "no", "never" inside the saying itself are part of it. */
const denied = (reading: Reading, from: number): boolean =>
  /^(?:no|zero|never|nothing|nobody)$/.test(reading.words[from]?.key ?? '')
    ? before(reading, from, 3, PLAIN_DENIAL)
    : negated(reading, from, 4);
/** A denial before "no side effects" turns it round; before "without" any denial does. */
const PLAIN_DENIAL = wordClass('not isnt arent never dont doesnt cant cannot neither there nobody');

/** The sentence is a question put to somebody, not a claim. */
function asks(reading: Reading, index: number): boolean {
  const [first, last] = reading.sentence(index);
  const end = reading.words[last - 1]?.end ?? 0;
  if (reading.prepared.text[end] !== '?') return false;
  return (
    /^(?:is|are|does|do|can|will|has|have|did|should|would|could|any|who|what|how)$/.test(
      reading.words[first]?.key ?? '',
    ) &&
    !/^(?:wouldnt|lose|lost)$/.test(reading.words[last - 1]?.key ?? '') &&
    reading.words[first]?.key !== 'who'
  );
}

/** Numbers of a study stand in the sentence: a hazard ratio, a p value, "n = 40", a per cent that is not 100. */
function measured(reading: Reading, index: number): boolean {
  const [first, last] = reading.sentence(index);
  for (let at = first; at < last; at++) {
    const word = reading.words[at];
    if (!word) continue;
    if (
      /^(?:hr|orr|cr|os|pfs|efs|ci|n|rr|nnt|median|phase)$/.test(word.key) &&
      reading.words[at + 1]?.kind === 'number'
    )
      return true;
    if (word.specials.includes('PCT') && !/^(?:100|99|99\.9|1000)%$/.test(word.key)) return true;
  }
  return false;
}

function hasAny(reading: Reading, keys: ReadonlySet<string>): boolean {
  return reading.words.some(
    (word) => keys.has(word.key) || word.specials.some((special) => keys.has(special)),
  );
}
