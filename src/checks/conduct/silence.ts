/** When a word does not mean what it would mean elsewhere: denied, quoted, talked about, told of somebody else. */
import { wordClass } from './pattern.ts';
import type { Reading } from './reading.ts';

const NEGATIONS = wordClass(
  'not no never nobody none nothing neither nor without isnt arent werent dont doesnt didnt cant cannot wont wouldnt shouldnt couldnt aint havent hasnt hardly barely avoid nix unlike against beware',
);
const CALLING = wordClass(
  'called calls calling call labeled labelled labeling labelling termed nicknamed dubbed dismissed described accused name-called said says told tells telling screamed yelled shouted',
);
const TALKED_ABOUT = wordClass(
  'word words term terms phrase phrases label labels language say saying write writing wrote chart charting charted read reads reading hear heard hearing type typing use using used instead rather than replace replacing retire retiring ban banning avoid dont stop stopped never not without unlearn unlearning drop ditch delete deleting',
);
/** The post is about words. */
const ABOUT_WORDS = wordClass(
  'stigma stigmatizing stigmatising stigmatized stigmatised destigmatize destigmatise pejorative dehumanizing dehumanising wordsmatter #wordsmatter #languagematters #stigma #endstigma #stigmafree #personfirst derogatory slur slurs',
);

/** A denial stands within `reach` words before, in the same sentence. */
export function negated(reading: Reading, index: number, reach = 4): boolean {
  return before(reading, index, reach, NEGATIONS);
}

/** Somebody is said to have said it: "called me an idiot", "don't call". */
export function reported(reading: Reading, index: number, reach = 6): boolean {
  return before(reading, index, reach, CALLING);
}

/** The words themselves are the subject: quotation, teaching, "instead of". */
export function talkedAbout(reading: Reading, from: number, to: number): boolean {
  const { words } = reading;
  const start = words[from]?.start ?? 0;
  if (reading.quoted(start) || reading.has(ABOUT_WORDS)) return true;
  if (before(reading, from, 4, TALKED_ABOUT)) return true;
  const [first, last] = reading.sentence(from);
  const text = reading.prepared.text.slice(words[to - 1]?.end ?? start, words[last - 1]?.end ?? start);
  if (/^\W{0,3}(?:->|=>|→|➡)/.test(text)) return true;
  return (
    /\b(?:is|are|was|isn't|aren't) (?:not |never |a |an |such a |the )?(?:term|word|label|slur|diagnosis|harmful|pejorative|outdated|wrong word|offensive|loaded)\b/i.test(
      text,
    ) ||
    /\b(?:words|language|term|phrase) (?:matters?|hurts?)\b/i.test(
      reading.prepared.text.slice(words[first]?.start ?? 0, (words[last - 1]?.end ?? 0) + 200),
    )
  );
}

/** One of the words stands within `reach` words before, in the same sentence. */
export function before(reading: Reading, index: number, reach: number, keys: ReadonlySet<string>): boolean {
  const [first] = reading.sentence(index);
  for (let at = index - 1; at >= Math.max(first, index - reach); at--) {
    const word = reading.words[at];
    if (word && keys.has(word.key)) return true;
  }
  return false;
}

/** One of the words stands within `reach` words after, in the same sentence. */
export function after(reading: Reading, index: number, reach: number, keys: ReadonlySet<string>): boolean {
  const [, last] = reading.sentence(index - 1);
  for (let at = index; at < Math.min(last, index + reach); at++) {
    const word = reading.words[at];
    if (word && keys.has(word.key)) return true;
  }
  return false;
}

/** One of the words stands anywhere in the sentence of this word. */
export function alongside(reading: Reading, index: number, keys: ReadonlySet<string>): boolean {
  const [first, last] = reading.sentence(index);
  for (let at = first; at < last; at++) {
    const word = reading.words[at];
    if (word && (keys.has(word.key) || word.specials.some((special) => keys.has(special)))) return true;
  }
  return false;
}
