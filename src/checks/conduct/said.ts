/** What is said to the person for each label: 25 words at most. */
import type { Said } from './finding.ts';
import { AMA, ASCO_RESPECT, ASCO_TIPS, EMBARGO, FTC, TRIALS } from './sources.ts';

export type Label =
  | 'insult'
  | 'anger'
  | 'stigmatizing-language'
  | 'overpromise'
  | 'individual-medical-advice'
  | 'undisclosed-COI'
  | 'copyright-figure'
  | 'embargo';

export const SAID: Readonly<Record<Label, Said>> = {
  insult: {
    rule: 'conduct/insult',
    label: 'insult',
    tier: 'review',
    reason:
      'May read as an insult. Name the decision or the problem instead of the person, or save it for later.',
    source: AMA,
  },
  anger: {
    rule: 'conduct/anger',
    label: 'anger',
    tier: 'hint',
    reason: 'Reads as written in anger. You could keep it for the morning, or say what should change.',
    source: ASCO_TIPS,
  },
  'stigmatizing-language': {
    rule: 'conduct/stigma',
    label: 'stigmatizing-language',
    tier: 'hint',
    reason: 'Patients read along, and this wording blames or belittles. Say what was seen or needed instead.',
    source: ASCO_RESPECT,
  },
  overpromise: {
    rule: 'conduct/overpromise',
    label: 'overpromise',
    tier: 'review',
    reason:
      'Reads as a promise. Say what was measured, in whom, and with which harms; not everyone responds.',
    source: TRIALS,
  },
  'individual-medical-advice': {
    rule: 'conduct/individual-advice',
    label: 'individual-medical-advice',
    tier: 'review',
    reason: 'Reads as advice to one person. Keep it general and point to their own team or a secure channel.',
    source: ASCO_TIPS,
  },
  'undisclosed-COI': {
    rule: 'conduct/undisclosed-stake',
    label: 'undisclosed-COI',
    tier: 'review',
    reason: 'Readers may want to know your tie to this. Say it in plain words at the beginning.',
    source: FTC,
  },
  'copyright-figure': {
    rule: 'conduct/copied-figure',
    label: 'copyright-figure',
    tier: 'hint',
    reason:
      "Somebody else's work: link to it, or say that it is your own, licensed or shown with permission.",
    source: ASCO_TIPS,
  },
  embargo: {
    rule: 'conduct/embargo',
    label: 'embargo',
    tier: 'review',
    reason: 'Results that may not be public yet. Keep it until the embargo lifts or the paper is out.',
    source: EMBARGO,
  },
};
