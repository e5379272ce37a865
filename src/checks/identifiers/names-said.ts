/** Names that the words around them announce: a title, a relative, a patient noun, "named", "the X family". */
import { PARTICULAR } from '../frame/judge.ts';
import { isCommonWord } from '../lexicons/people.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import { evidenceAtToken, isNarrator, type NamePattern, sentenceIsOthers } from './name-contexts.ts';
import { familiarity, maybeName, nameRun } from './name-shapes.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const TITLES = words(
  'mr mrs ms miss mx mister missus senora senor srta sra madame mme monsieur herr frau signora signor',
);
/** Titles that are also ordinary words, ranks or relatives: the next word must be written like a name. */
const SOFT_TITLES = words(
  'don dona sr little lil sweet baby grandma grandpa granny nana abuela abuelo tia tio auntie aunt uncle papa brother sister coach officer rev reverend fr lt lieutenant sgt sergeant pvt cpl capt captain pastor deacon rabbi judge mayor mama momma miz big neighbor neighbour tiny young ol',
);
const SPANISH_TITLES = words('don dona sr');
const KIN = words(
  'wife husband mom mum mother dad father daughter son sister brother partner fiance fiancee grandson granddaughter grandma grandpa grandmother grandfather spouse girlfriend boyfriend twin aunt uncle cousin niece nephew stepdad stepmom sibling caregiver roommate widow widower',
);
const PATIENT = words(
  'patient pt client baby newborn infant toddler donor recipient proband decedent victim warrior fighter survivor kiddo preemie miracle peanut bride groom paciente',
);
const DOCUMENTS = words(
  'summary note notes report chart labs results result referral letter order orders record records refill prescription rx appointment consult care plan file encounter visit update admission discharge eval evaluation paperwork consent form imaging scan mri ct biopsy pathology workup treatment management medication medications dose dosing regimen schedule recommendations advice options',
);
const PUBLIC_TITLE =
  /^(?:president|speaker|chairman|chair|beast|rogers|bean|potato|america|universe|world|frizzle|doubtfire|right|spock|darcy|pickwick|hyde|t|clean|miyagi|incredible|fix|wonderful|lacks|piggy|minute|secretary|magoo|burns|krabs)$/;

/** Their names are nobody's, unless the talk goes on to their owner. */
export const ANIMALS = words(
  'dog dogs cat cats parrot parakeet bird puppy kitten horse pony goat goats hamster rabbit tortoise turtle iguana snake fish chicken hen rooster cow pig donkey llama alpaca goose duck spider tarantula robot roomba pump machine printer car truck boat tumor',
);

/** Lower-case words at which a pattern of this file can begin. */
export const ANNOUNCES: ReadonlySet<string> = new Set([
  ...TITLES,
  ...SOFT_TITLES,
  ...KIN,
  ...PATIENT,
  'this',
  'named',
  'name',
  'names',
  'dr',
  'dra',
  'drs',
  'prof',
  'professor',
]);

/** "Mr. Pruitt Jr", "mr tomasz kowalski", "Don Chuy", "little Mia". */
export const titled: NamePattern = (prepared, index) => {
  const { tokens } = prepared;
  const title = tokens[index];
  if (!title) return null;
  const hard = TITLES.has(title.key);
  if (!hard && !SOFT_TITLES.has(title.key)) return null;
  const dotted = tokens[index + 1]?.text === '.' && !tokens[index + 1]?.spaced;
  const at = dotted ? index + 2 : index + 1;
  const next = tokens[at];
  if (next?.kind !== 'word' || (!next.spaced && !dotted) || isNarrator(prepared, index)) return null;
  if (
    (/^M[SR]$/.test(title.text) &&
      (!next.capital ||
        familiarity(next) === 'common' ||
        (familiarity(next) === 'unknown' && next.text.length < 6))) ||
    (title.key === 'ms' && !title.capital && (!next.capital || /\d$/.test(tokens[index - 1]?.text ?? '')))
  )
    return null;
  if (hard) {
    const run = nameRun(prepared, at, { lowerCase: true, masked: true });
    if (!run || PUBLIC_TITLE.test(next.key)) return null;
    if (sentenceIsOthers(prepared, index) && evidenceAtToken(prepared, index) < PARTICULAR) return null;
    return { run, rule: 'titled', fixFrom: index };
  }
  if (!maybeName(prepared, next) || familiarity(next) === 'common') return null;
  const run = nameRun(prepared, at);
  if (!run || sentenceIsOthers(prepared, index)) return null;
  if (SPANISH_TITLES.has(title.key)) {
    if (/^(?:dr|prof|\.)$/.test(tokens[index - 1]?.key ?? '')) return null;
    if (!title.capital || (title.key === 'sr' && (!dotted || maybeName(prepared, tokens[index - 1]))))
      return null;
    return { run, rule: 'titled', fixFrom: index };
  }
  return evidenceAtToken(prepared, index) < PARTICULAR - 0.5 ? null : { run, rule: 'titled', fixFrom: index };
};

/** "his wife Ana", "mom, Keisha,", "daughter (Lily)": not the author's own family. */
export const relative: NamePattern = (prepared, index) => {
  const { tokens } = prepared;
  if (!KIN.has(tokens[index]?.key ?? '') || tokens[index]?.owns || isNarrator(prepared, index)) return null;
  let at = index + 1;
  if (tokens[at]?.key === 'name' || /^[,(:]$/.test(tokens[at]?.text ?? '')) at++;
  const next = tokens[at];
  if (!maybeName(prepared, next) || (!next.spaced && tokens[at - 1]?.text !== '(')) return null;
  const kind = familiarity(next);
  if (kind === 'common' || (kind === 'unknown' && tokens[index + 1]?.text === ',')) return null;
  const evidence = evidenceAtToken(prepared, index);
  const own = prepared.frame.sentences[prepared.sentenceAt(next.start)]?.forPatient ?? 0;
  if (evidence < PARTICULAR && (own < 0.8 || sentenceIsOthers(prepared, index))) return null;
  const run = nameRun(prepared, at);
  return run && { run, rule: 'relative', fixFrom: index, instead: tokens[index]?.text ?? 'a relative' };
};

/** "patient Alex River", "pt name Cordelia Banks", "our little fighter Jaxton", "pt R. Kowalski". */
export const ofPatient: NamePattern = (prepared, index) => {
  const { tokens } = prepared;
  const noun = tokens[index];
  if (!noun || !PATIENT.has(noun.key) || noun.owns) return null;
  let at =
    index +
    (/^(?:baby|infant|newborn)$/.test(noun.key) && /^(?:boy|girl)$/.test(tokens[index + 1]?.key ?? '')
      ? 2
      : 1);
  const begins = at;
  let labelled = false;
  while (
    /^(?:name|named|is|was|called|initials|:|=|-|,|\(|#)$/.test(tokens[at]?.key ?? '') &&
    at < index + 4
  ) {
    labelled ||= /^(?:name|named|called|initials|:|=)$/.test(tokens[at]?.key ?? '');
    at++;
  }
  // "my patient Mr. Harold Finch": the role stands there already, so the fix leaves it and takes the rest.
  if (TITLES.has(tokens[at]?.key ?? '') && tokens[at]?.capital) {
    labelled = true;
    at += tokens[at + 1]?.text === '.' ? 2 : 1;
  }
  const next = tokens[at];
  if (next?.kind !== 'word' || !(next.spaced || at > index + 1)) return null;
  if (isInitials(prepared, at))
    return { run: initialsRun(prepared, at), rule: 'patient', fixFrom: index, instead: noun.text };
  if (labelled) {
    const run = nameRun(prepared, at, {
      lowerCase: /^(?:name|named|called)$/.test(tokens[index + 1]?.key ?? ''),
    });
    return run &&
      (/^(?:first|surname)$/.test(familiarity(next)) ||
        run.words >= 2 ||
        /^(?:name|named|called)$/.test(tokens[index + 1]?.key ?? ''))
      ? { run, rule: 'patient', fixFrom: index, instead: noun.text }
      : null;
  }
  if (!next.capital && at === index + 1 && familiarity(next) === 'first' && !isCommonWord(next.key)) {
    const run = nameRun(prepared, at, { lowerCase: true });
    return run && { run, rule: 'patient', fixFrom: index, instead: noun.text };
  }
  if (at > begins + 1 || !maybeName(prepared, next)) return null;
  const kind = familiarity(next);
  const run = nameRun(prepared, at);
  if (!run || kind === 'common') return null;
  const evidence = evidenceAtToken(prepared, index);
  if (kind === 'unknown' && run.words < 2 && evidence < PARTICULAR) return null;
  return noun.capital && kind !== 'first' && evidence < 1
    ? null
    : { run, rule: 'patient', fixFrom: index, instead: noun.text };
};

/** "J.D." or "R. Kowalski" begins here. */
function isInitials(prepared: PreparedDraft, at: number): boolean {
  const [first, dot, second] = prepared.tokens.slice(at, at + 3);
  return (
    !!first?.capital &&
    first.text.length === 1 &&
    dot?.text === '.' &&
    !dot.spaced &&
    !!second?.capital &&
    second.kind === 'word'
  );
}

function initialsRun(prepared: PreparedDraft, at: number): { from: number; to: number; words: number } {
  const { tokens } = prepared;
  const second = tokens[at + 2];
  const dotted = second?.text.length === 1 && tokens[at + 3]?.text === '.' && !tokens[at + 3]?.spaced;
  return { from: at, to: at + (dotted ? 4 : 3), words: 2 };
}

/** "name on the isolette is Ignatius": the token after "is", or 0. */
function nameIs(prepared: PreparedDraft, index: number): number {
  const { tokens } = prepared;
  if (tokens[index]?.key !== 'name' || !/^(?:on|of|in)$/.test(tokens[index + 1]?.key ?? '')) return 0;
  for (let at = index + 2; at < index + 6; at++)
    if (tokens[at]?.key === 'is' || tokens[at]?.key === 'was') return at + 1;
  return 0;
}

/** "this is Patty Monroe calling". */
export const caller: NamePattern = (prepared, index) => {
  const { tokens } = prepared;
  if (
    tokens[index]?.key !== 'this' ||
    tokens[index + 1]?.key !== 'is' ||
    !maybeName(prepared, tokens[index + 2])
  )
    return null;
  const run = nameRun(prepared, index + 2);
  return run && /^(?:calling|here|speaking)$/.test(tokens[run.to]?.key ?? '')
    ? { run, rule: 'caller' }
    : null;
};

/** "named Tomasz", "her name is Ana", "name: J. Ortiz". */
export const named: NamePattern = (prepared, index) => {
  const { tokens } = prepared;
  const key = tokens[index]?.key;
  if (key !== 'named' && key !== 'name' && key !== 'names') return null;
  if (tokens.slice(Math.max(0, index - 5), index).some((token) => ANIMALS.has(token.key))) return null;
  let at = nameIs(prepared, index) || index + 1;
  let label = false;
  while (/^(?:is|was|:|=|-|are|him|her|,)$/.test(tokens[at]?.key ?? '') && at < index + 3) {
    label ||= /^[:=]$/.test(tokens[at]?.key ?? '');
    at++;
  }
  if (at === index + 1 && key !== 'named') return null;
  const next = tokens[at];
  if (!maybeName(prepared, next) || isNarrator(prepared, index) || tokens[index - 1]?.key === 'iv')
    return null;
  const run = nameRun(prepared, at);
  if (!run || (familiarity(next) === 'common' && !label)) return null;
  return !label && evidenceAtToken(prepared, index) < PARTICULAR
    ? null
    : { run, rule: 'named', instead: '[name]' };
};

const OF_FAMILY =
  /^(?:family|twins|triplets|quads|baby|babies|boys|girls|kids|brothers|sisters|parents|household)$/;

/** "the Oyelaran family", "family of Ana Ruiz". */
export const family: NamePattern = (prepared, index) => {
  const { tokens } = prepared;
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token?.key === 'the' && maybeName(prepared, next) && familiarity(next) !== 'common') {
    const run = nameRun(prepared, index + 1);
    if (!run || !OF_FAMILY.test(tokens[run.to]?.key ?? '')) return null;
    const thanked = tokens[index - 1]?.key === 'to' || evidenceAtToken(prepared, index) >= 0;
    return thanked ? { run, rule: 'family', instead: 'a', fixFrom: index } : null;
  }
  if (token?.key !== 'family' || next?.key !== 'of' || !maybeName(prepared, tokens[index + 2])) return null;
  const run = nameRun(prepared, index + 2);
  return run && evidenceAtToken(prepared, index) >= 1 ? { run, rule: 'family' } : null;
};

/** "discharge summary for Robin Alvarez", "labs on Maria Lopez". */
export const documentFor: NamePattern = (prepared, index) => {
  const { tokens } = prepared;
  const before = tokens[index - 1];
  if (
    !before ||
    !DOCUMENTS.has(before.key) ||
    !/^(?:for|on|of|re|regarding|about)$/.test(tokens[index]?.key ?? '')
  )
    return null;
  const first = tokens[index + 1];
  const run = nameRun(prepared, index + 1);
  if (!run || !first) return null;
  const kind = familiarity(first);
  if (kind === 'common' || (kind !== 'first' && run.words < 2)) return null;
  return run.words < 2 && evidenceAtToken(prepared, index) < 1 ? null : { run, rule: 'document-for' };
};
