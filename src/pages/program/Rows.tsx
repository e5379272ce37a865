import type { ComponentChildren } from 'preact';
import { say } from '../../settings/say.ts';

interface RowsProps<Row> {
  readonly rows: readonly Row[];
  readonly empty: Row;
  /** Words of the button that adds one. */
  readonly add: string;
  /** What tells one row from the others, for "Remove ...". */
  readonly nameOf: (row: Row) => string;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly children: (row: Row, change: (row: Row) => void, index: number) => ComponentChildren;
}

/** A list of groups of fields: add one, change any, remove any. */
export function Rows<Row>({ rows, empty, add, nameOf, onChange, children }: RowsProps<Row>) {
  return (
    <>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; its texts change while they are written
        <div class="entry" key={index}>
          {children(row, (changed) => onChange(rows.with(index, changed)), index)}
          <button
            type="button"
            class="small"
            data-action="remove-row"
            onClick={() => onChange(rows.filter((_row, other) => other !== index))}
          >
            {say('programRemoveRow', nameOf(row) || say('programUnnamed'))}
          </button>
        </div>
      ))}
      <button type="button" data-action="add-row" onClick={() => onChange([...rows, empty])}>
        {add}
      </button>
    </>
  );
}
