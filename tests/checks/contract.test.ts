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
    [null],
    [[]],
    ['x'],
    [{}],
    [{ posts: [1] }],
    [{ text: 'x', context: 'y' }],
    [{ text: 'x', context: { place: 3 } }],
    [{ text: 'x', context: { disclosures: 'Acme' } }],
    [{ text: 'x', context: { disclosures: ['Acme', 3] } }],
    [{ text: 3 }],
    [{ posts: 'x' }],
  ])('refuses %j', (value) => {
    expect(() => draftFromLine(value)).toThrow(TypeError);
  });
});
