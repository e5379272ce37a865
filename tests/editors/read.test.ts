// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf, readEditor } from '../../src/editors/index.ts';

function editor(html: string): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('contenteditable', 'true');
  element.innerHTML = html;
  document.body.replaceChildren(element);
  return element;
}

describe('readEditor', () => {
  it.each([
    ['paragraphs', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['an empty paragraph kept open by a break', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
    ['a break inside a paragraph', '<p>one<br>two</p>', 'one\ntwo'],
    [
      'the nested blocks of Draft.js',
      '<div data-contents><div data-block><div><span><span data-text>one</span></span></div></div><div data-block><div><span><span data-text>two</span></span></div></div></div>',
      'one\ntwo',
    ],
    ['words split over decorated spans', '<p>see <span>#ICU</span><span> now</span></p>', 'see #ICU now'],
    ['text before the first block', 'one<div>two</div>', 'one\ntwo'],
    ['a list', '<ul><li>one</li><li><p>two</p></li></ul>', 'one\ntwo'],
    ['invisible characters and hard spaces', '<p>a\u200bb\ufeff\u00a0c</p>', 'ab c'],
    ['an emoji drawn as a picture', '<p>hi <img alt="🩸" src="x.png"> there</p>', 'hi 🩸 there'],
    ['nothing', '<p><br></p>', ''],
  ])('reads %s', (_what, html, text) => {
    expect(readEditor(editor(html)).text).toBe(text);
  });

  it('reads the value of a textarea', () => {
    const area = document.createElement('textarea');
    area.value = 'one\n\ntwo';
    expect(readEditor(area).text).toBe('one\n\ntwo');
  });

  it('maps every span back to the same words', () => {
    const word = fc.stringMatching(/^[a-zé🩸]{1,6}$/u);
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (lines) => {
          const box = editor('');
          for (const words of lines) {
            const line = document.createElement('p');
            for (const piece of words) {
              const span = document.createElement('span');
              span.textContent = `${piece} `;
              line.append(span);
            }
            box.append(line);
          }
          const reading = readEditor(box);
          for (const match of reading.text.matchAll(/\S+/g)) {
            const range = rangeOf(reading, match.index, match.index + match[0].length);
            expect(range?.toString()).toBe(match[0]);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('has no range in a text that left the page', () => {
    const box = editor('<p>one</p>');
    const reading = readEditor(box);
    box.replaceChildren();
    expect(rangeOf(reading, 0, 3)).toBeNull();
  });
});
