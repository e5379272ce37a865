// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { focusAtCaret, keepCaret } from '../../src/editors/index.ts';

describe('the caret of a plain control', () => {
  let box: HTMLTextAreaElement;
  beforeEach(() => {
    document.body.innerHTML = '<textarea>Saw Mr. Finch today</textarea>';
    box = document.querySelector('textarea') as HTMLTextAreaElement;
  });

  it('is set again when the focus comes back, wherever a dialog has put it', () => {
    box.setSelectionRange(7, 12);
    keepCaret(box);
    // What Chromium leaves after a mouse press in a dialog over the box.
    box.setSelectionRange(0, 0);
    focusAtCaret(box);
    expect([box.selectionStart, box.selectionEnd]).toEqual([7, 12]);
    expect(document.activeElement).toBe(box);
  });

  it('is left alone when it was never kept', () => {
    box.setSelectionRange(4, 4);
    focusAtCaret(box);
    expect(box.selectionStart).toBe(4);
  });
});
