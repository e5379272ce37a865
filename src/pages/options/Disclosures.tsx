import { useRef, useState } from 'preact/hooks';
import { say } from '../../settings/say.ts';
import type { Disclosure } from '../../settings/schema.ts';
import { Notice, Select, type SettingsProps } from '../kit/index.ts';
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
  const [problem, setProblem] = useState('');
  const company = useRef<HTMLInputElement>(null);
  const add = () => {
    const added = { ...draft, company: draft.company.trim(), since: draft.since.trim() };
    if (added.company === '') return setProblem(say('disclosureNeedsCompany'));
    if (added.since !== '' && !/^\d{4}$/.test(added.since)) return setProblem(say('disclosureNeedsYear'));
    setProblem('');
    setDraft(EMPTY);
    company.current?.focus();
    void change((now) => ({
      ...now,
      disclosures: [...now.disclosures.filter((one) => !isSame(one, added)), added],
    }));
  };
  return (
    <form
      class="field"
      data-list="disclosures"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h3>{say('disclosuresTitle')}</h3>
      <p class="quiet">{say('disclosuresHint')}</p>
      <div class="row ends">
        <div class="field">
          <label for="company">{say('companyLabel')}</label>
          <input
            id="company"
            ref={company}
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
        <button type="submit" data-action="add">
          {say('add')}
        </button>
      </div>
      {problem === '' ? null : <Notice tone="problem">{problem}</Notice>}
      <ul class="rows" aria-label={say('disclosuresTitle')}>
        {settings.disclosures.map((one) => (
          <li key={`${one.company} ${one.relation}`}>
            <span>
              {one.company} <span class="quiet">{relationWord(one)}</span>{' '}
              {one.since === '' ? null : <span class="quiet">{say('sinceYear', one.since)}</span>}
            </span>
            <button
              type="button"
              class="small"
              data-action="remove"
              aria-label={say('removeThis', one.company)}
              onClick={() => {
                void change((now) => ({
                  ...now,
                  disclosures: now.disclosures.filter((other) => !isSame(other, one)),
                }));
                company.current?.focus();
              }}
            >
              {say('remove')}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
