// biome-ignore-all lint/a11y: the markup is the site's, not ours
import { useState } from 'react';
import { say } from '../words.js';

function Modal({ children }) {
  return (
    <div className="modal-root">
      <div className="modal-root__overlay" />
      <div role="dialog" className="modal-root__container">
        {children}
      </div>
    </div>
  );
}

/** Alt text of one upload; it goes to the server with Done. */
export function AltTextModal({ alt, onDone }) {
  const [text, setText] = useState(alt);
  return (
    <Modal>
      <div className="modal-root__modal dialog-modal">
        <textarea id="description" value={text} onChange={(event) => setText(event.target.value)} />
        <button type="button" className="button" onClick={() => onDone(text)}>
          {say.done}
        </button>
      </div>
    </Modal>
  );
}

/** Asked before a post with pictures that have no alt text: the form's own submit goes back to write it. */
export function MissingAltModal({ onAddAlt, onAnyway }) {
  return (
    <Modal>
      <form
        className="modal-root__modal safety-action-modal"
        onSubmit={(event) => {
          event.preventDefault();
          onAddAlt();
        }}
      >
        <button type="button" className="link-button" onClick={onAddAlt}>
          {say.close}
        </button>
        <button type="button" className="link-button" onClick={(event) => onAnyway(event.nativeEvent)}>
          {say.postAnyway}
        </button>
        <button type="submit" className="button">
          {say.alt}
        </button>
      </form>
    </Modal>
  );
}
