import { divButton } from '../div-button.js';
import { lexicalIn, lexicalText } from '../editors/lexical.js';
import { element, icon, preview } from '../element.js';
import { afterwards, mood, publish, receive } from '../record.js';
import { say } from '../words.js';

const NAME = 'facebook';

/** The dialog of a new post; with `steps` its button leads to settings, and a second one there publishes. */
export function openDialog() {
  let files = [];
  const place = element('div', { spellcheck: 'true', 'aria-placeholder': say.startPost });
  const previews = element('div');
  const dialog = element('div', { role: 'dialog', class: 'sheet' });
  const isEmpty = () => lexicalText(editor).trim() === '' && files.length === 0;
  const send = (event, via) => {
    if (isEmpty()) return;
    if (!publish({ event, via, composer: NAME, parts: [lexicalText(editor)], attachments: files })) return;
    afterwards(() => dialog.remove());
  };
  const attach = (list, via, event) => {
    const received = receive(list, via, event, NAME);
    files = [...files, ...received];
    previews.append(...received.map(preview));
    refresh();
  };
  const input = element('input', {
    type: 'file',
    accept: 'image/*,image/heif,image/heic,video/*',
    multiple: '',
    class: 'hidden',
  });
  input.addEventListener('change', (event) => {
    attach([...input.files], 'input', event);
    input.value = '';
  });
  const close = divButton(icon(), () => dialog.remove(), { 'aria-label': say.close });
  const audience = divButton('Friends', () => {}, { class: 'audience' });
  const media = divButton(icon(), () => input.click(), { 'aria-label': say.media });
  const button = divButton(
    element('span', {}, mood.has('steps') ? say.next : say.post),
    (event, via) => (mood.has('steps') ? showSettings() : send(event, via)),
    { class: 'post', 'aria-label': mood.has('steps') ? say.next : say.post },
  );
  const form = element('form', {}, place, input, previews, media, button);
  const showSettings = () => {
    if (isEmpty()) return;
    const back = divButton(icon(), () => {
      settings.remove();
      if (mood.get('steps') === 'gone') dialog.append(form);
      form.classList.remove('hidden');
    });
    const settings = element(
      'div',
      { class: 'settings' },
      back,
      element('p', {}, 'Post settings'),
      divButton(element('span', {}, say.post), send, { class: 'post', 'aria-label': say.post }),
    );
    if (mood.get('steps') === 'gone') form.remove();
    else form.classList.add('hidden');
    dialog.append(settings);
  };
  const refresh = () => button.setAttribute('aria-disabled', String(isEmpty()));
  dialog.append(close, element('h2', {}, 'Create post'), audience, form);
  document.body.append(dialog);
  const editor = lexicalIn(place, {
    attributes: {},
    rich: true,
    mention: mood.get('mention'),
    onFiles: attach,
    onChange: () => refresh(),
  });
  dialog.addEventListener('dragover', (event) => event.preventDefault());
  place.focus();
}
