import { useRef, useState } from 'preact/hooks';
import { isEmail } from '../../settings/normalize.ts';
import { say } from '../../settings/say.ts';
import type { Contact } from '../../settings/schema.ts';
import { type LiveSettings, Notice, Select, type SettingsProps } from '../kit/index.ts';

/** Whom "Ask" in a dialog writes to, by the person's own mail program. */

const EMPTY: Contact = { role: 'director', name: '', email: '' };

const roles = () => [
  { value: 'director' as const, label: say('contactDirector') },
  { value: 'communications' as const, label: say('contactCommunications') },
];

const isSame = (one: Contact, other: Contact) => one.email.toLowerCase() === other.email.toLowerCase();

interface LineProps {
  readonly contact: Contact;
  /** The program that gave it, if one did. */
  readonly by: string | undefined;
  readonly remove: () => void;
}

function Line({ contact, by, remove }: LineProps) {
  return (
    <li>
      <span>
        {contact.name} <span class="quiet">{contact.email}</span>
      </span>
      {by === undefined ? (
        <button
          type="button"
          class="small"
          data-action="remove"
          aria-label={say('removeThis', contact.email)}
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

export function Contacts({ settings, change, policy }: SettingsProps & Pick<LiveSettings, 'policy'>) {
  const [draft, setDraft] = useState<Contact>(EMPTY);
  const [problem, setProblem] = useState('');
  const name = useRef<HTMLInputElement>(null);
  const add = () => {
    const added = { ...draft, name: draft.name.trim(), email: draft.email.trim() };
    if (!isEmail(added.email)) return setProblem(say('contactNeedsMail'));
    setProblem('');
    setDraft(EMPTY);
    name.current?.focus();
    void change((now) => ({
      ...now,
      contacts: [...now.contacts.filter((one) => !isSame(one, added)), added],
    }));
  };
  return (
    <form
      class="field"
      noValidate
      data-list="contacts"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h3>{say('contactsTitle')}</h3>
      <p class="quiet">{say('contactsHint')}</p>
      <div class="row ends">
        <Select
          label={say('roleLabel')}
          name="contact-role"
          options={roles()}
          value={draft.role}
          onChange={(role) => setDraft({ ...draft, role })}
        />
        <div class="field">
          <label for="contact-name">{say('contactName')}</label>
          <input
            id="contact-name"
            ref={name}
            value={draft.name}
            onInput={({ currentTarget }) => setDraft({ ...draft, name: currentTarget.value })}
          />
        </div>
        <div class="field">
          <label for="contact-email">{say('contactEmail')}</label>
          <input
            id="contact-email"
            type="email"
            value={draft.email}
            onInput={({ currentTarget }) => setDraft({ ...draft, email: currentTarget.value })}
          />
        </div>
        <button type="submit" data-action="add">
          {say('add')}
        </button>
      </div>
      {problem === '' ? null : <Notice tone="problem">{problem}</Notice>}
      <ul class="rows" aria-label={say('contactsTitle')}>
        {settings.contacts.map((one) => (
          <Line
            key={one.email}
            contact={one}
            by={policy?.contacts.some((other) => isSame(other, one)) === true ? policy.by : undefined}
            remove={() => {
              void change((now) => ({
                ...now,
                contacts: now.contacts.filter((other) => !isSame(other, one)),
              }));
              name.current?.focus();
            }}
          />
        ))}
      </ul>
    </form>
  );
}
