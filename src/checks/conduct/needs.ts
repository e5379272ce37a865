/** Which words a pattern cannot do without, so that it is tried only where one of them stands. */
import { type Chain, wordClass } from './pattern.ts';

/** Words that stand in nearly every sentence: to need one of them excludes little. */
const EVERYWHERE = wordClass(
  'the a an to of in is it i you and for with that this on at my me be was are not no so your they he she we our have has had do does',
);
const HARDLY_EXCLUDES = 12;
/** To look for more words than these costs more than to try the pattern. */
const MOST_NEEDS = 24;

/** Words of which one must stand where one of these chains matches, those first that exclude most. */
export function needsOf(chains: readonly Chain[]): readonly ReadonlySet<string>[] {
  return neededByAll(chains)
    .filter((keys) => keys.size <= MOST_NEEDS)
    .map((keys) => ({ keys, excludes: excludesLittle(keys) }))
    .sort((one, other) => one.excludes - other.excludes)
    .map(({ keys }) => keys);
}

/** The more, the less is gained by looking for one of these words. */
function excludesLittle(keys: ReadonlySet<string>): number {
  let sum = 0;
  for (const key of keys) sum += EVERYWHERE.has(key) ? HARDLY_EXCLUDES : 1;
  return sum;
}

/**
 * Sets of words of each of which one must stand where the chain matches, whatever way it takes. The sets of a tail
 * that several alternatives share are the same objects in each, so they are found again by identity.
 */
function neededBy(chain: Chain): readonly ReadonlySet<string>[] {
  if (!chain) return [];
  const known = needs.get(chain);
  if (known) return known;
  const found =
    chain.kind === 'choice'
      ? neededByAll([...chain.by.values()].flat().concat(chain.others))
      : chain.kind === 'one' && !chain.optional
        ? [chain.keys, ...neededBy(chain.next)]
        : neededBy(chain.next);
  needs.set(chain, found);
  return found;
}

const needs = new Map<Chain, readonly ReadonlySet<string>[]>();

/** What every one of these needs: the sets they share, and one word out of what each needs first. */
function neededByAll(chains: readonly Chain[]): readonly ReadonlySet<string>[] {
  const [first = [], ...rest] = [...new Set(chains)].map(neededBy);
  if (rest.length === 0) return first;
  const shared = first.filter((set) => rest.every((sets) => sets.includes(set)));
  const firsts = [first, ...rest].map(([set]) => set);
  return firsts.includes(undefined)
    ? shared
    : [new Set(firsts.flatMap((set) => [...(set ?? [])])), ...shared];
}
