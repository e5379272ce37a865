import { describe, expect, it } from 'vitest';
import { AttachedPictures } from '../../src/gate/pictures.ts';
import type { PictureReport } from '../../src/images/types.ts';

const report: PictureReport = { status: 'failed', reason: 'a test' };
const picture = { report, covered: null };
const MINUTE = 60_000;

describe('the pictures of a draft', () => {
  it('are those that reached the page, in order, until the post goes out', () => {
    const pictures = new AttachedPictures();
    const second = { report, covered: [] };
    pictures.note(picture, 0);
    pictures.note(second, 1);
    expect(pictures.ofDraft(2)).toEqual([picture, second]);
    pictures.forget();
    expect(pictures.ofDraft(3)).toEqual([]);
  });

  it('are not those of half an hour ago', () => {
    const pictures = new AttachedPictures();
    pictures.note(picture, 0);
    expect(pictures.ofDraft(30 * MINUTE - 1)).toHaveLength(1);
    expect(pictures.ofDraft(30 * MINUTE)).toEqual([]);
  });

  it('count every file that reached the page, read or not, also after the post', () => {
    const pictures = new AttachedPictures();
    pictures.note(null, 0);
    pictures.note(picture, 0);
    pictures.forget();
    expect(pictures.count).toBe(2);
    expect(pictures.ofDraft(0)).toEqual([]);
  });

  it('name each kind of file that nothing read, until the post goes out', () => {
    const pictures = new AttachedPictures();
    pictures.note(null, 0, 'video');
    pictures.note(null, 0, 'video');
    pictures.note(null, 0);
    pictures.note(picture, 0, 'video');
    expect(pictures.unread).toEqual(['video', 'file']);
    pictures.forget();
    expect(pictures.unread).toEqual([]);
  });
});
