import { afterEach, describe, expect, it } from 'vitest';
import { reportOf } from '../../src/checks/report.ts';
import type { Draft } from '../../src/checks/types.ts';
import { judge } from '../../src/gate/judge.ts';
import { type Engine, shelf } from '../../src/gate/shelf.ts';
import { DEFAULTS } from '../../src/settings/schema.ts';
import { finding } from './stage.ts';

const draft: Draft = { parts: [{ kind: 'post', text: 'one' }], context: { place: 'Ohio' } };
const picture = { report: { status: 'failed', reason: 'a test' }, covered: null } as const;
const at = { siteId: 'x', now: 0, answered: new Set<string>(), raised: [], pictures: [picture] };
const place = (part: number) => ({ part, start: 0, end: 1 });

function judged(engine: Partial<Engine> | undefined) {
  if (engine === undefined) delete shelf().engine;
  else shelf().engine = { checkDraft: () => reportOf([], null), partOf: () => null, ...engine };
  return judge(draft, DEFAULTS, at);
}

afterEach(() => {
  delete shelf().engine;
});

describe('a judgement', () => {
  it('is "failed" without an engine and with one that throws, never clean', () => {
    const breaks = () => {
      throw new Error('broken');
    };
    expect(judged(undefined)).toEqual({ status: 'failed' });
    expect(judged({ checkDraft: breaks })).toEqual({ status: 'failed' });
    expect(judged({ partOf: breaks })).toEqual({ status: 'failed' });
  });

  it('is of the draft with what its pictures say, and says what that was', () => {
    const seen: Draft[] = [];
    const checkDraft = (one: Draft) => {
      seen.push(one);
      return reportOf([], null);
    };
    const said = { kind: 'alt-text', text: 'in the picture' } as const;
    expect(judged({ checkDraft, partOf: () => said })).toMatchObject({
      status: 'checked',
      pictured: said.text,
    });
    expect(judged({ checkDraft })).toMatchObject({ status: 'checked', pictured: null });
    expect(seen).toEqual([
      { parts: [...draft.parts, said], context: { place: 'Ohio', pictures: 1 } },
      { parts: draft.parts, context: { place: 'Ohio', pictures: 1 } },
    ]);
  });

  it('asks the engine once about the same draft, and anew about any other', () => {
    const asked: string[] = [];
    shelf().engine = {
      checkDraft: ({ parts }) => {
        asked.push(parts.map(({ text }) => text).join());
        if (asked.length === 1) throw new Error('broken');
        return reportOf([], null);
      },
      partOf: () => null,
    };
    const ask = (text: string, pictures = at.pictures) =>
      judge({ ...draft, parts: [{ kind: 'post', text }] }, DEFAULTS, { ...at, pictures }).status;
    expect(ask('a')).toBe('failed');
    expect([ask('a'), ask('a'), ask('b'), ask('b', []), ask('a')]).not.toContain('failed');
    expect(asked).toEqual(['a', 'a', 'b', 'b', 'a']);
  });

  it('leaves out what stands in the pictures alone', () => {
    const written = finding('stop', { at: place(0) });
    const inPicture = finding('stop', { at: place(1), rule: 'stage/in-picture' });
    const whole = finding('review');
    const report = judged({
      checkDraft: () => reportOf([written, inPicture, whole], null),
      partOf: () => ({ kind: 'alt-text', text: 'x' }),
    });
    expect(report).toMatchObject({ report: { findings: [written, whole] } });
  });
});
