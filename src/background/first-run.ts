import browser from 'webextension-polyfill';

/** Opens the welcome page once, when the extension is new in this browser; not after updates. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    browser.tabs
      .create({ url: browser.runtime.getURL('src/pages/welcome/index.html') })
      .catch(() => undefined);
  });
}
