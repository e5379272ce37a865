import { say } from '../../settings/say.ts';
import { type Allowance, isDemoted } from '../../settings/schema.ts';
import { Section, type SettingsProps } from '../kit/index.ts';
import { ruleName } from '../kit/words.ts';
import type { Told } from './useTold.ts';

/** What "wrongly detected" taught: allowances and rules that became hints. All of it can be taken back. */
type Props = SettingsProps & { readonly told: Told };

const isSame = (one: Allowance, other: Allowance) =>
  one.rule === other.rule && one.fingerprint === other.fingerprint;

/** Allowances of one rule on one day, which cannot be told apart by what is stored. */
interface Pile {
  readonly rule: string;
  readonly since: string;
  readonly allowances: readonly Allowance[];
}

function pilesOf(allowances: readonly Allowance[]): readonly Pile[] {
  const piles = new Map<string, Pile>();
  for (const allowance of allowances) {
    const key = `${allowance.since} ${allowance.rule}`;
    const pile = piles.get(key) ?? { rule: allowance.rule, since: allowance.since, allowances: [] };
    piles.set(key, { ...pile, allowances: [...pile.allowances, allowance] });
  }
  return [...piles].sort(([one], [other]) => other.localeCompare(one)).map(([, pile]) => pile);
}

function Allowances({ settings, change, told }: Props) {
  const remove = (gone: readonly Allowance[]) => {
    void change((now) => ({
      ...now,
      allowances: now.allowances.filter((kept) => !gone.some((one) => isSame(one, kept))),
    }));
    told.tell(
      gone.length === 1 ? say('allowanceRemoved') : say('allowancesRemoved', String(gone.length)),
      () =>
        change((now) => ({
          ...now,
          allowances: [...now.allowances.filter((kept) => !gone.some((one) => isSame(one, kept))), ...gone],
        })),
    );
  };
  const piles = pilesOf(settings.allowances);
  if (piles.length === 0) return <p>{say('noAllowances')}</p>;
  return (
    <>
      <ul class="rows" data-list="allowances">
        {piles.map(({ rule, since, allowances }) => {
          const words = say('allowanceLine', ruleName(rule), since, String(allowances.length));
          return (
            <li key={`${since} ${rule}`}>
              <span>{words}</span>
              <button
                type="button"
                class="small"
                data-action="remove-allowance"
                aria-label={say('removeThis', words)}
                onClick={() => remove(allowances)}
              >
                {say('remove')}
              </button>
            </li>
          );
        })}
      </ul>
      <div class="row">
        <button type="button" data-action="remove-allowances" onClick={() => remove(settings.allowances)}>
          {say('removeAllAllowances')}
        </button>
      </div>
    </>
  );
}

/** Rules that interrupt no more because they were wrong too often. */
function Demoted({ settings, change, told }: Props) {
  const demoted = Object.keys(settings.firings).filter((rule) => isDemoted(settings, rule));
  if (demoted.length === 0) return <p>{say('noDemoted')}</p>;
  const restore = (rule: string, before: readonly boolean[]) => {
    void change((now) => ({ ...now, firings: { ...now.firings, [rule]: [] } }));
    told.tell(say('demotedRestored', ruleName(rule)), () =>
      change((now) => ({ ...now, firings: { ...now.firings, [rule]: before } })),
    );
  };
  return (
    <ul class="rows" data-list="demoted">
      {demoted.map((rule) => (
        <li key={rule}>
          <span>{ruleName(rule)}</span>
          <button
            type="button"
            class="small"
            data-action="restore-rule"
            aria-label={say('askAgainAbout', ruleName(rule))}
            onClick={() => restore(rule, settings.firings[rule] ?? [])}
          >
            {say('askAgain')}
          </button>
        </li>
      ))}
    </ul>
  );
}

export function Learned(props: Props) {
  return (
    <Section id="learned" title={say('learnedTitle')}>
      <h3>{say('allowancesTitle')}</h3>
      <p class="quiet">{say('allowancesHint')}</p>
      <Allowances {...props} />
      <h3>{say('demotedTitle')}</h3>
      <p class="quiet">{say('demotedHint')}</p>
      <Demoted {...props} />
    </Section>
  );
}
