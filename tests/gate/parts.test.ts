import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensurePart, isOrphaned } from '../../src/gate/parts.ts';
import { shelf } from '../../src/gate/shelf.ts';
import browserApi, * as browser from './browser.ts';

vi.mock('../../src/settings/webext.ts', () => import('./browser.ts'));

const panel = {} as never;

beforeEach(() => {
  vi.useFakeTimers();
  browser.told.length = 0;
  Object.assign(browser.state, { isAlone: false, isMute: false });
});
afterEach(() => {
  delete shelf().panel;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a part', () => {
  it('that is there is not asked for again', async () => {
    shelf().panel = panel;
    expect(await ensurePart('panel')).toBe(true);
    expect(browser.told).toEqual([]);
  });

  it('is asked for once, however many want it, and again when it did not come', async () => {
    expect(await Promise.all([ensurePart('panel'), ensurePart('panel')])).toEqual([false, false]);
    expect(browser.told).toEqual([{ to: 'background', type: 'load', part: 'panel' }]);
    vi.spyOn(browserApi.runtime, 'sendMessage').mockImplementation(async () => {
      shelf().panel = panel;
    });
    expect(await ensurePart('panel')).toBe(true);
  });

  it('that comes too late or not at all is none', async () => {
    browser.state.isMute = true;
    expect(await ensurePart('panel')).toBe(false);
    vi.spyOn(browserApi.runtime, 'sendMessage').mockReturnValue(new Promise(() => undefined));
    let came: boolean | null = null;
    void ensurePart('panel').then((has) => {
      came = has;
    });
    await vi.advanceTimersByTimeAsync(3999);
    expect(came).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(came).toBe(false);
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
