import { type Finding, TIERS, type Tier } from '../checks/index.ts';

/** Text cut where findings begin and end. Pure. */

export interface Piece {
  readonly start: number;
  readonly text: string;
  /** The strongest tier that covers it. */
  readonly tier: Tier | null;
}

/** The text in pieces, in order, none empty; joined they are the text again. */
export function piecesOf(text: string, findings: readonly Finding[]): Piece[] {
  const places = findings.flatMap(({ at, tier }) =>
    at === null || at.start === at.end ? [] : [{ ...at, tier }],
  );
  const cuts = [...new Set([0, text.length, ...places.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const covering = places.filter((place) => place.start <= start && place.end >= end);
    return {
      start,
      text: text.slice(start, end),
      tier: TIERS.find((tier) => covering.some((place) => place.tier === tier)) ?? null,
    };
  });
}
