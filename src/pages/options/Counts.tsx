import { useEffect, useState } from 'preact/hooks';
import {
  type Counters,
  deleteCounters,
  onCountersChanged,
  readCounters,
  totals,
  weekly,
} from '../../settings/counters.ts';
import { dayOf } from '../../settings/policy.ts';
import { say } from '../../settings/say.ts';
import { Section } from '../kit/index.ts';
import { ruleName } from '../kit/words.ts';
import type { Told } from './useTold.ts';

/** How often which rule asked: numbers of this device, for the person alone. */

const WEEKS = 26;

/** One bar a week. */
function Chart({ counts }: { counts: readonly number[] }) {
  const most = Math.max(1, ...counts);
  const [width, height, step] = [counts.length * 12, 60, 12];
  const words = say('chartWords', String(counts.length), String(most));
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${width} ${height + 2}`} role="img" aria-label={words}>
        <line x1="0" x2={width} y1={height + 1} y2={height + 1} class="axis" />
        {counts.map((count, week) => {
          const high = (count / most) * height;
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its week
              key={week}
              x={week * step + 2}
              y={height - high}
              width={step - 4}
              height={high}
              data-count={count}
            />
          );
        })}
      </svg>
      <figcaption class="quiet">{words}</figcaption>
    </figure>
  );
}

function useCounters(): Counters | null {
  const [counters, setCounters] = useState<Counters | null>(null);
  useEffect(() => {
    const life = new AbortController();
    onCountersChanged(setCounters, life.signal);
    // Counts that cannot be read are shown as none; nothing depends on them.
    readCounters().then(setCounters, () => setCounters({}));
    return () => life.abort();
  }, []);
  return counters;
}

export function Counts({ told }: { told: Told }) {
  const counters = useCounters();
  if (counters === null) return null;
  const rules = totals(counters);
  return (
    <Section id="counts" title={say('countsTitle')}>
      <p class="quiet">{say('countsHint')}</p>
      {rules.length === 0 ? (
        <p>{say('noCounts')}</p>
      ) : (
        <>
          <Chart counts={weekly(counters, dayOf(new Date()), WEEKS)} />
          <ul class="rows" data-list="counts">
            {rules.map(([rule, count]) => (
              <li key={rule}>
                <span>{ruleName(rule)}</span>
                <span>{count}</span>
              </li>
            ))}
          </ul>
          <div class="row">
            <button
              type="button"
              data-action="delete-counts"
              onClick={() => void deleteCounters().then(() => told.tell(say('countsDeleted')))}
            >
              {say('deleteCounts')}
            </button>
          </div>
        </>
      )}
    </Section>
  );
}
