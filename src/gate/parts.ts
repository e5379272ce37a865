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

const LOAD_LIMIT_MS = 4000;
const loading = new Map<keyof Parts, Promise<boolean>>();

async function load(part: keyof Parts): Promise<boolean> {
  const message: ToBackground = { to: 'background', type: 'load', part };
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error(`${part} did not load in time`)), LOAD_LIMIT_MS);
  });
  try {
    await Promise.race([browser.runtime.sendMessage(message), late]);
  } catch {
    shelf().onHindered?.();
    return false;
  }
  return shelf()[part] !== undefined;
}

/** Resolves true when the part is on the shelf. A failed load may be tried again. Never rejects. */
export function ensurePart(part: keyof Parts): Promise<boolean> {
  if (shelf()[part] !== undefined) return Promise.resolve(true);
  const current = loading.get(part) ?? load(part).finally(() => loading.delete(part));
  loading.set(part, current);
  return current;
}
