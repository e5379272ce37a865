import { FakeStorage } from './storage.ts';

/**
 * The few parts of the browser that program packs need, in memory. What only a real browser shows (a policy file,
 * events across pages) is in tests/e2e.
 */
const event = { addListener: () => undefined };

export const fakeBrowser = {
  storage: new FakeStorage(),
  runtime: { onInstalled: event, onStartup: event },
};

/** Empties storage and forgets the listeners. */
export function resetBrowser(): void {
  fakeBrowser.storage = new FakeStorage();
}

export default fakeBrowser;
