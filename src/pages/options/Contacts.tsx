import { useState } from 'preact/hooks';
import { isEmail } from '../../settings/normalize.ts';
import { say } from '../../settings/say.ts';
import type { Contact } from '../../settings/schema.ts';
import { EntryForm, type LiveSettings, Select, type SettingsProps } from '../kit/index.ts';

/** Whom "Ask" in a dialog writes to, by the person's own mail program. */

const EMPTY: Contact = { role: 'director', name: '', email: '' };

const roles = () => [
  { value: 'director' as const, label: say('contactDirector') },
  { value: 'communications' as const, label: say('contactCommunications') },
];

const isSame = (one: Contact, other: Contact) => one.email.toLowerCase() === other.email.toLowerCase();

export function Contacts({ settings, change, policy }: SettingsProps & Pick<LiveSettings, 'policy'>) {
  const [draft, setDraft] = useState<Contact>(EMPTY);
  const changeTo = (next: (contacts: readonly Contact[]) => readonly Contact[]) =>
    void change((now) => ({ ...now, contacts: next(now.contacts) }));
  const add = () => {
    const added = { ...draft, name: draft.name.trim(), email: draft.email.trim() };
    if (!isEmail(added.email)) return say('contactNeedsMail');
    setDraft(EMPTY);
    changeTo((contacts) => [...contacts.filter((one) => !isSame(one, added)), added]);
    return null;
  };
  return (
    <EntryForm
      title={say('contactsTitle')}
      hint={say('contactsHint')}
      list="contacts"
      add={add}
      entries={settings.contacts}
      keyOf={({ email }) => email}
      nameOf={({ email }) => email}
      byOf={(one) => (policy?.contacts.some((other) => isSame(other, one)) === true ? policy.by : undefined)}
      show={({ name, email }) => (
        <>
          {name} <span class="quiet">{email}</span>
        </>
      )}
      remove={(gone) => changeTo((contacts) => contacts.filter((one) => !isSame(one, gone)))}
    >
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
    </EntryForm>
  );
}
