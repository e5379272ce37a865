// biome-ignore-all lint/a11y: the markup is the site's, not ours
import { Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { useRef, useState } from 'react';
import { publish } from '../record.js';
import { say } from '../words.js';

/** A private message: Draft.js, sent by Enter or by its button. */
export function Messages() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const key = useRef(null);
  const send = (event, via) => {
    const text = state.getCurrentContent().getPlainText('\n');
    if (text.trim() === '' || !publish({ event, via, composer: 'message', parts: [text] })) return;
    setState(EditorState.createEmpty());
  };
  return (
    <main role="main">
      <aside role="complementary">
        <Editor
          editorState={state}
          onChange={setState}
          webDriverTestID="dmComposerTextInput"
          role="textbox"
          ariaLabel={say.message}
          keyBindingFn={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return getDefaultKeyBinding(event);
            key.current = event.nativeEvent;
            return 'send';
          }}
          handleKeyCommand={(command) => {
            if (command !== 'send') return 'not-handled';
            send(key.current, 'shortcut');
            return 'handled';
          }}
        />
        <button
          type="button"
          role="button"
          data-testid="dmComposerSendButton"
          aria-label={say.send}
          onClick={(event) => send(event.nativeEvent, 'click')}
        >
          {say.send}
        </button>
      </aside>
    </main>
  );
}
