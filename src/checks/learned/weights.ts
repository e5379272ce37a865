/**
 * How learned weights are stored and read: one character a weight, a level between -7 and 7. A level's square is the
 * weight, so that the few large ones, which matter most, and the many small ones both fit; the scale stands beside the
 * table. The alphabet is base64's, so that a table is one plain string and zeros compress to nothing.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MOST_LEVEL = 7;
/** The largest weight, in units of the scale. */
export const LARGEST = MOST_LEVEL ** 2;
const LEVELS = new Int8Array(128);
for (let level = -MOST_LEVEL; level <= MOST_LEVEL; level++)
  LEVELS[ALPHABET.charCodeAt(level + MOST_LEVEL)] = Math.sign(level) * level ** 2;

/** Weights in units of the table's scale. */
export function weightsOf(table: string): Int8Array {
  const weights = new Int8Array(table.length);
  for (let at = 0; at < table.length; at++) weights[at] = LEVELS[table.charCodeAt(at)] ?? 0;
  return weights;
}

/**
 * For the training script: weights as a table, whatever is beyond the scale's reach cut to it.
 * @param least smaller weights are nothing
 */
export function tableOf(weights: ArrayLike<number>, scale: number, least = 0): string {
  let table = '';
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0;
    const level = Math.abs(weight) < least ? 0 : Math.round(Math.sqrt(Math.abs(weight) / scale));
    table += ALPHABET[Math.sign(weight) * Math.min(MOST_LEVEL, level) + MOST_LEVEL];
  }
  return table;
}
