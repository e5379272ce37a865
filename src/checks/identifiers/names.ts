/**
 * Names of patients, relatives, employers and household members.
 * Authority: 45 CFR 164.514(b)(2)(i)(A); initials and parts of names count (OCR de-identification guidance, 2012).
 * A capitalised word is never enough: the sentence must say that it names the person cared for or a relative.
 */
import { PARTICULAR } from '../frame/judge.ts';
import { NAME } from '../protect/protect.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import { type Candidate, type IdentifierRule, safeHarbor } from './candidate.ts';
import { isNarrator, sentenceIsOthers } from './name-contexts.ts';
import { familiarity, maybeName, type NameRun, nameRun, runSpan } from './name-shapes.ts';

const TITLES = new Set(
  'mr mrs ms miss mx mister missus senora senor sra srta madame mme monsieur herr frau signora signor'.split(
    ' ',
  ),
);
/** Titles that are also ordinary words or ranks: the next word must be written like a name. */
const SOFT_TITLES = new Set(
  'don dona sr little lil sweet baby grandma grandpa granny nana abuela abuelo tia tio auntie aunt uncle papa brother sister coach officer sgt sergeant pvt cpl capt captain pastor deacon rabbi judge mayor mama momma miz ol old'.split(
    ' ',
  ),
);
const KIN = new Set(
  'wife husband mom mum mother dad father daughter son sister brother partner fiance fiancee grandson granddaughter grandma grandpa grandmother grandfather spouse girlfriend boyfriend twin aunt uncle cousin niece nephew stepdad stepmom sibling caregiver roommate widow widower'.split(
    ' ',
  ),
);
const PATIENT = new Set(
  'patient pt client baby newborn infant toddler donor recipient proband decedent victim warrior fighter survivor kiddo preemie miracle peanut'.split(
    ' ',
  ),
);
const BELONGINGS = new Set(
  'mom dad mother father wife husband daughter son sister brother family parents kids chart labs lab biopsy mri ct scan scans tumor cancer chemo surgery room bed heart liver kidney kidneys lungs bp pressure sugars hgb counts potassium troponin wbc marrow bone blood transplant graft dialysis c-section delivery labor placenta baby birthday funeral obituary obit discharge admission diagnosis pathology path xray echo ekg ecg port picc line wound leg arm hip knee eyes eye back skin smile story journey last bell fever seizures seizure pain meds medications prescription prescriptions refill insulin wheelchair code stroke overdose'.split(
    ' ',
  ),
);
const DOCUMENTS = new Set(
  'summary note notes report chart labs results result referral letter order orders record records refill prescription rx appointment consult care plan file encounter visit update admission discharge eval evaluation h&p paperwork consent form imaging scan mri ct biopsy pathology workup'.split(
    ' ',
  ),
);
const ACTS = new Set(
  'is was has had went goes came comes got gets said says told tells asked asks wants wanted needs needed died passed coded rang walked walks presents presented presenting reports reported complains denies denied takes took lives lived refused refuses smiled cried laughed loves loved hates beat beats fought woke waited returned relapsed arrived collapsed fell started finished graduated turns turned weighs weighed made makes left called calls thinks thought keeps kept gave gives received receives underwent gave can will would did does does just finally still also never always and who'.split(
    ' ',
  ),
);

const NAME_REASON =
  'Names a patient or a relative; a post needs a role, not a name. Safe Harbor lists names, initials included.';

interface Found {
  readonly run: NameRun;
  readonly rule: string;
  readonly fixFrom?: number;
  readonly instead?: string;
  readonly spreads?: boolean;
}

export const names: IdentifierRule = (prepared) => {
  const found: Candidate[] = [];
  const { tokens } = prepared;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    const hit =
      titled(prepared, index) ??
      relative(prepared, index) ??
      ofPatient(prepared, index) ??
      named(prepared, index) ??
      family(prepared, index) ??
      documentFor(prepared, index) ??
      initialled(prepared, index) ??
      owner(prepared, index) ??
      subject(prepared, index);
    if (!hit) continue;
    const span = runSpan(prepared, hit.run);
    const fixStart = tokens[hit.fixFrom ?? hit.run.from]?.start ?? span.start;
    found.push({
      type: 'NAME',
      ...span,
      tier: 'stop',
      rule: `names/${hit.rule}`,
      reason: NAME_REASON,
      source: safeHarbor('A'),
      instead: hit.instead ?? 'a patient',
      fixStart,
      spreads: hit.spreads ?? true,
    });
    index = Math.max(index, hit.run.to - 1);
  }
  return found;
};

const evidenceAt = (prepared: PreparedDraft, index: number): number => {
  const offset = prepared.tokens[index]?.start ?? 0;
  return prepared.frame.sentences[prepared.sentenceAt(offset)]?.evidence ?? 0;
};

/** "Mr. Pruitt Jr", "mr tomasz kowalski", "Don Chuy", "little Mia". */
function titled(prepared: PreparedDraft, index: number): Found | null {
  const { tokens } = prepared;
  const title = tokens[index];
  if (!title) return null;
  const hard = TITLES.has(title.key);
  if (!hard && !SOFT_TITLES.has(title.key)) return null;
  const at = tokens[index + 1]?.text === '.' ? index + 2 : index + 1;
  const next = tokens[at];
  if (next?.kind !== 'word' || (!next.spaced && at === index + 1)) return null;
  if (title.key === 'ms' && title.text === 'MS') return null;
  if (hard) {
    const run = nameRun(prepared, at, { lowerCase: true, masked: true });
    if (!run || isNarrator(prepared, index) || publicTitle(next.key)) return null;
    if (sentenceIsOthers(prepared, index) && evidenceAt(prepared, index) < PARTICULAR) return null;
    return { run, rule: 'titled', fixFrom: index };
  }
  if (!maybeName(prepared, next) || familiarity(next) === 'common' || isNarrator(prepared, index))
    return null;
  if (title.key === 'don' || title.key === 'dona' || title.key === 'sr') {
    if (!title.capital || (title.key === 'sr' && maybeName(prepared, tokens[index - 1]))) return null;
  }
  if (evidenceAt(prepared, index) < PARTICULAR - 0.5 || sentenceIsOthers(prepared, index)) return null;
  const run = nameRun(prepared, at);
  return run && { run, rule: 'titled', fixFrom: index };
}

const publicTitle = (key: string): boolean =>
  /^(?:president|speaker|chairman|chair|beast|rogers|bean|potato|america|universe|world|frizzle|doubtfire|right|spock|darcy|pickwick|hyde|t|clean|miyagi|incredible|fix|wonderful|lacks|piggy|minute|secretary|universe)$/.test(
    key,
  );

/** "his wife Ana", "mom, Keisha,", "daughter (Lily)": not the author's own family. */
function relative(prepared: PreparedDraft, index: number): Found | null {
  const { tokens } = prepared;
  if (!KIN.has(tokens[index]?.key ?? '') || isNarrator(prepared, index)) return null;
  let at = index + 1;
  if (/^[,(]$/.test(tokens[at]?.text ?? '')) at++;
  const next = tokens[at];
  if (!maybeName(prepared, next) || (!next.spaced && tokens[at - 1]?.text !== '(')) return null;
  const kind = familiarity(next);
  if (kind === 'common' || (kind === 'unknown' && tokens[index + 1]?.text === ',')) return null;
  const own = prepared.frame.sentences[prepared.sentenceAt(next.start)];
  if ((own?.forPatient ?? 0) < 0.8 && evidenceAt(prepared, index) < PARTICULAR) return null;
  if (sentenceIsOthers(prepared, index) && evidenceAt(prepared, index) < PARTICULAR) return null;
  const run = nameRun(prepared, at);
  return run && { run, rule: 'relative', instead: 'a relative' };
}

/** "patient Alex River", "pt name Cordelia Banks", "our little fighter Jaxton", "baby Noah". */
function ofPatient(prepared: PreparedDraft, index: number): Found | null {
  const { tokens } = prepared;
  if (!PATIENT.has(tokens[index]?.key ?? '')) return null;
  let at = index + 1;
  let labelled = false;
  while (
    /^(?:name|named|is|was|called|initials|:|=|-|,|\(|#)$/.test(tokens[at]?.key ?? '') &&
    at < index + 4
  ) {
    labelled ||= /^(?:name|named|called|initials|:|=)$/.test(tokens[at]?.key ?? '');
    at++;
  }
  const next = tokens[at];
  if (next?.kind !== 'word') return null;
  if (labelled) {
    const run = nameRun(prepared, at, { lowerCase: /^(?:name|named)$/.test(tokens[index + 1]?.key ?? '') });
    if (!run || (familiarity(next) === 'common' && run.words < 2)) return null;
    return { run, rule: 'patient' };
  }
  if (at > index + 2 || !maybeName(prepared, next) || !(next.spaced || at > index + 1)) return null;
  const kind = familiarity(next);
  const run = nameRun(prepared, at);
  if (!run || kind === 'common') return null;
  if (kind === 'unknown' && run.words < 2 && evidenceAt(prepared, index) < PARTICULAR) return null;
  if (tokens[index]?.capital && tokens[index]?.spaced && kind !== 'first' && evidenceAt(prepared, index) < 1)
    return null;
  return { run, rule: 'patient' };
}

/** "named Tomasz", "her name is Ana", "name: J. Ortiz". */
function named(prepared: PreparedDraft, index: number): Found | null {
  const { tokens } = prepared;
  const key = tokens[index]?.key;
  if (key !== 'named' && key !== 'name' && key !== 'names') return null;
  let at = index + 1;
  let label = false;
  while (/^(?:is|was|was|:|=|-|are)$/.test(tokens[at]?.key ?? '') && at < index + 3) {
    label ||= /^[:=]$/.test(tokens[at]?.key ?? '');
    at++;
  }
  if (at === index + 1 && key !== 'named') return null;
  const next = tokens[at];
  if (!maybeName(prepared, next) || isNarrator(prepared, index)) return null;
  if (!label && key === 'name' && tokens[index - 1]?.key === 'my') return null;
  const run = nameRun(prepared, at);
  if (!run || (familiarity(next) === 'common' && !label)) return null;
  if (!label && evidenceAt(prepared, index) < PARTICULAR) return null;
  return { run, rule: 'named' };
}

/** "the Oyelaran family", "family of Ana Ruiz". */
function family(prepared: PreparedDraft, index: number): Found | null {
  const { tokens } = prepared;
  const token = tokens[index];
  if (token?.key === 'the' && maybeName(prepared, tokens[index + 1])) {
    const run = nameRun(prepared, index + 1);
    if (
      run &&
      /^(?:family|twins|triplets|quads|baby|babies|boys|girls|kids|brothers|sisters|parents)$/.test(
        tokens[run.to]?.key ?? '',
      ) &&
      familiarity(tokens[index + 1] ?? token) !== 'common'
    ) {
      if (
        sentenceIsOthers(prepared, index) &&
        evidenceAt(prepared, index) < 0 &&
        tokens[index - 1]?.key !== 'to'
      )
        return null;
      return { run, rule: 'family', instead: 'a' };
    }
  }
  if (
    token?.key === 'family' &&
    tokens[index + 1]?.key === 'of' &&
    maybeName(prepared, tokens[index + 2]) &&
    evidenceAt(prepared, index) >= 1
  ) {
    const run = nameRun(prepared, index + 2);
    return run && { run, rule: 'family' };
  }
  return null;
}

/** "discharge summary for Robin Alvarez", "labs on Maria Lopez". */
function documentFor(prepared: PreparedDraft, index: number): Found | null {
  const { tokens } = prepared;
  if (!/^(?:for|on|of|re|regarding|about)$/.test(tokens[index]?.key ?? '')) return null;
  const before = tokens[index - 1];
  if (!before || !DOCUMENTS.has(before.key)) return null;
  const run = nameRun(prepared, index + 1);
  const first = tokens[index + 1];
  if (!run || !first) return null;
  const kind = familiarity(first);
  if (kind === 'common' || (kind !== 'first' && run.words < 2)) return null;
  if (run.words < 2 && evidenceAt(prepared, index) < 1) return null;
  return { run, rule: 'document-for' };
}

/** "Yolanda P.", "pt J.D.": a first name with an initial, or initials after a patient word. */
function initialled(prepared: PreparedDraft, index: number): Found | null {
  const { tokens } = prepared;
  const token = tokens[index];
  const next = tokens[index + 1];
  const dot = tokens[index + 2];
  if (!token || !next || dot?.text !== '.' || dot.spaced) return null;
  if (
    next.kind === 'word' &&
    next.capital &&
    next.text.length === 1 &&
    next.spaced &&
    maybeName(prepared, token) &&
    familiarity(token) === 'first'
  ) {
    if (
      maybeName(prepared, tokens[index + 3]) ||
      isNarrator(prepared, index) ||
      sentenceIsOthers(prepared, index)
    )
      return null;
    return { run: { from: index, to: index + 3, words: 2 }, rule: 'initials' };
  }
  return null;
}

/** "Marcus's mom", "Ruth's biopsy": inside a patient story. */
function owner(prepared: PreparedDraft, index: number): Found | null {
  const { tokens } = prepared;
  const token = tokens[index];
  if (!token?.text.endsWith("'s") || !maybeName(prepared, token)) return null;
  const kind = familiarity(token);
  if (kind === 'common' || !BELONGINGS.has(tokens[index + 1]?.key ?? '')) return null;
  if (
    evidenceAt(prepared, index) < (kind === 'first' ? 1 : PARTICULAR) ||
    sentenceIsOthers(prepared, index) ||
    isNarrator(prepared, index)
  )
    return null;
  return { run: { from: index, to: index + 1, words: 1 }, rule: 'owner' };
}

/** "Priya wants everything", "Jaxton goes home": who acts inside a patient story. */
function subject(prepared: PreparedDraft, index: number): Found | null {
  const { tokens } = prepared;
  const token = tokens[index];
  if (
    !maybeName(prepared, token) ||
    /^(?:by|dr|dra|drs|prof|nurse|from|at|in|via|with|and|doctor)$/.test(tokens[index - 1]?.key ?? '')
  )
    return null;
  if (tokens[index - 1]?.text === '.' && /^(?:dr|dra|drs|prof)$/.test(tokens[index - 2]?.key ?? ''))
    return null;
  if (/^[#@&]$/.test(tokens[index - 1]?.text ?? '')) return null;
  const kind = familiarity(token);
  if (kind === 'common') return null;
  const evidence = evidenceAt(prepared, index);
  if (evidence < PARTICULAR || sentenceIsOthers(prepared, index)) return null;
  const run = nameRun(prepared, index);
  if (!run) return null;
  const after = tokens[run.to];
  const acts = ACTS.has(after?.key ?? '') || (after?.text === ',' && tokens[run.to + 1]?.kind === 'number');
  const sentenceStart = prepared.sentences[prepared.sentenceAt(token.start)]?.start === token.start;
  if (kind === 'first' && (acts || run.words > 1 || evidence >= 2)) return { run, rule: 'subject' };
  if (kind === 'surname' && acts && !sentenceStart) return { run, rule: 'subject' };
  if (kind === 'unknown' && acts && !sentenceStart && token.text !== token.text.toUpperCase())
    return { run, rule: 'subject' };
  return null;
}

/** Second pass: a name said once in a strong context is the same person everywhere in the draft. */
export function spreadNames(prepared: PreparedDraft, found: readonly Candidate[]): Candidate[] {
  const known = new Map<string, Candidate>();
  for (const candidate of found) {
    if (candidate.type !== 'NAME' || !candidate.spreads) continue;
    for (const token of prepared.tokens) {
      if (token.start < candidate.start || token.end > candidate.end + 2 || token.kind !== 'word') continue;
      if (token.text.length > 2 && familiarity(token) !== 'common') known.set(token.key, candidate);
    }
  }
  if (!known.size) return [];
  const more: Candidate[] = [];
  for (const token of prepared.tokens) {
    const from = token.kind === 'word' && token.capital ? known.get(token.key) : undefined;
    if (!from || prepared.masks.covers(NAME, token.start, token.end)) continue;
    const end = token.text.endsWith("'s") ? token.end - 2 : token.end;
    if (found.some((other) => other.start < end && token.start < other.end)) continue;
    more.push({
      type: 'NAME',
      start: token.start,
      end,
      tier: 'stop',
      rule: 'names/again',
      reason: NAME_REASON,
      source: safeHarbor('A'),
      instead: from.instead,
    });
  }
  return more;
}
