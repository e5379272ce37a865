import { type Composer, press } from './composers.ts';
import type { Tab } from './tab.ts';

/** What a person answers in the panel. */

/** Chooses a reason, presses Post anyway and, where that arms, presses once more. */
export async function postAnyway(tab: Tab, row: Composer, reason = 'permission'): Promise<void> {
  await tab.panel.wait('[data-panel="stop"]');
  await tab.panel.click(`[data-reason="${reason}"]`, { stable: 100 });
  await tab.panel.click('[data-action="post-anyway"]');
  if (row.armed !== true) return;
  await tab.panel.wait('[data-panel="armed"]');
  await press(tab, row, row.paths[0]);
}
