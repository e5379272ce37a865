import { FakeStorage } from '../settings/storage.ts';

/** The browser as the gate sees it: what it told the background, and whether it is still spoken to. */
export const told: unknown[] = [];
export const state = { isAlone: false, isMute: false };

export default {
  storage: new FakeStorage(),
  runtime: {
    get id(): string | undefined {
      return state.isAlone ? undefined : 'stage';
    },
    sendMessage: async (message: unknown): Promise<void> => {
      if (state.isMute) throw new Error('no background');
      told.push(message);
    },
  },
};
