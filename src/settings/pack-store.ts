import {
  afterLook,
  type ManagedLook,
  type ProgramState,
  packOf,
  readState,
  withFile,
  withoutManaged,
} from './managed.ts';
import { isExpired, type Problem, readPackText, recommendationOf, withRecommended } from './pack.ts';
import { dayOf } from './policy.ts';
import { changeSettings, PROGRAM_KEY } from './store.ts';
import browser from './webext.ts';

/** Where program packs are kept: one key for the file and the administrator's policy. Pages and background only. */

/** The name under which an administrator sets the pack (public/managed_schema.json). */
const MANAGED_KEY = 'pack';

/** What is kept of program packs. Rejects only when the browser's storage fails. */
export async function readProgram(): Promise<ProgramState> {
  const stored = await browser.storage.local.get(PROGRAM_KEY);
  return readState(stored[PROGRAM_KEY]);
}

let lastChange: Promise<unknown> = Promise.resolve();

async function changeNow(change: (state: ProgramState) => ProgramState): Promise<ProgramState> {
  const state = change(await readProgram());
  const pack = packOf(state);
  const recommendation = pack === null || isExpired(pack, dayOf(new Date())) ? '' : recommendationOf(pack);
  const isNew = pack !== null && recommendation !== '' && recommendation !== state.taken;
  const next = isNew ? { ...state, taken: recommendation } : state;
  await browser.storage.local.set({ [PROGRAM_KEY]: next });
  if (isNew) await changeSettings((settings) => withRecommended(settings, pack));
  return next;
}

/** One change after the other, so that two at once do not lose one. */
function changeProgram(change: (state: ProgramState) => ProgramState): Promise<ProgramState> {
  const result = lastChange.then(() => changeNow(change));
  lastChange = result.catch(() => undefined);
  return result;
}

/**
 * Takes over the text of a pack file. Resolves with what is wrong with it; then nothing was changed. Rejects only
 * when the browser's storage fails.
 */
export async function importPack(text: string): Promise<readonly Problem[]> {
  const reading = readPackText(text);
  if (reading.status === 'refused') return reading.problems;
  const { pack } = reading;
  if (isExpired(pack, dayOf(new Date())))
    return [{ field: 'expires', kind: 'ended', expected: pack.expires }];
  await changeProgram((state) => withFile(state, pack));
  return [];
}

/** Removes the pack that was chosen as a file. What it recommended and the person kept stays theirs. */
export async function removePack(): Promise<void> {
  await changeProgram((state) => withFile(state, null));
}

/** Lets go of an administrator's pack that the browser no longer shows; one that it shows cannot be removed. */
export async function forgetMissingPolicy(): Promise<void> {
  await changeProgram((state) => (state.note === 'missing' ? withoutManaged(state) : state));
}

async function lookAtManaged(): Promise<ManagedLook> {
  try {
    const { [MANAGED_KEY]: value } = await browser.storage.managed.get(MANAGED_KEY);
    return value === undefined ? { kind: 'missing' } : { kind: 'value', value };
  } catch {
    // Firefox rejects when no policy names this extension.
    return { kind: 'missing' };
  }
}

/** Looks at the administrator's policy now and keeps what it gives. */
export async function refreshManaged(): Promise<ProgramState> {
  const look = await lookAtManaged();
  const today = dayOf(new Date());
  const state = await readProgram();
  // Most browsers have no policy: then nothing needs to be written.
  if (look.kind === 'missing' && state.managed === null && state.note === 'none') return state;
  return changeProgram((now) => afterLook(now, look, today));
}

/** Background: follows the administrator's policy from the first turn on. */
export function watchManaged(): void {
  const refresh = () => void refreshManaged().catch(() => undefined);
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'managed' ? changes[MANAGED_KEY] : undefined;
    if (change === undefined) return;
    if (change.newValue !== undefined) refresh();
    else
      void changeProgram((state) => afterLook(state, { kind: 'removed' }, dayOf(new Date()))).catch(
        () => undefined,
      );
  });
  browser.runtime.onInstalled.addListener(refresh);
  browser.runtime.onStartup.addListener(refresh);
}

/** Calls back with the state after every change, until the signal aborts. */
export function onProgramChanged(callback: (state: ProgramState) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (PROGRAM_KEY in changes) callback(readState(changes[PROGRAM_KEY]?.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
