// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reportOf } from '../../src/checks/report.ts';
import type { Draft, Finding, Report, Tier } from '../../src/checks/types.ts';
import { Holder } from '../../src/gate/hold.ts';
import { AttachedPictures } from '../../src/gate/pictures.ts';
import { pressOf } from '../../src/gate/press.ts';
import { shelf } from '../../src/gate/shelf.ts';
import type { FindingsView, Panel, ReviewAnswer, StopAnswer } from '../../src/panel/types.ts';
import { DEFAULTS } from '../../src/settings/schema.ts';
import { allIn, type Site } from '../../src/sites/site.ts';

/**
 * The gate against a page of a few lines, through random sequences of what persons and pages do: whatever happens,
 * nothing is published that was not clean or shown and approved as it stands, an approval publishes once, and there
 * is a way on. `SCRUB_RUNS` sets the number of sequences.
 */
vi.mock('../../src/settings/webext.ts', () => {
  const nothing = { addListener: () => undefined, removeListener: () => undefined };
  const area = { get: async () => ({}), set: async () => undefined, onChanged: nothing };
  return {
    default: {
      runtime: { id: 'model', sendMessage: async () => undefined, onMessage: nothing },
      storage: { local: area, sync: area, session: area, onChanged: nothing },
      i18n: { getMessage: (key: string) => key },
    },
  };
});

const RUNS = Number(process.env.SCRUB_RUNS ?? 1000);

const site: Site = {
  id: 'model',
  name: 'Model',
  hosts: [],
  composers: [
    {
      id: 'post',
      editor: '#editor',
      containers: ['#composer'],
      submit: allIn('#post'),
      release: 'click',
      shortcut: 'mod-enter',
    },
  ],
};

/** An "S" is worth a stop, an "R" a review: what the engine finds is not the subject. */
const tierOf = (text: string): Tier | 'none' =>
  text.includes('S') ? 'stop' : text.includes('R') ? 'review' : 'none';

function checkDraft({ parts }: Draft): Report {
  const text = parts.map((part) => part.text).join('\n');
  const tier = tierOf(text);
  if (tier === 'none') return reportOf([], null);
  const finding: Finding = {
    kind: 'conduct',
    label: 'model',
    rule: 'model/rule',
    tier,
    at: null,
    excerpt: text,
    reason: '',
    source: '',
    fixes: [],
  };
  return reportOf([finding], null);
}

type Question =
  | { readonly kind: 'stop'; readonly view: FindingsView; readonly answer: (answer: StopAnswer) => void }
  | {
      readonly kind: 'review';
      readonly view: FindingsView;
      readonly answer: (answer: ReviewAnswer) => void;
    };

/** The page, the person, and what the model says may be published. */
class World {
  readonly published: string[] = [];
  /** Contents that may be published though they are not clean, each once. */
  readonly approved: string[] = [];
  readonly wrong: string[] = [];
  question: Question | null = null;
  /** The review that was shown last and not answered by more than "edit": a later press on the same text answers it. */
  private shown: { readonly text: string; readonly at: number } | null = null;
  private readonly life = new AbortController();
  private readonly editor: HTMLTextAreaElement;
  private readonly button: HTMLButtonElement;

  /** @param believes whether the page publishes on scripted clicks too */
  constructor(believes: boolean) {
    document.body.innerHTML =
      '<div id="composer"><textarea id="editor"></textarea><button id="post">Post</button></div>';
    this.editor = document.querySelector('textarea') as HTMLTextAreaElement;
    this.button = document.querySelector('button') as HTMLButtonElement;
    const { signal } = this.life;
    const holder = new Holder({
      settings: () => DEFAULTS,
      settingsInTime: async () => DEFAULTS,
      isWatching: () => true,
      picturesPending: () => false,
      pictures: new AttachedPictures(),
      stepAside: () => undefined,
    });
    for (const type of ['click', 'keydown'])
      window.addEventListener(
        type,
        (event) => {
          const press = pressOf(site, event);
          if (press !== null) holder.onPress(event, press);
        },
        { capture: true, signal },
      );
    this.button.addEventListener('click', (event) => {
      if (believes || event.isTrusted) this.publish();
    });
    this.editor.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.ctrlKey) this.publish();
    });
    shelf().engine = { checkDraft, partOf: () => null };
    shelf().panel = this.panel();
  }

  get text(): string {
    return this.editor.value;
  }

  write(text: string): void {
    this.editor.value = text;
  }

  press(isTrusted: boolean, how: 'click' | 'key'): void {
    // A trusted press on what a review showed, long enough ago to be read, is its answer.
    if (isTrusted && this.shown?.text === this.text.trim() && Date.now() - this.shown.at >= 700) {
      this.approve(this.shown.text);
      this.shown = null;
    }
    const event =
      how === 'click'
        ? new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })
        : new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    (how === 'click' ? this.button : this.editor).dispatchEvent(event);
  }

  answer(choice: number): void {
    const { question } = this;
    if (question === null) return;
    this.question = null;
    const text = question.view.texts.join('\n').trim();
    const isPost = question.kind === 'stop' ? choice % 2 === 1 : choice % 3 === 2;
    if (isPost) this.approve(text);
    if (question.kind === 'stop') {
      question.answer(isPost ? { kind: 'post-anyway', reason: 'fictional' } : { kind: 'edit' });
    } else if (choice % 3 === 0) {
      question.answer({ kind: 'closed' });
    } else {
      this.shown = null;
      question.answer(isPost ? { kind: 'post' } : { kind: 'wait', until: Date.now() + 600_000 });
    }
  }

  end(): void {
    this.life.abort();
  }

  private approve(text: string): void {
    this.approved.push(text);
  }

  private publish(): void {
    const text = this.text.trim();
    if (text === '') return;
    this.published.push(text);
    this.editor.value = '';
    if (tierOf(text) === 'none') return;
    const at = this.approved.indexOf(text);
    if (at === -1) this.wrong.push(text);
    else this.approved.splice(at, 1);
  }

  private panel(): Panel {
    const notice = () => ({ closed: new Promise<void>(() => undefined), close: () => undefined });
    return {
      askStop: (view) =>
        new Promise((answer) => {
          this.question = { kind: 'stop', view, answer };
        }),
      askReview: (view) => {
        let settle: (answer: ReviewAnswer) => void = () => undefined;
        const answer = new Promise<ReviewAnswer>((resolve) => {
          settle = resolve;
        });
        this.question = { kind: 'review', view, answer: settle };
        this.shown = { text: view.texts.join('\n').trim(), at: Date.now() };
        return { ...notice(), close: () => settle({ kind: 'closed' }), answer };
      },
      askUnchecked: async () => 'edit',
      askPicture: async () => ({ kind: 'do-not-attach' }),
      showArmed: notice,
      showProgress: () => ({ ...notice(), signal: new AbortController().signal, update: () => undefined }),
      showNotice: notice,
      follow: () => ({ end: () => undefined }) as never,
      owns: () => false,
      isAsking: false,
    };
  }
}

type Step =
  | { readonly do: 'write'; readonly text: string }
  | { readonly do: 'press'; readonly isTrusted: boolean; readonly how: 'click' | 'key' }
  | { readonly do: 'answer'; readonly choice: number }
  | { readonly do: 'pass'; readonly ms: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('write' as const), text: fc.constantFrom('a', 'b', 'S', 'S2', 'R', 'R2', '') }),
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('press' as const),
      isTrusted: fc.boolean(),
      how: fc.constantFrom('click' as const, 'key' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('answer' as const), choice: fc.nat(5) }) },
  fc.record({ do: fc.constant('pass' as const), ms: fc.constantFrom(0, 50, 300, 800, 3500, 700_000) }),
);

async function take(world: World, next: Step): Promise<void> {
  if (next.do === 'write') world.write(next.text);
  if (next.do === 'press') world.press(next.isTrusted, next.how);
  if (next.do === 'answer') world.answer(next.choice);
  await vi.advanceTimersByTimeAsync(next.do === 'pass' ? next.ms : 0);
}

/** Answers what is open with "edit", lets every wait end, and posts something clean. */
async function wayOn(world: World): Promise<void> {
  for (let round = 0; round < 5 && world.question !== null; round += 1) {
    world.answer(0);
    await vi.advanceTimersByTimeAsync(4000);
  }
  await vi.advanceTimersByTimeAsync(4000);
  world.write('fine');
  world.press(true, 'click');
  await vi.advanceTimersByTimeAsync(4000);
}

describe('the gate, whatever happens', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('publishes nothing unseen, nothing twice, and always has a way on', async () => {
    const seen = { released: 0, held: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.array(step, { minLength: 4, maxLength: 24 }),
        async (believes, steps) => {
          const world = new World(believes);
          try {
            for (const next of steps) {
              await take(world, next);
              if (world.question !== null) seen.held += 1;
              expect(world.wrong).toEqual([]);
            }
            seen.released += world.published.filter((text) => tierOf(text) !== 'none').length;
            const before = world.published.length;
            await wayOn(world);
            expect(world.published.slice(before)).toEqual(['fine']);
          } finally {
            world.end();
          }
        },
      ),
      { numRuns: RUNS, seed: 20261122 },
    );
    // Sequences that never ask or never release would prove nothing.
    expect(seen.held).toBeGreaterThan(RUNS);
    expect(seen.released).toBeGreaterThan(RUNS / 20);
  }, 600_000);
});
