import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { say } from '../../settings/say.ts';

/** The parts every page is made of. They say nothing of their own but "set by <program>". */

/** Who fixed a control, when somebody did: it is shown, with the name, and cannot be changed. */
interface Lockable {
  readonly lockedBy?: string | undefined;
}

interface SectionProps {
  /** For links inside the page, and for tests. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

export function Section({ id, title, children }: SectionProps) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** "Set by <program>", or nothing. */
function Locked({ by, id }: { by: string | undefined; id: string }) {
  return by === undefined ? null : (
    <p class="locked" id={id}>
      {say('setBy', by)}
    </p>
  );
}

interface SwitchProps extends Lockable, Omit<JSX.IntrinsicElements['button'], 'onChange' | 'label' | 'ref'> {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** What the switch does, when the label is not enough. */
  readonly hint?: string;
}

/** On or off. Further attributes go to the button. */
export function Switch({ label, isOn, onChange, hint, lockedBy, ...rest }: SwitchProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, lockedBy !== undefined && `${id}-lock`].filter(Boolean).join(' ');
  return (
    <div>
      <button
        {...rest}
        type="button"
        role="switch"
        class="switch"
        aria-checked={isOn}
        disabled={lockedBy !== undefined}
        {...(described === '' ? {} : { 'aria-describedby': described })}
        onClick={() => onChange(!isOn)}
      >
        <span>{label}</span>
        <span class="track" aria-hidden="true">
          <span class="thumb" />
        </span>
      </button>
      {hint === undefined ? null : (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Locked by={lockedBy} id={`${id}-lock`} />
    </div>
  );
}

interface ChoiceProps<Value extends string> extends Lockable {
  readonly legend: string;
  /** Of the radio inputs; unique in its page. */
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** Null while nothing is chosen. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly isInline?: boolean;
}

/** One of a few. */
export function Choice<Value extends string>({
  legend,
  name,
  options,
  value,
  onChange,
  isInline = false,
  lockedBy,
}: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset disabled={lockedBy !== undefined}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class={isInline ? 'choice inline' : 'choice'}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
      <Locked by={lockedBy} id={`${id}-lock`} />
    </fieldset>
  );
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly name?: string;
}

/** One of many, in little room. */
export function Select<Value extends string>({ label, options, value, onChange, name }: SelectProps<Value>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option.value === currentTarget.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export type Tone = 'note' | 'done' | 'warning' | 'problem';

interface NoticeProps {
  readonly tone?: Tone;
  readonly children: ComponentChildren;
}

/** Something to be told, read out when it appears. */
export function Notice({ tone = 'note', children }: NoticeProps) {
  return (
    <div class="notice" data-tone={tone} role={tone === 'problem' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
