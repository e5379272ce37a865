import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { say } from '../../settings/say.ts';
import { Line } from './EntryForm.tsx';

/** Fields whose text is kept while it is written: changes apply at once, but not at every letter. */

/** How long the fingers must rest before a text is kept, in milliseconds. */
const REST_MS = 350;

type FieldType = 'text' | 'time' | 'date' | 'url' | 'email';

/** Preact types the inputs of each kind apart; what is given here fits all of them. */
const plainType = (type: FieldType) => ({ type }) as { readonly type: 'text' };

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly name?: string;
  readonly type?: FieldType;
  readonly rows?: number;
  readonly lockedBy?: string | undefined;
}

/** One line of text, or several with `rows`. */
export function TextField({
  label,
  value,
  onChange,
  hint,
  name,
  type = 'text',
  rows,
  lockedBy,
}: TextFieldProps) {
  const id = useId();
  const [written, setWritten] = useState<string | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // While nobody writes, the field shows what is kept: another page may have changed it.
  const shown = written ?? value;
  const keep = (text: string) => {
    clearTimeout(waiting.current);
    if (text !== value) onChange(text);
  };
  useEffect(() => () => clearTimeout(waiting.current), []);
  const note = lockedBy === undefined ? hint : say('setBy', lockedBy);
  const common = {
    id,
    name,
    value: shown,
    disabled: lockedBy !== undefined,
    ...(note === undefined ? {} : { 'aria-describedby': `${id}-hint` }),
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      const text = currentTarget.value;
      setWritten(text);
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => keep(text), REST_MS);
    },
    onBlur: () => {
      keep(shown);
      setWritten(null);
    },
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows === undefined ? <input {...plainType(type)} {...common} /> : <textarea rows={rows} {...common} />}
      {note === undefined ? null : (
        <p class={lockedBy === undefined ? 'quiet' : 'locked'} id={`${id}-hint`}>
          {note}
        </p>
      )}
    </div>
  );
}

interface ListEditorProps {
  readonly label: string;
  readonly items: readonly string[];
  readonly onChange: (items: readonly string[]) => void;
  readonly hint?: string;
  readonly name?: string;
  /** Items that somebody else put there and that cannot be removed. */
  readonly fixed?: { readonly items: readonly string[]; readonly by: string } | undefined;
}

/** A list of short texts: add one with Enter, remove any. The same text is not kept twice. */
export function ListEditor({ label, items, onChange, hint, name, fixed }: ListEditorProps) {
  const id = useId();
  const [written, setWritten] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const add = () => {
    const item = written.trim();
    const isNew = !items.some((known) => known.toLowerCase() === item.toLowerCase());
    if (item !== '' && isNew) onChange([...items, item]);
    setWritten('');
    input.current?.focus();
  };
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for={id}>{label}</label>
      {hint === undefined ? null : (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="row">
        <input
          ref={input}
          id={id}
          name={name}
          value={written}
          {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
          onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        />
        <button type="submit" data-action="add">
          {say('add')}
        </button>
      </div>
      <ul class="rows" aria-label={label}>
        {items.map((item) => (
          <Line
            key={item}
            name={item}
            by={fixed?.items.includes(item) === true ? fixed.by : undefined}
            remove={() => {
              onChange(items.filter((other) => other !== item));
              // The button goes with its line; the focus must not go with it.
              input.current?.focus();
            }}
          >
            {item}
          </Line>
        ))}
      </ul>
    </form>
  );
}
