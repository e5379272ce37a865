import { HASH_BEGINS, hashOn, type Lexeme, otherLexeme, wordIn } from './lexeme.ts';

export type TokenKind = 'word' | 'number' | 'mark' | 'line';

/**
 * A word, a run of digits, one mark of punctuation (or emoji half), or a line break. A class, because V8 takes literals
 * of which there are many for long-lived and lets them pile up from key to key.
 */
export class Token {
  /**
   * @param spaced a space, a line break or the beginning stands before it
   * @param lexeme what does not depend on where it stands
   */
  constructor(
    readonly start: number,
    readonly end: number,
    readonly kind: TokenKind,
    readonly spaced: boolean,
    readonly lexeme: Lexeme,
  ) {}

  get text(): string {
    return this.lexeme.text;
  }

  /** Folded to lower-case ASCII, without a closing possessive 's. */
  get key(): string {
    return this.lexeme.key;
  }

  /** A word that closes in a possessive 's, as written. */
  get owns(): boolean {
    return this.lexeme.owns;
  }

  /** The first letter is a capital. */
  get capital(): boolean {
    return this.lexeme.capital;
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x2c00 && code < 0xd800 && !(code >= 0x3000 && code < 0x3040));

/** One pass over the text; an apostrophe between letters stays inside the word ("O'Brien", "Mother's"). */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  // Of strings of many kinds, the length is not free.
  const { length } = text;
  let spaced = true;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      spaced = true;
      at++;
      continue;
    }
    const start = at;
    let kind: TokenKind = 'mark';
    let hash = 0;
    if (code === 10) {
      kind = 'line';
      at++;
    } else if (isDigit(code)) {
      kind = 'number';
      while (isDigit(text.charCodeAt(at))) at++;
    } else if (isLetter(code)) {
      kind = 'word';
      at++;
      hash = hashOn(HASH_BEGINS, code);
      for (;;) {
        const next = text.charCodeAt(at);
        if (!isLetter(next) && !(next === 39 && isLetter(text.charCodeAt(at + 1)))) break;
        hash = hashOn(hash, next);
        at++;
      }
    } else at++;
    const lexeme = kind === 'word' ? wordIn(text, start, at, hash) : otherLexeme(text.slice(start, at));
    tokens.push(new Token(start, at, kind, spaced, lexeme));
    spaced = kind === 'line';
  }
  return tokens;
}
