import type { BrowserName } from './browser.ts';
import { type Composer, matrix } from './composers.ts';
import { RunReport } from './run-report.ts';

/** The matrix as a table: site, composer and path by what was shown, in both browsers. */

/** What is shown of a press, and the ways a picture gets in. */
export const SHOWN = ['clean', 'leaky', 'approved', 'changed', 'fixed', 'undone'] as const;
const ROUTES = ['input', 'input-on-demand', 'paste', 'drop'] as const;
const COLUMNS = [...SHOWN, ...ROUTES] as const;
export type Column = (typeof COLUMNS)[number];

interface Cell {
  browser: BrowserName;
  /** Of the composer. */
  id: string;
  /** The way it was sent; '' for pictures, which are sent by none. */
  by: string;
  column: Column;
}

const keyOf = ({ browser, id, by, column }: Cell) => [browser, id, by, column].join(' ');

/** `row` asks for this cell: every path clean and leaky, the other four on one of its paths each, each of its routes. */
function isAsked(row: Composer, by: string, column: Column): boolean {
  if (column === 'clean' || column === 'leaky') return by !== '';
  const route = ROUTES.find((name) => name === column);
  if (route !== undefined) return by === '' && row.attach.includes(route);
  return by !== '' && by === pathOf(row, column);
}

/** What is undone is approved in the same dialog. */
const TURNS: Partial<Record<Column, number>> = { approved: 0, undone: 0, changed: 1, fixed: 2 };

/** Each of the four is shown on another path of its composer, as far as it has as many. */
export function pathOf(row: Composer, column: Column): Composer['paths'][number] {
  return row.paths[TURNS[column] ?? 0] ?? row.paths[0] ?? 'click';
}

const WORDS = { both: '✓✓', chromium: '✓·', firefox: '·✓', none: '··', unasked: '' } as const;

/** The composers whose pictures go the way of another's, as attachments.test.ts says. */
export const SHARED_ROUTES = ['x-reply-modal', 'x-reply-inline', 'x-mobile-form'];

function lineOf(row: Composer, by: string, green: ReadonlySet<string>): string {
  const cells = COLUMNS.map((column) => {
    if (!isAsked(row, by, column)) return WORDS.unasked;
    if (by === '' && SHARED_ROUTES.includes(row.id)) return '(1)';
    const has = (browser: BrowserName) => green.has(keyOf({ browser, id: row.id, by, column }));
    const [inChromium, inFirefox] = [has('chromium'), has('firefox')];
    if (inChromium && inFirefox) return WORDS.both;
    return inChromium ? WORDS.chromium : inFirefox ? WORDS.firefox : WORDS.none;
  });
  return `| ${row.id} | ${by === '' ? 'picture' : by} | ${cells.join(' | ')} |`;
}

const LEGEND = `✓✓ shown in Chromium and Firefox, · not shown in this run; empty: not asked there.
*clean* goes out untouched by that path; *leaky* is held on it and Escape goes back to writing; *approved* goes out exactly once; *changed* is asked about again when it was changed after an approval; *fixed* goes out without the name; *undone* is held again after Ctrl+Z. The last four are shown on one path of each composer, by turns: they begin after the press, which *leaky* shows on every path. Pictures: held on each route, and only the redacted copy arrives.
(1) takes pictures by the same code of the same page as the composer it belongs to.`;

function tableOf(cells: readonly Cell[]): string {
  const green = new Set(cells.map(keyOf));
  const lines = matrix.flatMap((row) =>
    [...row.paths, ...(row.attach.length > 0 ? [''] : [])].map((by) => lineOf(row, by, green)),
  );
  return [
    `| composer | by | ${COLUMNS.join(' | ')} |`,
    `|${' --- |'.repeat(COLUMNS.length + 2)}`,
    ...lines,
    '',
    LEGEND,
  ].join('\n');
}

export const matrixReport = new RunReport<Cell>(
  'matrix',
  (day) =>
    `# What is shown, composer by composer\n\nWritten by the end-to-end run of ${day} (\`SCRUB_MATRIX=write\`), with the built extension, the real editor libraries and real browsers, on fixture pages.`,
  tableOf,
);

/** This was shown, as asserted by the caller just before. */
export const noteCell = (browser: BrowserName, id: string, by: string, column: Column): void =>
  matrixReport.note({ browser, id, by, column });
