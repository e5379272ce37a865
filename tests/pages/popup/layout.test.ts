// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { describeLayout } from '../../../src/pages/popup/layout.ts';

const NAME = 'Harold Finch';
const COMPOSER = `
  <p>Saw ${NAME}</p>
  <div role="dialog" aria-label="Answer ${NAME}" data-testid="post 84412907">
    <div data-testid="tweetTextarea_0" contenteditable="true" role="textbox" aria-label="${NAME}"><p>${NAME} <b>MRN</b></p></div>
    <input type="text" value="${NAME}" placeholder="${NAME}">
    <div class="${NAME}" id="${NAME}" title="${NAME}"><span>@${NAME}</span></div>
    <button data-testid="tweetButton" disabled>Post</button>
  </div>`;

describe('a report of a layout', () => {
  beforeEach(() => {
    document.body.innerHTML = COMPOSER;
    // Nothing is laid out here.
    vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  });

  it('names elements, roles and test ids of the composer, and no word of anybody', () => {
    expect(describeLayout()?.split('\n').slice(1)).toEqual([
      'div role=dialog data-testid=… aria-label',
      '  div role=textbox contenteditable=true data-testid=tweetTextarea_# aria-label <- editor',
      '  input type=text placeholder',
      '  div',
      '    span',
      '  button data-testid=tweetButton disabled',
    ]);
  });

  it('says nothing where nothing can be written', () => {
    document.body.innerHTML = '<p>Read only</p>';
    expect(describeLayout()).toBeNull();
  });

  it('goes into open shadow roots, to the box that has the focus', () => {
    document.body.innerHTML = '<textarea></textarea><form><x-box></x-box><button>Send</button></form>';
    const root = document.querySelector('x-box')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no root');
    root.innerHTML = '<textarea></textarea>';
    root.querySelector('textarea')?.focus();
    expect(describeLayout()?.split('\n').slice(1)).toEqual([
      'form',
      '  x-box (open shadow root)',
      '    textarea <- editor',
      '  button',
    ]);
  });

  it('holds nothing of what is written, wherever it stands', () => {
    // Letters that stand in no name of an element, role or host, so that what is found was written.
    const secret = fc.stringMatching(/^Zq[a-z]{4,9} zq[a-z]{3,9}$/);
    fc.assert(
      fc.property(secret, (words) => {
        document.body.innerHTML = COMPOSER.replaceAll(NAME, words).replace('tweetTextarea_0', words);
        const report = describeLayout() ?? '';
        for (const word of words.split(' ')) expect(report).not.toContain(word);
      }),
      { numRuns: 40 },
    );
  });
});
