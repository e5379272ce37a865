import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/checks/index.ts';
import { readCorpus } from '../exam/corpus.ts';
import { LIMIT_MS, runs } from './runs.ts';

/** Posts as they are written, and what keyboards, copying and ill will make of them. */

const posts = readCorpus(new URL('../exam/corpus', import.meta.url).pathname).map(({ text }) => text);
const ODD = [
  '\ud800',
  '\udfff',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u00ad',
  '\u0301'.repeat(40),
  '\0',
  '\r\n',
  '🧑🏽‍⚕️'.repeat(30),
  '０１２３',
  'ſ',
  'İ',
  'ﬁ',
  '𝐌𝐫',
  '\u2028',
  '<b>',
  '&amp;',
  '%00',
  '((((',
  '9'.repeat(400),
  'A'.repeat(400),
  '-'.repeat(90),
];
const change = fc.record({
  what: fc.constantFrom('insert', 'cut', 'double', 'upper', 'lower', 'graft', 'reverse'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 30 }),
  odd: fc.constantFrom(...ODD),
  graft: fc.constantFrom(...posts),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(post: string, changes: readonly Change[]): string {
  return changes.reduce((text, { what, at, length, odd, graft }) => {
    const place = Math.floor(at * text.length);
    const [before, stretch, after] = [
      text.slice(0, place),
      text.slice(place, place + length),
      text.slice(place + length),
    ];
    switch (what) {
      case 'insert':
        return before + odd + stretch + after;
      case 'cut':
        return before + after;
      case 'double':
        return before + stretch + stretch + after;
      case 'upper':
        return before + stretch.toUpperCase() + after;
      case 'lower':
        return before + stretch.toLowerCase() + after;
      case 'graft':
        return before + graft.slice(place % 50, (place % 50) + length * 3) + after;
      default:
        return before + [...stretch].reverse().join('') + after;
    }
  }, post);
}
const mutated = fc
  .tuple(fc.constantFrom(...posts), fc.array(change, { minLength: 1, maxLength: 8 }))
  .map(([post, changes]) => changed(post, changes));

describe('the engine on changed posts', () => {
  it(
    'quotes its places exactly, fixes inside them, and keeps its promises of shape',
    () => {
      fc.assert(
        fc.property(mutated, (text) => {
          const report = checkDraft({ parts: [{ kind: 'post', text }] });
          let last = -1;
          for (const { at, excerpt, tier, fixes, reason, source } of report.findings) {
            expect(['stop', 'review', 'hint']).toContain(tier);
            expect([reason.length > 0, source.length > 0]).toEqual([true, true]);
            if (at === null) continue;
            expect(at.start).toBeGreaterThanOrEqual(last);
            last = at.start;
            expect(text.slice(at.start, at.end)).toBe(excerpt);
            for (const fix of fixes) {
              expect([fix.at.start >= 0, fix.at.start <= fix.at.end, fix.at.end <= text.length]).toEqual([
                true,
                true,
                true,
              ]);
              expect(fix.text).not.toContain('\n');
            }
          }
          const worst = (['stop', 'review', 'hint'] as const).find((tier) =>
            report.findings.some((finding) => finding.tier === tier),
          );
          expect(report.tier).toBe(worst ?? 'none');
        }),
        runs(3),
      );
    },
    LIMIT_MS,
  );

  it(
    'says the same twice',
    () => {
      fc.assert(
        fc.property(mutated, (text) => {
          const draft = { parts: [{ kind: 'post' as const, text }] };
          expect(checkDraft(draft)).toEqual(checkDraft(draft));
        }),
        runs(),
      );
    },
    LIMIT_MS,
  );
});
