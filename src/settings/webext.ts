import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension API under one name, for what runs inside pages and what it takes along. Firefox and
 * recent Chromium call it `browser`, Chromium before that `chrome`; both answer with promises since Manifest V3.
 * The polyfill would be a sixth of what every page loads, for one difference: an `onMessage` listener must answer
 * by `sendResponse`, because older Chromium takes no promise from it.
 */
const own = globalThis as unknown as { readonly browser?: Browser; readonly chrome?: Browser };

export default (own.browser ?? own.chrome) as Browser;
