/**
 * How learned weights are stored and read: one character a weight, 63 levels around zero, a scale beside them.
 * The alphabet is base64's, so that a table is one plain string and zeros compress to nothing.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The level of the alphabet's middle is zero. */
const ZERO = 31;
const LEVELS = new Int8Array(128);
for (let at = 0; at < ALPHABET.length; at++) LEVELS[ALPHABET.charCodeAt(at)] = at - ZERO;

/** Levels, to be multiplied by the table's scale. */
export function levelsOf(table: string): Int8Array {
  const levels = new Int8Array(table.length);
  for (let at = 0; at < table.length; at++) levels[at] = LEVELS[table.charCodeAt(at)] ?? 0;
  return levels;
}

/** For the training script: weights as a table, whatever is beyond the scale's reach cut to it. */
export function tableOf(weights: ArrayLike<number>, scale: number): string {
  let table = '';
  for (let at = 0; at < weights.length; at++) {
    const level = Math.round((weights[at] ?? 0) / scale);
    table += ALPHABET[Math.max(-ZERO, Math.min(ZERO, level)) + ZERO];
  }
  return table;
}
