// biome-ignore-all lint/a11y: the markup is the site's, not ours
import { CompositeDecorator, ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { afterwards, mood, publish, receive } from '../record.js';
import { say } from '../words.js';
import { AltText, Attachments, Poll } from './attachments.jsx';
import { ClockIcon, GifIcon, PictureIcon } from './icons.jsx';

const matches = (pattern) => (block, found) => {
  for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
};
const Coloured = ({ children }) => <span className="entity">{children}</span>;
const decorator = new CompositeDecorator([
  { strategy: matches(/#\w+/g), component: Coloured },
  { strategy: matches(/@\w+/g), component: Coloured },
]);
const blank = () => EditorState.createEmpty(decorator);
const written = (text) => EditorState.createWithContent(ContentState.createFromText(text), decorator);
const plain = (state) => state.getCurrentContent().getPlainText('\n');

/** The editor of post `index` of a thread: Draft.js as the site configures it. */
function PostEditor({ index, state, onChange, onSubmit, onBlur, focus }) {
  const editor = useRef(null);
  const shortcut = useRef(null);
  useEffect(() => {
    if (focus) setTimeout(() => editor.current?.focus(), 0);
  }, [focus]);
  return (
    <div data-testid={`tweetTextarea_${index}_label`}>
      <div data-testid={`tweetTextarea_${index}RichTextInputContainer`}>
        <Editor
          ref={editor}
          editorState={state}
          onChange={onChange}
          onBlur={onBlur}
          webDriverTestID={`tweetTextarea_${index}`}
          role="textbox"
          ariaLabel={say.postText}
          ariaMultiline
          stripPastedStyles
          spellCheck
          handlePastedFiles={() => 'handled'}
          handleDroppedFiles={() => 'handled'}
          keyBindingFn={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              shortcut.current = event.nativeEvent;
              return 'tweet';
            }
            return getDefaultKeyBinding(event);
          }}
          handleKeyCommand={(command) => {
            if (command !== 'tweet') return 'not-handled';
            onSubmit(shortcut.current, 'shortcut');
            return 'handled';
          }}
        />
      </div>
    </div>
  );
}

/** `thread` in the query starts the modal with two posts of which the first is written, `poll` with a question. */
function starting(isModal) {
  if (isModal && mood.has('thread')) return [written('First of two.'), blank()];
  return isModal && mood.has('poll') ? [written('A question.')] : [blank()];
}

/**
 * A composer: inline on a page or inside the modal.
 * @param {{name: string, buttonId: 'tweetButton'|'tweetButtonInline', thread?: boolean, reply?: boolean,
 *   autoFocus?: boolean, altOpen?: boolean, go: (path: string) => void, onPosted?: () => void}} props
 */
export function Composer({ name, buttonId, thread, reply, autoFocus, altOpen, go, onPosted }) {
  const [posts, setPosts] = useState(() => starting(thread));
  const [options, setOptions] = useState(thread && mood.has('poll') ? ['', ''] : []);
  const [files, setFiles] = useState([]);
  const [sending, setSending] = useState(false);
  const [version, setVersion] = useState(0);
  const input = useRef(null);
  const button = useRef(null);

  /** `?rerender=1`: the site swaps the button's element a moment after the editor lost focus or changed. */
  const swapButton = () => {
    if (!mood.rerender) return;
    setTimeout(() => {
      if (!button.current?.matches(':active')) setVersion((last) => last + 1);
    }, 400);
  };
  const attach = (list, via, event) => {
    if (list.length === 0) return false;
    setFiles((before) => [...before, ...receive(list, via, event, name)]);
    return true;
  };
  const submit = (event, via) => {
    const parts = [...posts.map(plain), ...options.filter((option) => option !== '')];
    if (sending || (parts.every((part) => part.trim() === '') && files.length === 0)) return;
    if (!publish({ event, via, composer: name, parts, attachments: files })) return;
    setSending(mood.slow > 0);
    afterwards(() => {
      setSending(false);
      setFiles([]);
      setPosts((before) => [
        EditorState.moveFocusToEnd(
          EditorState.push(before[0], ContentState.createFromText(''), 'remove-range'),
        ),
      ]);
      onPosted?.();
    });
  };

  const empty = posts.every((post) => plain(post).trim() === '') && files.length === 0;
  const off = empty || sending;
  const label = () => {
    if (reply) return say.reply;
    if (thread && mood.has('scheduled')) return say.schedule;
    return posts.length > 1 ? say.postAll : say.post;
  };
  if (altOpen) {
    const describe = (index, alt) =>
      setFiles((before) => before.map((file, at) => (at === index ? { ...file, alt } : file)));
    return <AltText files={files} onChange={describe} go={go} />;
  }
  return (
    <div
      className="composer"
      onPaste={(event) => attach([...event.clipboardData.files], 'paste', event.nativeEvent)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        attach([...event.dataTransfer.files], 'drop', event.nativeEvent);
      }}
    >
      <div>
        {thread && mood.has('scheduled') ? (
          <div data-testid="scheduledTweetIndicator">Will send tomorrow at noon</div>
        ) : null}
        {posts.map((state, index) => (
          <PostEditor
            // biome-ignore lint/suspicious/noArrayIndexKey: posts of a thread are only ever appended
            key={index}
            index={index}
            state={state}
            focus={
              (autoFocus && index === 0 && posts.length === 1) || (index > 0 && index === posts.length - 1)
            }
            onBlur={swapButton}
            onSubmit={submit}
            onChange={(next) => {
              setPosts((before) => before.map((old, at) => (at === index ? next : old)));
              swapButton();
            }}
          />
        ))}
        {options.length > 0 ? <Poll options={options} onChange={setOptions} /> : null}
        <Attachments
          files={files}
          alt={buttonId === 'tweetButton'}
          go={go}
          quote={thread && mood.has('quote')}
        />
      </div>
      <div data-testid="toolBar">
        <div role="tablist">
          <div role="presentation">
            <button type="button" role="button" aria-label={say.media} onClick={() => input.current?.click()}>
              <PictureIcon />
            </button>
            <input
              ref={input}
              type="file"
              multiple
              accept="image/*,video/*"
              data-testid="fileInput"
              className="hidden"
              onChange={(event) => {
                attach([...event.target.files], 'input', event.nativeEvent);
                event.target.value = '';
              }}
            />
          </div>
          <div role="presentation">
            <button data-testid="gifSearchButton" role="tab" type="button" aria-label="GIF">
              <GifIcon />
            </button>
          </div>
          <button data-testid="scheduleOption" role="button" type="button" aria-label={say.schedule}>
            <ClockIcon />
          </button>
        </div>
        {thread ? (
          <button
            data-testid="addButton"
            role="button"
            type="button"
            aria-label={say.addPost}
            onClick={() => setPosts((before) => [...before, blank()])}
          >
            +
          </button>
        ) : null}
        <button
          key={version}
          ref={button}
          data-testid={buttonId}
          role="button"
          type="button"
          disabled={off}
          aria-disabled={off ? 'true' : undefined}
          onClick={(event) => submit(event.nativeEvent, 'click')}
        >
          <div>
            <span>
              <span>{label()}</span>
            </span>
          </div>
        </button>
      </div>
    </div>
  );
}
