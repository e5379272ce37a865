import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import scripts from '../package.json' with { type: 'json' };
import { readPack } from '../src/settings/pack.ts';
import { SITES } from '../src/sites/index.ts';

/** What the README and the documents promise by link, example and command exists. */

const root = path.resolve(import.meta.dirname, '..');
const documents = [
  ...fs.readdirSync(root).filter((file) => file.endsWith('.md')),
  ...fs
    .readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join('docs', file)),
];
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
/** A document without its examples, in which brackets mean something else. */
const prose = (file: string) => read(file).replace(/^```[\s\S]*?^```/gm, '');

/** The names that headings can be linked by, as the usual renderers make them. */
const anchors = (file: string): string[] =>
  [...prose(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );

interface Link {
  readonly document: string;
  readonly target: string;
  readonly anchor: string;
}

/** Links and pictures, in Markdown and in the few elements it lacks. */
const ADDRESS = /\]\(([^)\s]+)\)|(?:src|srcset)="([^"\s]+)"/g;

const links: Link[] = documents.flatMap((document) =>
  [...prose(document).matchAll(ADDRESS)]
    .map(([, address, source]) => address ?? source ?? '')
    .filter((address) => !/^(?:https?|mailto):/.test(address))
    .map((address) => {
      const [file = '', anchor = ''] = address.split('#');
      const target = file === '' ? document : path.join(path.dirname(document), file);
      return { document, target, anchor };
    }),
);

interface Example {
  readonly document: string;
  readonly text: string;
}
const examples: Example[] = documents.flatMap((document) =>
  [...read(document).matchAll(/^```json\n([\s\S]*?)^```/gm)].map(([, text = '']) => ({ document, text })),
);

/** Every pack inside a value, however deep an administrator's file wraps it. */
function packsIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('format' in value && value.format === 'scrub-in-program-pack') return [value];
  return Object.values(value).flatMap(packsIn);
}

describe('links', () => {
  it('are found at all', () => {
    expect(links.length).toBeGreaterThan(10);
  });

  it.each(links)('$document leads to $target $anchor', ({ target, anchor }) => {
    expect(fs.existsSync(path.join(root, target)), target).toBe(true);
    if (anchor !== '') expect(anchors(target)).toContain(anchor);
  });

  it('reach every guide from the README or from another document', () => {
    const reached = new Set(links.map(({ target }) => target));
    const guides = documents.filter(
      (file) => file.startsWith('docs/guides/') || file === 'docs/program-pack.md',
    );
    expect(guides.length).toBeGreaterThanOrEqual(3);
    expect(guides.filter((file) => !reached.has(file))).toEqual([]);
  });
});

describe('pictures', () => {
  const bytes = (folder: string) =>
    fs
      .readdirSync(path.join(root, folder))
      .reduce((sum, file) => sum + fs.statSync(path.join(root, folder, file)).size, 0);

  it.each(['docs/screenshots', 'docs/store'])('%s holds what its index names, and no more', (folder) => {
    const named = links
      .filter(({ document }) => document === path.join(folder, 'README.md'))
      .map(({ target }) => path.basename(target));
    const there = fs.readdirSync(path.join(root, folder)).filter((file) => file !== 'README.md');
    expect(there.sort()).toEqual([...new Set(named)].sort());
  });

  it('stay small', () => {
    expect(bytes('docs/screenshots')).toBeLessThan(4_000_000);
    expect(bytes('docs/store')).toBeLessThan(1_000_000);
    expect(fs.statSync(path.join(root, 'docs/film.webp')).size).toBeLessThan(1_200_000);
  });

  it('the README shows a picture that stands still to whoever asked for less motion', () => {
    expect(read('README.md')).toMatch(/<source media="\(prefers-reduced-motion: reduce\)" srcset="[^"]+">/);
  });
});

describe('examples', () => {
  it.each(examples)('in $document are valid JSON, and their packs are packs', ({ text }) => {
    for (const pack of packsIn(JSON.parse(text))) expect(readPack(pack)).toMatchObject({ status: 'read' });
  });

  it('show a pack for the file and for three kinds of administrators', () => {
    expect(examples.flatMap(({ text }) => packsIn(JSON.parse(text)))).toHaveLength(4);
  });

  it('use fields that the page on packs explains', () => {
    const explained = read('docs/program-pack.md');
    const fields = examples.flatMap(({ text }) =>
      packsIn(JSON.parse(text)).flatMap((pack) => Object.keys(pack as object)),
    );
    for (const field of fields) expect(explained).toContain(`| \`${field}\` |`);
  });

  it('name every site by its short name', () => {
    const line = /^Short names of sites: (.+)\.$/m.exec(read('docs/program-pack.md'))?.[1] ?? '';
    expect([...line.matchAll(/`([a-z]+)`/g)].map(([, id]) => id).sort()).toEqual(
      SITES.map(({ id }) => id).sort(),
    );
  });

  it("name Firefox's id as the build does", () => {
    const id = /id: '(\{[^']+\})'/.exec(read('vite.config.ts'))?.[1] ?? 'none';
    expect(read('docs/guides/program-director.md')).toContain(`"${id}"`);
  });
});

describe('commands', () => {
  const named = documents.flatMap((document) =>
    [...read(document).matchAll(/npm (?:run (?:--silent )?([a-z:-]+)|(start|test)\b)/g)].map(
      ([, run, short]) => ({ document, command: run ?? short ?? '' }),
    ),
  );
  it.each(named)('$document: npm $command', ({ command }) => {
    expect(Object.keys(scripts.scripts)).toContain(command);
  });
});

describe('words', () => {
  it.each(documents.filter((file) => file.startsWith('docs/guides/') || file === 'docs/program-pack.md'))(
    '%s promises nothing',
    (file) => {
      expect(read(file)).not.toMatch(/\b(?:safe|anonymous|HIPAA compliant|violation)\b/i);
    },
  );
});
