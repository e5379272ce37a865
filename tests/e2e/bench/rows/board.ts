import type { Composer } from '../composers.ts';

/** A site that nobody described, and a Mastodon server that no list names. */
const row = (more: Pick<Composer, 'id' | 'editor'> & Partial<Composer>): Composer => ({
  name: more.id,
  url: `https://board.example/?kind=${more.id.replace('board-', '')}`,
  submit: '#send',
  paths: ['click', 'keyboard'],
  attach: [],
  closes: false,
  armed: true,
  ...more,
});

export const board: readonly Composer[] = [
  row({
    id: 'board-form',
    editor: 'form textarea',
    paths: ['click', 'keyboard', 'submit'],
    sendsForm: true,
    attach: ['input', 'paste', 'drop'],
    picker: 'input[type="file"]',
  }),
  row({ id: 'board-title', editor: 'input[name="title"]', prefilled: 'A question.\n\n', sendsForm: true }),
  row({ id: 'board-plain', editor: '[contenteditable]' }),
  row({ id: 'board-rich', editor: '.ProseMirror' }),
  row({ id: 'board-dialog', editor: '[data-lexical-editor]', paths: ['click', 'keyboard', 'shortcut'] }),
  {
    id: 'mastodon-added',
    name: 'mastodon',
    url: 'https://clinic.example/home',
    editor: '.compose-form__input textarea',
    submit: '.compose-form__submit button[type="submit"]',
    paths: ['click', 'shortcut'],
    attach: [],
    sendsForm: true,
    closes: false,
  },
];
