import '../record.js';
import '../bar.js';
import './linkedin.css';
import { element } from '../element.js';
import { mood } from '../record.js';
import { say } from '../words.js';
import { openArticle } from './article.js';
import { legacyComments, tiptapComments } from './comments.js';
import { openMessages } from './messages.js';
import { openInDialog } from './share-dialog.js';
import { openInLight, openInShadow } from './share-ember.js';

/**
 * One page for every path of the site. `gen` in the query chooses which of the three composers that live side
 * by side this account has; `shareActive` opens it at once; `comments` shows comment boxes.
 */
const open = { a: openInLight, b: openInShadow, c: openInDialog }[mood.get('gen') ?? 'c'];

if (location.pathname.startsWith('/preload')) {
  // The interop frame: an editor-looking element that nobody writes in.
  document.body.append(
    element('div', { class: 'ql-editor', contenteditable: 'true' }, element('p', {}, element('br'))),
  );
} else if (location.pathname.startsWith('/article/')) openArticle();
else if (location.pathname.startsWith('/messaging/')) openMessages();
else {
  const feed = element('main', { role: 'main', 'aria-label': 'Feed' });
  const start = element('button', { type: 'button', id: 'start-a-post' }, say.startPost);
  start.addEventListener('click', () => open());
  feed.append(start);
  if (mood.get('comments') === 'c') feed.append(tiptapComments('1'), tiptapComments('2'));
  if (mood.get('comments') === 'a') feed.append(legacyComments('1'));
  document.body.append(feed);
  if (mood.has('shareActive') || location.pathname.startsWith('/sharing/compose')) open();
}
