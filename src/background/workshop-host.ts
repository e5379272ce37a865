/**
 * The one seam between the browsers' ways of running a page with workers: Chrome needs an offscreen document,
 * Firefox's background page is the workshop already (see firefox.ts).
 */
const PAGE = 'src/workshop/index.html';

let opening: Promise<void> | null = null;

async function openOffscreen(): Promise<void> {
  const existing = await chrome.runtime.getContexts({
    contextTypes: [chrome.runtime.ContextType.OFFSCREEN_DOCUMENT],
  });
  if (existing.length > 0) return;
  await chrome.offscreen.createDocument({
    url: PAGE,
    reasons: [chrome.offscreen.Reason.WORKERS],
    justification: 'Reads pictures on this device before they are posted.',
  });
}

/** Makes sure the workshop listens. Rejects with the browser's own error when it cannot be opened. */
export async function ensureWorkshop(): Promise<void> {
  if (typeof chrome === 'undefined' || !('offscreen' in chrome)) return;
  opening ??= openOffscreen().finally(() => {
    opening = null;
  });
  await opening;
}
