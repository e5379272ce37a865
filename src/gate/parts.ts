import type { ToBackground } from '../settings/messages.ts';
import browser from '../settings/webext.ts';
import { type Parts, shelf } from './shelf.ts';

/** The extension was updated, removed or switched off: this script is alone. */
export const isOrphaned = (): boolean => {
  try {
    return browser.runtime.id === undefined;
  } catch {
    return true;
  }
};

/** A background that ends just now takes the question with it, or never hears it: it is asked again, at most this often. */
const ASKS = 3;
/** What nobody answered for so long is asked again; a busy background may need it. */
const ANSWER_MS = 1300;
const BETWEEN_MS = 100;
/** One press asks for a part in several places; it does not wait for each of them in turn. */
const FAILED_MS = 1000;
const loading = new Map<keyof Parts, Promise<boolean>>();
const failed = new Set<keyof Parts>();
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Resolves when the background has answered, and when there is none. */
async function tell(message: ToBackground): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // What counts is whether the part is on the shelf.
  }
}

async function load(part: keyof Parts): Promise<boolean> {
  const message: ToBackground = { to: 'background', type: 'load', part };
  for (let ask = 0; ask < ASKS && !isOrphaned(); ask += 1) {
    if (ask > 0) await pause(BETWEEN_MS);
    await Promise.race([tell(message), pause(ANSWER_MS)]);
    if (shelf()[part] !== undefined) return true;
  }
  failed.add(part);
  setTimeout(() => failed.delete(part), FAILED_MS);
  shelf().onHindered?.();
  return false;
}

/**
 * Resolves true when the part is on the shelf, false after about four seconds at most. A failed load may be tried
 * again, a second later. Never rejects.
 */
export function ensurePart(part: keyof Parts): Promise<boolean> {
  if (shelf()[part] !== undefined) return Promise.resolve(true);
  if (failed.has(part)) return Promise.resolve(false);
  const current = loading.get(part) ?? load(part).finally(() => loading.delete(part));
  loading.set(part, current);
  return current;
}
