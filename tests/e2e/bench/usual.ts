import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Tab } from './tab.ts';

/** The usual writing checker (usual/), which is measured beside ours and never shipped. */

const OWN = path.resolve(import.meta.dirname, 'usual');

/**
 * Puts the extension together in a folder of its own.
 * @param peers a folder in which npm has installed harper.js
 * @returns the folder, and what deletes it
 */
export function usualChecker(peers: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'usual-checker-'));
  cpSync(OWN, folder, { recursive: true });
  const isNeeded = (file: string) => !/Inlined|\.d\.ts$|harper_wasm_bg/.test(file);
  cpSync(path.join(peers, 'node_modules/harper.js/dist'), path.join(folder, 'harper'), {
    recursive: true,
    filter: isNeeded,
  });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Waits until it has drawn lines under words. Returns how many. */
export async function usualLines(tab: Tab): Promise<number> {
  const lines = await tab.page.waitForFunction(
    () =>
      [...document.querySelectorAll('usual-checker')].reduce(
        (sum, host) => sum + (host.shadowRoot?.querySelectorAll('i').length ?? 0),
        0,
      ) || false,
    { timeout: 30_000, polling: 100 },
  );
  return Number(await lines.jsonValue());
}
