import { element } from '../element.js';
import { afterwards, publish } from '../record.js';
import { say } from '../words.js';

const box = () =>
  element(
    'div',
    { class: 'usertext-edit' },
    element('textarea', { name: 'text', rows: '5', 'aria-label': say.postText }),
  );

function sending(form, name, read) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const parts = read().filter((part) => part.trim() !== '');
    if (parts.length === 0) return;
    if (!publish({ event, via: 'submit', composer: name, parts })) return;
    afterwards(() => form.reset());
  });
  return form;
}

/** An answer on the old site. */
export function oldComment() {
  const edit = box();
  const buttons = element(
    'div',
    { class: 'usertext-buttons' },
    element('button', { type: 'submit', class: 'save' }, say.post),
    element('button', { type: 'button', class: 'cancel' }, say.close),
  );
  const text = edit.querySelector('textarea');
  return sending(element('form', { class: 'usertext' }, edit, buttons), 'reddit-old-comment', () => [
    text.value,
  ]);
}

/** A new post on the old site. */
export function oldSubmitPage() {
  const edit = box();
  const title = element('textarea', { name: 'title', rows: '2', 'aria-label': 'Title' });
  const button = element('button', { type: 'submit', name: 'submit' }, say.post);
  const text = edit.querySelector('textarea');
  return sending(element('form', { id: 'newlink' }, title, edit, button), 'reddit-old-post', () => [
    text.value,
    title.value,
  ]);
}
