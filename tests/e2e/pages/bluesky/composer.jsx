// biome-ignore-all lint/a11y: the markup is the site's, not ours
import { useEffect, useRef, useState } from 'react';
import { chooseFiles } from '../choose-files.js';
import { insertMention, tiptapIn, tiptapText } from '../editors/tiptap.js';
import { afterwards, mood, publish, receive } from '../record.js';
import { say } from '../words.js';
import { AltDialog, Dialog, SkipEmptyPrompt } from './dialogs.jsx';

/** One post of the thread: TipTap, with the site's classes on its root. */
function PostEditor({ start, focus, onReady, onChange, onFiles, onSubmit }) {
  const place = useRef(null);
  const handlers = useRef({});
  handlers.current = { onChange, onFiles, onSubmit };
  // biome-ignore lint/correctness/useExhaustiveDependencies: an editor is made once
  useEffect(() => {
    const editor = tiptapIn(place.current, {
      attributes: { class: 'ProseMirror-light', 'aria-label': say.postText },
      onFiles: (...what) => handlers.current.onFiles(...what),
      onSubmit: (event) => handlers.current.onSubmit(event),
      onChange: () => handlers.current.onChange(),
    });
    onReady(editor);
    if (start !== '') editor.commands.setContent(`<p>${start}</p>`);
    if (focus && mood.has('mention')) insertMention(editor, mood.get('mention'));
    else if (focus) editor.commands.focus('end');
    return () => editor.destroy();
  }, []);
  return (
    <div className="post">
      <div ref={place} />
    </div>
  );
}

function Photos({ files, onAlt, onRemove }) {
  if (files.length === 0) return null;
  return (
    <div data-testid="selectedPhotosView">
      {files.map((file, index) => (
        <div key={file.preview}>
          <button data-testid="altTextButton" type="button" role="button" onClick={() => onAlt(index)}>
            + ALT
          </button>
          <button
            data-testid="removePhotoButton"
            type="button"
            role="button"
            onClick={() => onRemove(index)}
          />
          <img data-testid="selectedPhotoImage" src={file.preview} alt="" />
        </div>
      ))}
    </div>
  );
}

const starts = () => {
  if (mood.has('thread')) return ['First of two.', ''];
  return mood.has('empty') ? ['', ''] : [''];
};

/** The composer in its trapped dialog. */
export function ComposerDialog({ reply, onClosed }) {
  const [posts, setPosts] = useState(() => starts().map((start, id) => ({ id, start })));
  const editors = useRef(new Map());
  const [files, setFiles] = useState([]);
  const [, setVersion] = useState(0);
  const [describing, setDescribing] = useState(null);
  const [asking, setAsking] = useState(null);
  const waiting = useRef(null);
  const uploaded = useRef(!mood.has('uploading'));
  const texts = () =>
    posts.map(({ id }) => editors.current.get(id)).map((editor) => (editor ? tiptapText(editor) : ''));
  const refresh = () => setVersion((last) => last + 1);

  const send = (event, via) => {
    const parts = texts().filter((text) => text.trim() !== '');
    if (!publish({ event, via, composer: reply ? 'bluesky-reply' : 'bluesky', parts, attachments: files }))
      return;
    afterwards(onClosed);
  };
  const submit = (event, via, skipEmpty = false) => {
    const written = texts();
    if (written.every((text) => text.trim() === '') && files.length === 0) return;
    if (!skipEmpty && mood.has('empty') && written.some((text) => text.trim() === '')) {
      setAsking(via);
      return;
    }
    // A post with a video on its way is queued and goes out by itself.
    if (uploaded.current) send(event, via);
    else waiting.current = { event, via };
  };
  const sendWaiting = useRef(null);
  sendWaiting.current = () => {
    uploaded.current = true;
    if (waiting.current) send(waiting.current.event, waiting.current.via);
  };
  useEffect(() => {
    if (!mood.has('uploading')) return undefined;
    const timer = setTimeout(() => sendWaiting.current(), Number(mood.get('uploading')));
    return () => clearTimeout(timer);
  }, []);
  const attach = (list, via, event) => {
    if (list.length > 0) setFiles((before) => [...before, ...receive(list, via, event, 'bluesky')]);
  };
  const attachLatest = useRef(attach);
  attachLatest.current = attach;
  useEffect(() => {
    const over = (event) => event.preventDefault();
    const drop = (event) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      attachLatest.current([...event.dataTransfer.files], 'drop', event);
    };
    document.body.addEventListener('dragover', over);
    document.body.addEventListener('drop', drop);
    return () => {
      document.body.removeEventListener('dragover', over);
      document.body.removeEventListener('drop', drop);
    };
  }, []);

  const off = texts().every((text) => text.trim() === '') && files.length === 0;
  return (
    <Dialog onDismiss={onClosed}>
      <div data-testid="composePostView">
        <div className="bar">
          <button type="button" role="button" aria-label={say.close} onClick={onClosed}>
            <div>{say.close}</div>
          </button>
          <button type="button" role="button">
            <div>{say.drafts}</div>
          </button>
          <button
            type="button"
            role="button"
            data-testid="composerPublishBtn"
            aria-label={say.post}
            disabled={off}
            onClick={(event) => submit(event.nativeEvent, 'click')}
          >
            <div>{reply ? say.reply : posts.length > 1 ? say.postAll : say.post}</div>
          </button>
        </div>
        {reply ? (
          <div role="button" tabIndex={0}>
            <div>Gray Garden Clinic</div>
            <div>Our waiting room has new chairs. Thoughts?</div>
          </div>
        ) : null}
        {posts.map(({ id, start }, index) => (
          <PostEditor
            key={id}
            start={start}
            focus={index === 0 ? posts.length === 1 || mood.has('empty') : !mood.has('empty')}
            onReady={(editor) => {
              editors.current.set(id, editor);
              refresh();
            }}
            onChange={refresh}
            onFiles={attach}
            onSubmit={(event) => submit(event, 'shortcut')}
          />
        ))}
        <Photos
          files={files}
          onAlt={setDescribing}
          onRemove={(index) => setFiles((before) => before.filter((_file, at) => at !== index))}
        />
        <div className="bar">
          <button
            type="button"
            role="button"
            data-testid="openMediaBtn"
            onClick={() => chooseFiles(attach, 'file-input')}
          >
            +
          </button>
          <button
            type="button"
            role="button"
            aria-label={say.addPost}
            onClick={() => setPosts((before) => [...before, { id: before.length, start: '' }])}
          >
            ++
          </button>
        </div>
      </div>
      {describing === null ? null : (
        <AltDialog
          alt={files[describing]?.alt ?? ''}
          onSaved={(alt) => {
            setFiles((before) => before.map((file, at) => (at === describing ? { ...file, alt } : file)));
            setDescribing(null);
          }}
        />
      )}
      {asking === null ? null : (
        <SkipEmptyPrompt
          onAnyway={(event) => {
            setAsking(null);
            submit(event, asking, true);
          }}
          onCancel={() => setAsking(null)}
        />
      )}
    </Dialog>
  );
}
