import type { BrowserName } from './browser.ts';
import { RunReport } from './run-report.ts';

/**
 * What can break, and what then became of the person's post, in both browsers. Every test that notes an outcome has
 * asserted the same four things: the text or picture is whole, nothing went out that was not decided about, nothing
 * went out twice, and there was a way on.
 */
export const OUTCOMES = {
  /** The fault is not felt: a leaky draft is held, a clean one passes. */
  'as-ever': 'checked as ever',
  /** The dialog "Not checked", whose words are quoted, with going back and a way on. */
  asked: 'said to be not checked, and the person decides',
  /** The browser's own question, where our panel cannot be had. */
  'asked-by-browser': "the browser's own question asks, and the person decides",
  /** One press of the kind fails; the next one is checked as ever. */
  again: 'said to be not checked; the next time it is checked as ever',
  /** The extension is gone: what is in the page ends itself. */
  refresh:
    'nothing goes out in that press; the page says to refresh; after that the post is the person’s own',
  /** Firefox takes the script out of the page with the extension: nobody is left who could say anything. */
  'script-gone':
    'Firefox ends the script with the extension the person switched off: Escape closes what is left of the dialog, nothing went out by it, and the next press is the page’s own',
  /** A decision taken before the fault holds, once. */
  decided: 'the decision that was being taken holds, once',
  /** The page itself is gone, and with it the draft: the browser's doing, not ours. */
  'page-gone': 'the browser throws the page away; the one it loads anew is checked as ever',
} as const;
export type Outcome = keyof typeof OUTCOMES;

interface Fault {
  readonly words: string;
  /** Where it can be caused, when not in both. */
  readonly only?: BrowserName;
}

const fault = (words: string, only?: BrowserName): Fault =>
  only === undefined ? { words } : { words, only };

export const FAULTS = {
  'engine-missing': fault('the engine is missing'),
  'engine-throws': fault('the engine throws'),
  'engine-broken': fault('the engine does not start'),
  'lexicon-missing': fault('the engine without its word lists: the file is cut off'),
  'panel-missing': fault('the panel is missing'),
  'parts-missing': fault('engine and panel are missing'),
  'settings-corrupt': fault('settings that cannot be understood'),
  'settings-newer': fault('settings of a newer version'),
  'storage-full': fault('the storage takes nothing more'),

  'worker-load': fault('background killed when asked for engine and panel'),
  'worker-status': fault('background killed when told the status of a tab'),
  'worker-asked': fault('background killed when told that a draft was asked about'),
  'worker-posted': fault('background killed when told that a post went out'),
  'worker-open-workshop': fault('background killed when asked for the workshop'),
  'worker-reading': fault('service worker killed while a picture is read', 'chromium'),
  'worker-take-handed': fault('background killed when the check page asks what it was opened with'),

  'workshop-connect': fault('workshop killed when it is connected to'),
  'workshop-task': fault('workshop killed when the task arrives'),
  'workshop-bytes': fault('workshop killed when the bytes arrive'),
  'workshop-progress': fault('workshop killed while it reads'),
  'workshop-report': fault('workshop killed before its report'),
  'workshop-redacted': fault('workshop killed before the redacted copy'),
  'workshop-copy': fault('workshop killed in the middle of the redacted copy'),
  'reader-killed': fault('the worker that reads text is killed at its work'),
  'reader-killed-copy': fault('the worker that reads text is killed while a copy is proven'),
  'language-missing': fault('the language data of the reader is missing'),
  'reader-broken': fault('the core of the reader is broken'),

  'updated-between': fault('extension updated under a draft'),
  'updated-mid-dialog': fault('extension updated while its dialog is open'),
  'disabled-mid-dialog': fault('extension switched off while its dialog is open'),
  frozen: fault('tab frozen while the dialog is open, and thawed', 'chromium'),
  discarded: fault('tab discarded while the dialog is open', 'chromium'),
  offline: fault('no network'),
  'offline-picture': fault('no network, and a picture is attached'),

  'picture-100-mp': fault('picture of 100 megapixels'),
  'picture-empty': fault('picture of zero bytes'),
  'picture-truncated': fault('picture that is cut off'),
  'picture-extension': fault('picture with another kind’s file name'),
  'picture-animated': fault('animated picture, the name on its second frame'),
  'picture-16-bit': fault('picture of 16 bits a channel'),
  'picture-cmyk': fault('CMYK picture'),
  'pdf-password': fault('PDF with a password'),
  'pdf-400-pages': fault('PDF of 400 pages, the name on the last'),

  'text-1-mb': fault('text of 1 MB'),
  'text-surrogates': fault('lone surrogates'),
  'text-zalgo': fault('letters under heaps of marks'),
  'text-rtl': fault('right-to-left overrides'),
  'text-emoji': fault('10,000 emoji'),
} as const satisfies Record<string, Fault>;
export type FaultId = keyof typeof FAULTS;

interface Cell {
  readonly browser: BrowserName;
  readonly id: FaultId;
  readonly outcome: Outcome;
  /** What the person was told, where the outcome is a message. */
  readonly said: string;
}

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** A panel's text without its heading and buttons, short enough for a table. */
const quoted = (said: string) =>
  said === ''
    ? ''
    : ` “${said
        .replace(/\s+/g, ' ')
        .replace(/^Not checked /, '')
        .slice(0, 110)
        .trim()}…”`;

function lineOf(id: FaultId, cells: readonly Cell[]): string {
  const { words, only }: Fault = FAULTS[id];
  const told = BROWSERS.map((browser) => {
    if (only !== undefined && only !== browser) return '(not caused here)';
    const cell = cells.find((one) => one.id === id && one.browser === browser);
    return cell === undefined ? '·' : `${OUTCOMES[cell.outcome]}${quoted(cell.said)}`;
  });
  const [chromium, firefox] = told;
  return `| ${words} | ${chromium} | ${firefox === chromium ? 'the same' : firefox} |`;
}

const LEGEND =
  'A dot: not shown in this run. Whatever is in the table, the tests have asserted that the text or the picture is whole, that nothing went out undecided, that nothing went out twice, and that there was a way on.';

export const faultsReport = new RunReport<Cell>(
  'faults',
  (day) =>
    `# What breaks, and what becomes of the post\n\nWritten by the end-to-end run of ${day} (\`SCRUB_MATRIX=write\`): each fault was caused in a real browser with the built extension (\`tests/e2e/faults*.test.ts\`). What else is done to files: \`tests/e2e/odd-files.test.ts\`.`,
  (cells) =>
    [
      '| fault | Chromium | Firefox |',
      '| --- | --- | --- |',
      ...(Object.keys(FAULTS) as FaultId[]).map((id) => lineOf(id, cells)),
      '',
      LEGEND,
    ].join('\n'),
);

/** What became of a fault, as the caller has asserted; `said` is the text of the panel that told the person. */
export const noteFault = (browser: BrowserName, id: FaultId, outcome: Outcome, said = ''): void =>
  faultsReport.note({ browser, id, outcome, said });
