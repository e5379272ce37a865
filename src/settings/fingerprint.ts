/**
 * A salted 53-bit fingerprint of a string (cyrb53, public domain by bryc). It recognises a string again
 * without keeping it; it is no secret-keeping hash, and nothing relies on it being one.
 */
export function fingerprintOf(text: string, salt: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  const salted = `${salt}\n${text}`;
  for (let index = 0; index < salted.length; index += 1) {
    const unit = salted.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
