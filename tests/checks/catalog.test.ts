import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LISTED_RULES, RULE_GROUPS, ruleCards } from '../../src/checks/catalog.ts';
import { canSwitchOff } from '../../src/settings/schema.ts';

/** Every id of a rule of conduct that its folder writes out. */
function conductRules(): string[] {
  const folder = 'src/checks/conduct';
  const sources = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  return [
    ...new Set(sources.flatMap((text) => text.match(/(?<=rule: ')conduct\/[a-z-]+(?=')/g) ?? [])),
  ].sort();
}

describe('the list of rules', () => {
  const cards = ruleCards('us');

  it.each(LISTED_RULES)('%s is set off by its own example', (rule) => {
    expect(cards.map((card) => card.rule)).toContain(rule);
  });

  it('has every rule of conduct', () => {
    const listed = LISTED_RULES.filter((rule) => rule.startsWith('conduct/')).sort();
    expect(conductRules().length).toBeGreaterThan(15);
    expect(listed).toEqual(conductRules());
  });

  it('has no empty group, and every reason and source', () => {
    expect(new Set(cards.map(({ group }) => group))).toEqual(new Set(RULE_GROUPS));
    for (const { reason, source } of cards) expect(reason && source).not.toBe('');
  });

  it('cites the authority of the region', () => {
    const sources = (region: 'us' | 'uk') => ruleCards(region).map(({ source }) => source);
    expect(sources('uk')).toHaveLength(cards.length);
    expect(sources('uk')).not.toEqual(sources('us'));
  });

  it('lets no rule about identity, and none that stops, be switched off', () => {
    const off = cards.filter(({ rule }) => canSwitchOff(rule));
    expect(off.length).toBeGreaterThan(15);
    expect(off.filter(({ tier, rule }) => tier === 'stop' || !rule.startsWith('conduct/'))).toEqual([]);
  });
});
