import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_CASE,
  EMPTY_FORM,
  EMPTY_MEETING,
  fileName,
  formOf,
  packFrom,
} from '../../../src/pages/program/form.ts';
import { type Pack, readPack } from '../../../src/settings/pack.ts';
import { FULL_PACK, LEAST_PACK } from '../../settings/pack-examples.ts';

const read = (value: unknown): Pack => {
  const reading = readPack(value);
  if (reading.status === 'refused') throw new Error(JSON.stringify(reading.problems));
  return reading.pack;
};
const fieldsOf = (value: unknown) => {
  const reading = readPack(value);
  return reading.status === 'read' ? [] : reading.problems.map(({ field }) => field);
};

describe('the form of the builder', () => {
  it.each([
    ['every field', FULL_PACK],
    ['the least', LEAST_PACK],
  ])('gives back a pack with %s as it was', (_what, pack) => {
    expect(packFrom(formOf(read(pack)))).toEqual(pack);
  });

  it('gives back any pack it can open', () => {
    const word = fc.stringMatching(/^[A-Za-z][a-z ]{2,30}[a-z]$/);
    const packs = fc.record(
      {
        watch: fc.array(word, { minLength: 1, maxLength: 5 }),
        disclaimer: word,
        contacts: fc.record({ communications: fc.record({ name: word, email: fc.constant('a@b.example') }) }),
        sites: fc.record(
          { locked: fc.constant(['x']), recommended: fc.constant(['reddit']) },
          { requiredKeys: ['locked'] },
        ),
        level: fc.record({ value: fc.constant('stop-only'), locked: fc.boolean() }),
        practice: fc.record({ cases: fc.constant(['a', 'b']) }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(packs, (fields) => {
        const pack = read({ ...LEAST_PACK, ...fields });
        expect(packFrom(formOf(pack))).toEqual(pack);
      }),
    );
  });

  it('leaves out rows that were added and not filled in', () => {
    const form = {
      ...EMPTY_FORM,
      name: 'A program',
      expires: '2099-12-31',
      links: [{ title: '', url: '' }],
      meetings: [EMPTY_MEETING],
      own: [EMPTY_CASE],
    };
    expect(packFrom(form)).toEqual(LEAST_PACK);
    const link = { title: 'Policy', url: 'https://lakeview.example/policy' };
    expect(packFrom({ ...form, links: [{ title: '', url: '' }, link] })).toEqual({
      ...LEAST_PACK,
      links: [link],
    });
  });

  it('reports what was begun and is not complete', () => {
    expect(fieldsOf(packFrom(EMPTY_FORM))).toEqual(['name', 'expires']);
    const begun = {
      ...formOf(read(LEAST_PACK)),
      links: [{ title: 'Policy', url: '' }],
      quietFrom: '22:00',
      programDirector: { name: 'Dr. Ada Moreno', email: '' },
      own: [{ ...EMPTY_CASE, title: 'A case' }],
    };
    expect(fieldsOf(packFrom(begun))).toEqual([
      'contacts.programDirector.email',
      'links.0.url',
      'quietHours.to',
      'practice.own.0.posts',
      'practice.own.0.why',
    ]);
  });

  it('cuts a thread at empty lines', () => {
    const pack = read({
      ...FULL_PACK,
      practice: { own: [{ ...FULL_PACK.practice.own[0], posts: ['One\nline', 'Two'] }] },
    });
    expect(formOf(pack).own[0]?.posts).toBe('One\nline\n\nTwo');
    expect(packFrom(formOf(pack))).toEqual(pack);
  });

  it.each([
    ['Hematology Fellowship, Zürich', 'hematology-fellowship-zurich.program.json'],
    ['???', 'program.program.json'],
  ])('names the file of %s', (name, expected) => {
    expect(fileName(name)).toBe(expected);
  });
});
