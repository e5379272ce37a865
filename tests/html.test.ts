import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** What is shown is text: nothing of the product makes elements out of strings (DESIGN: the page is hostile). */
const MAKES_HTML =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment|document\.write)\b/;
const root = path.resolve(import.meta.dirname, '../src');

it('makes no element out of a string', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  expect(files.length).toBeGreaterThan(200);
  const found = files.filter((file) => MAKES_HTML.test(readFileSync(path.join(root, file), 'utf8')));
  expect(found).toEqual([]);
});

it('would notice one', () => {
  expect(MAKES_HTML.test('element.innerHTML = text')).toBe(true);
});
