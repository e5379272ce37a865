import { type BrowserName, launch } from './browser.ts';
import { clearEditor, composer, openComposer, press, typeInto } from './composers.ts';
import { startServer } from './server.ts';

/**
 * What a clean Post gains in delay: milliseconds from the browser's own time stamp of the click to the page's first
 * window-capture listener, with and without the extension, in one run.
 */

const SENTENCE = 'Iron deficiency is common, and ferritin below thirty settles it in most adults. ';
const LENGTHS = [280, 3000];
const ROUNDS = 15;

interface Delays {
  readonly length: number;
  readonly median: number;
  readonly worst: number;
}

async function delaysOf(browser: BrowserName, withExtension: boolean): Promise<Delays[]> {
  const server = await startServer();
  const bench = await launch({ browser, server, ...(withExtension ? {} : { extension: null }) });
  const row = composer('x-mobile');
  const results: Delays[] = [];
  try {
    for (const length of LENGTHS) {
      const text = SENTENCE.repeat(Math.ceil(length / SENTENCE.length))
        .slice(0, length)
        .trim();
      const tab = await openComposer(bench, row);
      await tab.page.evaluate((submit) => {
        const delays: number[] = [];
        Object.assign(window, { delays });
        const note = (event: Event) => {
          if (event.target instanceof Element && event.target.closest(submit)) {
            delays.push(performance.now() - event.timeStamp);
          }
        };
        window.addEventListener('click', note, true);
      }, row.submit);
      for (let round = 0; round < ROUNDS; round += 1) {
        await typeInto(tab, row, 'x');
        // Typing thousands of keys would measure the driver; the value is set as a paste would.
        await tab.page.evaluate(
          (selector, value) => {
            const area = document.querySelector<HTMLTextAreaElement>(selector);
            area?.select();
            document.execCommand('insertText', false, value);
          },
          row.editor,
          text,
        );
        await press(tab, row);
        await tab.posted(round + 1, { quiet: 20 });
        if (round < ROUNDS - 1) await clearEditor(tab, row);
      }
      const delays = await tab.page.evaluate(() => (window as unknown as { delays: number[] }).delays);
      const sorted = delays.toSorted((one, other) => one - other);
      results.push({ length, median: sorted[sorted.length >> 1] ?? 0, worst: sorted.at(-1) ?? 0 });
      await tab.close();
    }
  } finally {
    await bench.close();
    await server.close();
  }
  return results;
}

export async function measureDelay(browser: BrowserName): Promise<string[]> {
  const without = await delaysOf(browser, false);
  const having = await delaysOf(browser, true);
  return having.map(({ length, median, worst }, index) => {
    const base = without[index]?.median ?? 0;
    return `${browser}, draft of ${length} characters: ${median.toFixed(1)} ms (worst ${worst.toFixed(1)}), without the extension ${base.toFixed(1)} ms`;
  });
}
