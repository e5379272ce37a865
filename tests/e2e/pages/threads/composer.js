import { divButton } from '../div-button.js';
import { clearLexical, lexicalIn, lexicalText } from '../editors/lexical.js';
import { element, icon, preview } from '../element.js';
import { afterwards, mood, publish, receive } from '../record.js';
import { say } from '../words.js';

/** Alt text of one picture, in a dialog over the composer. */
function describe(file) {
  const box = element('textarea', {});
  box.value = file.alt;
  const dialog = element('div', { role: 'dialog', class: 'sheet alt' }, box);
  const done = divButton(say.done, () => {
    file.alt = box.value;
    dialog.remove();
  });
  dialog.append(done);
  document.body.append(dialog);
  box.focus();
}

/** The parts of a composer, wherever it stands. */
function composer(name, { starts, onSent }) {
  let files = [];
  const editors = [];
  const posts = element('div', {});
  const previews = element('div', {});
  const texts = () => editors.map(lexicalText);
  const isEmpty = () => texts().every((text) => text.trim() === '') && files.length === 0;

  const attach = (list, via, event) => {
    if (list.length === 0) return;
    const received = receive(list, via, event, name);
    files = [...files, ...received];
    for (const file of received)
      previews.append(
        preview(file),
        divButton('Alt', () => describe(file), { class: 'alt-button' }),
      );
    refresh();
  };
  const submit = (event, via) => {
    if (isEmpty()) return;
    const parts = texts().filter((text) => text.trim() !== '');
    if (!publish({ event, via, composer: name, parts, attachments: files })) return;
    afterwards(() => {
      files = [];
      previews.replaceChildren();
      onSent(editors);
    });
  };
  const addPost = (start) => {
    const place = element('div', { 'aria-placeholder': say.startPost, 'aria-label': say.postText });
    posts.append(place);
    editors.push(
      lexicalIn(place, {
        attributes: {},
        start,
        mention: editors.length === 0 ? mood.get('mention') : null,
        onFiles: attach,
        onChange: () => refresh(),
        onKey: (event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
          submit(event, 'shortcut');
          return true;
        },
      }),
    );
    place.focus();
  };
  const input = element('input', {
    type: 'file',
    accept: 'image/*,video/mp4',
    multiple: '',
    class: 'hidden',
  });
  input.addEventListener('change', (event) => {
    attach([...input.files], 'input', event);
    input.value = '';
  });
  const media = divButton(icon('media'), () => input.click(), { 'aria-label': say.media });
  const audience = element(
    'div',
    { role: 'button', tabindex: '0', 'aria-haspopup': 'menu' },
    'Anyone can reply',
  );
  const more = divButton(say.addToThread, () => addPost(''), { class: 'add' });
  const post = divButton(say.post, submit, { class: 'post' });
  const refresh = () => post.setAttribute('aria-disabled', String(isEmpty()));
  const body = element('div', { class: 'composer' }, posts, previews, input, media, more, audience, post);
  body.addEventListener('dragover', (event) => event.preventDefault());
  return {
    body,
    start: () => {
      for (const start of starts) addPost(start);
      refresh();
    },
  };
}

/** The dialog of a new thread or an answer. */
export function openDialog(answered) {
  const role = mood.has('menu') ? 'menu' : 'dialog';
  const dialog = element('div', { role, class: 'sheet' });
  const name = answered ? 'threads-reply' : 'threads';
  const { body, start } = composer(name, {
    starts: mood.has('thread') ? ['First of two.', ''] : [''],
    onSent: () => dialog.remove(),
  });
  const cancel = divButton(say.close, () => dialog.remove(), { class: 'cancel' });
  dialog.append(cancel, element('h2', {}, 'New thread'), ...(answered ? [answered] : []), body);
  document.body.append(dialog);
  start();
}

/** The reply box of a post's own page. */
export function replyBox() {
  const { body, start } = composer('threads-inline', {
    starts: [''],
    onSent: (editors) => editors.forEach(clearLexical),
  });
  queueMicrotask(start);
  return body;
}
