import { describe, expect, it } from 'vitest';
import { check, found, identity } from '../read.ts';

describe('contacts', () => {
  it.each([
    ['My patient left her number, 414-555-0148, on the desk.', 'PHONE 414-555-0148'],
    ['Call me on 07700 900123', 'PHONE 07700 900123'],
    ['phone: +46 8 928 571 38', 'PHONE +46 8 928 571 38'],
    ['The fax came from 212-555-0191', 'FAX 212-555-0191'],
    ['her son wrote from k.dobbs@mailbox.example', 'EMAIL k.dobbs@mailbox.example'],
    ['the session log shows 198.51.100.23', 'IP 198.51.100.23'],
    ['the session log shows fe80::dead:beef:cafe', 'IP fe80::dead:beef:cafe'],
    ['donate at https://gofund.me/8c1fake', 'URL https://gofund.me/8c1fake'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each([
    ['Poison Control is 1-800-222-1222, save it.'],
    ['988 is the lifeline, call or text'],
    ['Open access: https://doi.org/10.1056/NEJMoa2312117'],
    ['Slides at https://www.hematology.org/meetings'],
    ['Email recruiting@northvalley.example to apply'],
    ['Upgrade to version 10.2.3.4 tonight, says IT'],
    ['Cohorts of 2010-2015 and 2016-2020'],
    ['@DrSomebody and @jane.doe.example said so'],
  ])('silent: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('offers no correction for a link that is only mentioned: without it a headline reads like a story', () => {
    const text = 'Beekeeper who lost his jaw gets a new one https://dailyclarion.example/jaw';
    const link = identity(check(text)).find(({ type }) => type === 'URL');
    expect(link).toMatchObject({ tier: 'hint', fixes: [] });
  });

  it('stops in a patient story and only hints elsewhere', () => {
    const story = identity(check('My patient texted me from 414-555-0148 last night, she fell.'));
    const other = identity(check('They are not answering at 414-555-0148'));
    expect(story.find(({ type }) => type === 'PHONE')?.tier).toBe('stop');
    expect(other.find(({ type }) => type === 'PHONE')?.tier).toBe('hint');
  });
});
