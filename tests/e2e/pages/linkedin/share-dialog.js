import { chooseFiles } from '../choose-files.js';
import { insertMention, tiptapIn, tiptapText } from '../editors/tiptap.js';
import { element, icon, preview } from '../element.js';
import { afterwards, mood, publish, receive } from '../record.js';
import { say } from '../words.js';

/**
 * Generation C: TipTap in a native modal dialog. `?swap=1` first mounts a placeholder dialog for half a second,
 * `?mention=Name` starts the text with a mention node, `?repost=words` shows the post that is shared, `?edit=words`
 * opens a published post, `?unnamed=1` leaves out the editor's key, as on a company's page.
 */
export function openInDialog() {
  if (mood.has('swap')) {
    const placeholder = element('dialog', { 'data-testid': 'dialog' }, element('div', {}, '…'));
    document.body.append(placeholder);
    placeholder.showModal();
    setTimeout(() => {
      placeholder.remove();
      mount();
    }, 500);
  } else mount();
}

function mount() {
  const place = element('div');
  const card = element('div', { id: 'ShareBoxpreviewCard' });
  const media = element('button', { type: 'button', 'aria-label': say.media, 'aria-haspopup': 'dialog' });
  media.append(icon('image-medium'));
  const clock = element('a', { 'aria-label': say.schedule, href: '#schedule' });
  clock.append(icon('clock-medium'));
  const sticky = element('button', { type: 'button', 'aria-haspopup': 'dialog', class: 'document' });
  sticky.append(icon('sticky-note-medium'));
  const label = element('span', {}, mood.has('edit') ? say.save : say.post);
  const post = element('button', { type: 'button', disabled: '' }, label);
  const dialog = element(
    'dialog',
    { 'data-testid': 'dialog' },
    element(
      'div',
      { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose' },
      element('div', { id: 'shareboxProfilePictureComponentRef' }),
      place,
      card,
      media,
      sticky,
      clock,
      post,
    ),
  );
  document.body.append(dialog);
  dialog.showModal();

  let files = [];
  const refresh = () => {
    post.disabled = tiptapText(editor).trim() === '' && files.length === 0;
  };
  const attach = (list, via, event) => {
    const received = receive(list, via, event, 'linkedin-c');
    files = [...files, ...received];
    card.append(...received.map(preview));
    refresh();
  };
  const editor = tiptapIn(place, {
    attributes: {
      ...(mood.has('unnamed') ? {} : { componentkey: 'ShareBox_textEditor' }),
      'aria-label': say.textEditor,
    },
    onFiles: attach,
    onChange: () => refresh(),
  });
  dialog.addEventListener('dragover', (event) => event.preventDefault());
  media.addEventListener('click', () => chooseFiles(attach));
  // The same button publishes later.
  clock.addEventListener('click', () => {
    label.textContent = say.schedule;
  });
  let title = '';
  sticky.addEventListener('click', () =>
    askTitle((given) => {
      title = given;
      card.append(element('p', { class: 'document-card' }, given));
    }),
  );
  post.addEventListener('click', (event) => {
    if (
      !publish({
        event,
        via: 'click',
        composer: 'linkedin-c',
        parts: [tiptapText(editor), ...(title === '' ? [] : [title])],
        attachments: files,
      })
    )
      return;
    afterwards(() => {
      editor.destroy();
      dialog.remove();
    });
  });
  if (mood.has('repost')) card.append(element('p', {}, mood.get('repost')));
  if (mood.has('edit')) editor.commands.setContent(element('p', {}, mood.get('edit')).outerHTML);
  if (mood.has('mention')) insertMention(editor, mood.get('mention'));
  else editor.commands.focus();
}

/** A document's title, in a dialog over the share box that is gone before the post. */
function askTitle(onTitle) {
  const input = element('input', { type: 'text', 'aria-label': say.articleTitle, class: 'document-title' });
  const done = element('button', { type: 'button', class: 'document-done' }, say.done);
  const dialog = element('dialog', { 'data-testid': 'dialog' }, input, done);
  document.body.append(dialog);
  dialog.showModal();
  done.addEventListener('click', () => {
    dialog.remove();
    onTitle(input.value);
  });
}
