/**
 * Makes text readable for the rules without losing where it came from: zero-width characters vanish, styled and
 * full-width letters, curly quotes, dashes and odd spaces become plain ones, look-alike letters inside Latin
 * words become Latin. Every normalised code unit knows the original code units it stands for.
 */
export interface NormalisedText {
  readonly text: string;
  /** Original offsets of each normalised code unit; null when the text was plain already. */
  readonly starts: Int32Array | null;
  readonly ends: Int32Array | null;
}

const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|\u034f|[\ufe00-\ufe0f]/;
const STYLED =
  /[\uff01-\uff5e\ufb00-\ufb06\u24b6-\u24e9\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/u;
const PLAIN: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2212': '-',
  '\ufe63': '-',
  '\u00a0': ' ',
  '\u1680': ' ',
  '\u202f': ' ',
  '\u205f': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\r': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u0085': '\n',
  '\u2044': '/',
  '\u2215': '/',
};
/** Cyrillic and Greek letters that look Latin (Unicode TR39 confusables, the common ones). */
const LOOK_ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'аa еe оo рp сc уy хx іi јj ѕs АA ВB ЕE КK МM НH ОO РP СC ТT ХX ІI ЅS οo αa νv ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΧX'.split(
      ' ',
    ),
  ].map((pair) => [pair[0] ?? '', pair[1] ?? '']),
);
const LATIN = /[A-Za-z]/;

const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/** Text as the rules read it, with the way back. */
export function normalise(original: string): NormalisedText {
  if (!/[^\n\x20-\x7e]/.test(original)) return { text: original, starts: null, ends: null };
  const starts = new Int32Array(original.length * 3 + 1);
  const ends = new Int32Array(original.length * 3 + 1);
  const out: string[] = [];
  let length = 0;
  let changed = false;
  const push = (piece: string, from: number, to: number): void => {
    for (let unit = 0; unit < piece.length; unit++) {
      starts[length] = from;
      ends[length] = to;
      length++;
    }
    out.push(piece);
  };
  let at = 0;
  while (at < original.length) {
    const code = original.charCodeAt(at);
    if (code >= 0x20 && code < 0x7f && !isMark(original.charCodeAt(at + 1))) {
      push(original[at] ?? '', at, at + 1);
      at++;
      continue;
    }
    let end = at + (code >= 0xd800 && code < 0xdc00 && at + 1 < original.length ? 2 : 1);
    const base = original.slice(at, end);
    while (isMark(original.charCodeAt(end))) end++;
    const piece = end - at > base.length ? original.slice(at, end).normalize('NFC') : base;
    const plain = plainOf(piece, original[at - 1] ?? '', original[end] ?? '');
    if (plain !== original.slice(at, end)) changed = true;
    if (plain.length === end - at)
      for (let unit = 0; unit < plain.length; unit++) push(plain[unit] ?? '', at + unit, at + unit + 1);
    else push(plain, at, end);
    at = end;
  }
  if (!changed) return { text: original, starts: null, ends: null };
  return { text: out.join(''), starts: starts.slice(0, length), ends: ends.slice(0, length) };
}

function plainOf(piece: string, before: string, after: string): string {
  const direct = PLAIN[piece];
  if (direct !== undefined) return direct;
  if (INVISIBLE.test(piece)) return '';
  if (piece >= '\u2000' && piece <= '\u200a') return ' ';
  if (STYLED.test(piece)) return piece.normalize('NFKC');
  const alike = LOOK_ALIKE[piece];
  return alike !== undefined && (LATIN.test(before) || LATIN.test(after)) ? alike : piece;
}

/** The original place of a normalised span. */
export function originalSpan(
  normalised: NormalisedText,
  start: number,
  end: number,
): { start: number; end: number } {
  const { starts, ends } = normalised;
  if (!starts || !ends) return { start, end };
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? starts[start] ?? 0 };
}

/** Lower-case ASCII form used for looking words up in the lexicons. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is what is meant
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[đð]/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/þ/g, 'th')
    .replace(/ı/g, 'i');
}
