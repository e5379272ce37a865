import { describe, expect, it } from 'vitest';
import { LISTED_RULES } from '../../src/checks/catalog.ts';
import { levels, regions, relations, roles, ruleName, voices } from '../../src/pages/kit/words.ts';
import { LEVELS, REGIONS, RELATIONS, ROLES, VOICES } from '../../src/settings/schema.ts';

describe('what things are called on the pages', () => {
  it.each(LISTED_RULES)('%s has a name', (rule) => {
    expect(ruleName(rule)).not.toBe(rule);
  });

  it('a rule nobody named is called by its id', () => {
    expect(ruleName('unheard-of/rule')).toBe('unheard-of/rule');
  });

  it('every choice has its words', () => {
    expect(levels().map(({ value }) => value)).toEqual([...LEVELS]);
    expect(regions().map(({ value }) => value)).toEqual([...REGIONS]);
    expect(relations().map(({ value }) => value)).toEqual([...RELATIONS]);
    expect(roles().map(({ value }) => value)).toEqual([...ROLES]);
    expect(voices().map(({ value }) => value)).toEqual([...VOICES]);
  });
});
