import { describe, expect, it, vi } from 'vitest';
// @ts-expect-error a plain script without types
import { vitest, withSecondLook, worthASecondLook } from '../scripts/vitest.mjs';

const failure = (file: string, test: string, why: string) => ({ file, test, why });
const run = (...failures: ReturnType<typeof failure>[]) => ({
  passed: 40,
  failed: failures.length,
  skipped: 2,
  failures,
  hidden: '',
  passedIn: { 'a.test.ts': 9, 'b.test.ts': 31 } as Record<string, number>,
});
const waited = failure('a.test.ts', 'opens', 'TimeoutError: Waiting for selector `p` failed');

describe('what is looked at again', () => {
  it.each([
    ['nothing failed', run(), []],
    ['puppeteer waited', run(waited), ['a.test.ts']],
    ['a protocol waited', run(failure('b.test.ts', 'runs', 'ProtocolError: call timed out.')), ['b.test.ts']],
    [
      'a post did not go out',
      run(failure('b.test.ts', 'posts', 'Error: __posts: 0 of 1 after 8000 ms; ')),
      [],
    ],
    [
      'a dialog did not come',
      run(failure('b.test.ts', 'holds', 'Error: no [data-panel] after 8000 ms; ')),
      [],
    ],
    [
      'a dialog did not come, and the page speaks of waiting',
      run(failure('b.test.ts', 'holds', 'Error: no [data-panel] after 8000 ms\nthe pump timed out')),
      [],
    ],
    ['a file did not begin', run(failure('a.test.ts', '', 'its tests did not run')), ['a.test.ts']],
    ['two waits in one file', run(waited, { ...waited, test: 'closes' }), ['a.test.ts']],
    ['an assertion', run(failure('a.test.ts', 'posts once', 'AssertionError: expected 2 to be 1')), []],
    [
      'an assertion about a wait',
      run(failure('a.test.ts', 'says', "AssertionError: expected '…' to be 'timed out'")),
      [],
    ],
    ['an assertion beside a wait', run(waited, failure('a.test.ts', 'posts', 'AssertionError: no')), []],
    ['an error outside any test', { ...run(waited), hidden: 'unhandled rejection' }, []],
    ['waits all over', run(...['a', 'b', 'c', 'd'].map((file) => ({ ...waited, file }))), []],
  ])('%s', (_, first, files) => expect(worthASecondLook(first)).toEqual(files));
});

describe('a test that hangs', () => {
  const hung: ReturnType<typeof run> = vitest('hangs', { config: 'tests/hangs/vitest.config.ts' });

  it('is told as such by the runner that is installed', () => {
    expect(hung.failed).toBe(2);
    const [hook, test] = hung.failures.toSorted((one, other) => one.file.localeCompare(other.file));
    expect(hook).toMatchObject({ file: 'tests/hangs/hook.ts', test: '' });
    expect(test).toMatchObject({ file: 'tests/hangs/test.ts', test: 'hangs' });
    expect(test?.why).toMatch(/^Error: the test timed out\n {4}at /);
  });

  it('is looked at again, and so is what waits for a hook that does', () =>
    expect(worthASecondLook(hung).toSorted()).toEqual(['tests/hangs/hook.ts', 'tests/hangs/test.ts']));
});

describe('what is said of it', () => {
  it('what passes the second time counts once, and is named with its first error', () => {
    const again = vi.fn(() => ({ ...run(), passed: 10, passedIn: { 'a.test.ts': 10 } }));
    const said = withSecondLook(run(waited), again);
    expect(again.mock.calls).toEqual([[['a.test.ts']]]);
    expect(said).toMatchObject({ passed: 41, failed: 0, skipped: 2, details: '' });
    expect(said.unsteady).toContain('a.test.ts > opens');
    expect(said.unsteady).toContain('Waiting for selector');
  });

  it('what fails the second time fails, with both errors', () => {
    const second = run(failure('a.test.ts', 'opens', 'AssertionError: expected 2 to be 1'));
    const said = withSecondLook(run(waited), () => second);
    expect(said).toMatchObject({ passed: 40, failed: 1 });
    expect(said.unsteady).toBeUndefined();
    expect(said.details).toContain('Waiting for selector');
    expect(said.details).toContain('expected 2 to be 1');
  });

  it('an assertion is never asked twice', () => {
    const again = vi.fn();
    const said = withSecondLook(run(failure('a.test.ts', 'posts once', 'AssertionError: 2')), again);
    expect(again).not.toHaveBeenCalled();
    expect(said).toMatchObject({ passed: 40, failed: 1 });
  });
});
