import type { Lexeme } from './lexeme.ts';
import type { Token } from './tokens.ts';

/** A list of words without one of which some costly pattern cannot match. One bit of an integer. */
export type Topic = number & { readonly topic: unique symbol };

const words = new Map<string, number>();
let topics = 0;
const MOST_TOPICS = 31;

/** @param list `Token.key`s between white space. @throws when there are more topics than bits */
export function topicOf(list: string): Topic {
  if (topics === MOST_TOPICS) throw new Error('more topics than bits');
  const topic = 1 << topics++;
  for (const word of list.trim().split(/\s+/)) words.set(word, (words.get(word) ?? 0) | topic);
  return topic as Topic;
}

export const NO_TOPIC = 0 as Topic;

/** All topics of a word. */
export function topicsOf(lexeme: Lexeme): number {
  lexeme.topics ??= words.get(lexeme.key) ?? 0;
  return lexeme.topics;
}

/** Where the numbers stand and the words of a topic: what begins with either need be tried nowhere else. */
export function numbersAnd(topic: Topic, tokens: readonly Token[]): number[] {
  const places: number[] = [];
  for (const { kind, lexeme, start } of tokens)
    if (kind === 'number' || (topicsOf(lexeme) & topic) !== 0) places.push(start);
  return places;
}
