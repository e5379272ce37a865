import Quill from 'quill';
import { element, icon, preview } from '../element.js';
import { afterwards, mood, publish, receive } from '../record.js';
import { say } from '../words.js';

/** Quill 1.3.7 with LinkedIn's attributes on its root. */
export function quillIn(container, label) {
  const quill = new Quill(container, { modules: { toolbar: false } });
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('data-test-ql-editor-contenteditable', 'true');
  quill.root.setAttribute('aria-label', label);
  return quill;
}

/** The text of Quill's own document, without the newline it always ends in. */
export const quillText = (quill) => quill.getText().replace(/\n$/, '');

/** The Ember share box of generations A (light DOM) and B (in a shadow root). */
function shareBox(composer, onClosed) {
  const editorPlace = element('div');
  const previews = element('div', { class: 'share-creation-state__preview-container' });
  const post = element('button', { class: 'share-actions__primary-action', type: 'button', disabled: '' });
  post.append(element('span', {}, say.post));
  const input = element('input', {
    type: 'file',
    accept: 'image/*',
    multiple: '',
    class: 'media-editor__file-input',
  });
  const media = element('button', {
    type: 'button',
    'aria-label': say.media,
    class: 'share-promoted-detour-button',
  });
  media.append(icon());
  media.addEventListener('click', () => input.click());
  const state = element(
    'div',
    { class: 'share-creation-state' },
    editorPlace,
    previews,
    media,
    input,
    element('div', { class: 'share-actions' }, post),
  );
  const modal = element(
    'div',
    { 'data-test-modal-id': 'sharebox', role: 'dialog' },
    element('div', { class: 'share-box-v2__modal' }, state),
  );
  const quill = quillIn(editorPlace, say.textEditor);
  let files = [];
  const refresh = () => {
    post.disabled = quillText(quill).trim() === '' && files.length === 0;
  };
  quill.on('text-change', refresh);
  const attach = (list, via, event) => {
    if (list.length === 0) return;
    const received = receive(list, via, event, composer);
    files = [...files, ...received];
    previews.append(...received.map(preview));
    refresh();
  };
  input.addEventListener('change', (event) => {
    attach([...input.files], 'input', event);
    input.value = '';
  });
  state.addEventListener(
    'paste',
    (event) => {
      if (event.clipboardData.files.length === 0) return;
      event.preventDefault();
      event.stopPropagation();
      attach([...event.clipboardData.files], 'paste', event);
    },
    true,
  );
  state.addEventListener('dragover', (event) => event.preventDefault());
  state.addEventListener('drop', (event) => {
    event.preventDefault();
    attach([...event.dataTransfer.files], 'drop', event);
  });
  post.addEventListener('click', (event) => {
    if (!publish({ event, via: 'click', composer, parts: [quillText(quill)], attachments: files })) return;
    afterwards(() => {
      modal.remove();
      onClosed?.();
    });
  });
  return { modal, focus: () => quill.root.focus() };
}

/** Generation A: the modal in the page's own tree. */
export function openInLight() {
  const { modal, focus } = shareBox('linkedin-a');
  document.body.append(modal);
  focus();
}

/**
 * Generation B: the same modal inside the open shadow root of the interop outlet, beside a decoy editor in the
 * light DOM and the interop frame. `?late=1` gives the outlet its root only after half a second.
 */
export function openInShadow() {
  const outlet =
    document.querySelector('#interop-outlet') ??
    element('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  if (!outlet.isConnected) {
    const decoy = element('div', { class: 'ql-editor', contenteditable: 'true', hidden: '' });
    decoy.append(element('p', {}, element('br')));
    document.body.append(
      decoy,
      element('iframe', { 'data-testid': 'interop-iframe', src: '/preload/', class: 'interop-frame' }),
      outlet,
    );
  }
  const fill = () => {
    const root = outlet.shadowRoot ?? outlet.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      .share-box-v2__modal { position: fixed; inset: 40px auto auto 50%; width: 560px; margin-left: -280px;
        padding: 16px; background: white; box-shadow: 0 0 0 100vmax rgb(0 0 0 / 40%); border-radius: 8px; }
      .ql-editor { min-height: 90px; padding: 8px; outline: 1px solid #ccc; white-space: pre-wrap; }
      .ql-editor p { margin: 0; } .ql-clipboard { position: absolute; left: -100000px; height: 1px; overflow: hidden; }
      .preview { max-width: 160px; max-height: 120px; } .media-editor__file-input { display: none; }
      .share-promoted-detour-button { width: 32px; height: 32px; }`);
    root.adoptedStyleSheets = [sheet];
    const { modal, focus } = shareBox('linkedin-b');
    root.append(modal);
    focus();
  };
  if (mood.has('late')) setTimeout(fill, 500);
  else fill();
}
