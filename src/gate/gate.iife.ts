import { siteAt } from '../sites/index.ts';
import { startGate } from './gate.ts';

/**
 * The content script: one classic script at document_start, so that its window-capture listeners stand before
 * the page's own. `origin`, not `location`: a frame without an address belongs to its parent's site.
 */
const site = siteAt(`${self.origin}/`);
if (site !== null) startGate(site);
