// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../src/checks/types.ts';
import type { PictureFinding, PictureReport } from '../../src/images/types.ts';
import { Counter } from '../../src/panel/Counter.tsx';
import { CounterList } from '../../src/panel/CounterList.tsx';
import { createPanel } from '../../src/panel/index.ts';
import { PictureDialog } from '../../src/panel/PictureDialog.tsx';
import { RedactionEditor } from '../../src/panel/RedactionEditor.tsx';
import { ReviewPanel } from '../../src/panel/ReviewPanel.tsx';
import { StopDialog } from '../../src/panel/StopDialog.tsx';
import type { Pressed } from '../../src/panel/surface.tsx';
import type { FindingsView } from '../../src/panel/types.ts';
import { answerWith } from '../i18n.ts';
import { latinIn, pseudo } from '../pages/pseudo.ts';

/** Nothing that stands inside a page shows a word that is not from the locales. */

const base = { reason: 'r', source: 's', excerpt: '患者' };
const at = { part: 1, start: 0, end: 2 };
const fixes = [
  { at, text: '人' },
  { at: { ...at, end: 0 }, text: '開示' },
];
const FINDINGS: readonly Finding[] = [
  { ...base, kind: 'identity', type: 'NAME', rule: 'names/titled', tier: 'stop', at, fixes },
  { ...base, kind: 'identity', type: 'DATE', rule: 'dates/exact', tier: 'stop', at, fixes },
  { ...base, kind: 'identity', type: 'QUASI', rule: 'story/a', tier: 'review', at, fixes: fixes.slice(1) },
  {
    ...base,
    kind: 'conduct',
    label: 'individual-medical-advice',
    rule: 'conduct/a',
    tier: 'review',
    at: null,
    fixes: [],
  },
  { ...base, kind: 'conduct', label: 'own-words', rule: 'conduct/b', tier: 'hint', at: null, fixes: [] },
];
const VIEW: FindingsView = {
  siteName: 'X',
  findings: FINDINGS,
  mosaic: {
    low: 1,
    mid: 4,
    high: 9,
    bracket: 'fewer than 11',
    aloneProbability: 0.1,
    counted: ['歳', '町'],
    lever: { advice: '町', mid: 3000 },
  },
  pictured: '写真',
  contacts: [
    { role: 'director', name: '', email: '先@生.本' },
    { role: 'communications', name: '広報', email: '広@報.本' },
  ],
  waits: [
    { kind: 'ten-minutes', until: 0 },
    { kind: 'morning', until: 0 },
  ],
  texts: ['文', '患者の文'],
  postCount: 2,
};

const box = { x: 1, y: 2, width: 30, height: 20 };
const pictured: PictureFinding = {
  ...base,
  kind: 'text',
  type: 'MRN',
  rule: 'numbers/mrn',
  tier: 'stop',
  boxes: [box],
};
const REPORT: PictureReport = {
  status: 'checked',
  width: 100,
  height: 80,
  tier: 'stop',
  findings: [pictured],
  text: '',
  notChecked: ['手'],
};
const FILE = new File(['x'], '写真.png', { type: 'image/png' });

const pressed: Pressed = () => () => undefined;
const none = () => undefined;

function shown(part: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(part, root);
  return root;
}

beforeEach(() => answerWith(pseudo));

describe('in a language without Latin letters', () => {
  const position = { index: 0, of: 2 };
  const tried = { status: 'failed', reason: '否', isFinal: false, boxes: null } as const;
  const view = { file: FILE, report: REPORT, tried, position };
  const parts: readonly (readonly [string, ComponentChild])[] = [
    ['the stop dialog', <StopDialog key="1" view={VIEW} answer={none} pressed={pressed} />],
    ['the review panel', <ReviewPanel key="2" view={VIEW} answer={none} pressed={pressed} />],
    ['the counter', <Counter key="3" findings={FINDINGS} onOpen={none} />],
    [
      'the list beside the composer',
      <CounterList key="4" view={VIEW} pressed={pressed} onFix={none} onDismiss={none} onClose={none} />,
    ],
    ['the picture dialog', <PictureDialog key="5" view={view} answer={none} pressed={pressed} />],
    [
      'a picture that was not read',
      <PictureDialog
        key="6"
        view={{ ...view, report: { status: 'failed', reason: '故' } }}
        answer={none}
        pressed={pressed}
      />,
    ],
    [
      'the box editor',
      <RedactionEditor
        key="7"
        file={FILE}
        size={{ width: 100, height: 80 }}
        findings={[pictured]}
        boxes={[box, { ...box, x: 60 }]}
        onChange={none}
      />,
    ],
    [
      'the box editor without a box',
      <RedactionEditor
        key="8"
        file={FILE}
        size={{ width: 100, height: 80 }}
        findings={[pictured]}
        boxes={[]}
        onChange={none}
      />,
    ],
  ];

  it.each(parts)('%s shows no other word', (_name, part) => {
    const root = shown(part);
    expect(root.textContent).not.toBe('');
    expect(latinIn(root)).toEqual([]);
  });

  describe('what the panel says by itself', () => {
    const roots: ShadowRoot[] = [];
    beforeAll(() => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (this: Element, init) {
        const root = attach.call(this, { ...init, mode: 'open' });
        roots.push(root);
        return root;
      };
      HTMLDialogElement.prototype.showModal ??= none;
      HTMLElement.prototype.showPopover ??= none;
    });

    it('shows no other word', () => {
      const panel = createPanel();
      const dock = { anchor: document.body, avoid: null };
      void panel.askUnchecked('故', true);
      panel.showArmed(dock);
      panel.showProgress('図').update({ done: 0.5, step: 'reading page 2 of 3' });
      panel.showNotice('知', { copyText: '文', undo: none });
      const texts = roots.map((root) => root.textContent ?? '').join('');
      expect(texts.length).toBeGreaterThan(100);
      expect(roots.flatMap((root) => latinIn(root))).toEqual([]);
    });
  });
});

vi.setConfig({ testTimeout: 10_000 });
