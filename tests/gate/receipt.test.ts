import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AttachedPictures } from '../../src/gate/pictures.ts';
import { tellAsked, tellPosted } from '../../src/gate/receipt.ts';
import * as browser from './browser.ts';
import { finding, liveOf } from './stage.ts';

vi.mock('../../src/settings/webext.ts', () => import('./browser.ts'));

beforeEach(() => {
  browser.told.length = 0;
  browser.state.isMute = false;
});

describe('what the background is told', () => {
  it('of a question: each rule once, and no hints', () => {
    tellAsked([finding('stop'), finding('stop'), finding('review'), finding('hint')]);
    expect(browser.told).toEqual([
      { to: 'background', type: 'asked', rules: ['stage/stop', 'stage/review'] },
    ]);
    tellAsked([finding('hint')]);
    expect(browser.told).toHaveLength(1);
  });

  it('of a post: numbers, and never a word of it', () => {
    const pictures = new AttachedPictures();
    const checked = { status: 'checked', findings: [] } as never;
    pictures.note({ report: checked, covered: null }, 5);
    pictures.note({ report: { status: 'failed', reason: 'a test' }, covered: null }, 5);
    pictures.note(null, 5, 'video');
    tellPosted('x', 'looked-at', liveOf('Mr. Finch', 'again'), pictures, 7);
    expect(browser.told).toEqual([
      {
        to: 'background',
        type: 'posted',
        receipt: {
          siteId: 'x',
          at: 7,
          outcome: 'looked-at',
          texts: 2,
          pictures: { checked: 1, of: 2 },
          notChecked: ['video'],
        },
      },
    ]);
    expect(JSON.stringify(browser.told)).not.toContain('Finch');
  });

  it('of a post that could not be read: that it was not checked', () => {
    tellPosted('x', 'clean', null, new AttachedPictures(), 7);
    expect(browser.told).toEqual([
      expect.objectContaining({ receipt: expect.objectContaining({ outcome: 'unchecked', texts: 0 }) }),
    ]);
  });

  it('is worth no trouble when nobody listens', async () => {
    browser.state.isMute = true;
    expect(() => tellAsked([finding('stop')])).not.toThrow();
    await Promise.resolve();
    expect(browser.told).toEqual([]);
  });
});
