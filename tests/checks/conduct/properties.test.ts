import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conductFindings } from '../../../src/checks/conduct/index.ts';
import { RESPECTFUL_TERMS } from '../../../src/checks/conduct/lexicon/respectful-terms.ts';
import { STIGMA_TERMS } from '../../../src/checks/conduct/lexicon/stigma-terms.ts';
import { prepareDraft } from '../../../src/checks/text/prepare.ts';
import { labels, said } from './said.ts';

const folder = path.resolve(import.meta.dirname, '../../exam/conduct');
const posts = fs
  .readdirSync(folder)
  .filter((name) => /(?:positive|negative)\.txt$/.test(name))
  .flatMap((name) => fs.readFileSync(path.join(folder, name), 'utf8').split('\n').filter(Boolean));
/** About words, whatever else a post lacks. */
const ABOUT_WORDS = new Set(['stigmatizing-language', 'respectful-language', 'insult', 'anger']);
const wordy = (text: string): string[] => labels(text).filter((label) => ABOUT_WORDS.has(label));
const some = fc.array(fc.constantFrom(...posts), { minLength: 1, maxLength: 4 });

describe('what every conduct finding keeps', () => {
  it('excerpt is the slice, fixes stay in one line and in place, reasons are short and kind', () => {
    fc.assert(
      fc.property(some, (texts) => {
        const draft = { parts: texts.map((text) => ({ kind: 'post' as const, text })) };
        for (const finding of conductFindings(prepareDraft(draft))) {
          if (finding.at) {
            const { part, start, end } = finding.at;
            expect(finding.excerpt).toBe(draft.parts[part]?.text.slice(start, end));
          }
          expect(finding.reason.split(/\s+/).length).toBeLessThanOrEqual(25);
          expect(finding.reason).not.toMatch(/violat|must not|forbidden|illegal/i);
          for (const fix of finding.fixes) {
            expect(fix.text).not.toContain('\n');
            expect(fix.at.end).toBeLessThanOrEqual(draft.parts[fix.at.part]?.text.length ?? 0);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('a replacement is never itself on the list', () => {
    const replacements = [STIGMA_TERMS, RESPECTFUL_TERMS]
      .flatMap((table) => table.split('\n'))
      .map((line) => line.split(' => ')[1]?.split('|')[0]?.trim() ?? '')
      .filter(Boolean);
    expect(replacements.length).toBeGreaterThan(40);
    for (const replacement of new Set(replacements))
      expect([replacement, wordy(`This ${replacement} came back.`)]).toEqual([replacement, []]);
  });

  it('one replacement after the other ends in silence', () => {
    for (const text of ['Two sicklers and a junkie.', 'He is wheelchair-bound and a hemophiliac.']) {
      let now = text;
      for (let round = 0; round < 5; round++) {
        const fix = said(now).flatMap((finding) => finding.fixes)[0];
        if (!fix) break;
        now = now.slice(0, fix.at.start) + fix.text + now.slice(fix.at.end);
      }
      expect([now, wordy(now)]).toEqual([now, []]);
    }
  });

  it('quotation and teaching silence a term', () => {
    for (const term of ['sickler', 'junkie', 'frequent flyer', 'drug seeker', 'train wreck', 'schizo'])
      for (const frame of [
        `We heard "${term}" again.`,
        `Please stop saying ${term}.`,
        `Instead of ${term}, use a name.`,
      ])
        expect([frame, labels(frame)]).toEqual([frame, []]);
  });

  it('profanity alone is never found', () => {
    for (const text of ['Holy shit, what a save.', 'Damn good coffee.', 'I fucking love this team.'])
      expect([text, labels(text)]).toEqual([text, []]);
  });

  it('cost grows with the length, not faster', () => {
    const time = (text: string): number => {
      const prepared = prepareDraft({ parts: [{ kind: 'post', text }] });
      const from = performance.now();
      conductFindings(prepared);
      return performance.now() - from;
    };
    const unit = `${posts.slice(0, 400).join(' ')} `;
    const sized = (length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    for (let warm = 0; warm < 3; warm++) time(sized(20_000));
    const small = Math.min(time(sized(25_000)), time(sized(25_000)));
    const large = Math.min(time(sized(100_000)), time(sized(100_000)));
    expect(large).toBeLessThan(Math.max(small, 5) * 12);
    // No sentence ever ends: gaps are bounded all the same.
    expect(time('you are the a of is '.repeat(5000))).toBeLessThan(3000);
  }, 30_000);
});
