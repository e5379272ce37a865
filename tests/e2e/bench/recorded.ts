/**
 * Settings as earlier versions of the extension left them in the browser's storage, and as a later one might: what
 * an update and a downgrade find.
 */

/** Version 1, the first that could be installed: disclosures were names of companies. */
export const VERSION_1 = {
  version: 1,
  level: 'stop-and-review',
  sites: { linkedin: false },
  pausedUntil: null,
  place: 'Cleveland, OH',
  disclosures: ['Novartis'],
  salt: '6a1f5a0e-4f0b-4a43-9d0e-51d6f0a0c0de',
  allowances: [{ rule: 'names/titled', fingerprint: 'b2d4c19e', since: '2026-10-02' }],
  firings: { 'dates/relative': [true, false, true] },
};

/** What it must have become; the rest are defaults. */
export const FROM_VERSION_1 = {
  version: 2,
  level: 'stop-and-review',
  sites: { linkedin: false },
  place: 'Cleveland, OH',
  disclosures: [{ company: 'Novartis', relation: 'other', since: '' }],
  salt: VERSION_1.salt,
  allowances: VERSION_1.allowances,
  firings: VERSION_1.firings,
};

/** A version that does not exist yet, and that switches off what it can. */
export const NEWER = {
  version: 99,
  level: 'stop-only',
  sites: { x: false, linkedin: false },
  pausedUntil: 9_000_000_000_000_000,
  allowances: { kept: 'otherwise' },
  lens: { tint: 'blue' },
};
