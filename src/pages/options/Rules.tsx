import { useEffect, useState } from 'preact/hooks';
import type { RuleCard, RuleGroup } from '../../checks/catalog.ts';
import { TierChip } from '../../panel/Findings.tsx';
import { type MessageKey, say } from '../../settings/say.ts';
import { canSwitchOff, type Region } from '../../settings/schema.ts';
import { Notice, Section, type SettingsProps, Switch } from '../kit/index.ts';
import { ruleName } from '../kit/words.ts';

/** The rules by group, each in its own words. The checks are large and come when they are looked at. */

const GROUPS: Readonly<Record<RuleGroup, MessageKey>> = {
  names: 'groupNames',
  numbers: 'groupNumbers',
  contacts: 'groupContacts',
  dates: 'groupDates',
  places: 'groupPlaces',
  story: 'groupStory',
  patients: 'groupPatients',
  respect: 'groupRespect',
  evidence: 'groupEvidence',
  interests: 'groupInterests',
  rights: 'groupRights',
  form: 'groupForm',
};

type State = readonly RuleCard[] | 'reading' | 'failed';

function useCards(isWanted: boolean, region: Region): State {
  const [cards, setCards] = useState<State>('reading');
  useEffect(() => {
    if (!isWanted) return;
    import('../../checks/catalog.ts').then(
      ({ ruleCards }) => setCards(ruleCards(region)),
      () => setCards('failed'),
    );
  }, [isWanted, region]);
  return cards;
}

function Rule({ card, settings, change }: SettingsProps & { card: RuleCard }) {
  const name = ruleName(card.rule);
  const isOn = !settings.rulesOff.includes(card.rule);
  const switchTo = (on: boolean) =>
    void change((now) => {
      const others = now.rulesOff.filter((rule) => rule !== card.rule);
      return { ...now, rulesOff: on ? others : [...others, card.rule] };
    });
  return (
    <li class="rule" data-rule={card.rule} data-tier={card.tier}>
      {canSwitchOff(card.rule) ? (
        <Switch label={name} isOn={isOn} data-switch={card.rule} onChange={switchTo} />
      ) : (
        <p>
          {name} <span class="quiet">({say('alwaysOn')})</span>
        </p>
      )}
      <details>
        <summary>
          {say('why')} <span class="unseen">{name}</span>
        </summary>
        <TierChip tier={card.tier} word={name} />
        <p lang="en">{card.reason}</p>
        <p class="quiet" lang="en">
          {card.source}
        </p>
        <p class="quiet">
          {say('forExample')} <q lang="en">{card.example}</q>
        </p>
      </details>
    </li>
  );
}

export function Rules({ settings, change }: SettingsProps) {
  const [isOpen, setOpen] = useState(false);
  const cards = useCards(isOpen, settings.region);
  return (
    <Section id="rules" title={say('rulesTitle')}>
      <p class="quiet">{say('rulesHint')}</p>
      <details data-details="rules" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{say('showRules')}</summary>
        {cards === 'reading' ? <p role="status">{say('reading')}</p> : null}
        {cards === 'failed' ? <Notice tone="problem">{say('rulesNotRead')}</Notice> : null}
        {typeof cards === 'string'
          ? null
          : (Object.keys(GROUPS) as RuleGroup[]).map((group) => (
              <div class="field" key={group}>
                <h3>{say(GROUPS[group])}</h3>
                <ul class="rows">
                  {cards
                    .filter((card) => card.group === group)
                    .map((card) => (
                      <Rule key={card.rule} card={card} settings={settings} change={change} />
                    ))}
                </ul>
              </div>
            ))}
      </details>
    </Section>
  );
}
