import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameEnds } from '../../../src/checks/text/same-ends.ts';
import { Stretches } from '../../../src/checks/text/stretches.ts';

describe('the ends of two lists', () => {
  const ends = (before: string, after: string) => {
    const { head, tail } = sameEnds([...before], [...after]);
    return [head, tail];
  };

  it.each<[string, string, number, number]>([
    ['abcd', 'abcd', 4, 0],
    ['abcd', 'abXcd', 2, 2],
    ['abcd', 'abd', 2, 1],
    ['aaa', 'aa', 2, 0],
    ['aa', 'aaa', 2, 0],
    ['abc', 'xyz', 0, 0],
    ['abc', 'xbc', 0, 2],
    ['', 'abc', 0, 0],
    ['abc', '', 0, 0],
  ])('%j and %j', (before, after, head, tail) => expect(ends(before, after)).toEqual([head, tail]));

  it('are told by what is the same besides one object', () => {
    const [one, other] = [{ key: 'ward' }, { key: 'ward' }];
    expect(sameEnds([one], [other])).toEqual({ head: 0, tail: 0 });
    expect(sameEnds([one], [other], (a, b) => a.key === b.key)).toEqual({ head: 1, tail: 0 });
  });
});

/** Words in stretches that end with a full stop; what is said in one is its words, and how often it was read. */
function reader() {
  const read: string[] = [];
  const stretches = new Stretches<string, string>({
    isSame: (one, other) => one === other,
    endOf: (words, from) => {
      const end = words.indexOf('.', from);
      return end < 0 ? words.length : end + 1;
    },
    read: (words, from, to) => {
      const said = words.slice(from, to).join('');
      read.push(said);
      return said;
    },
  });
  return {
    read,
    of: (text: string) => stretches.of([...text]).map(({ from, to, said }) => [from, to, said]),
  };
}

describe('a draft read in stretches', () => {
  it.each<[string, string, string[]]>([
    ['ab.cd.ef.', 'ab.cd.ef.', []],
    ['ab.cd.ef.', 'ab.cXd.ef.', ['cXd.']],
    ['ab.cd.ef.', 'ab.c.d.ef.', ['c.', 'd.']],
    ['ab.cd.ef.', 'ab.cdef.', ['cdef.']],
    ['ab.cd.ef.', 'ab.cd.e', ['e']],
    ['ab.cd', 'ab.cd.', ['cd.']],
    ['ab.ab.ab.', 'ab.ab.', []],
    ['ab.', 'xab.', ['xab.']],
    ['ab.cd.', 'cd.', []],
    ['ab.cd.', '', []],
  ])('%j, then %j', (before, after, again) => {
    const { of, read } = reader();
    of(before);
    read.length = 0;
    expect(of(after)).toEqual(reader().of(after));
    expect(read).toEqual(again);
  });

  it('is read as if for the first time, whatever stood there before', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (drafts) => {
        const { of } = reader();
        for (const draft of drafts) expect(of(draft)).toEqual(reader().of(draft));
      }),
      { numRuns: 500 },
    );
  });
});
