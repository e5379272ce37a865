import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Bench } from './browser.ts';

/** Sites that the person added, without the browser's question, which no driver can answer. */
const PREFIX = 'granted-';

/** A copy of an extension with these match patterns among its granted hosts. Returns its folder. */
export function withGranted(extension: string, origins: readonly string[]): string {
  const copy = mkdtempSync(path.join(os.tmpdir(), PREFIX));
  cpSync(extension, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(...origins);
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

/** Deletes a copy that `withGranted` made; leaves any other folder alone. */
export function removeGranted(folder: string): void {
  if (path.basename(folder).startsWith(PREFIX)) rmSync(folder, { recursive: true, force: true });
}

/** Waits until the background has registered the gate for the sites that were added. */
export async function addedSitesReady(bench: Bench): Promise<void> {
  const isReady = await bench.inExtension(async () => {
    interface Api {
      scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
    }
    const { browser: polyfilled, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    for (let attempt = 0; attempt < 50; attempt += 1) {
      if ((await (polyfilled ?? chrome).scripting.getRegisteredContentScripts()).length > 0) return true;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return false;
  }, null);
  if (!isReady) throw new Error('the background did not register the added sites');
}
