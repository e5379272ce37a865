import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/checks/index.ts';
import type { Finding } from '../../src/checks/types.ts';
import { masked, questionTo } from '../../src/panel/ask.ts';
import type { FindingsView } from '../../src/panel/types.ts';
import type { Contact } from '../../src/settings/schema.ts';

const contact: Contact = { role: 'director', name: 'Dr. Idowu', email: 'idowu@program.example' };

function viewOf(text: string): FindingsView {
  const { findings, mosaic } = checkDraft({ parts: [{ kind: 'post', text }] });
  return {
    siteName: 'X',
    findings,
    mosaic,
    pictured: null,
    texts: [text],
    postCount: 1,
    contacts: [],
    waits: [],
  };
}

const finding = (excerpt: string): Finding => ({
  kind: 'identity',
  type: 'NAME',
  rule: 'names/test',
  tier: 'stop',
  excerpt,
  reason: '',
  source: '',
  fixes: [],
  at: { part: 0, start: 0, end: excerpt.length },
});

describe('the mail to the program director', () => {
  it('names what was found and covers every place of it', () => {
    const text = 'My patient Mr. Harold Finch (MRN 00417733) did well. Harold Finch thanks you all!';
    const view = viewOf(text);
    expect(view.findings.length).toBeGreaterThan(1);
    const { searchParams, pathname } = new URL(questionTo(contact, view));
    const body = searchParams.get('body') ?? '';
    expect(pathname).toBe('idowu@program.example');
    expect(body).toContain('Name');
    expect(body).toContain('did well.');
    expect(body).not.toMatch(/Finch|00417733/);
  });

  it('never holds a flagged word, whatever it is', () => {
    const words = fc
      .string({ minLength: 1, maxLength: 12 })
      .filter((word) => /[\p{L}\p{N}]/u.test(word.trim()));
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), fc.string(), (excerpts, rest) => {
        const text = `${rest} ${excerpts.join(` ${rest} `)}`;
        const left = masked(text, excerpts.map(finding)).replaceAll('[Name]', '');
        for (const excerpt of excerpts) expect(left).not.toContain(excerpt);
      }),
    );
  });

  it('cuts a text that no mail link would carry', () => {
    expect(questionTo(contact, viewOf('On rounds we talked. '.repeat(500))).length).toBeLessThan(4000);
  });
});
