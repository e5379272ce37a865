// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Holder } from '../../src/gate/hold.ts';
import { AttachedPictures } from '../../src/gate/pictures.ts';
import { shelf } from '../../src/gate/shelf.ts';
import type { Surroundings } from '../../src/gate/surroundings.ts';
import { say } from '../../src/settings/say.ts';
import { DEFAULTS } from '../../src/settings/schema.ts';
import { readSettings } from '../../src/settings/store.ts';
import type { ComposerKind } from '../../src/sites/site.ts';
import * as browser from './browser.ts';
import { around, canWrite, fakePanel, finding, findingWords, pressIn, seeAll, setPage } from './stage.ts';

vi.mock('../../src/settings/webext.ts', () => import('./browser.ts'));

const stop = finding('stop');
const review = finding('review');
const consent = finding('review', { rule: 'conduct/consent' });

/** One composer with a draft in it, a panel, and what the page published. */
function stage(
  text: string,
  {
    answers = {},
    where = {},
    kind = {},
    known = true,
    publishes = true,
  }: {
    answers?: Parameters<typeof fakePanel>[0];
    where?: Partial<Surroundings>;
    kind?: Partial<ComposerKind>;
    known?: boolean;
    publishes?: boolean;
  } = {},
) {
  const { container, editor, button } = setPage(text);
  const published: string[] = [];
  const own = fakePanel(answers);
  shelf().panel = own.panel;
  shelf().engine = {
    checkDraft: findingWords({ STOP: stop, REVIEW: review, CONSENT: consent }),
    partOf: () => null,
  };
  const holder = new Holder(around(where));
  const press = pressIn(container, { known }, kind);
  window.addEventListener('click', (event) => holder.onPress(event, press), {
    capture: true,
    signal: life.signal,
  });
  button.addEventListener('click', (event) => {
    if (!publishes && !event.isTrusted) return;
    published.push(editor.value);
    editor.value = '';
  });
  const click = async (ms = 10): Promise<void> => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    button.dispatchEvent(event);
    await vi.advanceTimersByTimeAsync(ms);
  };
  return { ...own, own, editor, container, published, click, press };
}

let life = new AbortController();
beforeEach(() => {
  life = new AbortController();
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 12, 0) });
  seeAll();
  canWrite();
  browser.told.length = 0;
  void browser.default.storage.local.clear();
  Object.assign(browser.state, { isAlone: false, isMute: false });
});
afterEach(() => {
  life.abort();
  delete shelf().engine;
  delete shelf().panel;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a press', () => {
  it('on a clean draft passes as it is and nobody is asked', async () => {
    const { click, published, said } = stage('fine');
    await click(0);
    expect([published, said]).toEqual([['fine'], []]);
  });

  it('on a control nobody knows passes unless there is something to ask about', async () => {
    const odd = stage('fine', { known: false });
    await odd.click();
    expect(odd.published).toEqual(['fine']);
    const leaky = stage('STOP', { known: false });
    await leaky.click();
    expect([leaky.published, leaky.said]).toEqual([[], ['stop']]);
  });
});

describe('a stop', () => {
  it('is shown with the draft, and "edit" leaves it with the person', async () => {
    const { click, published, said, views, editor } = stage('STOP it');
    await click();
    expect([published, said, editor.value]).toEqual([[], ['stop'], 'STOP it']);
    expect(views[0]).toMatchObject({
      siteName: 'Stage',
      texts: ['STOP it'],
      postCount: 1,
      waits: [],
      pictured: null,
    });
    expect(views[0]?.findings).toEqual([stop]);
    expect(document.activeElement).toBe(editor);
    expect(browser.told).toEqual([{ to: 'background', type: 'asked', rules: ['stage/stop'] }]);
    await click();
    expect(said).toEqual(['stop', 'stop']);
  });

  it('answered with a reason goes out once, as despite', async () => {
    const { click, published } = stage('STOP', {
      answers: { stop: [{ kind: 'post-anyway', reason: 'fictional' }] },
    });
    await click(500);
    expect(published).toEqual(['STOP']);
    expect(browser.told.at(-1)).toMatchObject({
      type: 'posted',
      receipt: { outcome: 'despite', siteId: 'stage', texts: 1 },
    });
    expect((await readSettings()).allowances).toEqual([]);
  });

  it('answered "wrongly detected" is remembered for what stopped, and for nothing else', async () => {
    const { click, published } = stage('STOP REVIEW', {
      answers: { stop: [{ kind: 'post-anyway', reason: 'wrong' }] },
    });
    await click(500);
    expect(published).toEqual(['STOP REVIEW']);
    expect((await readSettings()).allowances.map(({ rule }) => rule)).toEqual(['stage/stop']);
  });

  it('whose draft was changed meanwhile is looked at again instead', async () => {
    const { click, published, own, editor, said } = stage('STOP');
    own.panel.askStop = async () => {
      said.push('stop');
      if (said.length > 1) return { kind: 'edit' };
      editor.value = 'STOP and more';
      return { kind: 'post-anyway', reason: 'permission' };
    };
    await click(500);
    expect([published, said]).toEqual([[], ['stop', 'stop']]);
  });

  it('without a panel is asked about by the browser itself', async () => {
    const { click, published } = stage('STOP');
    delete shelf().panel;
    const confirm = vi.fn(() => false);
    vi.stubGlobal('confirm', confirm);
    await click(300);
    expect(published).toEqual([]);
    confirm.mockReturnValue(true);
    await click(500);
    expect(published).toEqual(['STOP']);
    expect(confirm).toHaveBeenCalledTimes(2);
    expect(confirm).toHaveBeenLastCalledWith(
      `Scrub In: ${say('mayIdentify')}\n\n${say('postWithoutCheckQuestion')}`,
    );
    vi.unstubAllGlobals();
  });
});

describe('a fix', () => {
  const fix = { at: { part: 0, start: 0, end: 4 }, text: 'gone' };

  it('that clears the draft ends with a word, and publishes nothing by itself', async () => {
    const fixed = finding('stop', { fixes: [fix] });
    const { click, published, said, editor } = stage('STOP it', {
      answers: { stop: [{ kind: 'fix', findings: [fixed] }] },
    });
    await click(500);
    expect([editor.value, published]).toEqual(['gone it', []]);
    expect(said).toEqual(['stop', expect.stringMatching(/^notice: Corrected/)]);
    expect(document.activeElement).toBe(editor);
  });

  it('after which the draft cannot be checked is followed by that question', async () => {
    const fixed = finding('stop', { fixes: [fix] });
    const { click, said, own } = stage('STOP it');
    own.panel.askStop = async () => {
      said.push('stop');
      shelf().engine = {
        checkDraft: () => {
          throw new Error('broken meanwhile');
        },
        partOf: () => null,
      };
      return { kind: 'fix', findings: [fixed] };
    };
    await click(1000);
    expect(said).toEqual(['stop', `unchecked (may post): ${say('checkFailed')}`]);
  });

  it('that leaves something is followed by the next question', async () => {
    const fixed = finding('stop', { fixes: [fix] });
    const { click, published, said, editor } = stage('STOP REVIEW', {
      answers: { stop: [{ kind: 'fix', findings: [fixed] }] },
    });
    await click(500);
    expect([editor.value, published, said]).toEqual(['gone REVIEW', [], ['stop', 'review']]);
  });

  it('that cannot be written is offered to copy', async () => {
    const elsewhere = finding('stop', { fixes: [fix] });
    const { click, said, offers, own, editor } = stage('STOP it');
    own.panel.askStop = async () => {
      said.push('stop');
      editor.value = 'other words';
      return { kind: 'fix', findings: [elsewhere] };
    };
    await click(500);
    expect(said).toHaveLength(2);
    expect(offers[0]?.copyText).toBe('gone it');
    expect(editor.value).toBe('other words');
  });
});

describe('a review', () => {
  it('stays open, and the next press there is the answer, once', async () => {
    const { click, published, said } = stage('REVIEW');
    await click(800);
    expect([published, said]).toEqual([[], ['review']]);
    await click(10);
    expect(published).toEqual(['REVIEW']);
    expect(browser.told.at(-1)).toMatchObject({ type: 'posted', receipt: { outcome: 'looked-at' } });
  });

  it('is not answered by a press before it can have been read', async () => {
    const { click, published } = stage('REVIEW');
    await click(0);
    await click(100);
    expect(published).toEqual([]);
  });

  it('is asked again after ten minutes, and for other words', async () => {
    const { click, published, said, editor } = stage('REVIEW');
    await click(10 * 60_000 + 1);
    await click(800);
    expect([published, said]).toEqual([[], ['review', 'review']]);
    editor.value = 'REVIEW again';
    await click(800);
    expect([published, said]).toEqual([[], ['review', 'review', 'review']]);
  });

  it.each([
    ['post', { kind: 'post' as const }, ['REVIEW']],
    ['closed', { kind: 'closed' as const }, []],
  ])('answered "%s"', async (_what, answer, out) => {
    const { click, published, own } = stage('REVIEW');
    await click(100);
    own.answerReview(answer);
    await vi.advanceTimersByTimeAsync(500);
    expect(published).toEqual(out);
  });

  it('answered "wait" says until when, holds every press until then, and can be undone', async () => {
    const { click, published, own, said, offers } = stage('REVIEW');
    await click(100);
    own.answerReview({ kind: 'wait', until: new Date(2026, 10, 22, 12, 30).getTime() });
    await vi.advanceTimersByTimeAsync(10);
    expect(said.at(-1)).toContain('12:30');
    await click(800);
    expect(published).toEqual([]);
    expect(said.filter((one) => one.startsWith('notice'))).toHaveLength(2);
    offers.at(-1)?.undo?.();
    await click(800);
    expect(said.at(-1)).toBe('review');
  });

  it('answered "wrong" teaches, and says when the rule became a hint', async () => {
    const { click, own, said, offers, editor } = stage('REVIEW');
    // Three of five: each time other words, which no press before has approved.
    for (const round of [1, 2, 3]) {
      editor.value = `REVIEW ${round}`;
      await click(100);
      expect(said).toEqual(Array(round).fill('review'));
      own.answerReview({ kind: 'wrong', finding: finding('review', { excerpt: `another ${round}` }) });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(said.at(-1)).toMatch(/^notice/);
    expect((await readSettings()).firings['stage/review']).toEqual([true, true, true]);
    offers.at(-1)?.undo?.();
    await vi.advanceTimersByTimeAsync(10);
    expect((await readSettings()).firings['stage/review']).toEqual([]);
  });

  it('answered "fix" is no approval any more', async () => {
    const { click, published, own, editor } = stage('REVIEW');
    await click(800);
    const fixed = finding('review', { fixes: [{ at: { part: 0, start: 0, end: 6 }, text: 'fine' }] });
    own.answerReview({ kind: 'fix', findings: [fixed] });
    await vi.advanceTimersByTimeAsync(500);
    expect([editor.value, published]).toEqual(['fine', []]);
    editor.value = 'REVIEW';
    await click(10);
    expect(published).toEqual([]);
  });

  it('closes the one before it', async () => {
    const { click, closed, editor } = stage('REVIEW');
    await click(800);
    editor.value = 'REVIEW 2';
    await click(800);
    expect(closed).toEqual(['review']);
  });

  it('about consent is put once for a draft, whatever is changed in it', async () => {
    const { click, published, said, editor } = stage('CONSENT');
    await click(800);
    editor.value = 'CONSENT, said otherwise';
    await click(500);
    expect([published, said]).toEqual([['CONSENT, said otherwise'], ['review']]);
  });

  it('about anything else is put again when the words are others', async () => {
    const { click, published, said, editor } = stage('REVIEW');
    await click(800);
    editor.value = 'REVIEW, said otherwise';
    await click(500);
    expect([published, said]).toEqual([[], ['review', 'review']]);
  });

  it('that became clean while it was open lets the next press through as clean', async () => {
    const { click, published, editor } = stage('REVIEW');
    await click(800);
    editor.value = 'fine';
    await click(10);
    expect(published).toEqual(['fine']);
  });

  it('offers to wait when the person asked for it', async () => {
    const offering = { ...DEFAULTS, offersToWait: true };
    const { click, views } = stage('ANGER', {
      where: { settings: () => offering, settingsInTime: async () => offering },
    });
    shelf().engine = {
      checkDraft: findingWords({ ANGER: finding('review', { label: 'anger' }) }),
      partOf: () => null,
    };
    await click(100);
    expect(views[0]?.waits.map(({ kind }) => kind)).toEqual(['ten-minutes', 'morning']);
  });
});

describe('what cannot be checked', () => {
  it.each<[string, () => void, string]>([
    [
      'an engine that throws',
      () => {
        shelf().engine = {
          checkDraft: () => {
            throw new Error('broken');
          },
          partOf: () => null,
        };
      },
      say('checkFailed'),
    ],
    ['an engine that does not come', () => void delete shelf().engine, say('checksNotLoaded')],
  ])('%s asks, and never looks clean', async (_what, breakIt, reason) => {
    const { click, published, said } = stage('fine');
    breakIt();
    await click(5000);
    expect(published).toEqual([]);
    expect(said).toEqual([`unchecked (may post): ${reason}`]);
  });

  it('goes out when the person says so, as unchecked', async () => {
    const { click, published } = stage('fine', { answers: { unchecked: 'post' } });
    delete shelf().engine;
    await click(5000);
    expect(published).toEqual(['fine']);
    expect(browser.told.at(-1)).toMatchObject({ receipt: { outcome: 'unchecked' } });
  });

  it('is what a composer is that cannot be read', async () => {
    const { click, said } = stage('fine', {
      kind: {
        replyTo: () => {
          throw new Error('another layout');
        },
      },
    });
    await click(100);
    expect(said).toEqual([expect.stringMatching(/^unchecked/)]);
  });

  it('is what settings that fail make of any draft', async () => {
    const { click, said } = stage('STOP', {
      where: {
        settings: () => null,
        settingsInTime: vi.fn().mockRejectedValueOnce(new Error('x')).mockResolvedValue(DEFAULTS),
      },
    });
    await click(100);
    expect(said).toEqual([expect.stringMatching(/^unchecked/)]);
  });
});

describe('around a press', () => {
  it('pictures that are still being read hold it, with a word', async () => {
    const { click, published, said } = stage('fine', { where: { picturesPending: () => true } });
    await click(100);
    expect([published, said]).toEqual([[], [`notice: ${say('stillChecking')}`]]);
  });

  it('a site that turned out to be off releases it', async () => {
    const { click, published, said } = stage('STOP', {
      where: { settings: () => null, isWatching: () => false },
    });
    await click(500);
    expect([published, said]).toEqual([['STOP'], []]);
  });

  it('an extension that was updated steps aside, says so and never posts', async () => {
    const stepAside = vi.fn();
    const { click, published, said } = stage('STOP', { where: { stepAside } });
    browser.state.isAlone = true;
    await click(100);
    expect(stepAside).toHaveBeenCalledOnce();
    expect([published, said]).toEqual([[], [expect.stringMatching(/^unchecked \(may not\)/)]]);
  });

  it("and without a panel it says it in the browser's words", async () => {
    const alert = vi.fn();
    vi.stubGlobal('alert', alert);
    const { click, published } = stage('STOP');
    browser.state.isAlone = true;
    delete shelf().panel;
    await click(100);
    expect(alert).toHaveBeenCalledOnce();
    expect(published).toEqual([]);
    vi.unstubAllGlobals();
  });

  it('a second one while a question is open is swallowed', async () => {
    const { click, published, said, own } = stage('STOP');
    own.panel.askStop = () => {
      said.push('stop');
      return new Promise(() => undefined);
    };
    await click(100);
    await click(100);
    expect([published, said]).toEqual([[], ['stop']]);
  });
});

describe('the release', () => {
  const anyway = { stop: [{ kind: 'post-anyway', reason: 'permission' } as const] };

  it('that publishes nothing is followed by "press Post again", and that press passes', async () => {
    const { click, published, said, closed } = stage('STOP', { answers: anyway, publishes: false });
    await click(4000);
    expect([published, said]).toEqual([[], ['stop', 'armed']]);
    await click(0);
    expect([published, closed]).toEqual([['STOP'], ['armed']]);
  });

  it.each([
    ['a site that takes no scripted press', {}, { release: 'armed' as const }],
    ['a control nobody knows', { known: false }, {}],
  ])("on %s waits for the person's own", async (_what, more, kind) => {
    const { click, published, said } = stage('STOP', { answers: anyway, kind, ...more });
    await click(100);
    expect([published, said]).toEqual([[], ['stop', 'armed']]);
    await click(0);
    expect(published).toEqual(['STOP']);
  });

  it('waits half a minute, not longer', async () => {
    const { click, published, said, closed } = stage('STOP', { answers: anyway, kind: { release: 'armed' } });
    await click(30_001);
    expect(closed).toEqual(['armed']);
    await click(100);
    expect([published, said]).toEqual([[], ['stop', 'armed', 'stop']]);
  });

  it('does not cover a picture that came later', async () => {
    const pictures = new AttachedPictures();
    const { click, published, said } = stage('STOP', {
      answers: anyway,
      kind: { release: 'armed' },
      where: { pictures },
    });
    await click(100);
    pictures.note(null, Date.now());
    await click(100);
    expect([published, said]).toEqual([[], ['stop', 'armed', 'stop']]);
  });

  it('counts as taken when the site asks something of its own', async () => {
    const { click, said } = stage('STOP', { answers: anyway, publishes: false, kind: { asks: '#really' } });
    document.body.insertAdjacentHTML('beforeend', '<div id="really"></div>');
    await click(4000);
    expect(said).toEqual(['stop']);
  });
});
