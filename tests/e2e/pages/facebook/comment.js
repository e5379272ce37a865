import { divButton } from '../div-button.js';
import { clearLexical, lexicalIn, lexicalText } from '../editors/lexical.js';
import { element, icon, preview } from '../element.js';
import { afterwards, publish, receive } from '../record.js';
import { say } from '../words.js';

/** A comment box: Enter alone publishes, Shift+Enter breaks the line, the button is an icon and comes with the text. */
export function commentBox(id) {
  const name = `facebook-comment-${id}`;
  let files = [];
  const place = element('div', { 'aria-label': say.comment, spellcheck: 'true' });
  const previews = element('div');
  const isEmpty = () => lexicalText(editor).trim() === '' && files.length === 0;
  const submit = (event, via) => {
    if (isEmpty()) return;
    if (!publish({ event, via, composer: name, parts: [lexicalText(editor)], attachments: files })) return;
    afterwards(() => {
      files = [];
      previews.replaceChildren();
      clearLexical(editor);
    });
  };
  const attach = (list, via, event) => {
    const received = receive(list, via, event, name);
    files = [...files, ...received];
    previews.append(...received.map(preview));
    refresh();
  };
  const input = element('input', { type: 'file', accept: 'image/*,image/heif,image/heic', class: 'hidden' });
  input.addEventListener('change', (event) => {
    attach([...input.files], 'input', event);
    input.value = '';
  });
  const send = element('div', { id: 'focused-state-composer-submit' }, divButton(icon(), submit));
  const picture = divButton(icon(), () => input.click(), { 'aria-label': say.media });
  const form = element('form', { role: 'presentation' }, place, previews, input, picture);
  const refresh = () => {
    if (isEmpty()) send.remove();
    else if (!send.isConnected) form.append(send);
  };
  const editor = lexicalIn(place, {
    attributes: {},
    rich: true,
    onFiles: attach,
    onChange: () => refresh(),
    onKey: (event) => {
      if (event.key !== 'Enter' || event.shiftKey) return false;
      submit(event, 'shortcut');
      return true;
    },
  });
  return form;
}
