import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/**
 * Every accessibility violation axe-core finds on a page of the extension, as "rule: markup"; throws when axe looked
 * at next to nothing. Chromium only: Firefox enforces the page's own policy on what a driver evaluates.
 */
export async function violationsOn(page: Page): Promise<string[]> {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const { violations, passes } = await page.evaluate(async (axe) => {
    new Function(axe)();
    const { axe: loaded } = window as unknown as {
      axe: { run(): Promise<Record<'violations' | 'passes', Found[]>> };
    };
    return loaded.run();
  }, source);
  if (passes.length < 5) throw new Error('axe saw an empty page');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}

/** Gives a file to a file input, as a person's choice does. */
export async function giveFile(page: Page, selector: string, name: string, text: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(
    selector,
    (input, file, content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], file, { type: 'application/json' }));
      (input as HTMLInputElement).files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}

/** The text a person reads on a page, or in one part of it. */
export const textOf = (page: Page, selector = 'body'): Promise<string> =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText);
