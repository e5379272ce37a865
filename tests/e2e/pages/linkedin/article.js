import { tiptapIn, tiptapText } from '../editors/tiptap.js';
import { element } from '../element.js';
import { publish } from '../record.js';
import { say } from '../words.js';

/** An article: title and text in the page, Next in its header, then a dialog with an announcement and Publish. */
export function openArticle() {
  const title = element('textarea', { 'aria-label': say.articleTitle, class: 'article-title', rows: '1' });
  const next = element('button', { type: 'button', class: 'article-next' }, element('span', {}, say.next));
  const place = element('div');
  document.body.append(element('header', {}, next), element('main', {}, title, place));
  const editor = tiptapIn(place, {
    attributes: { 'aria-label': say.textEditor },
    onChange: () => {},
  });
  next.addEventListener('click', () => askToPublish(() => [title.value, tiptapText(editor)]));
}

function askToPublish(written) {
  const place = element('div');
  const send = element('button', { type: 'button', class: 'article-publish' }, say.publish);
  const dialog = element('dialog', { 'data-testid': 'dialog' }, place, send);
  document.body.append(dialog);
  dialog.showModal();
  const announcement = tiptapIn(place, { attributes: { 'aria-label': say.textEditor }, onChange: () => {} });
  send.addEventListener('click', (event) => {
    const parts = [...written(), tiptapText(announcement)];
    if (publish({ event, via: 'click', composer: 'linkedin-article', parts })) dialog.remove();
  });
}
