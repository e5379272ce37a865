// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { PictureReport } from '../../src/images/types.ts';
import { PictureDialog } from '../../src/panel/PictureDialog.tsx';
import type { PictureAnswer, PictureView } from '../../src/panel/types.ts';

/** What is offered after a redacted copy was tried in vain. */

const box = { x: 10, y: 10, width: 30, height: 10 };
const other = { ...box, y: 40 };
const REPORT: PictureReport = {
  status: 'checked',
  width: 100,
  height: 80,
  tier: 'stop',
  findings: [
    {
      kind: 'text',
      type: 'MRN',
      rule: 'numbers/mrn',
      tier: 'stop',
      excerpt: '84412907',
      reason: 'A record number.',
      source: '45 CFR 164.514',
      boxes: [box],
    },
  ],
  text: '',
  notChecked: [],
};
const REASON = 'Reading the picture was interrupted.';

async function shown(tried: PictureView['tried']) {
  const answers: PictureAnswer[] = [];
  const view: PictureView = {
    file: new File(['x'], 'scan.png', { type: 'image/png' }),
    report: REPORT,
    tried,
    position: { index: 0, of: 1 },
  };
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() =>
    render(
      <PictureDialog view={view} answer={(answer) => answers.push(answer)} pressed={(deed) => deed} />,
      root,
    ),
  );
  const button = (action: string) => root.querySelector<HTMLElement>(`[data-action="${action}"]`);
  const press = (action: string) =>
    act(() => {
      const click = new MouseEvent('click', { bubbles: true });
      // As a person's: the page may press nothing here.
      Object.defineProperty(click, 'isTrusted', { value: true });
      button(action)?.dispatchEvent(click);
    });
  return { root, answers, button, press };
}

describe('a redacted copy that was tried in vain', () => {
  it('is offered again at once when the work was cut off, and why is said', async () => {
    const { root, answers, press } = await shown({
      status: 'failed',
      reason: REASON,
      isFinal: false,
      boxes: null,
    });
    expect(root.querySelector('[role="alert"]')?.textContent).toContain(REASON);
    await press('use-redacted');
    expect(answers).toEqual([{ kind: 'use-redacted', boxes: null, left: null }]);
  });

  it('is offered again with the boxes the person had changed', async () => {
    const boxes = [box, other];
    const { root, answers, press } = await shown({ status: 'failed', reason: REASON, isFinal: false, boxes });
    expect(root.querySelector('[data-editor]')).not.toBeNull();
    await press('use-redacted');
    expect(answers).toEqual([{ kind: 'use-redacted', boxes, left: null }]);
  });

  it('is not offered again when it was made and is not fit', async () => {
    const { root, button } = await shown({ status: 'failed', reason: REASON, isFinal: true, boxes: null });
    expect(root.querySelector('[role="alert"]')?.textContent).toContain(REASON);
    expect(button('use-redacted')).toBeNull();
    expect(button('do-not-attach')?.dataset.first).toBe('true');
  });

  it('is offered once the person has changed the boxes of an unfit one', async () => {
    const { button, press } = await shown({
      status: 'failed',
      reason: REASON,
      isFinal: true,
      boxes: [box, other],
    });
    expect(button('use-redacted')).toBeNull();
    await press('reset');
    expect(button('use-redacted')).not.toBeNull();
  });
});
