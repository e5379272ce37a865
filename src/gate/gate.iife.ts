import { addedSite, siteAt } from '../sites/index.ts';
import { startGate } from './gate.ts';

/**
 * The content script: one classic script at document_start, so that its window-capture listeners stand before
 * the page's own. `origin`, not `location`: a frame without an address belongs to its parent's site. Where no known
 * site is, the person added this one: the script runs nowhere else.
 */
const url = `${self.origin}/`;
const site = siteAt(url) ?? addedSite(url);
if (site !== null) startGate(site);
