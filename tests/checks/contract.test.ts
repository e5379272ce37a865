import { describe, expect, it } from 'vitest';
import { draftFromLine, lineFromReport } from '../../src/checks/contract.ts';
import { checkDraft } from '../../src/checks/index.ts';

describe('the line contract', () => {
  it('gives offsets into the posts joined by two newlines', () => {
    const { id, draft } = draftFromLine({
      id: 'a1',
      posts: ['Long night.', 'My patient Mrs. Abernathy died.'],
    });
    const line = lineFromReport(id, draft, checkDraft(draft));
    const joined = draft.parts.map(({ text }) => text).join('\n\n');
    const span = line.spans.find(({ type }) => type === 'NAME');
    expect(joined.slice(span?.start, span?.end)).toBe('Abernathy');
    expect(span).toMatchObject({ tier: 'stop', severity: 'block', fix: 'patient' });
    expect(line).toMatchObject({ id: 'a1', tier: 'stop', leaky: true, labels: [] });
  });

  it('passes the context on and keeps any id', () => {
    const { id, draft } = draftFromLine({
      id: 7,
      text: 'x',
      context: { reply: true, place: 'Ohio', disclosures: ['Acme'], now: '2026-11-22T03:00:00Z' },
    });
    expect(id).toBe(7);
    expect(draft.context).toEqual({
      reply: true,
      place: 'Ohio',
      disclosures: ['Acme'],
      now: '2026-11-22T03:00:00Z',
    });
  });

  it('passes nothing on that was not given, and takes null for that', () => {
    const { id, draft } = draftFromLine({ text: 'x', context: null });
    expect([id, draft]).toEqual([null, { parts: [{ kind: 'post', text: 'x' }], context: {} }]);
    const given = { reply: 'yes', quoted: 'q', replyTo: 'r', bio: 'b', place: null };
    expect(draftFromLine({ text: 'x', context: given }).draft.context).toEqual({
      quoted: 'q',
      replyTo: 'r',
      bio: 'b',
    });
  });

  it('gives a reminder its place, its fix and its label, once', () => {
    const { draft } = draftFromLine({
      posts: ['Long night.', 'These clowns in admin cut nights. What a moron.'],
    });
    const line = lineFromReport(null, draft, checkDraft(draft));
    const joined = draft.parts.map(({ text }) => text).join('\n\n');
    expect(line.labels).toEqual(['insult']);
    const [insult] = line.reminders;
    expect(insult).toMatchObject({ label: 'insult', tier: 'review' });
    expect(joined.slice(insult?.start, insult?.end)).toMatch(/clown|moron/);
  });

  it.each([
    [null, 'a line must be'],
    [[], 'a line must be'],
    ['x', 'a line must be'],
    [7, 'a line must be'],
    [{}, '"text" must be'],
    [{ posts: [1] }, '"text" must be'],
    [{ posts: ['x', 1] }, '"text" must be'],
    [{ text: 'x', context: 'y' }, '"context" must be'],
    [{ text: 'x', context: { place: 3 } }, '"context.place" must be'],
    [{ text: 'x', context: { quoted: 3 } }, '"context.quoted" must be'],
    [{ text: 'x', context: { replyTo: true } }, '"context.replyTo" must be'],
    [{ text: 'x', context: { bio: [] } }, '"context.bio" must be'],
    [{ text: 'x', context: { now: 0 } }, '"context.now" must be'],
    [{ text: 'x', context: { disclosures: 'Acme' } }, '"context.disclosures" must be'],
    [{ text: 'x', context: { disclosures: ['Acme', 3] } }, '"context.disclosures" must be'],
    [{ text: 3 }, '"text" must be'],
    [{ posts: 'x' }, '"text" must be'],
  ])('refuses %j and says why', (value, why) => {
    const read = (): unknown => draftFromLine(value);
    expect(read).toThrow(TypeError);
    expect(read).toThrow(why);
  });

  it('counts every part before a place, and gives what was said of the whole none', () => {
    const draft = {
      parts: ['A smear worth a look.', 'Second.', 'My patient Mrs. Abernathy died.'].map((text) => ({
        kind: 'post' as const,
        text,
      })),
      context: { pictures: 1 },
    };
    const line = lineFromReport('b', draft, checkDraft(draft));
    const joined = draft.parts.map(({ text }) => text).join('\n\n');
    const name = line.spans.find(({ type }) => type === 'NAME');
    expect(joined.slice(name?.start, name?.end)).toBe('Abernathy');
    const picture = line.reminders.find(({ label }) => label === 'alt-text');
    expect(picture).toBeDefined();
    expect(Object.keys(picture ?? {})).not.toContain('start');
    expect(Object.keys(picture ?? {})).not.toContain('fix');
    expect(line.labels).toEqual([]);
  });
});
