/** Injected when a composer gets focus: the checks, with their word lists. */
import { checkDraft } from '../checks/index.ts';
import { shelf } from './shelf.ts';

shelf().engine = { checkDraft };
