import { clearLexical, lexicalIn, lexicalText } from '../editors/lexical.js';
import { element, preview } from '../element.js';
import { afterwards, mood, publish, receive } from '../record.js';
import { say } from '../words.js';

/** The site's custom elements, with their open shadow roots. */
export function defineElements() {
  const define = (name, fill) =>
    customElements.define(
      name,
      class extends HTMLElement {
        constructor() {
          super();
          fill(this.attachShadow({ mode: 'open' }), this);
        }
      },
    );
  define('faceplate-textarea-input', (root) =>
    root.append(element('textarea', { rows: '1', 'aria-label': 'Title' })),
  );
  define('shreddit-composer', (root) =>
    root.append(element('slot'), element('slot', { name: 'submit-button' })),
  );
  define('shreddit-markdown-composer', (root) =>
    root.append(element('textarea', { rows: '5', 'aria-label': say.postText })),
  );
  define('r-post-form-submit-button', (root) =>
    root.append(element('button', { id: 'inner-post-submit-button' }, say.post)),
  );
}

function richBox(onSubmit, onFiles) {
  const place = element('div', { name: 'body', 'aria-label': say.postText });
  const editor = lexicalIn(place, {
    attributes: {},
    rich: true,
    onFiles,
    onKey: (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
      onSubmit(event, 'shortcut');
      return true;
    },
  });
  return { place, editor };
}

/** The page of a new post: title, body and a button that is an element of the site's own. */
export function submitPage(main) {
  const title = element('faceplate-textarea-input', { name: 'title' });
  const markdown = mood.has('markdown') ? element('shreddit-markdown-composer') : null;
  const composer = element('shreddit-composer');
  const button = element('r-post-form-submit-button', { id: 'submit-post-button' });
  const previews = element('div');
  let files = [];
  const titleBox = title.shadowRoot.querySelector('textarea');
  const attach = (list, via, event) => {
    const received = receive(list, via, event, 'reddit-post');
    files = [...files, ...received];
    previews.append(...received.map(preview));
  };
  const submit = (event, via) => {
    const body = markdown ? markdown.shadowRoot.querySelector('textarea').value : lexicalText(editor);
    const parts = [titleBox.value, body].filter((part) => part.trim() !== '');
    if (parts.length === 0 && files.length === 0) return;
    if (!publish({ event, via, composer: 'reddit-post', parts, attachments: files })) return;
    afterwards(() => main.replaceChildren());
  };
  const { place, editor } = richBox(submit, attach);
  composer.append(markdown ?? place);
  button.shadowRoot.querySelector('button').addEventListener('click', (event) => submit(event, 'click'));
  main.append(title, composer, previews, element('button', { type: 'button' }, say.drafts), button);
}

/** An answer under a post. */
export function comment(id) {
  const name = `reddit-comment-${id}`;
  const composer = element('shreddit-composer', { class: `answer-${id}` });
  const submit = (event, via) => {
    const text = lexicalText(editor);
    if (text.trim() === '') return;
    if (!publish({ event, via, composer: name, parts: [text] })) return;
    afterwards(() => clearLexical(editor));
  };
  const { place, editor } = richBox(submit);
  const send = element('button', { slot: 'submit-button', type: 'submit' }, say.comment);
  send.addEventListener('click', (event) => submit(event, 'click'));
  composer.append(place, element('button', { type: 'button' }, say.close), send);
  return composer;
}
