/**
 * Which drafts are read: posts of the development corpora, by file and digest (`posts.txt`), and drafts written for
 * this (`drafts/*.txt`), where what a rule turns on is rare in any corpus: a reply, a record, a picture, a limit.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Draft, DraftContext, PartKind } from '../../../src/checks/index.ts';
import { readConduct } from '../../exam/conduct.ts';
import { readCorpus } from '../../exam/corpus.ts';

const exam = path.resolve(import.meta.dirname, '../../exam');

export const digest = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, length);

/** What is read, under what it is called in the file of its group. */
export interface Read {
  readonly group: string;
  readonly title: string;
  readonly draft: Draft;
}

/** train-w17 -> w1, insult.positive -> conduct: some hundred posts a group. */
const groupOf = (file: string): string =>
  /^train-([a-z]\d?)/.exec(file)?.[1] ?? (/^(?:queries|train)/.exec(file)?.[0] || 'conduct');

/** A line is a corpus file and the digests of its posts. @throws when a post is no longer in the corpus */
function fromCorpus(): Read[] {
  const posts = [...readCorpus(path.join(exam, 'corpus')), ...readConduct(path.join(exam, 'conduct'))];
  const texts = new Map(
    posts.filter(({ split }) => split !== 'heldout').map(({ text }) => [digest(text, 7), text]),
  );
  return linesOf(path.join(import.meta.dirname, 'posts.txt')).flatMap((line) => {
    const [file = '', ...keys] = line.split(' ');
    return keys.map((title) => {
      const text = texts.get(title);
      if (text === undefined) throw new Error(`${title} of ${file} is in posts.txt and not in the corpus`);
      return { group: groupOf(file), title, draft: { parts: [{ kind: 'post', text }] } };
    });
  });
}

/**
 * A draft a line, `\n` a line break, ` || ` before a further part, which may begin with its kind ("alt-text: "). A
 * line in braces is the context, as JSON, of the drafts after it, and `kind` of their parts; `# ` is a comment.
 */
function ownDrafts(file: string): Read[] {
  let given: DraftContext & { kind?: PartKind } = {};
  return linesOf(file).flatMap((line) => {
    if (line.startsWith('# ')) return [];
    if (line.startsWith('{')) {
      given = JSON.parse(line);
      return [];
    }
    const { kind = 'post', ...context } = given;
    const parts = line.split(' || ').map((part) => {
      const [, own, text = part] =
        /^(post|alt-text|poll-option|content-warning|title|document): (.*)$/s.exec(part) ?? [];
      return { kind: (own ?? kind) as PartKind, text: text.replaceAll('\\n', '\n') };
    });
    const about = Object.keys(given).length > 0 ? `${JSON.stringify(given)} ` : '';
    const title = `${about}${line.length > TITLE ? `${line.slice(0, TITLE)}…` : line}`;
    return [{ group: path.basename(file, '.txt'), title, draft: { parts, context } }];
  });
}

/** So much of a draft stands above its reading; the rest is in its own file. */
const TITLE = 60;

const linesOf = (file: string): string[] => fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);

/** Every draft that is read, those written for it first. */
export function everyDraft(): Read[] {
  const folder = path.join(import.meta.dirname, 'drafts');
  const files = fs.readdirSync(folder).sort();
  return [...files.flatMap((name) => ownDrafts(path.join(folder, name))), ...fromCorpus()];
}
