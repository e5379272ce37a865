import type { Bench } from './browser.ts';

interface Api {
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
}

/** What the toolbar's badge says in each tab whose address holds `part`, in the order of the tabs. */
export const badgesOf = (bench: Bench, part: string): Promise<string[]> =>
  bench.inExtension(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = browser ?? chrome;
    const tabs = (await api.tabs.query({})).filter(({ url }) => url?.includes(wanted));
    return Promise.all(tabs.map(({ id }) => api.action.getBadgeText({ tabId: id })));
  }, part);
