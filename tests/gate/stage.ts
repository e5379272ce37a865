import { vi } from 'vitest';
import { reportOf } from '../../src/checks/report.ts';
import type { ConductFinding, Draft, Finding, MosaicEstimate, Report, Tier } from '../../src/checks/types.ts';
import type { LiveDraft } from '../../src/gate/draft.ts';
import { AttachedPictures } from '../../src/gate/pictures.ts';
import type { Press } from '../../src/gate/press.ts';
import type { Surroundings } from '../../src/gate/surroundings.ts';
import type { FindingsView, NoticeOffer, Panel, ReviewAnswer, StopAnswer } from '../../src/panel/types.ts';
import { DEFAULTS } from '../../src/settings/schema.ts';
import { allIn, type ComposerKind, type Site } from '../../src/sites/site.ts';

/** A page of one composer, a panel that writes down what it is asked, and an engine that finds what it is told to. */

export const post: ComposerKind = {
  id: 'post',
  editor: '#editor',
  containers: ['#composer'],
  submit: allIn('#post'),
  release: 'click',
  shortcut: 'mod-enter',
};
export const siteOf = (kind: Partial<ComposerKind> = {}): Site => ({
  id: 'stage',
  name: 'Stage',
  hosts: [],
  composers: [{ ...post, ...kind }],
});

export const finding = (tier: Tier, more: Partial<ConductFinding> = {}): ConductFinding => ({
  kind: 'conduct',
  label: 'stage',
  rule: `stage/${tier}`,
  tier,
  at: null,
  excerpt: tier,
  reason: '',
  source: '',
  fixes: [],
  ...more,
});

/** Draws the page. @returns its composer's element, editor and control */
export function setPage(text: string): {
  container: Element;
  editor: HTMLTextAreaElement;
  button: HTMLButtonElement;
} {
  document.body.innerHTML =
    '<div id="composer"><textarea id="editor"></textarea><button id="post">Post</button></div>';
  const editor = document.querySelector('textarea') as HTMLTextAreaElement;
  editor.value = text;
  return {
    container: document.querySelector('#composer') as Element,
    editor,
    button: document.querySelector('button') as HTMLButtonElement,
  };
}

export function pressIn(
  container: Element,
  more: Partial<Press> = {},
  kind: Partial<ComposerKind> = {},
): Press {
  const site = siteOf(kind);
  return {
    composer: { site, kind: { ...post, ...kind }, container },
    control: container.querySelector('button'),
    known: true,
    ...more,
  };
}

export function around(more: Partial<Surroundings> = {}): Surroundings {
  return {
    settings: () => DEFAULTS,
    settingsInTime: async () => DEFAULTS,
    isWatching: () => true,
    picturesPending: () => false,
    pictures: new AttachedPictures(),
    stepAside: () => undefined,
    ...more,
  };
}

/** An engine that finds something when a word of it stands in the draft. */
export const findingWords =
  (words: Readonly<Record<string, Finding>>, mosaic: MosaicEstimate | null = null) =>
  ({ parts }: Draft): Report => {
    const text = parts.map((part) => part.text).join('\n');
    return reportOf(
      Object.entries(words).flatMap(([word, found]) => (text.includes(word) ? [found] : [])),
      mosaic,
    );
  };

/** What a panel was asked and told, in order, and answers given in advance. */
export function fakePanel(answers: {
  readonly stop?: readonly StopAnswer[];
  readonly unchecked?: 'edit' | 'post';
}): {
  readonly panel: Panel;
  readonly said: string[];
  readonly views: FindingsView[];
  readonly offers: (NoticeOffer | undefined)[];
  readonly closed: string[];
  answerReview: (answer: ReviewAnswer) => void;
} {
  const said: string[] = [];
  const views: FindingsView[] = [];
  const offers: (NoticeOffer | undefined)[] = [];
  const closed: string[] = [];
  const stops = [...(answers.stop ?? [])];
  const noticeOf = (name: string) => ({
    closed: new Promise<void>(() => undefined),
    close: () => void closed.push(name),
  });
  const own = {
    said,
    views,
    offers,
    closed,
    answerReview: (_answer: ReviewAnswer): void => {
      throw new Error('no review is open');
    },
    panel: {
      askStop: async (view) => {
        said.push('stop');
        views.push(view);
        return stops.shift() ?? { kind: 'edit' };
      },
      askReview: (view) => {
        said.push('review');
        views.push(view);
        const answer = new Promise<ReviewAnswer>((resolve) => {
          own.answerReview = resolve;
        });
        return { ...noticeOf('review'), answer };
      },
      askUnchecked: async (reason, canPost) => {
        said.push(`unchecked (${canPost ? 'may post' : 'may not'}): ${reason}`);
        return answers.unchecked ?? 'edit';
      },
      askPicture: async () => ({ kind: 'do-not-attach' }),
      showArmed: () => {
        said.push('armed');
        return noticeOf('armed');
      },
      showProgress: () => ({
        ...noticeOf('progress'),
        signal: new AbortController().signal,
        update: () => undefined,
      }),
      showNotice: (text, offer) => {
        said.push(`notice: ${text}`);
        offers.push(offer);
        return noticeOf(text);
      },
      follow: () => ({ recheck: () => undefined, openList: () => false }),
      owns: () => false,
      isAsking: false,
    } satisfies Panel,
  };
  return own;
}

/** A draft of some texts, as the gate reads it. */
export const liveOf = (...texts: readonly string[]): LiveDraft => ({
  draft: { parts: texts.map((text) => ({ kind: 'post', text })) },
  boxes: [],
});

/** happy-dom lays nothing out: everything that is in the page counts as seen. */
export const seeAll = (): void => {
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
};

/** What browsers do with `insertText` in a text control, which happy-dom leaves out. */
export function canWrite(): void {
  Object.assign(document, {
    execCommand: (command: string, _ui: boolean, text: string): boolean => {
      const box = document.activeElement;
      if (command !== 'insertText' || !(box instanceof HTMLTextAreaElement)) return false;
      box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
      return true;
    },
  });
}
