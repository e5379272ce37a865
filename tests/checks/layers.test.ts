import { describe, expect, it } from 'vitest';
import { firstReading } from '../../src/checks/check.ts';
import { readingOf } from '../../src/checks/conduct/reading.ts';
import { CUES } from '../../src/checks/frame/cue-counts.ts';
import { SecondReading } from '../../src/checks/learned/second-reading.ts';
import { DATE, NAME, NUMBER } from '../../src/checks/protect/uses.ts';
import { type PreparedDraft, prepareDraft } from '../../src/checks/text/prepare.ts';
import { everyDraft, type Read } from './readings/posts.ts';

/**
 * What the layers under the rules say of some of the drafts of `readings.test.ts`, where a report would show it late or
 * never: which words are masked, where a sentence ends, which text is a record, what the frame and the learned models
 * weigh, which words the rules of conduct read. As there: what is written is what is said today, not what is right;
 * `npx vitest run tests/checks/layers.test.ts -u` writes the files again, and the difference is to be read.
 */
const drafts = everyDraft();
const ofGroup = (name: string): Read[] => drafts.filter(({ group }) => group === name);
/** Every so-manieth draft of the development corpora. */
const everyFew = (step: number): Read[] =>
  drafts.filter(({ title }) => /^[0-9a-f]{7}$/.test(title)).filter((_, index) => index % step === 0);
const short = (value: number): string => String(Number(value.toPrecision(3)));

const USES = { name: NAME, number: NUMBER, date: DATE } as const;

/** Stretches of letters under which a use is masked. */
function masked({ text, masks }: PreparedDraft, use: number): string[] {
  const stretches: string[] = [];
  let from = -1;
  for (let at = 0; at <= text.length; at++) {
    const isCovered = at < text.length && text[at] !== ' ' && masks.covers(use, at, at + 1);
    if (isCovered && from < 0) from = at;
    if (!isCovered && from >= 0) {
      stretches.push(text.slice(from, at));
      from = -1;
    }
  }
  return stretches;
}

const maskLines = (prepared: PreparedDraft): string[] =>
  Object.entries(USES).map(([name, use]) => ` ${name}: ${masked(prepared, use).join(' | ')}`);

const sentenceLines = ({ sentences, tokens, regions }: PreparedDraft): string[] => [
  ...(regions.some(({ record }) => record) ? [' a record'] : []),
  ...sentences.map(
    ({ from, to }) =>
      ` ${tokens
        .slice(from, to)
        .map(({ key, kind, capital, spaced }) => {
          const isMarked = kind === 'word' && capital;
          return `${spaced ? '' : '+'}${isMarked ? '^' : ''}${kind === 'line' ? '/' : key}`;
        })
        .join(' ')}`,
  ),
];

const frameLines = ({ frame }: PreparedDraft): string[] => [
  ` ${short(frame.evidence)} ${frame.released.join(' ')}`,
  ...frame.sentences.map(({ evidence, forPatient, against, cues }) => {
    const counts = CUES.filter((cue) => cues.of(cue) !== 0).map((cue) => `${cue} ${short(cues.of(cue))}`);
    return ` ${[evidence, forPatient, against].map(short).join(' ')}: ${counts.join(', ')}`;
  }),
];

function learnedLines(prepared: PreparedDraft): string[] {
  const evidence = new SecondReading(prepared).evidence(firstReading(prepared).candidates);
  return [
    ` ${Object.entries(evidence)
      .filter(([, value]) => value !== 0)
      .map(([name, value]) => `${name} ${short(value)}`)
      .join(', ')}`,
  ];
}

const wordLines = (prepared: PreparedDraft): string[] => [
  ` ${readingOf(prepared)
    .words.map(({ key, kind, opens, specials, start, end }) => {
      const own = kind === 'word' ? '' : `:${kind}`;
      return `${opens ? '^' : ''}${key}${own}${specials.length > 0 ? `(${specials.join(' ')})` : ''}${end - start}`;
    })
    .join(' ')}`,
];

const LAYERS: readonly (readonly [string, readonly Read[], (prepared: PreparedDraft) => string[]])[] = [
  ['masks', ofGroup('passages-and-records').filter(({ title }) => !title.startsWith('{')), maskLines],
  ['masks-in-posts', everyFew(9), maskLines],
  [
    'sentences',
    [
      ...ofGroup('sentences'),
      ...ofGroup('passages-and-records').filter(({ title }) => title.startsWith('{')),
    ],
    sentenceLines,
  ],
  ['frame', [...everyFew(8), ...ofGroup('wording-and-counting')], frameLines],
  // Few: training the models anew changes every line of it.
  ['learned', everyFew(24), learnedLines],
  ['words', [...ofGroup('conduct').slice(-2), ...everyFew(25)], wordLines],
];

describe('what the layers say:', () => {
  it.each(LAYERS)('%s', async (name, reads, linesOf) => {
    const lines = reads.flatMap(({ title, draft }) => [title, ...linesOf(prepareDraft(draft))]);
    // A token may be half an emoji, which no file can hold.
    const written = `${lines.join('\n')}\n`.replace(/\p{Surrogate}/gu, '½');
    await expect(written).toMatchFileSnapshot(`readings/layers/${name}.txt`);
  });
});
