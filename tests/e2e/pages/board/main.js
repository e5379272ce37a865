import '../record.js';
import './board.css';
import { clearLexical, lexicalIn, lexicalText } from '../editors/lexical.js';
import { tiptapIn, tiptapText } from '../editors/tiptap.js';
import { element } from '../element.js';
import { afterwards, mood, publish, receive } from '../record.js';
import { say } from '../words.js';

/**
 * A site that nobody described, in the shapes such sites have. `kind` in the query: `form`, a textarea in a form;
 * `title`, the same with a line of its own; `plain`, a contenteditable and a button beside it; `rich`, an editor with
 * a toolbar of words whose button stands in the page's header; `dialog`, an editor in a dialog.
 */
const kind = mood.get('kind') ?? 'form';
const name = `board-${kind}`;
let files = [];

/** @param {() => string[]} read the parts, from the editor's own model @param {() => void} clear */
const sender = (read, clear) => (event, via) => {
  const parts = read().filter((part) => part.trim() !== '');
  if (parts.length === 0 && files.length === 0) return;
  if (!publish({ event, via, composer: name, parts, attachments: files })) return;
  files = [];
  afterwards(clear);
};
const attach = (list, via, event) => {
  if (list.length > 0) files = [...files, ...receive(list, via, event, name)];
};
const sendButton = (attributes = {}) => element('button', { id: 'send', ...attributes }, say.post);
const main = element('main');

const shapes = {
  form() {
    const title = element('input', { name: 'title', 'aria-label': 'Title' });
    const text = element('textarea', { rows: '5', 'aria-label': say.postText });
    const input = element('input', { type: 'file', multiple: '', 'aria-label': say.media });
    const search = element('textarea', { name: 'q', role: 'combobox', rows: '1', 'aria-label': 'Search' });
    const form = element('form', {}, ...(kind === 'title' ? [title] : []), text, input, sendButton());
    if (kind === 'title') text.value = 'A question.';
    const send = sender(
      () => [text.value, title.value],
      () => {
        text.value = '';
        title.value = '';
      },
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      send(event, 'submit');
    });
    input.addEventListener('change', (event) => {
      attach([...input.files], 'input', event);
      input.value = '';
    });
    text.addEventListener('paste', (event) => attach([...event.clipboardData.files], 'paste', event));
    form.addEventListener('dragover', (event) => event.preventDefault());
    form.addEventListener('drop', (event) => {
      event.preventDefault();
      attach([...event.dataTransfer.files], 'drop', event);
    });
    main.append(search, form);
  },
  plain() {
    const box = element('div', { contenteditable: 'plaintext-only', 'aria-label': say.postText });
    const button = sendButton({ type: 'button' });
    const send = sender(
      () => [box.innerText],
      () => box.replaceChildren(),
    );
    button.addEventListener('click', (event) => send(event, 'click'));
    main.append(element('div', {}, box, element('div', {}, button)));
  },
  rich() {
    const place = element('div');
    const editor = tiptapIn(place, { attributes: { 'aria-label': say.postText }, onChange: () => {} });
    const bold = element('button', { type: 'button' }, 'Bold');
    bold.addEventListener('click', () => editor.chain().focus().toggleBold().run());
    const button = sendButton({ type: 'button' });
    const send = sender(
      () => [tiptapText(editor)],
      () => editor.commands.clearContent(true),
    );
    button.addEventListener('click', (event) => send(event, 'click'));
    document.body.append(element('header', {}, button));
    main.append(element('div', { class: 'toolbar' }, bold), place);
  },
  dialog() {
    const place = element('div', { 'aria-label': say.postText });
    const button = sendButton({ type: 'button' });
    const dialog = element('dialog', {}, place, button);
    document.body.append(dialog);
    dialog.showModal();
    const editor = lexicalIn(place, {
      attributes: {},
      onKey: (event) => {
        if (event.key !== 'Enter' || !event.ctrlKey) return false;
        send(event, 'shortcut');
        return true;
      },
    });
    const send = sender(
      () => [lexicalText(editor)],
      () => clearLexical(editor),
    );
    button.addEventListener('click', (event) => send(event, 'click'));
  },
};
shapes.title = shapes.form;
document.body.append(main);
shapes[kind]();
