/** Injected when a composer gets focus: what the person sees in the page. */
import { createPanel } from '../panel/index.ts';
import { shelf } from './shelf.ts';

shelf().panel ??= createPanel(() => shelf().onHindered?.());
