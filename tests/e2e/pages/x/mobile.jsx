// biome-ignore-all lint/a11y: the markup is the site's, not ours
import { useRef, useState } from 'react';
import { afterwards, mood, publish, receive } from '../record.js';
import { say } from '../words.js';
import { CloseIcon, PictureIcon } from './icons.jsx';

/** The phone's composer: a plain controlled textarea. `?form=1` wraps it in a form, for the submit event. */
export function MobileComposer() {
  const [text, setText] = useState('');
  const [files, setFiles] = useState([]);
  const input = useRef(null);
  const submit = (event, via) => {
    if (text.trim() === '' && files.length === 0) return;
    if (!publish({ event, via, composer: 'mobile', parts: [text], attachments: files })) return;
    afterwards(() => {
      setText('');
      setFiles([]);
    });
  };
  const attach = (list, via, event) => {
    if (list.length > 0) setFiles((before) => [...before, ...receive(list, via, event, 'mobile')]);
  };
  const off = text.trim() === '' && files.length === 0;
  const form = mood.has('form');
  const body = (
    <>
      <div className="mobile-bar">
        <button data-testid="app-bar-close" type="button" role="button" aria-label={say.close}>
          <CloseIcon />
        </button>
        <button
          data-testid="tweetButton"
          role="button"
          type={form ? 'submit' : 'button'}
          disabled={off}
          aria-disabled={off ? 'true' : undefined}
          onClick={(event) => form || submit(event.nativeEvent, 'click')}
        >
          <div>
            <span>
              <span>{say.post}</span>
            </span>
          </div>
        </button>
      </div>
      <div
        data-testid="tweetTextarea_0"
        onPaste={(event) => attach([...event.clipboardData.files], 'paste', event.nativeEvent)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          attach([...event.dataTransfer.files], 'drop', event.nativeEvent);
        }}
      >
        <textarea
          aria-label={say.postText}
          rows={5}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            if (form) event.currentTarget.form.requestSubmit();
            else submit(event.nativeEvent, 'shortcut');
          }}
        />
      </div>
      {files.length > 0 ? (
        <div data-testid="attachments">
          {files.map((file) => (
            <img key={file.preview} src={file.preview} alt={file.alt} />
          ))}
        </div>
      ) : null}
      <div data-testid="toolBar">
        <button type="button" role="button" aria-label={say.media} onClick={() => input.current?.click()}>
          <PictureIcon />
        </button>
        <input
          ref={input}
          type="file"
          multiple
          accept="image/*"
          data-testid="fileInput"
          className="hidden"
          onChange={(event) => {
            attach([...event.target.files], 'input', event.nativeEvent);
            event.target.value = '';
          }}
        />
      </div>
    </>
  );
  return (
    <main role="main">
      {form ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            submit(event.nativeEvent, 'submit');
          }}
        >
          {body}
        </form>
      ) : (
        body
      )}
    </main>
  );
}
