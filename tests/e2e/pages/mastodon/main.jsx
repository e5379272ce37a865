import '../record.js';
import '../bar.js';
import './mastodon.css';
import { createRoot } from 'react-dom/client';
import { ComposeForm } from './compose-form.jsx';

createRoot(document.getElementById('mastodon')).render(
  <div className="columns">
    <ComposeForm />
    <main className="column">
      <article>
        <p>The newest posts stand here.</p>
      </article>
    </main>
  </div>,
);
