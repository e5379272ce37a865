import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/checks/index.ts';
import { isSame, movedView, sharedEnds } from '../../src/panel/marks-moved.ts';
import type { FindingsView, Written } from '../../src/panel/types.ts';

const box = (name: string) => ({ name }) as unknown as HTMLElement;
const FIRST = box('first');
const SECOND = box('second');
const written = (...parts: readonly [HTMLElement, string][]): Written => ({
  boxes: parts.map(([element]) => element),
  draft: { parts: parts.map(([, text]) => ({ kind: 'post', text })) },
});

function found(text: string, words: string, part = 0): Finding {
  const start = text.indexOf(words);
  const at = { part, start, end: start + words.length };
  return {
    kind: 'identity',
    type: 'NAME',
    rule: 'names/titled',
    tier: 'stop',
    excerpt: words,
    reason: '',
    source: '',
    at,
    fixes: [{ at, text: 'a patient' }],
  };
}
const viewOf = (now: Written, ...findings: readonly Finding[]): FindingsView => ({
  siteName: 'X',
  findings,
  mosaic: null,
  pictured: null,
  texts: now.draft.parts.map(({ text }) => text),
  postCount: 1,
  contacts: [],
  waits: [],
});
const wordsOf = (view: FindingsView) =>
  view.findings.map(({ at }) => (at === null ? null : view.texts[at.part]?.slice(at.start, at.end)));

describe('findings carried along while somebody types', () => {
  it.each([
    ['typing before', 'Saw Mr. Finch today', 'We saw Mr. Finch today', ['Mr. Finch']],
    ['typing after', 'Saw Mr. Finch', 'Saw Mr. Finch again', ['Mr. Finch']],
    ['typing inside', 'Saw Mr. Finch today', 'Saw Mr. Fxinch today', []],
    ['deleting the end of the words', 'Saw Mr. Finch', 'Saw Mr. Fin', []],
    ['emptying', 'Saw Mr. Finch', '', []],
  ])('%s', (_name, before, after, kept) => {
    const [earlier, later] = [written([FIRST, before]), written([FIRST, after])];
    const moved = movedView(viewOf(earlier, found(before, 'Mr. Finch')), earlier, later);
    expect(wordsOf(moved)).toEqual(kept);
    for (const { at, fixes } of moved.findings) expect(fixes[0]?.at).toEqual(at);
  });

  it('follows its box when a part before it comes or goes', () => {
    const [earlier, later] = [
      written([SECOND, 'Mr. Finch']),
      written([FIRST, 'A title'], [SECOND, 'Mr. Finch']),
    ];
    const moved = movedView(viewOf(earlier, found('Mr. Finch', 'Mr. Finch')), earlier, later);
    expect(moved.findings[0]?.at).toEqual({ part: 1, start: 0, end: 9 });
    expect(movedView(moved, later, written([FIRST, 'A title'])).findings).toEqual([]);
  });

  it('keeps what is about the whole draft', () => {
    const whole = { ...found('x', 'x'), kind: 'conduct', label: 'consent', at: null } as Finding;
    const [earlier, later] = [written([FIRST, 'x']), written([FIRST, 'something else'])];
    expect(movedView(viewOf(earlier, { ...whole, fixes: [] }), earlier, later).findings).toHaveLength(1);
  });

  it('never stands under other words than it was found in', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (before, inserted, ...numbers) => {
        const [a = 0, b = 0, c = 0, d = 0] = numbers.map((number) => number % (before.length + 1));
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const [start, end] = [Math.min(c, d), Math.max(c, d)];
        const after = before.slice(0, from) + inserted + before.slice(to);
        const [earlier, later] = [written([FIRST, before]), written([FIRST, after])];
        const finding = { ...found(before, before), at: { part: 0, start, end } } as Finding;
        const [moved] = movedView(viewOf(earlier, finding), earlier, later).findings;
        if (moved?.at) expect(after.slice(moved.at.start, moved.at.end)).toBe(before.slice(start, end));
        if (end <= from) expect(moved?.at).toEqual({ part: 0, start, end });
      }),
    );
  });

  it('shares no character twice', () => {
    expect(sharedEnds('aa', 'a')).toEqual({ start: 1, end: 0 });
    expect(sharedEnds('abc', 'abc')).toEqual({ start: 3, end: 0 });
  });
});

it('two readings are the same by box and text', () => {
  expect(isSame(written([FIRST, 'a']), written([FIRST, 'a']))).toBe(true);
  expect(isSame(written([FIRST, 'a']), written([SECOND, 'a']))).toBe(false);
  expect(isSame(written([FIRST, 'a']), written([FIRST, 'b']))).toBe(false);
  expect(isSame(written([FIRST, 'a']), written([FIRST, 'a'], [SECOND, 'b']))).toBe(false);
});
