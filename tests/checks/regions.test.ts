import { describe, expect, it } from 'vitest';
import { ruleCards } from '../../src/checks/catalog.ts';
import { checkDraft } from '../../src/checks/index.ts';
import { REGIONAL_SOURCES, sourceIn } from '../../src/checks/regions.ts';
import type { Finding, Region } from '../../src/checks/types.ts';

const REGIONS = Object.keys(REGIONAL_SOURCES) as Region[];
const STORY = 'My patient Mr. Harold Finch cried yesterday. These clowns in admin cut nights again.';
const findingsIn = (region: Region) =>
  checkDraft({ parts: [{ kind: 'post', text: STORY }], context: { region } }).findings;

describe('sources by region', () => {
  it.each(REGIONS)('every finding has one in %s, and what is unverified is never shown', (region) => {
    const hidden = REGIONAL_SOURCES[region]
      .filter(({ isVerified }) => !isVerified)
      .map(({ source }) => source);
    const shown = findingsIn(region).map(({ source }) => source);
    expect(shown.length).toBeGreaterThan(2);
    for (const source of shown) {
      expect(source).not.toBe('');
      expect(hidden).not.toContain(source);
    }
  });

  it('change nothing but the source', () => {
    const bare = (region: Region) => findingsIn(region).map(({ source: _source, ...rest }) => rest);
    for (const region of REGIONS) expect(bare(region)).toEqual(bare('us'));
  });

  it('speak of rules that exist', () => {
    const rules = new Set(ruleCards().map(({ rule }) => rule));
    const named = Object.values(REGIONAL_SOURCES)
      .flat()
      .filter((entry) => entry.isVerified && entry.for !== 'identity');
    for (const entry of named) expect(rules).toContain(entry.for);
  });

  it('differ where the profession differs', () => {
    const insult = findingsIn('us').find(({ rule }) => rule === 'conduct/insult');
    if (insult === undefined) throw new Error('no insult found');
    expect(REGIONS.map((region) => sourceIn(region, insult))).toEqual([
      'AMA Opinion 2.3.2',
      expect.stringContaining('NMC'),
      expect.stringContaining('CMA'),
      'AMA Opinion 2.3.2',
    ]);
  });

  const insult = findingsIn('us').find(({ rule }) => rule === 'conduct/insult');

  it.each([
    ['us', []],
    [
      'uk',
      [
        ['identity', 'GMC'],
        ['conduct/consent', 'GMC'],
        ['conduct/recognition', 'MDU'],
        ['conduct/insult', 'NMC'],
        ['conduct/anger', 'BMA'],
        ['conduct/institutional-voice', 'BMA'],
        ['conduct/citation', 'NMC'],
        ['conduct/overpromise', 'MDU'],
        ['conduct/balance', 'MDU'],
      ],
    ],
    [
      'ca',
      [
        ['conduct/individual-advice', 'CMPA'],
        ['conduct/insult', 'CMA Code ss. 31-34'],
        ['conduct/anger', 'CMA Code ss. 31-34'],
        ['conduct/citation', 'CMA Code s. 41'],
      ],
    ],
    [
      'au',
      [
        ['conduct/testimonial', 'National Law s. 133'],
        ['conduct/overpromise', 'National Law s. 133'],
        ['conduct/balance', 'National Law s. 133'],
      ],
    ],
  ] as const)('in %s these rules have an authority of its own, and no others', (region, expected) => {
    if (insult === undefined) throw new Error('no insult found');
    const own = { ...insult, source: 'its own' };
    const rules = ruleCards().map(({ rule }) => rule);
    for (const [rule, authority] of expected) {
      const finding = rule === 'identity' ? { ...own, kind: 'identity' } : { ...own, rule };
      expect(sourceIn(region, finding as Finding), rule).toMatch(authority);
    }
    const others = rules.filter(
      (rule) => rule.startsWith('conduct/') && !expected.some(([one]) => one === rule),
    );
    for (const rule of others) expect(sourceIn(region, { ...own, rule }), rule).toBe('its own');
    if (!expected.some(([one]) => one === 'identity'))
      expect(sourceIn(region, { ...own, kind: 'identity' } as Finding)).toBe('its own');
  });

  it('keep what nobody has read apart', () => {
    const unread = Object.values(REGIONAL_SOURCES).flatMap((entries) =>
      entries.filter(({ isVerified }) => !isVerified),
    );
    expect(unread.map(({ for: rule, source }) => `${rule} ${source.split(' ')[0]}`)).toEqual([
      'conduct/own-name GMC:',
      'identity Privacy',
      'conduct/insult AHPRA:',
    ]);
  });
});
