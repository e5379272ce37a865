import { useState } from 'preact/hooks';

/** The one line that says what was just done, with its way back. */
export interface Told {
  readonly words: string;
  /** Null when there is nothing to take back. */
  readonly undo: (() => void) | null;
  tell(words: string, undo?: () => unknown): void;
  clear(): void;
}

export function useTold(): Told {
  const [{ words, undo }, set] = useState<Pick<Told, 'words' | 'undo'>>({ words: '', undo: null });
  const clear = () => set({ words: '', undo: null });
  return {
    words,
    undo,
    clear,
    tell: (said, back) =>
      set({
        words: said,
        undo:
          back === undefined
            ? null
            : () => {
                back();
                clear();
              },
      }),
  };
}
