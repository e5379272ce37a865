/**
 * The draft as the rules of conduct read it: one list of words in which handles, hashtags, stock tickers,
 * addresses, ratios and masked profanity are single words, with the marks between them as flags. Built once a draft.
 */

import { lazily } from '../lexicons/read.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import { quotesOf, within } from './quotes.ts';
import { type Word, wordsOf } from './words.ts';

export interface Reading {
  readonly prepared: PreparedDraft;
  readonly words: readonly Word[];
  /** Some word of the draft is among these. */
  has(keys: ReadonlySet<string>): boolean;
  /** The offset stands inside quotation marks. */
  quoted(offset: number): boolean;
  /** First and last word (exclusive) of the sentence around a word. */
  sentence(index: number): readonly [number, number];
}

export const readingOf = (prepared: PreparedDraft): Reading => prepared.once(read);

function read(prepared: PreparedDraft): Reading {
  const words = wordsOf(prepared.text, prepared.tokens);
  // Of most drafts nothing but the words is asked.
  const keys = lazily(() => new Set(words.map((word) => word.key)));
  const quotes = lazily(() => quotesOf(prepared.text));
  const ends = lazily(() => endsOf(words));
  return {
    prepared,
    words,
    has: (wanted) => {
      const [fewer, more] = wanted.size < keys().size ? [wanted, keys()] : [keys(), wanted];
      for (const key of fewer) if (more.has(key)) return true;
      return false;
    },
    quoted: (offset) => within(quotes(), offset),
    sentence: (index) => ends()[index] ?? [0, words.length],
  };
}

/** For each word the first and last word (exclusive) of its sentence. */
function endsOf(words: readonly Word[]): (readonly [number, number])[] {
  const ends = new Array<readonly [number, number]>(words.length);
  for (let from = 0, to = 0; from < words.length; from = to) {
    do to++;
    while (to < words.length && !words[to]?.opens);
    const sentence = [from, to] as const;
    ends.fill(sentence, from, to);
  }
  return ends;
}
