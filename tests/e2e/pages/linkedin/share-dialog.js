import { chooseFiles } from '../choose-files.js';
import { insertMention, tiptapIn, tiptapText } from '../editors/tiptap.js';
import { element, icon, preview } from '../element.js';
import { afterwards, mood, publish, receive } from '../record.js';
import { say } from '../words.js';

/**
 * Generation C: TipTap in a native modal dialog. `?swap=1` first mounts a placeholder dialog for half a second,
 * `?mention=Name` starts the text with a mention node.
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
  const clock = element('a', { 'aria-label': say.schedule });
  clock.append(icon('clock-medium'));
  const post = element('button', { type: 'button', disabled: '' }, element('span', {}, say.post));
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
    attributes: { componentkey: 'ShareBox_textEditor', 'aria-label': say.textEditor },
    onFiles: attach,
    onChange: () => refresh(),
  });
  dialog.addEventListener('dragover', (event) => event.preventDefault());
  media.addEventListener('click', () => chooseFiles(attach));
  post.addEventListener('click', (event) => {
    if (
      !publish({
        event,
        via: 'click',
        composer: 'linkedin-c',
        parts: [tiptapText(editor)],
        attachments: files,
      })
    )
      return;
    afterwards(() => {
      editor.destroy();
      dialog.remove();
    });
  });
  if (mood.has('mention')) insertMention(editor, mood.get('mention'));
  else editor.commands.focus();
}
