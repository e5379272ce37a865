import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { say } from '../../settings/say.ts';
import { Notice } from './parts.tsx';

/** A list whose entries have several fields, and the row of fields in which a new one is written. */

interface LineProps {
  readonly children: ComponentChildren;
  /** What the line is about, for the button's label. */
  readonly name: string;
  /** Who put it there, when it cannot be removed. */
  readonly by: string | undefined;
  readonly remove: () => void;
}

/** One entry, with its way out. */
export function Line({ children, name, by, remove }: LineProps) {
  return (
    <li>
      <span>{children}</span>
      {by === undefined ? (
        <button
          type="button"
          class="small"
          data-action="remove"
          aria-label={say('removeThis', name)}
          onClick={remove}
        >
          {say('remove')}
        </button>
      ) : (
        <span class="locked">{say('setBy', by)}</span>
      )}
    </li>
  );
}

interface Props<Entry> {
  readonly title: string;
  readonly hint: string;
  /** For tests, and to tell the lists of a page apart. */
  readonly list: string;
  /** The fields of a new entry. */
  readonly children: ComponentChildren;
  /** Takes over the new entry; a sentence when something is missing. */
  readonly add: () => string | null;
  readonly entries: readonly Entry[];
  readonly keyOf: (entry: Entry) => string;
  readonly nameOf: (entry: Entry) => string;
  readonly show: (entry: Entry) => ComponentChildren;
  readonly byOf?: (entry: Entry) => string | undefined;
  readonly remove: (entry: Entry) => void;
}

export function EntryForm<Entry>(props: Props<Entry>) {
  const { title, hint, list, children, entries, keyOf, nameOf, show, byOf } = props;
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  // After a line is added or gone, the next thing to do is to write another.
  const focusFirst = () => form.current?.querySelector('input')?.focus();
  return (
    <form
      class="field"
      noValidate
      ref={form}
      data-list={list}
      onSubmit={(event) => {
        event.preventDefault();
        setProblem(props.add());
        focusFirst();
      }}
    >
      <h3>{title}</h3>
      <p class="quiet">{hint}</p>
      <div class="row ends">
        {children}
        <button type="submit" data-action="add">
          {say('add')}
        </button>
      </div>
      {problem === null ? null : <Notice tone="problem">{problem}</Notice>}
      <ul class="rows" aria-label={title}>
        {entries.map((entry) => (
          <Line
            key={keyOf(entry)}
            name={nameOf(entry)}
            by={byOf?.(entry)}
            remove={() => {
              props.remove(entry);
              focusFirst();
            }}
          >
            {show(entry)}
          </Line>
        ))}
      </ul>
    </form>
  );
}
