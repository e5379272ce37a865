/**
 * Superlatives for a treatment with no comparator, harm or limit in the draft: a hint. The words are those counted by
 * Abola and Prasad (2016). Regulatory terms and breakthrough pain, bleeding or infection stay silent.
 */
import { say } from './finding.ts';
import { Grammar } from './grammar.ts';
import { wordClass } from './pattern.ts';
import { readingOf } from './reading.ts';
import type { ConductRule } from './rule.ts';
import { alongside, negated } from './silence.ts';
import { SUPERLATIVES } from './sources.ts';

const PRAISE = new Grammar<'praise'>(
  {},
  {
    praise: `
    breakthrough !designation|designated|therapy|status|pain|bleeding|bleed|bleeds|infection|infections|seizure|seizures|covid|device|cancer|meeting|summit|prize|dose|dosing|case|cases
    (game changer|game changers|gamechanger|game changing|home run|life saver|lifesaver|paradigm shifting|paradigm shift|paradigm changing|holy grail|marvel)
    (revolutionary|revolutionizes|revolutionized|revolutionizing|transformative|groundbreaking|ground breaking|unprecedented|astonishing)
  `,
  },
);
const TREATMENT = wordClass(
  'DRUG drug drugs therapy therapies treatment treatments inhibitor antibody antibodies bispecific bispecifics car cart adc vaccine vaccines immunotherapy gene crispr chemo regimen combination trial',
);
const LIMITS =
  /\b(?:toxicit\w+|adverse|side effects?|harms?|but|however|although|though|limit\w*|caution\w*|median|placebo|versus|vs\.?|HR|n ?=|phase [123]|randomi[sz]ed|small|early|cost|price|not for everyone|caveats?|hype|overused|word|stop calling|p ?[<=])\b|\d ?%/i;

export const balance: ConductRule = (prepared) => {
  const reading = readingOf(prepared);
  const hit = PRAISE.find(reading).find(
    (praise) =>
      !reading.quoted(praise.start) &&
      !prepared.inDocument(praise.start) &&
      !negated(reading, praise.from) &&
      alongside(reading, praise.from, TREATMENT),
  );
  if (!hit || LIMITS.test(prepared.text)) return [];
  return [
    say(
      prepared,
      {
        rule: 'conduct/balance',
        label: 'balance',
        tier: 'hint',
        reason: 'Strong praise. A comparator, a number or the main harm keeps it balanced.',
        source: SUPERLATIVES,
      },
      hit,
    ),
  ];
};
