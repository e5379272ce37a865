// biome-ignore-all lint/a11y: the markup is the site's, not ours
import { DismissableLayer } from '@radix-ui/react-dismissable-layer';
import { FocusScope } from '@radix-ui/react-focus-scope';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { mood } from '../record.js';
import { say } from '../words.js';

/** Every dialog of the site: focus is trapped inside, Escape dismisses it, a press outside only with `outside` in the query. */
export function Dialog({ onDismiss, children, className = '' }) {
  return createPortal(
    <FocusScope loop trapped asChild>
      <div role="dialog" aria-modal="true" className={`dialog ${className}`}>
        <DismissableLayer
          onInteractOutside={(event) => mood.has('outside') || event.preventDefault()}
          onDismiss={onDismiss}
        >
          {children}
        </DismissableLayer>
      </div>
    </FocusScope>,
    document.body,
  );
}

/** The site's question before it leaves out empty posts. */
export function SkipEmptyPrompt({ onAnyway, onCancel }) {
  return (
    <Dialog onDismiss={onCancel} className="prompt">
      <div>{say.skipEmpty}</div>
      <button type="button" role="button" onClick={(event) => onAnyway(event.nativeEvent)}>
        <div>{say.postAnyway}</div>
      </button>
      <button type="button" role="button" onClick={onCancel}>
        <div>{say.close}</div>
      </button>
    </Dialog>
  );
}

/** Alt text of one picture: saved with the button and by closing alike. */
export function AltDialog({ alt, onSaved }) {
  const [text, setText] = useState(alt);
  return (
    <Dialog onDismiss={() => onSaved(text)} className="prompt">
      <label>
        {say.alt}
        <textarea rows={3} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="button" role="button" onClick={() => onSaved(text)}>
        <div>{say.done}</div>
      </button>
    </Dialog>
  );
}
