import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { expect, it } from 'vitest';

/**
 * No regular expression of the product backtracks more than linearly: a page, a file or a pasted text must not be
 * able to hold the browser. Read out of the sources, so that a new one is met here.
 */
interface Found {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const root = path.resolve(import.meta.dirname, '../src');

function regexesIn(file: string): Found[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({
        where: `${file}:${line}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

const regexes = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap(regexesIn);

const slow = ({ source, flags }: Found): readonly string[] =>
  analyse({ source, flags }).reports.map(({ type, exponential }) =>
    exponential ? `${type}, exponential` : type,
  );

it('knows a slow one when it sees it', () => {
  expect(slow({ where: '', source: '(?:a+)+$', flags: '' })).not.toEqual([]);
  expect(slow({ where: '', source: '\\s+$', flags: '' })).toEqual(['Move']);
});

it('finds none among those that the engine builds from its lists', async () => {
  const built = new Set<RegExp>();
  const Native = RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [source, flags]: [string, string?]) {
      const regex = new target(source, flags);
      built.add(regex);
      return regex;
    },
  });
  try {
    const { checkDraft } = await import('../src/checks/index.ts');
    const text = 'My patient Mr. Harold Finch (MRN 00417733), 93, came from Reno yesterday #ASH26.';
    checkDraft({ parts: [{ kind: 'post', text }], context: { watch: ['Bluebird'], region: 'au' } });
  } finally {
    globalThis.RegExp = Native;
  }
  expect(built.size).toBeGreaterThan(20);
  const found = [...built].flatMap(({ source, flags }) =>
    slow({ where: '', source, flags }).map((kind) => `${kind} ${source}`),
  );
  expect(found).toEqual([]);
});

it('finds none in the sources', () => {
  expect(regexes.length).toBeGreaterThan(500);
  const found = regexes.flatMap((regex) =>
    slow(regex).map((kind) => `${regex.where} ${kind} ${regex.source}`),
  );
  expect(found).toEqual([]);
});
