import { element } from '../element.js';
import { publish } from '../record.js';
import { say } from '../words.js';

/** A conversation: a plain editable box and its button; Enter is a line break for this account. */
export function openMessages() {
  const box = element('div', {
    class: 'msg-form__contenteditable',
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': say.message,
  });
  const send = element('button', { type: 'button', class: 'msg-form__send-button' }, say.send);
  document.body.append(element('main', {}, element('div', { class: 'msg-form' }, box, send)));
  send.addEventListener('click', (event) => {
    if (publish({ event, via: 'click', composer: 'message', parts: [box.innerText] })) box.replaceChildren();
  });
}
