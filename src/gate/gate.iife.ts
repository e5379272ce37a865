import { addedSite, siteAt } from '../sites/index.ts';
import { startGate } from './gate.ts';

/**
 * The content script: one classic script at document_start, so that its window-capture listeners stand before
 * the page's own. `origin`, not `location`: a frame without an address belongs to its parent's site. Where no known
 * site is, the person added this one: the script runs nowhere else.
 */
const url = `${self.origin}/`;
const site = siteAt(url) ?? addedSite(url);

declare global {
  // After an update the background puts the script into open pages, where it may stand already.
  var scrubInGate: boolean | undefined;
}
if (site !== null && globalThis.scrubInGate !== true) {
  globalThis.scrubInGate = true;
  startGate(site);
}
