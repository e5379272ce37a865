import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/checks/index.ts';
import { adjusted, allowanceKey, type Occasion } from '../../src/settings/choices.ts';
import { DEFAULTS, type Settings } from '../../src/settings/schema.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const calm: Occasion = { siteId: 'x', now: NOW, answered: new Set(), raised: [] };
const STORY =
  'My patient cried when I told her the leukemia was back. She is a school bus driver and asked me to tell her kids.';

function rules(text: string, settings: Partial<Settings>, at: Partial<Occasion> = {}, watch: string[] = []) {
  const report = checkDraft({ parts: [{ kind: 'post', text }], context: { watch } });
  return adjusted(report, { ...DEFAULTS, ...settings }, { ...calm, ...at }).findings.map(
    ({ rule, tier }) => `${rule} ${tier}`,
  );
}

describe('a report after the choices of the person', () => {
  it('asks about consent once for a draft', () => {
    expect(rules(STORY, {}).join()).toContain('conduct/consent');
    expect(rules(STORY, {}, { answered: new Set(['conduct/consent']) }).join()).not.toContain(
      'conduct/consent',
    );
  });

  it('asks once a day whether somebody would recognize the story', () => {
    const hour = 60 * 60_000;
    expect(rules(STORY, {}).join()).toContain('conduct/recognition');
    expect(rules(STORY, { recognizeAskedAt: NOW - 23 * hour }).join()).not.toContain('conduct/recognition');
    expect(rules(STORY, { recognizeAskedAt: NOW - 25 * hour }).join()).toContain('conduct/recognition');
  });

  it('leaves out a rule that is switched off, never one about identity', () => {
    const rude = 'These clowns in admin cut nights again.';
    expect(rules(rude, {})).toContain('conduct/insult review');
    expect(rules(rude, { rulesOff: ['conduct/insult'] })).toEqual([]);
    const name = 'My patient Mr. Harold Finch is in remission.';
    const before = rules(name, {});
    const identity = before
      .map((entry) => entry.split(' ')[0] ?? '')
      .filter((rule) => !rule.startsWith('conduct/'));
    expect(identity.length).toBeGreaterThan(0);
    expect(rules(name, { rulesOff: identity })).toEqual(before);
  });

  it('raises what this hour raises', () => {
    expect(rules(STORY, {}, { raised: ['consent'] })).toContain('conduct/consent review');
  });

  it('does not ask a personal account for the form of an institution', () => {
    const opinion = 'On behalf of our department: we oppose the bill.';
    expect(rules(opinion, {})).toContain('conduct/institutional-voice hint');
    expect(rules(opinion, { voices: { x: 'personal' } })).toEqual([]);
    expect(rules(opinion, { voices: { linkedin: 'personal' } })).not.toEqual([]);
  });

  it('looks for own words, and lets own words be', () => {
    expect(rules('Project Bluebird starts.', {}, {}, ['project bluebird'])).toContain(
      'conduct/own-words review',
    );
    expect(rules('Bluebirds at the feeder.', {}, {}, ['bluebird'])).toEqual([]);
    const allowed = { ownWords: { watch: [], allow: ['Clowns'] } };
    const rude = 'These clowns in admin cut nights again.';
    const [found] = checkDraft({ parts: [{ kind: 'post', text: rude }] }).findings;
    expect(rules(rude, { ownWords: { watch: [], allow: [found?.excerpt.toUpperCase() ?? ''] } })).toEqual([]);
    expect(rules('My patient Mr. Harold Finch is in remission.', allowed)).not.toEqual([]);
  });

  it('does not ask again about what was wrongly detected', () => {
    const rude = 'These clowns in admin cut nights again.';
    const [found] = checkDraft({ parts: [{ kind: 'post', text: rude }] }).findings;
    if (found === undefined) throw new Error('nothing found');
    const allowance = { rule: found.rule, fingerprint: allowanceKey(found, 'salt'), since: '2026-11-22' };
    expect(rules(rude, { salt: 'salt', allowances: [allowance] })).toEqual([]);
    expect(rules(rude, { salt: 'other', allowances: [allowance] })).not.toEqual([]);
  });
});
