import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/**
 * `SCRUB_MATRIX`: `write` writes the pages in docs/, `add` does so with the cells of the run before kept, `keep` only
 * keeps them.
 */
const wish = () => process.env.SCRUB_MATRIX ?? '';

/**
 * A table that the end-to-end run fills cell by cell, each at the moment its assertions held. Test files run in
 * processes of their own, so each leaves its cells in a file, and whoever ends the run puts them together.
 */
export class RunReport<Cell extends object> {
  private readonly cells: string;
  /** For `npm test`, which prints it at the end. */
  private readonly last: string;
  private readonly page: string;

  /**
   * @param name of the page in docs/
   * @param head its title and what it is about, before the table
   * @param tableOf the table as Markdown, of what was noted
   */
  constructor(
    name: string,
    private readonly head: (day: string) => string,
    private readonly tableOf: (cells: readonly Cell[]) => string,
  ) {
    this.cells = path.join(root, `dist/${name}.jsonl`);
    this.last = path.join(root, `dist/${name}.md`);
    this.page = path.join(root, `docs/${name}.md`);
  }

  /** Forgets the cells of an earlier run, unless this run's are put to them: where one run is too long. */
  begin(): void {
    rmSync(this.last, { force: true });
    if (!['add', 'keep'].includes(wish())) rmSync(this.cells, { force: true });
  }

  /** This was shown, as asserted by the caller just before. */
  note(cell: Cell): void {
    mkdirSync(path.dirname(this.cells), { recursive: true });
    appendFileSync(this.cells, `${JSON.stringify(cell)}\n`);
  }

  /** Prints the table of everything that was noted since `begin`; nothing when nothing was. */
  end(): void {
    if (!existsSync(this.cells)) return;
    const lines = readFileSync(this.cells, 'utf8').trim().split('\n');
    const table = this.tableOf(lines.map((line) => JSON.parse(line) as Cell));
    console.log(`\n${table}`);
    writeFileSync(this.last, `${table}\n`);
    if (!['write', 'add'].includes(wish())) return;
    const day = new Date().toISOString().slice(0, 10);
    writeFileSync(this.page, `${this.head(day)}\n\n${table}\n`);
  }
}
