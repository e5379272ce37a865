import { expect, test } from 'vitest';
import { checkDraft } from '../../src/checks/index.ts';
import { factsOf, factsPart } from '../../src/images/facts.ts';
import type { PictureFinding, PictureReport } from '../../src/images/types.ts';

const finding = (kind: PictureFinding['kind'], excerpt: string, x: number): PictureFinding => ({
  kind,
  type: kind === 'face' ? 'FACE' : 'DATE',
  rule: 'test',
  tier: 'review',
  excerpt,
  reason: '',
  source: '',
  boxes: [{ x, y: 0, width: 50, height: 20 }],
});
const report: PictureReport = {
  status: 'checked',
  width: 400,
  height: 300,
  tier: 'review',
  findings: [finding('text', '03/14/2026', 0), finding('face', '', 100), finding('face', '', 200)],
  text: 'CT CHEST 67 Y M\n03/14/2026 Bramble Hill Medical Center\nEastvale, GA 30999 kV 120',
  notChecked: [],
};

test('the original adds all it shows', () => {
  expect(factsOf(report, null)).toEqual({
    ages: ['67 Y'],
    dates: ['03/14/2026'],
    places: ['Bramble Hill Medical Center', 'Eastvale, GA 30999'],
    faces: 2,
  });
});

test('a copy adds what its boxes leave open', () => {
  const boxes = [{ x: 0, y: 0, width: 150, height: 20 }];
  expect(factsOf(report, boxes)).toMatchObject({ dates: [], faces: 1 });
});

test('what was not checked adds nothing that is known, and nothing makes no part', () => {
  expect(factsPart([factsOf({ status: 'failed', reason: 'x' }, null)])).toBeNull();
});

test('a caption that is one of many alone is one of few with its picture', () => {
  const caption = 'My patient with myelofibrosis taught me a lot on rounds.';
  const alone = checkDraft({ parts: [{ kind: 'post', text: caption }] }).mosaic;
  const part = factsPart([factsOf(report, null)]);
  const together = checkDraft({
    parts: [{ kind: 'post', text: caption }, ...(part === null ? [] : [part])],
  }).mosaic;
  expect(together?.mid ?? Number.POSITIVE_INFINITY).toBeLessThan(alone?.mid ?? Number.POSITIVE_INFINITY);
});
