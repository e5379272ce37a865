import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type ProgramState, packOf } from '../../settings/managed.ts';
import { isExpired, type Pack, type Problem } from '../../settings/pack.ts';
import { forgetMissingPolicy, importPack, readProgram, removePack } from '../../settings/pack-store.ts';
import { dayOf } from '../../settings/policy.ts';
import { say } from '../../settings/say.ts';
import { Notice, type Tone } from '../kit/index.ts';
import { PackSummary } from './PackSummary.tsx';
import { useProgram } from './useProgram.ts';
import { dayWords, problemWords } from './words.ts';

/** The program pack in the options: what it sets, how long, what is wrong with it; chosen as a file, removed again. */

interface Said {
  readonly tone: Tone;
  readonly text: string;
  readonly problems?: readonly Problem[];
}

export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul data-problems>
      {problems.map((problem) => (
        <li key={`${problem.field} ${problem.kind} ${problem.expected}`}>{problemWords(problem)}</li>
      ))}
    </ul>
  );
}

/** A control for one pack file; the same file may be chosen again. */
export function PackFile({ label, take }: { label: string; take: (text: string) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        data-action="choose-pack"
        onChange={async ({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file === undefined) return;
          const text = await file.text();
          currentTarget.value = '';
          take(text);
        }}
      />
    </div>
  );
}

function ManagedNotice({ state }: { state: ProgramState }) {
  switch (state.note) {
    case 'missing':
      return (
        <Notice tone="warning">
          <p>{say('programNoteMissing')}</p>
          <button type="button" data-action="forget-policy" onClick={() => void forgetMissingPolicy()}>
            {say('programForget')}
          </button>
        </Notice>
      );
    case 'malformed':
      return (
        <Notice tone="warning">
          <p>{say('programNoteMalformed')}</p>
          <ProblemList problems={state.problems} />
        </Notice>
      );
    case 'expired':
      return <Notice tone="warning">{say('programNoteExpired')}</Notice>;
    default:
      return null;
  }
}

function InUse({ state, pack, children }: { state: ProgramState; pack: Pack; children: ComponentChildren }) {
  const isOver = isExpired(pack, dayOf(new Date()));
  return (
    <>
      <h3>{pack.name}</h3>
      <p class="quiet">
        {say(state.managed === null ? 'programFromFile' : 'programFromPolicy')}{' '}
        {isOver ? null : say('programUntil', dayWords(pack.expires))}{' '}
        {state.managed !== null && state.file !== null ? say('programHidesFile') : null}
      </p>
      {isOver ? <Notice tone="warning">{say('programEnded', dayWords(pack.expires))}</Notice> : null}
      <PackSummary pack={pack} />
      {children}
    </>
  );
}

/** What stands in the options page's section. Reads and shows the state by itself. */
export function ProgramPack() {
  const state = useProgram();
  const [said, setSaid] = useState<Said | null>(null);
  if (state === null) return null;
  const pack = packOf(state);
  const guarded = (act: () => Promise<Said>) =>
    act().then(setSaid, () => setSaid({ tone: 'problem', text: say('programNotKept') }));
  const take = (text: string) =>
    guarded(async () => {
      const problems = await importPack(text);
      if (problems.length > 0) return { tone: 'problem', text: say('programRefused'), problems };
      return { tone: 'done', text: say('programTaken', (await readProgram()).file?.name ?? '') };
    });
  const remove = () =>
    guarded(async () => {
      await removePack();
      return { tone: 'done', text: say('programRemoved') };
    });
  const link = (file: string, words: string) => (
    <a href={browser.runtime.getURL(file)} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
  return (
    <>
      <ManagedNotice state={state} />
      {pack === null ? (
        <p>{say('programNone')}</p>
      ) : (
        <InUse state={state} pack={pack}>
          {state.file === null ? null : (
            <button type="button" data-action="remove-pack" onClick={remove}>
              {say('programRemove')}
            </button>
          )}
        </InUse>
      )}
      <PackFile label={say(state.file === null ? 'programChoose' : 'programReplace')} take={take} />
      {said === null ? null : (
        <Notice tone={said.tone}>
          <p>{said.text}</p>
          {said.problems === undefined ? null : <ProblemList problems={said.problems} />}
        </Notice>
      )}
      <p class="row">
        {link('src/pages/practice/index.html', say('programOpenPractice'))}
        {link('src/pages/program/index.html', say('programMake'))}
      </p>
    </>
  );
}
