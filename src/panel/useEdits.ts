import { useRef, useState } from 'preact/hooks';
import type { Box } from '../images/types.ts';
import { changed, type Edits, freshId, type Region, redone, started, undone, withBox } from './regions.ts';

/** The state of the box editor: boxes, which one is chosen, and the way back. */

export interface Editing {
  readonly regions: readonly Region[];
  readonly chosen: Region | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  choose(id: number | null): void;
  /** Changes or adds a box; with the same stroke it is one step with the change before. */
  put(id: number, box: Box, stroke?: string): void;
  /** Adds a box, chooses it and returns its number. */
  add(box: Box, stroke?: string): number;
  remove(id: number): void;
  /** All boxes as one step. */
  replace(boxes: readonly Box[]): void;
  undo(): void;
  redo(): void;
}

/** @param onChange hears the boxes after every change */
export function useEdits(initial: readonly Box[], onChange: (boxes: readonly Box[]) => void): Editing {
  const [shown, setShown] = useState<Edits>(() => started(initial));
  // A pointer can move several times between two renderings: each change builds on the last one.
  const latest = useRef(shown);
  const [chosen, setChosen] = useState<number | null>(null);
  const take = (next: Edits) => {
    latest.current = next;
    setShown(next);
    onChange(next.regions.map(({ box }) => box));
  };
  const put = (id: number, box: Box, stroke?: string) =>
    take(changed(latest.current, withBox(latest.current.regions, id, box), stroke));
  return {
    regions: shown.regions,
    chosen: shown.regions.find(({ id }) => id === chosen) ?? null,
    canUndo: shown.past.length > 0,
    canRedo: shown.future.length > 0,
    choose: setChosen,
    put,
    add(box, stroke) {
      const id = freshId(latest.current);
      put(id, box, stroke);
      setChosen(id);
      return id;
    },
    remove(id) {
      take(
        changed(
          latest.current,
          latest.current.regions.filter((region) => region.id !== id),
        ),
      );
    },
    replace(boxes) {
      const first = freshId(latest.current);
      take(
        changed(
          latest.current,
          boxes.map((box, at) => ({ id: first + at, box })),
        ),
      );
    },
    undo: () => take(undone(latest.current)),
    redo: () => take(redone(latest.current)),
  };
}
