import { useRef, useState } from 'preact/hooks';
import { say } from '../../settings/say.ts';
import type { Settings } from '../../settings/schema.ts';
import { Notice, Section, type Tone } from '../kit/index.ts';
import { type Ending, Rehearsal } from './rehearsal.ts';

/** A composer that publishes nothing: the reader meets the real checks and the real dialog in their first minute. */

/** A made-up post. It stays in English, like the posts the checks are made for. */
const RISKY =
  'Mr. Harold Finch in room 12 had a ferritin of 8 yesterday. Check iron before you call it anemia of chronic disease.';

function words(ending: Ending): { readonly tone: Tone; readonly text: string } {
  switch (ending) {
    case 'clean':
      return { tone: 'done', text: say('tryClean') };
    case 'posted':
      return { tone: 'warning', text: say('tryPosted') };
    case 'fixed':
      return { tone: 'done', text: say('corrected') };
    case 'editing':
      return { tone: 'note', text: say('tryEditing') };
    case 'failed':
      return { tone: 'problem', text: say('tryFailed') };
  }
}

export function Try({ settings }: { settings: Settings | null }) {
  const [text, setText] = useState(RISKY);
  const [ending, setEnding] = useState<Ending | null>(null);
  const editor = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const rehearsal = useRef<Rehearsal | null>(null);
  const post = async () => {
    if (editor.current === null || button.current === null) return;
    rehearsal.current ??= new Rehearsal();
    setEnding(null);
    const dock = { anchor: editor.current, avoid: button.current };
    const { ending: how, text: after } = await rehearsal.current.press(text, settings, dock);
    if (after !== text) setText(after);
    setEnding(how);
    if (how === 'editing' || how === 'fixed') editor.current?.focus();
  };
  const told = ending === null ? null : words(ending);
  return (
    <Section id="try" title={say('tryTitle')}>
      <p class="quiet">{say('tryHint')}</p>
      <div class="field">
        <label for="try-text">{say('tryLabel')}</label>
        <textarea
          // What is tried here is not written to the disk with the browser's session.
          autocomplete="off"
          id="try-text"
          ref={editor}
          rows={4}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setEnding(null);
          }}
        />
      </div>
      <div class="row">
        <button type="button" ref={button} class="primary" data-action="try-post" onClick={() => void post()}>
          {say('tryPost')}
        </button>
        <button
          type="button"
          data-action="try-again"
          onClick={() => {
            setText(RISKY);
            setEnding(null);
            editor.current?.focus();
          }}
        >
          {say('tryAgain')}
        </button>
      </div>
      <div role="status" data-ending={ending ?? ''}>
        {told === null ? null : <Notice tone={told.tone}>{told.text}</Notice>}
      </div>
    </Section>
  );
}
