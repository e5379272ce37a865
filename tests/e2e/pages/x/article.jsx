// biome-ignore-all lint/a11y: the markup is the site's, not ours
import { Editor, EditorState } from 'draft-js';
import { useState } from 'react';
import { publish } from '../record.js';
import { say } from '../words.js';

/** An article: its title, Draft.js in the page, and a button of words. The structure is inferred. */
export function Article() {
  const [title, setTitle] = useState('');
  const [state, setState] = useState(() => EditorState.createEmpty());
  const [sent, setSent] = useState(false);
  if (sent) return <main>Published.</main>;
  return (
    <main role="main">
      <button
        type="button"
        className="article-publish"
        onClick={({ nativeEvent }) => {
          const parts = [title, state.getCurrentContent().getPlainText('\n')];
          setSent(publish({ event: nativeEvent, via: 'click', composer: 'article', parts }));
        }}
      >
        {say.publish}
      </button>
      <textarea
        className="article-title"
        rows={1}
        aria-label={say.articleTitle}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <Editor editorState={state} onChange={setState} role="textbox" ariaLabel={say.postText} />
    </main>
  );
}
