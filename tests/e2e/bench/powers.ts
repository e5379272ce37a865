import type { Bench } from './browser.ts';
import { inWindow } from './firefox.ts';

/** What a browser, its user or the computer may do to an extension at any time, by each browser's own means. */

interface ChromiumSettings {
  developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
  management: { setEnabled(id: string, isOn: boolean): Promise<void> };
}

const idOf = (bench: Bench) => new URL(bench.extensionOrigin).host;
/** In Firefox the address is random, so the extension is found by it. */
const EXTENSION =
  'const { extension } = WebExtensionPolicy.getByHostname(new URL(origin).host); if (!extension) throw new Error("no extension");';

async function inChromiumSettings(bench: Bench, run: (id: string) => Promise<void>): Promise<void> {
  const page = await bench.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(run, idOf(bench));
  await page.close();
}

/** Chromium keeps an unpacked extension only while this is on; without it a reload switches the extension off. */
export function allowUnpacked(bench: Bench): Promise<void> {
  return inChromiumSettings(bench, async () => {
    const { developerPrivate } = (globalThis as unknown as { chrome: ChromiumSettings }).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
}

/** Switches the extension off, as its user can. */
export async function switchOff(bench: Bench): Promise<void> {
  if (bench.name === 'chromium')
    return inChromiumSettings(bench, async (id) => {
      await (globalThis as unknown as { chrome: ChromiumSettings }).chrome.management.setEnabled(id, false);
    });
  await inWindow(
    bench.browser,
    `async (origin) => { ${EXTENSION}
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(extension.id)).disable(); }`,
    bench.extensionOrigin,
  );
}

/** Ends the background at once: the service worker, or Firefox's page, which is the workshop too. */
export async function killBackground(bench: Bench): Promise<void> {
  if (bench.name === 'chromium') {
    // One that ended by itself meanwhile is as dead.
    await (await bench.worker()).close().catch(() => undefined);
    return;
  }
  await inWindow(
    bench.browser,
    `async (origin) => { ${EXTENSION}
      await extension.terminateBackground({ disableResetIdleForTest: true, ignoreDevToolsAttached: true }); }`,
    bench.extensionOrigin,
  );
}

/** Takes the network away from the whole browser, or gives it back. */
export async function setOffline(bench: Bench, isOffline: boolean): Promise<void> {
  if (bench.name === 'chromium') {
    for (const page of await bench.browser.pages()) await page.setOfflineMode(isOffline);
    return;
  }
  await inWindow(
    bench.browser,
    '(word) => { Services.io.offline = word === "yes"; }',
    isOffline ? 'yes' : 'no',
  );
}
