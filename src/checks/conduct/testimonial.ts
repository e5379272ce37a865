/**
 * Praise from patients in a post of the practice, where testimonials may not advertise a health service. Australia
 * only: National Law s. 133. Thanks to colleagues, and patients' stories that praise nobody's service, stay silent.
 */
import { say } from './finding.ts';
import { Grammar } from './grammar.ts';
import { readingOf } from './reading.ts';
import type { ConductRule } from './rule.ts';
import { TESTIMONIALS } from './sources.ts';

const PRAISE = new Grammar<'praise'>(
  {},
  {
    praise: `
    (patient|client|customer) (testimonial|testimonials|review|reviews|feedback)
    (testimonial|review|feedback|words|note) from ..3 (patient|patients|client|clients)
    (five|5) star (review|reviews|rating|ratings)
    (what|hear what|read what) (our|my) (patients|clients) (say|are saying|think|love)
    (our|my|a|one) (patient|patients|client|clients) (says|say|said|wrote|writes|told us) ..4 (best|amazing|wonderful|fantastic|life changing|changed|recommend|excellent)
    (rated|voted) ..3 by (our|my)? patients
  `,
  },
);
/** Whose service is praised. */
const OWN = /\b(?:our|my|us|we|clinic|practice|rooms|book(?:ings?)?|appointments?)\b/i;

export const testimonial: ConductRule = (prepared) => {
  if (prepared.draft.context?.region !== 'au') return [];
  const reading = readingOf(prepared);
  const hit = PRAISE.find(reading).find(({ start }) => !prepared.inDocument(start));
  if (hit === undefined || !OWN.test(prepared.text)) return [];
  if (/\b(?:no|not|never|cannot|can't|don't|banned|prohibited|law)\b/i.test(prepared.text)) return [];
  return [
    say(
      prepared,
      {
        rule: 'conduct/testimonial',
        label: 'testimonial',
        tier: 'review',
        reason: "Patients' praise may not advertise a health service. Say what you offer in your own words.",
        source: TESTIMONIALS,
      },
      hit,
    ),
  ];
};
