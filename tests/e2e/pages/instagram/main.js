import '../record.js';
import '../bar.js';
import '../meta.css';
import { divButton } from '../div-button.js';
import { lexicalIn, lexicalText } from '../editors/lexical.js';
import { element, icon, preview } from '../element.js';
import { afterwards, mood, publish, receive } from '../record.js';
import { say } from '../words.js';

/**
 * `create` in the query opens the wizard at its first step, `caption` at its last with a picture chosen before the
 * page was ours, `textarea` makes the caption a textarea; `/p/ID` shows a post with its comment box.
 */
const NAME = 'instagram';
let files = [];

/** The wizard: choose, crop, filter, then the caption, whose Share stands in the header. */
function wizard() {
  const dialog = element('div', { role: 'dialog', class: 'sheet' });
  const input = element('input', { type: 'file', accept: 'image/jpeg,image/png,video/mp4', multiple: '' });
  const show = (...children) => dialog.replaceChildren(...children);
  const step = (next) =>
    show(
      divButton(icon(), () => {}),
      divButton(say.next, next, { class: 'next' }),
      ...files.map(preview),
    );
  input.addEventListener('change', (event) => {
    files = receive([...input.files], 'input', event, NAME);
    step(() => step(() => caption(dialog, show)));
  });
  document.body.append(dialog);
  if (mood.has('caption')) caption(dialog, show);
  else show(input);
}

function caption(dialog, show) {
  const box = mood.has('textarea')
    ? element('textarea', { rows: '4', 'aria-label': say.postText })
    : element('div', { 'aria-label': say.postText });
  const share = divButton(
    say.share,
    (event, via) => {
      const parts = [editor ? lexicalText(editor) : box.value].filter((part) => part.trim() !== '');
      if (!publish({ event, via, composer: NAME, parts, attachments: files })) return;
      afterwards(() => dialog.remove());
    },
    { class: 'share' },
  );
  const accordion = divButton('Accessibility', () => {}, { 'aria-expanded': 'false' });
  show(
    divButton(icon(), () => {}),
    share,
    ...files.map(preview),
    box,
    accordion,
  );
  const editor = mood.has('textarea') ? null : lexicalIn(box, { attributes: {}, rich: true });
  box.focus();
}

function commentBox() {
  const text = element('textarea', { 'aria-label': say.comment, rows: '1' });
  const send = (event, via) => {
    if (text.value.trim() === '') return;
    if (!publish({ event, via, composer: 'instagram-comment', parts: [text.value] })) return;
    afterwards(() => {
      text.value = '';
    });
  };
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send(event, 'shortcut');
  });
  return element('form', { class: 'comment' }, text, divButton(say.post, send, { class: 'send' }));
}

const main = element('main', {}, element('p', {}, "A colleague's picture."));
document.body.append(main);
if (location.pathname.startsWith('/p/')) main.append(commentBox());
if (mood.has('create') || mood.has('caption')) wizard();
