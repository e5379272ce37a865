import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensurePart, isOrphaned } from '../../src/gate/parts.ts';
import { shelf } from '../../src/gate/shelf.ts';
import browserApi, * as browser from './browser.ts';

vi.mock('../../src/settings/webext.ts', () => import('./browser.ts'));

const panel = {} as never;
const question = { to: 'background', type: 'load', part: 'panel' };
const comes = async () => {
  shelf().panel = panel;
};

beforeEach(() => {
  vi.useFakeTimers();
  browser.told.length = 0;
  Object.assign(browser.state, { isAlone: false, isMute: false });
});
afterEach(() => {
  delete shelf().panel;
  delete shelf().onHindered;
  // A load that failed is forgotten before the next test.
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a part', () => {
  it('that is there is not asked for again', async () => {
    shelf().panel = panel;
    expect(await ensurePart('panel')).toBe(true);
    expect(browser.told).toEqual([]);
  });

  it('is asked for once, however many want it', async () => {
    vi.spyOn(browserApi.runtime, 'sendMessage').mockImplementation(comes);
    expect(await Promise.all([ensurePart('panel'), ensurePart('panel')])).toEqual([true, true]);
    expect(browserApi.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith(question);
  });

  it.each([
    ['the background ended while it was asked', async () => Promise.reject(new Error('no answer')), 100],
    ['the background ended and nobody said so', () => new Promise<void>(() => undefined), 1400],
    ['it answered and the part was not there', async () => undefined, 100],
  ])('is asked for again when %s', async (_, first, after) => {
    vi.spyOn(browserApi.runtime, 'sendMessage').mockImplementationOnce(first).mockImplementation(comes);
    const asked = Date.now();
    const came = ensurePart('panel').then((has) => [has, Date.now() - asked]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await came).toEqual([true, after]);
  });

  it('that comes too late or not at all is none, and that is said', async () => {
    const hindered = vi.fn();
    shelf().onHindered = hindered;
    vi.spyOn(browserApi.runtime, 'sendMessage').mockReturnValue(new Promise(() => undefined));
    const asked = Date.now();
    const came = ensurePart('panel').then((has) => [has, Date.now() - asked]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await came).toEqual([false, 4100]);
    expect(browserApi.runtime.sendMessage).toHaveBeenCalledTimes(3);
    expect(hindered).toHaveBeenCalledOnce();
  });

  it('that did not come is not waited for twice by one press, and may come with the next', async () => {
    browser.state.isMute = true;
    const first = ensurePart('panel');
    await vi.advanceTimersByTimeAsync(200);
    expect(await first).toBe(false);
    vi.spyOn(browserApi.runtime, 'sendMessage').mockImplementation(comes);
    expect(await ensurePart('panel')).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await ensurePart('panel')).toBe(true);
  });

  it('is not asked for by a script that is alone', async () => {
    browser.state.isAlone = true;
    expect(await ensurePart('panel')).toBe(false);
    expect(browser.told).toEqual([]);
  });
});

describe('a script is alone', () => {
  it('when its extension has no name any more, or cannot be asked', () => {
    expect(isOrphaned()).toBe(false);
    browser.state.isAlone = true;
    expect(isOrphaned()).toBe(true);
    vi.spyOn(browserApi.runtime, 'id', 'get').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(isOrphaned()).toBe(true);
  });
});
