// biome-ignore-all lint/a11y: the markup is the site's, not ours
import '../record.js';
import '../bar.js';
import './bluesky.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { mood } from '../record.js';
import { say } from '../words.js';
import { ComposerDialog } from './composer.jsx';

/**
 * The app around the composer. `/intent/compose` opens it; in the query `reply` answers a post, `thread=2` starts
 * with two posts of which the first is written, `mention=NAME` starts with a mention, `uploading=MS` has a video on
 * its way, and `empty` adds a post without words.
 */
function App() {
  const [isOpen, setOpen] = useState(location.pathname.startsWith('/intent/compose'));
  return (
    <>
      <main>
        <article>
          <div>Gray Garden Clinic</div>
          <div>Our waiting room has new chairs. Thoughts?</div>
          <button type="button" role="button" data-testid="replyBtn" onClick={() => setOpen(true)}>
            {say.reply}
          </button>
        </article>
        <button type="button" role="button" data-testid="composeFAB" onClick={() => setOpen(true)}>
          {say.startPost}
        </button>
      </main>
      {isOpen ? <ComposerDialog reply={mood.has('reply')} onClosed={() => setOpen(false)} /> : null}
    </>
  );
}

createRoot(document.getElementById('root')).render(<App />);
