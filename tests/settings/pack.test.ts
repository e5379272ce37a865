import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { problemWords } from '../../src/pages/program/words.ts';
import { isExpired, type Problem, policyOf, readPack, readPackText } from '../../src/settings/pack.ts';
import { importPack, readProgram, removePack } from '../../src/settings/pack-store.ts';
import { changeSettings, readOwnSettings, readSettings } from '../../src/settings/store.ts';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';
import { FULL_PACK, LEAST_PACK } from './pack-examples.ts';

vi.mock('../../src/settings/webext.ts', () => import('./fake-browser.ts'));

type Path = readonly (string | number)[];

/** The full pack with another value at a place; `undefined` takes the place away. */
function withAt(path: Path, value: unknown): unknown {
  const copy = structuredClone(FULL_PACK) as unknown;
  const last = path.at(-1) as string | number;
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

/** Every place of a value, leaves and groups. */
const placesOf = (value: unknown, at: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, entry]) => {
        const path = [...at, Array.isArray(value) ? Number(key) : key];
        return [path, ...placesOf(entry, path)];
      })
    : [];

const problemsOf = (value: unknown): readonly Problem[] => {
  const reading = readPack(value);
  return reading.status === 'read' ? [] : reading.problems;
};

describe('reading a pack', () => {
  it.each([
    ['with every field', FULL_PACK],
    ['with the least', LEAST_PACK],
  ])('keeps a pack %s as it is', (_what, pack) => {
    expect(readPack(structuredClone(pack))).toEqual({ status: 'read', pack });
  });

  it('trims, and takes the mark some editors put in front', () => {
    const text = `\uFEFF${JSON.stringify({ ...LEAST_PACK, name: '  A program ' })}`;
    expect(readPackText(text)).toEqual({ status: 'read', pack: LEAST_PACK });
  });

  it.each<[string, Path, unknown, string, string]>([
    [
      'a level below stop',
      ['level', 'value'],
      'off',
      'level.value',
      'everything, stop-and-review or stop-only',
    ],
    ['a lock that is a word', ['level', 'locked'], 'yes', 'level.locked', 'true or false'],
    ['a site switched off', ['sites', 'off'], ['x'], 'sites.off', 'not a field'],
    ['rules switched off', ['rulesOff'], ['names/titled'], 'rulesOff', 'not a field'],
    ['words never to be asked about', ['allow'], ['Finch'], 'allow', 'not a field'],
    ['a host', ['hosts'], ['https://evil.example/*'], 'hosts', 'not a field'],
    ['an address to send to', ['report'], 'https://evil.example', 'report', 'not a field'],
    ['a link without https', ['links', 0, 'url'], 'http://lakeview.example', 'links.0.url', 'https://'],
    ['a link that is a script', ['links', 0, 'url'], 'javascript:alert(1)', 'links.0.url', 'https://'],
    [
      'a link with a password',
      ['links', 0, 'url'],
      'https://a:b@lakeview.example',
      'links.0.url',
      'https://',
    ],
    ['a link to this computer', ['links', 0, 'url'], 'https://localhost/', 'links.0.url', 'https://'],
    [
      'an e-mail without @',
      ['contacts', 'programDirector', 'email'],
      'ada',
      'contacts.programDirector.email',
      'e-mail',
    ],
    [
      'an e-mail with a header',
      ['contacts', 'programDirector', 'email'],
      'a@b.example?bcc=c@d.example',
      'contacts.programDirector.email',
      'e-mail',
    ],
    ['a day no calendar has', ['expires'], '2027-02-30', 'expires', 'a day like'],
    ['a moment for a day', ['expires'], '2027-02-01T00:00:00Z', 'expires', 'a day like'],
    ['an hour no clock has', ['quietHours', 'from'], '24:10', 'quietHours.from', 'a time like'],
    ['a name of blanks', ['name'], '   ', 'name', 'one line of 1 to 80'],
    ['a name with a line break', ['name'], 'A\nB', 'name', 'hidden characters'],
    ['a name written backwards', ['name'], 'A \u202Emargorp', 'name', 'hidden characters'],
    ['a word that is everywhere', ['watch', 0], 'a', 'watch.0', '3 to 60'],
    [
      'a practice case without a post',
      ['practice', 'own', 0, 'posts'],
      [],
      'practice.own.0.posts',
      'at least one',
    ],
    [
      'an answer nobody can give',
      ['practice', 'own', 0, 'answer'],
      'maybe',
      'practice.own.0.answer',
      'post, fix',
    ],
    [
      'a meeting that ends before it begins',
      ['meetings', 0, 'to'],
      '2026-12-01',
      'meetings.0.to',
      'before the first day',
    ],
    ['slides by mood', ['meetings', 0, 'slides'], 'maybe', 'meetings.0.slides', 'ask-speaker'],
    ['another format', ['format'], 'policy', 'format', 'scrub-in-program-pack'],
    ['a later version', ['version'], 2, 'version', 'another version'],
    ['no name', ['name'], undefined, 'name', 'missing'],
    ['no last day', ['expires'], undefined, 'expires', 'missing'],
  ])('refuses %s, naming the field and what is expected', (_what, path, value, field, words) => {
    const problems = problemsOf(withAt(path, value));
    expect(problems.map((problem) => problem.field)).toEqual([field]);
    expect(problems.map(problemWords).join()).toContain(words);
  });

  it('names every problem, twelve at most', () => {
    expect(problemsOf({ ...FULL_PACK, name: 7, expires: 'soon', links: [{}] })).toHaveLength(4);
    expect(problemsOf({ ...FULL_PACK, watch: Array(50).fill('') })).toHaveLength(12);
  });

  it('ends after its last day, not on it', () => {
    const reading = readPack({ ...LEAST_PACK, expires: '2027-06-30' });
    if (reading.status !== 'read') throw new Error('refused');
    expect(isExpired(reading.pack, '2027-06-30')).toBe(false);
    expect(isExpired(reading.pack, '2027-07-01')).toBe(true);
    expect(policyOf(reading.pack).expires).toBe('2027-06-30');
  });
});

describe('malformed packs', () => {
  beforeEach(resetBrowser);

  /** Values that fit no field of a pack. */
  const misfit = fc.oneof(
    fc.constantFrom<unknown>(null, '', '\u0000', 'x'.repeat(3000), -1, 1e9, { a: 1 }, [[]], [null], [{}]),
    fc.dictionary(fc.string(), fc.integer(), { minKeys: 1 }),
  );
  const spoiled = fc
    .tuple(fc.constantFrom(...placesOf(FULL_PACK)), misfit)
    .map(([path, value]) => JSON.stringify(withAt(path, value)));
  const added = fc
    .tuple(
      fc.string({ minLength: 1, unit: 'binary' }).filter((key) => !(key in FULL_PACK) && key !== '__proto__'),
      fc.jsonValue(),
    )
    .map(([key, value]) => JSON.stringify({ ...FULL_PACK, [key]: value }));
  const cut = fc
    .integer({ min: 0, max: JSON.stringify(FULL_PACK).length - 1 })
    .map((end) => JSON.stringify(FULL_PACK).slice(0, end));
  const anything = fc.json();

  it('two hundred of each kind: a sentence for each problem, and nothing is changed', async () => {
    await importPack(JSON.stringify(FULL_PACK));
    await changeSettings((settings) => ({ ...settings, place: 'Reno, NV' }));
    const before = fakeBrowser.storage.local.peek();
    for (const kind of [spoiled, added, cut, anything]) {
      await fc.assert(
        fc.asyncProperty(kind, async (text) => {
          const problems = await importPack(text);
          expect(problems.length).toBeGreaterThan(0);
          for (const problem of problems) {
            expect(problemWords(problem)).toMatch(/^[^\s\p{Cc}][^\p{Cc}]{10,}[.]$/u);
            expect(problemWords(problem)).not.toContain('undefined');
          }
          expect(fakeBrowser.storage.local.peek()).toEqual(before);
        }),
        { numRuns: 200 },
      );
    }
  });

  it('refuses a file of 400,001 characters without reading it', async () => {
    const [problem] = await importPack(' '.repeat(400_001));
    expect(problem?.kind).toBe('too-large');
  });

  it('refuses a pack whose last day has passed', async () => {
    const problems = await importPack(JSON.stringify({ ...LEAST_PACK, expires: '2020-01-31' }));
    expect(problems.map(problemWords)).toEqual([
      'This pack ended on January 31, 2020. Ask your program for a new one.',
    ]);
    expect((await readProgram()).file).toBeNull();
  });
});

describe('a pack in use', () => {
  beforeEach(resetBrowser);

  it('locks over the choice and recommends over the default only', async () => {
    await changeSettings((settings) => ({ ...settings, level: 'everything', sites: { x: false } }));
    expect(await importPack(JSON.stringify(FULL_PACK))).toEqual([]);
    expect(await readSettings()).toMatchObject({
      level: 'stop-and-review',
      sites: { x: true, linkedin: true },
      disclaimer: FULL_PACK.disclaimer,
      ownWords: { watch: ['Project Lantern', 'LKV-204'], allow: [] },
      quietHours: FULL_PACK.quietHours,
    });
  });

  it('gives the choice back when it is removed, and keeps what it recommended', async () => {
    await changeSettings((settings) => ({ ...settings, sites: { x: false } }));
    await importPack(JSON.stringify(FULL_PACK));
    await removePack();
    const settings = await readSettings();
    expect(settings).toMatchObject({ level: 'everything', sites: { x: false }, disclaimer: '' });
    expect(settings.ownWords.watch).toEqual([]);
    expect(settings.quietHours).toEqual(FULL_PACK.quietHours);
  });

  it('recommends once: who decides otherwise is not asked again by the same pack', async () => {
    const pack = { ...LEAST_PACK, level: { value: 'stop-only', locked: false } };
    await importPack(JSON.stringify(pack));
    expect((await readSettings()).level).toBe('stop-only');
    await changeSettings((settings) => ({ ...settings, level: 'everything' }));
    await importPack(JSON.stringify({ ...pack, name: 'A program, renamed' }));
    expect((await readSettings()).level).toBe('everything');
  });

  it("does not make the program's contacts the person's own either", async () => {
    await importPack(JSON.stringify(FULL_PACK));
    const mentor = { role: 'director' as const, name: 'A mentor', email: 'mentor@lakeview.example' };
    const { contacts } = await readSettings();
    await changeSettings((settings) => ({ ...settings, contacts: [...contacts, mentor] }));
    expect((await readOwnSettings()).contacts).toEqual([mentor]);
    expect((await readSettings()).contacts).toHaveLength(3);
  });

  it("does not make the program's words the person's own when a page hands back the joined list", async () => {
    await changeSettings((settings) => ({ ...settings, ownWords: { watch: ['LKV-204'], allow: [] } }));
    await importPack(JSON.stringify(FULL_PACK));
    const shown = (await readSettings()).ownWords;
    await changeSettings((settings) => ({
      ...settings,
      ownWords: { ...shown, watch: [...shown.watch, 'Ward 7'] },
    }));
    expect((await readOwnSettings()).ownWords.watch).toEqual(['LKV-204', 'Ward 7']);
    expect((await readSettings()).ownWords.watch).toEqual(['LKV-204', 'Ward 7', 'Project Lantern']);
  });
});
