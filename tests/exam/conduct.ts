/**
 * The development cases of conduct, written for this project. `LABEL.positive.txt` and `LABEL.negative.txt`: a post a
 * line, negatives are hard ones for that label. Other files: `label, label | post`, or `none | post`; `\n` is a line
 * break, `# ` a comment. Files that begin with `heldout` are scored and never trained on.
 */
import fs from 'node:fs';
import path from 'node:path';

export interface ConductPost {
  readonly file: string;
  readonly split: 'train' | 'heldout';
  readonly text: string;
  readonly labels: ReadonlySet<string>;
  /** Written after the rules, by somebody who had not read them. */
  readonly unseen: boolean;
}

export function readConduct(folder: string): ConductPost[] {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => parse(name, fs.readFileSync(path.join(folder, name), 'utf8')));
}

function parse(file: string, source: string): ConductPost[] {
  const [, label, side] = /^(.+)\.(positive|negative)\.txt$/.exec(file) ?? [];
  return source
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('# '))
    .map((line) => {
      const at = label ? -1 : line.indexOf(' | ');
      const said = label ? (side === 'positive' ? label : 'none') : line.slice(0, at);
      return {
        file,
        split: file.startsWith('heldout') ? 'heldout' : 'train',
        text: line.slice(at < 0 ? 0 : at + 3).replaceAll('\\n', '\n'),
        labels: new Set(said.split(', ').filter((name) => name !== 'none')),
        unseen: /^(?:train|heldout)-/.test(file),
      };
    });
}
