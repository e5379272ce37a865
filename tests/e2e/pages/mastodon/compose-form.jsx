// biome-ignore-all lint/a11y: the markup is the site's, not ours
import { useEffect, useRef, useState } from 'react';
import { afterwards, mood, publish, receive } from '../record.js';
import { say } from '../words.js';
import { AltTextModal, MissingAltModal } from './modals.jsx';

/**
 * The compose form of Mastodon's web app. In the query: `reply` answers a post, `edit` changes one, `cw` has the
 * content warning open, `poll` two options, `glitch` is the fork with a second button, `requireAlt` asks for alt text.
 */
const starting = mood.has('edit')
  ? 'As it was posted. '
  : mood.has('cw') || mood.has('poll')
    ? 'A question.'
    : '';

function Uploads({ files, onDescribe }) {
  return files.map((file, index) => (
    <div key={file.preview} className="compose-form__upload media-gallery__item">
      <div className="compose-form__upload__thumbnail">
        <img src={file.preview} alt="" />
        <button type="button" onClick={() => onDescribe(index)}>
          ALT
        </button>
      </div>
    </div>
  ));
}

function Poll({ options, onChange }) {
  return (
    <div className="compose-form__poll">
      {options.map((option, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: options keep their places
        <label key={index} className="poll__option editable">
          <span className="poll__input" />
          <input
            type="text"
            value={option}
            onChange={(event) =>
              onChange(options.map((old, at) => (at === index ? event.target.value : old)))
            }
          />
        </label>
      ))}
    </div>
  );
}

export function ComposeForm() {
  const [text, setText] = useState(starting);
  const [warning, setWarning] = useState('');
  const [options, setOptions] = useState(mood.has('poll') ? ['', ''] : []);
  const [files, setFiles] = useState([]);
  const [describing, setDescribing] = useState(null);
  const [asking, setAsking] = useState(null);
  const textarea = useRef(null);
  const input = useRef(null);
  const name = mood.has('reply') ? 'mastodon-reply' : mood.has('edit') ? 'mastodon-edit' : 'mastodon';

  const submit = (event, via, { secondary = false, anyway = false } = {}) => {
    // As the app does: what stands in the box counts, whoever wrote it.
    const written = textarea.current.value;
    if (written.trim() === '' && files.length === 0) return;
    if (!anyway && mood.has('requireAlt') && files.some(({ alt }) => alt.trim() === '')) {
      setAsking({ via, secondary });
      return;
    }
    const parts = [written, warning, ...options].filter((part) => part.trim() !== '');
    const composer = secondary ? 'mastodon-secondary' : name;
    if (!publish({ event, via, composer, parts, attachments: files })) return;
    afterwards(() => {
      setText('');
      setWarning('');
      setOptions((before) => before.map(() => ''));
      setFiles([]);
    });
  };
  const onKeyDown = (event) => {
    if (event.key !== 'Enter') return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      submit(event.nativeEvent, 'shortcut');
    } else if (event.altKey && mood.has('glitch')) {
      event.preventDefault();
      submit(event.nativeEvent, 'shortcut', { secondary: true });
    }
  };
  const attach = (list, via, event) => {
    if (list.length > 0) setFiles((before) => [...before, ...receive(list, via, event, name)]);
  };
  const attachLatest = useRef(attach);
  attachLatest.current = attach;
  useEffect(() => {
    const over = (event) => event.preventDefault();
    const drop = (event) => {
      event.preventDefault();
      attachLatest.current([...event.dataTransfer.files], 'drop', event);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
  }, []);

  return (
    <>
      <form
        className="compose-form"
        role="region"
        aria-label={say.startPost}
        onSubmit={(event) => {
          event.preventDefault();
          submit(event.nativeEvent, 'submit');
        }}
      >
        {mood.has('reply') ? (
          <div className="reply-indicator">
            <div className="reply-indicator__main">
              <span>Gray Garden Clinic</span>
              <div className="reply-indicator__content">
                <p>Our waiting room has new chairs. Thoughts?</p>
              </div>
            </div>
          </div>
        ) : null}
        {mood.has('edit') ? <div className="edit-indicator">Editing</div> : null}
        <div className="compose-form__highlightable">
          <div className="compose-form__dropdowns">
            <button type="button" className="dropdown-button">
              Public
            </button>
            <button type="button" className="dropdown-button">
              English
            </button>
          </div>
          {mood.has('cw') ? (
            <div className="spoiler-input">
              <input
                id="cw-spoiler-input"
                className="spoiler-input__input"
                type="text"
                value={warning}
                onChange={(event) => setWarning(event.target.value)}
                onKeyDown={onKeyDown}
              />
            </div>
          ) : null}
          <div className="autosuggest-textarea compose-form__input">
            <textarea
              ref={textarea}
              className="autosuggest-textarea__textarea"
              dir="auto"
              aria-autocomplete="list"
              aria-label={say.postText}
              rows={4}
              value={text}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={onKeyDown}
              onPaste={(event) => {
                if (event.clipboardData.files.length === 0) return;
                event.preventDefault();
                attach([...event.clipboardData.files], 'paste', event.nativeEvent);
              }}
            />
          </div>
          <Uploads files={files} onDescribe={setDescribing} />
          {options.length > 0 ? <Poll options={options} onChange={setOptions} /> : null}
          <div className="compose-form__footer">
            <div className="compose-form__actions">
              <div className="compose-form__buttons">
                <div className="compose-form__upload-button">
                  <button type="button" onClick={() => input.current?.click()}>
                    +
                  </button>
                  <label>
                    <input
                      ref={input}
                      type="file"
                      name="file-upload-input"
                      multiple
                      onChange={(event) => {
                        attach([...event.target.files], 'input', event.nativeEvent);
                        event.target.value = '';
                      }}
                    />
                  </label>
                </div>
              </div>
              <div className="compose-form__submit">
                {mood.has('glitch') ? (
                  <button
                    type="button"
                    className="button secondary-post-button"
                    onClick={(event) => submit(event.nativeEvent, 'click', { secondary: true })}
                  >
                    {say.postToFollowers}
                  </button>
                ) : null}
                <button type="submit" className="button button--compact">
                  {mood.has('edit') ? say.update : mood.has('reply') ? say.reply : say.post}
                </button>
              </div>
            </div>
          </div>
        </div>
      </form>
      {describing === null ? null : (
        <AltTextModal
          alt={files[describing]?.alt ?? ''}
          onDone={(alt) => {
            setFiles((before) => before.map((file, at) => (at === describing ? { ...file, alt } : file)));
            setDescribing(null);
          }}
        />
      )}
      {asking === null ? null : (
        <MissingAltModal
          onAddAlt={() => {
            setAsking(null);
            setDescribing(files.findIndex(({ alt }) => alt.trim() === ''));
          }}
          onAnyway={(event) => {
            setAsking(null);
            submit(event, asking.via, { secondary: asking.secondary, anyway: true });
          }}
        />
      )}
    </>
  );
}
