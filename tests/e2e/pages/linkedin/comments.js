import { chooseFiles } from '../choose-files.js';
import { tiptapIn, tiptapText } from '../editors/tiptap.js';
import { element, icon, preview } from '../element.js';
import { afterwards, publish, receive } from '../record.js';
import { say } from '../words.js';
import { quillIn, quillText } from './share-ember.js';

const story = (id) =>
  element(
    'article',
    { 'data-id': `urn:li:activity:${id}` },
    element('p', {}, `A colleague's post number ${id}.`),
  );

/** The feed's newest comment box: TipTap, a submit button that appears with the first character. */
export function tiptapComments(id) {
  const composer = `linkedin-comment-c-${id}`;
  const place = element('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' });
  const picture = element('button', { type: 'button', 'data-view-name': 'comment-add-image' });
  picture.append(icon());
  const previews = element('div', { componentkey: `commentBoxLinkPreview-${id}` });
  const box = element('div', { componentkey: `commentBox-urn:li:activity:${id}` }, place, previews, picture);
  const section = element('div', { componentkey: `commentButtonSection-${id}` });
  const button = element('button', { type: 'button' }, say.comment);
  let files = [];
  const attach = (list, via, event) => {
    const received = receive(list, via, event, composer);
    files = [...files, ...received];
    previews.append(...received.map(preview));
    refresh();
  };
  const submit = (event, via) => {
    if (tiptapText(editor).trim() === '' && files.length === 0) return;
    if (!publish({ event, via, composer, parts: [tiptapText(editor)], attachments: files })) return;
    afterwards(() => {
      files = [];
      previews.replaceChildren();
      editor.commands.clearContent(true);
    });
  };
  const editor = tiptapIn(place, {
    attributes: { 'aria-label': say.comment },
    onFiles: attach,
    onChange: () => refresh(),
    onSubmit: (event) => submit(event, 'shortcut'),
  });
  const refresh = () => {
    if (tiptapText(editor).trim() === '' && files.length === 0) section.remove();
    else if (!section.isConnected) box.append(section);
  };
  section.append(button);
  button.addEventListener('click', (event) => submit(event, 'click'));
  picture.addEventListener('click', () => chooseFiles(attach));
  const toggle = element('button', { type: 'button', 'aria-expanded': 'true' }, say.comment);
  const whole = story(id);
  whole.append(toggle, box);
  return whole;
}

/** The permalink page's older comment box: Quill and an Ember button. */
export function legacyComments(id) {
  const composer = `linkedin-comment-a-${id}`;
  const place = element('div');
  const button = element(
    'button',
    { type: 'button', class: 'comments-comment-box__submit-button--cr artdeco-button', disabled: '' },
    element('span', {}, say.comment),
  );
  const box = element('form', { class: 'comments-comment-box' }, place, button);
  box.addEventListener('submit', (event) => event.preventDefault());
  const quill = quillIn(place, say.comment);
  quill.on('text-change', () => {
    button.disabled = quillText(quill).trim() === '';
  });
  const submit = (event, via) => {
    if (quillText(quill).trim() === '') return;
    if (!publish({ event, via, composer, parts: [quillText(quill)] })) return;
    afterwards(() => quill.setText(''));
  };
  button.addEventListener('click', (event) => submit(event, 'click'));
  quill.root.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      submit(event, 'shortcut');
    },
    true,
  );
  const whole = story(id);
  whole.append(box);
  return whole;
}
