import { useState } from 'preact/hooks';
import { say } from '../../settings/say.ts';
import type { Disclosure } from '../../settings/schema.ts';
import { EntryForm, Select, type SettingsProps } from '../kit/index.ts';
import { relations } from '../kit/words.ts';

/** Companies the author has a relation with: on the options page and on the welcome page. */

const EMPTY: Disclosure = { company: '', relation: 'consulting', since: '' };

const isSame = (one: Disclosure, other: Disclosure) =>
  one.company.toLowerCase() === other.company.toLowerCase() && one.relation === other.relation;

function relationWord({ relation }: Disclosure): string {
  return relations().find(({ value }) => value === relation)?.label ?? relation;
}

export function Disclosures({ settings, change }: SettingsProps) {
  const [draft, setDraft] = useState<Disclosure>(EMPTY);
  const changeTo = (next: (disclosures: readonly Disclosure[]) => readonly Disclosure[]) =>
    void change((now) => ({ ...now, disclosures: next(now.disclosures) }));
  const add = () => {
    const added = { ...draft, company: draft.company.trim(), since: draft.since.trim() };
    if (added.company === '') return say('disclosureNeedsCompany');
    if (added.since !== '' && !/^\d{4}$/.test(added.since)) return say('disclosureNeedsYear');
    setDraft(EMPTY);
    changeTo((disclosures) => [...disclosures.filter((one) => !isSame(one, added)), added]);
    return null;
  };
  return (
    <EntryForm
      title={say('disclosuresTitle')}
      hint={say('disclosuresHint')}
      list="disclosures"
      add={add}
      entries={settings.disclosures}
      keyOf={({ company, relation }) => `${company} ${relation}`}
      nameOf={({ company }) => company}
      show={(one) => (
        <>
          {one.company} <span class="quiet">{relationWord(one)}</span>{' '}
          {one.since === '' ? null : <span class="quiet">{say('sinceYear', one.since)}</span>}
        </>
      )}
      remove={(gone) => changeTo((disclosures) => disclosures.filter((one) => !isSame(one, gone)))}
    >
      <div class="field">
        <label for="company">{say('companyLabel')}</label>
        <input
          id="company"
          value={draft.company}
          onInput={({ currentTarget }) => setDraft({ ...draft, company: currentTarget.value })}
        />
      </div>
      <Select
        label={say('relationLabel')}
        name="relation"
        options={relations()}
        value={draft.relation}
        onChange={(relation) => setDraft({ ...draft, relation })}
      />
      <div class="field year">
        <label for="since">{say('sinceLabel')}</label>
        <input
          id="since"
          inputMode="numeric"
          maxLength={4}
          value={draft.since}
          onInput={({ currentTarget }) => setDraft({ ...draft, since: currentTarget.value })}
        />
      </div>
    </EntryForm>
  );
}
