/**
 * Words that stigmatise patients: a hint with a respectful replacement; a review when told with contempt inside a
 * patient's story. NIDA "Words Matter"; ASH's The Hematologist on "sickler" and "frequent flyer". Silent in
 * quotation, teaching, denial, the names of institutions, flying, and when people describe themselves.
 */
import { PARTICULAR } from '../frame/judge.ts';
import type { ConductFinding } from '../types.ts';
import { say } from './finding.ts';
import { Grammar, type Hit } from './grammar.ts';
import { readByPatients } from './lexicon/communities.ts';
import { RESPECTFUL_TERMS } from './lexicon/respectful-terms.ts';
import { STIGMA_TERMS } from './lexicon/stigma-terms.ts';
import { wordClass } from './pattern.ts';
import { type Reading, readingOf } from './reading.ts';
import type { ConductRule } from './rule.ts';
import { SAID } from './said.ts';
import { before, negated, reported, talkedAbout } from './silence.ts';
import { ASCO_RESPECT, HEMATOLOGIST, ISTH, NIDA } from './sources.ts';

const WHY: Readonly<Record<string, string>> = {
  nida: NIDA,
  ash: HEMATOLOGIST,
  asco: ASCO_RESPECT,
  isth: ISTH,
  kind: HEMATOLOGIST,
};

interface Term {
  readonly instead: string;
  readonly source: string;
}

/** `pattern => replacement | why`, one a line. */
function termsOf(table: string): {
  readonly grammar: Grammar<string>;
  readonly terms: Readonly<Record<string, Term>>;
} {
  const groups: Record<string, string> = {};
  const terms: Record<string, Term> = {};
  table.split('\n').forEach((line, index) => {
    const [pattern, rest] = line.split(' => ');
    if (!pattern || rest === undefined) return;
    const [instead = '', why = ''] = rest.split('|');
    groups[String(index)] = pattern;
    terms[String(index)] = { instead: instead.trim(), source: WHY[why.trim()] ?? HEMATOLOGIST };
  });
  return { grammar: new Grammar({}, groups), terms };
}

const STIGMA = termsOf(STIGMA_TERMS);
const RESPECT = termsOf(RESPECTFUL_TERMS);

/** Flying, and other worlds in which the words are innocent. */
const ELSEWHERE = wordClass(
  'airline airlines delta southwest airport flight flights lounge miles layover luggage upgrade tsa gate boarding-pass derailed derailment amtrak hitchcock psych-thriller netflix movie film novel band album podcast-title',
);
/** "As a recovering addict myself", "I'm a sickler". */
const SELF = wordClass('im i me myself as recovering proud identify ourselves');
/** Contempt, jokes and eye-rolling around a story. */
const CONTEMPT = wordClass(
  'lol lmao 😂 🤣 🙄 💀 again ugh deserves deserve karma lazy faking liar lying please sigh eyeroll stupid idiot shocker surprise yay joy fun',
);

export const stigma: ConductRule = (prepared) => {
  const reading = readingOf(prepared);
  const findings: ConductFinding[] = [];
  const found = STIGMA.grammar.find(reading).filter((hit) => !innocent(reading, hit));
  if (found.length === 0) return findings;
  const story =
    (prepared.frame.evidence >= PARTICULAR ||
      reading.has(readByPatients(prepared.draft.context?.communities))) &&
    reading.has(CONTEMPT);
  for (const hit of apart(found)) {
    const term = STIGMA.terms[hit.label];
    if (!term) continue;
    findings.push(
      say(
        prepared,
        {
          ...SAID['stigmatizing-language'],
          tier: story && findings.length === 0 ? 'review' : 'hint',
          ...(term.instead && {
            reason:
              'Patients read along, and this wording changes how they are treated. A neutral wording says the same.',
          }),
          source: term.source,
        },
        hit,
        term.instead ? { instead: fitting(reading, hit, term.instead) } : {},
      ),
    );
  }
  return findings;
};

export const respectfulLanguage: ConductRule = (prepared) => {
  const reading = readingOf(prepared);
  const hit = RESPECT.grammar.find(reading).find((candidate) => !innocent(reading, candidate));
  const term = hit ? RESPECT.terms[hit.label] : undefined;
  if (!hit || !term) return [];
  return [
    say(
      prepared,
      {
        rule: 'conduct/respectful-language',
        label: 'respectful-language',
        tier: 'hint',
        reason:
          'Language guides put the person first and do not blame: the treatment failed, the person has an illness.',
        source: term.source,
      },
      hit,
      term.instead ? { instead: fitting(reading, hit, term.instead) } : {},
    ),
  ];
};

function innocent(reading: Reading, hit: Hit<string>): boolean {
  if (reading.prepared.inDocument(hit.start)) return true;
  if (
    talkedAbout(reading, hit.from, hit.to) ||
    negated(reading, hit.from, 3) ||
    reported(reading, hit.from, 4)
  )
    return true;
  if (reading.has(ELSEWHERE)) return true;
  return before(reading, hit.from, 3, SELF);
}

/** Of overlapping hits the first and longest. */
function apart(hits: readonly Hit<string>[]): Hit<string>[] {
  const kept: Hit<string>[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || hit.start >= last.end) kept.push(hit);
  }
  return kept;
}

/** The replacement with the capital letter and the plural of what it replaces. */
function fitting(reading: Reading, hit: Hit<string>, instead: string): string {
  const words = reading.words.slice(hit.from, hit.to);
  const plural =
    /[^s]s$/i.test(words.at(-1)?.text ?? '') && !/seeking|claims$/i.test(words.at(-1)?.text ?? '');
  const text = plural
    ? instead
        .replace(/^person /, 'people ')
        .replace(/^newborn /, 'newborns ')
        .replace(/^older adult$/, 'older adults')
    : instead;
  const lead =
    /^(?:a|an|the|this|that|another|my|our|these|those|all|some|his|her|their|known)$/.test(
      words[0]?.key ?? '',
    ) &&
    words.length > 1 &&
    !/^(?:a|the) /.test(text)
      ? `${/^an?$/.test(words[0]?.key ?? '') ? 'a' : (words[0]?.key ?? '')} `
      : '';
  const whole = `${lead === 'known ' ? '' : lead}${text}`;
  const capital = /^[A-Z][^A-Z]|^[A-Z]{2,}$/.test(words[0]?.text ?? '');
  return capital && words[0]?.opens ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole;
}
