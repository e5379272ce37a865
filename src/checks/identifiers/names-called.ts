/** Names that a way of calling announces: "little Maverick", "Pruitt in bed 7", "you know who you are, Dashiell". */
import { PARTICULAR } from '../frame/judge.ts';
import { isCommonWord, isFirstName, isSurname } from '../lexicons/people.ts';
import { NAME } from '../protect/uses.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import type { Token } from '../text/tokens.ts';
import { evidenceAtToken, isNarrator, type NamePattern, sentenceIsOthers } from './name-contexts.ts';
import { familiarity, maybeName, nameRun } from './name-shapes.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SMALL = words('little baby lil sweet tiny brave');
/** Places, shows, products and programmes that begin with such a word. */
const NO_CHILD =
  /^(?:italy|rock|league|women|caesars?|shop|steps?|boy|girl|shower|yoda|friendly|bump|jesus|blues?|shark|food|monitor|box|center|clinic|track|einstein|mermaid|house|prince|friends?|formula|mozart|falls|havana|tokyo|river|sister|brother|sixteen|home|tooth|potatoes?|tea|things?|did|does|do|is|was)$/;
const CARE =
  /\b(?:nicu|picu|icu|chemo|bell|transplant|isolette|incubator|ecmo|vent|intubat\w+|extubat\w+|going home|goes home|went home|home after|days in|discharg\w+|surgery|oncology|leuk[ae]mia|remission|trach|feeding tube|born at|weeks? preemie|our unit|our ward|fought|fighter|graduat\w+)\b/i;

/** "Shoutout to little Maverick going home after 112 days": a child's name, even when it is an everyday word. */
export const hashtagged: NamePattern = (prepared, index) => {
  const { tokens } = prepared;
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !SMALL.has(token.key) || !next?.capital || !next.spaced || NO_CHILD.test(next.key))
    return null;
  if (next.text.length < 3 || next.text === next.text.toUpperCase() || isNarrator(prepared, index))
    return null;
  if (!CARE.test(sentenceText(prepared, index))) return null;
  return { run: { from: index + 1, to: index + 2, words: 1 }, rule: 'called', fixFrom: index };
};

const SLOT = /^(?:bed|room|rm|bay|chair|cubicle|pod|isolette|hall)$/;

/** "Pruitt in bed 7": somebody's name beside a bed. */
export const inBed: NamePattern = (prepared, index) => {
  const { tokens } = prepared;
  const token = tokens[index];
  if (!maybeName(prepared, token) || familiarity(token) === 'common' || isNarrator(prepared, index))
    return null;
  if (/^(?:dr|nurse|@|#|&)$/.test(tokens[index - 1]?.key ?? '') || tokens[index - 2]?.key === 'dr')
    return null;
  const run = nameRun(prepared, index);
  if (!run || !/^(?:in|from)$/.test(tokens[run.to]?.key ?? '')) return null;
  const slot = tokens[run.to + 1]?.key ?? '';
  const number = tokens[run.to + 2];
  const numbered = number?.kind === 'number' || /^(?:[a-d]|\d{1,4}[a-z]?)$/.test(number?.key ?? '');
  // "Wilhelmina in 6B": a bed by its code alone.
  if (/^\d{1,3}[a-h]$/.test(slot) && prepared.frame.evidence > 0) return { run, rule: 'called' };
  const short = tokens[run.to + 1];
  const letter = tokens[run.to + 2];
  if (short?.kind === 'number' && !letter?.spaced && /^[A-H]$/.test(letter?.text ?? ''))
    return { run, rule: 'called' };
  return SLOT.test(slot) &&
    numbered &&
    !/\b(?:meeting|session|talk|lecture|conference|booth|poster)\b/i.test(sentenceText(prepared, index))
    ? { run, rule: 'called' }
    : null;
};

/** "J.T. in room 412", "J.T., initials only". */
export const justInitials: NamePattern = (prepared, index) => {
  if (prepared.tokens[index]?.text.length !== 1) return null;
  const [first, dot, second, end] = prepared.tokens.slice(index, index + 4);
  const isLetter = (token: typeof first): boolean => !!token?.capital && token.text.length === 1;
  if (
    !isLetter(first) ||
    !isLetter(second) ||
    dot?.text !== '.' ||
    end?.text !== '.' ||
    second?.spaced ||
    end.spaced
  )
    return null;
  const key = `${first?.key ?? ''}${second?.key ?? ''}`;
  if (/^(?:us|uk|dc|eu|un|md|am|pm|ed|er|or|iv|po|do|la|ny|rn|eg|ie|ob)$/.test(key)) return null;
  const near = prepared.text.slice(Math.max(0, (first?.start ?? 0) - 60), (end.end ?? 0) + 60);
  return /\binitials\b|\b(?:room|bed|bay|rm) ?#?\d/i.test(near)
    ? { run: { from: index, to: index + 4, words: 2 }, rule: 'called' }
    : null;
};

const LAMENT = words('about abt miss lost remember named mourn');

/** "cant stop thinking abt kaylee. she was 6": a first name in lower case, and the one it names goes on. */
export const lamented: NamePattern = (prepared, index) => {
  const { tokens } = prepared;
  const name = tokens[index + 1];
  if (!LAMENT.has(tokens[index]?.key ?? '') || name?.kind !== 'word' || !name.spaced || name.text.length < 3)
    return null;
  if (!isFirstName(name.key) || isCommonWord(name.key) || isNarrator(prepared, index)) return null;
  if (prepared.frame.evidence < PARTICULAR || sentenceIsOthers(prepared, index)) return null;
  const at = /^[.,;!]$/.test(tokens[index + 2]?.text ?? '') ? index + 3 : index + 2;
  const goesOn = /^(?:he|she|they|his|her|today|tonight|every|so|who|from|this)$/.test(tokens[at]?.key ?? '');
  return goesOn ? { run: { from: index + 1, to: index + 2, words: 1 }, rule: 'called' } : null;
};

/** "mateo rang the bell": a listed first name in lower case that does what patients do. */
export const lowerCased: NamePattern = (prepared, index) => {
  const { tokens } = prepared;
  const token = tokens[index];
  if (token?.kind !== 'word' || token.capital || token.text.length < 3 || !isFirstName(token.key))
    return null;
  if (isCommonWord(token.key) || isNarrator(prepared, index) || sentenceIsOthers(prepared, index))
    return null;
  if (!/^(?:rang|coded|died|passed|seized|relapsed|woke|smiled|fought)$/.test(tokens[index + 1]?.key ?? ''))
    return null;
  if (/^(?:a|the|an|my|dr|of|in)$/.test(tokens[index - 1]?.key ?? '')) return null;
  return prepared.frame.evidence >= PARTICULAR
    ? { run: { from: index, to: index + 1, words: 1 }, rule: 'called' }
    : null;
};

/** "The name for the death certificate. Przemysław Zieliński.": a full name as a sentence of its own. */
export const spelledOut: NamePattern = (prepared, index) => {
  const { tokens, sentences } = prepared;
  const token = tokens[index];
  const at = token ? prepared.sentenceAt(token.start) : -1;
  const sentence = sentences[at];
  if (!maybeName(prepared, token) || sentence?.from !== index || familiarity(token) === 'common') return null;
  const run = nameRun(prepared, index);
  if (run?.words !== 2 || !/^[.!]$/.test(tokens[run.to]?.text ?? '')) return null;
  const before = sentences[at - 1];
  const said = before ? prepared.text.slice(before.start, before.end) : '';
  return /\b(?:name|names|certificate|headstone|plaque|wristband|whiteboard)\b/i.test(said) &&
    prepared.frame.evidence >= PARTICULAR
    ? { run, rule: 'called' }
    : null;
};

/** "The slide label said GUNDERSEN": what a label prints in capitals. */
export const onLabel: NamePattern = (prepared, index) => {
  const { tokens } = prepared;
  const token = tokens[index];
  if (!PRINTED.has(tokens[index - 1]?.key ?? '')) return null;
  if (token?.kind !== 'word' || !/^\p{Lu}{5,}$/u.test(token.text) || familiarity(token) === 'common')
    return null;
  return tokens.slice(Math.max(0, index - 5), index).some(({ key }) => LABELS.has(key))
    ? { run: { from: index, to: index + 1, words: 1 }, rule: 'called', instead: '[name]' }
    : null;
};
const PRINTED = words('said says read reads was is :');
const LABELS = words('label sticker wristband armband band header stamp overlay tag cassette requisition');

const HOUSEHOLDS = words('the both poor');

/** "Both Hallorans", "the Hallorans' kids": a household by its surname. */
export const pluralFamily: NamePattern = (prepared, index) => {
  const { tokens } = prepared;
  const before = tokens[index - 1];
  const token = tokens[index];
  if (!token?.capital || !token.spaced || !HOUSEHOLDS.has(before?.key ?? '')) return null;
  const key = token.key.replace(/'$/, '');
  if (!/[a-z]s$/.test(key) || token.text === token.text.toUpperCase() || key.length < 6) return null;
  const single = key.endsWith('es') && isSurname(key.slice(0, -2)) ? key.slice(0, -2) : key.slice(0, -1);
  const listed = isSurname(single);
  // An unlisted surname needs members of the family in the same breath.
  if (
    !listed &&
    !/\b(?:both|all (?:three|four)) (?:girls|boys|kids|children|sons|daughters|twins|parents)\b/i.test(
      sentenceText(prepared, index),
    )
  )
    return null;
  if (isCommonWord(single) || isCommonWord(key) || !maybeName(prepared, token)) return null;
  if (/^(?:island|center|hospital|clinic|game|study|trial|fan|cup)/.test(tokens[index + 1]?.key ?? ''))
    return null;
  const said = sentenceText(prepared, index);
  const household =
    /\b(?:both|family|families|kids|children|twins|couple|parents|brothers|sisters|household|all (?:three|four|five))\b/i;
  return evidenceAtToken(prepared, index) >= PARTICULAR && household.test(said)
    ? { run: { from: index, to: index + 1, words: 1 }, rule: 'family', instead: 'family' }
    : null;
};

const RANKS = words(
  'capt captain sgt sergeant rev reverend fr father sister lt lieutenant major colonel col maj pastor rabbi deacon chief coach officer',
);
const AT_THE_END =
  /\b(?:hospice|died|passed|coded|bed|room|my patient|our patient|icu|chemo|surgery|transplant|dialysis|biopsy|admitted|discharged|last words|transfus\w+)\b/i;

/** "Capt. Leopold Drury … passed in our hospice": a title of honour and a full name, in care. */
export const ranked: NamePattern = (prepared, index) => {
  const { tokens } = prepared;
  const before = tokens[index - 1]?.text === '.' ? tokens[index - 2] : tokens[index - 1];
  if (!before?.capital || !RANKS.has(before.key) || !tokens[index]?.capital) return null;
  const run = nameRun(prepared, index, { masked: true });
  if (!run || isNarrator(prepared, index) || familiarity(tokens[index] ?? before) === 'common') return null;
  // One word of a name may be an eponym's; all of them are a sign's ("Sister Mary Joseph nodule").
  const isMasked = ({ start, end }: Token) => prepared.masks.covers(NAME, start, end);
  if (run.words > 1 && tokens.slice(run.from, run.to).every(isMasked)) return null;
  return prepared.frame.evidence >= PARTICULAR && AT_THE_END.test(sentenceText(prepared, index))
    ? { run, rule: 'called' }
    : null;
};

const ENTERS = words('came meet enter met hello goodbye');

/** "Then came Oksana. She …" */
export const thenCame: NamePattern = (prepared, index) => {
  const { tokens } = prepared;
  const token = tokens[index];
  if (!ENTERS.has(tokens[index - 1]?.key ?? '')) return null;
  if (!maybeName(prepared, token) || familiarity(token) === 'common') return null;
  const run = nameRun(prepared, index);
  if (!run || !/^[.,:!]$/.test(tokens[run.to]?.text ?? '')) return null;
  const next = tokens[run.to + 1];
  if (next?.kind !== 'number' && !/^(?:she|he|her|his|they|age|aged)$/.test(next?.key ?? '')) return null;
  return prepared.frame.evidence >= PARTICULAR && !sentenceIsOthers(prepared, index)
    ? { run, rule: 'called' }
    : null;
};

/** "You know who you are Dashiell", "this one is for you, Marisol." */
export const vocative: NamePattern = (prepared, index) => {
  const { tokens } = prepared;
  const token = tokens[index];
  if (!maybeName(prepared, token) || familiarity(token) === 'common') return null;
  const at = tokens[index - 1]?.text === ',' ? index - 2 : index - 1;
  const said = [tokens[at - 2]?.key, tokens[at - 1]?.key, tokens[at]?.key].join(' ');
  if (!/^(?:who you are|is for you|we love you|i love you|go get 'em|way to go)$/.test(said)) return null;
  return prepared.frame.evidence >= PARTICULAR &&
    !/\b(?:dr|prof|mentor|colleague|residents?|fellows?)\b/i.test(sentenceText(prepared, index))
    ? { run: { from: index, to: index + 1, words: 1 }, rule: 'called' }
    : null;
};

function sentenceText(prepared: PreparedDraft, index: number): string {
  const sentence = prepared.sentences[prepared.sentenceAt(prepared.tokens[index]?.start ?? 0)];
  return sentence ? prepared.text.slice(sentence.start, sentence.end) : '';
}
