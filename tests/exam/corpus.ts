/**
 * The development corpus: posts written for this project, no real person in them. One file a group of authors;
 * a line `@ author | specialty` opens an author, `+` a leaky post, `-` a clean one, `\n` a line break,
 * `{TYPE:words}` a span, `{?KIND:words}` a quasi-identifier, or a link, that scores leave alone. Files are the training
 * posts unless their names say otherwise: `heldout-`, `queries-heldout` and `fresh-`, which came last, are held out.
 */
import fs from 'node:fs';
import path from 'node:path';

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export interface ExamPost {
  readonly id: string;
  readonly split: 'train' | 'heldout' | 'fresh' | 'queries';
  readonly author: string;
  readonly specialty: string;
  readonly label: 'leaky' | 'clean';
  readonly text: string;
  readonly spans: readonly GoldSpan[];
  readonly quasi: readonly GoldSpan[];
}

export function readCorpus(folder: string): ExamPost[] {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => parse(name.replace(/\.txt$/, ''), fs.readFileSync(path.join(folder, name), 'utf8')));
}

export function parse(file: string, source: string): ExamPost[] {
  const split = (['heldout', 'fresh', 'queries'] as const).find((name) => file.startsWith(name)) ?? 'train';
  let author = file;
  let specialty = 'mixed';
  const posts: ExamPost[] = [];
  source.split('\n').forEach((line, index) => {
    if (line.startsWith('@ ')) [author = file, specialty = 'mixed'] = line.slice(2).split(' | ');
    else if (/^[+-] /.test(line)) {
      const label = line.startsWith('+') ? 'leaky' : 'clean';
      posts.push({
        id: `${file}-${index + 1}`,
        split,
        author,
        specialty,
        label,
        ...marked(line.slice(2).replaceAll('\\n', '\n')),
      });
    }
  });
  return posts;
}

/** Text without the braces, and where they were. */
export function marked(source: string): Pick<ExamPost, 'text' | 'spans' | 'quasi'> {
  const spans: GoldSpan[] = [];
  const quasi: GoldSpan[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(/\{(\??)([A-Z_0-9]+):([^{}]+)\}/g)) {
    text += source.slice(from, match.index);
    const words = match[3] ?? '';
    (match[1] ? quasi : spans).push({
      start: text.length,
      end: text.length + words.length,
      type: match[2] ?? '',
    });
    text += words;
    from = match.index + match[0].length;
  }
  return { text: text + source.slice(from), spans, quasi };
}
