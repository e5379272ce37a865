import type { Composer } from '../composers.ts';

const row = (more: Pick<Composer, 'id' | 'url'> & Partial<Composer>): Composer => ({
  name: 'mastodon',
  editor: '.compose-form__input textarea',
  submit: '.compose-form__submit button[type="submit"]',
  paths: ['click', 'shortcut'],
  attach: [],
  sendsForm: true,
  closes: false,
  ...more,
});

export const mastodon: readonly Composer[] = [
  row({
    id: 'mastodon-post',
    url: 'https://mastodon.social/home',
    paths: ['click', 'keyboard', 'shortcut', 'submit'],
    attach: ['input', 'paste', 'drop'],
    picker: 'input[name="file-upload-input"]',
  }),
  row({ id: 'mastodon-reply', name: 'mastodon-reply', url: 'https://med-mastodon.com/home?reply=1' }),
  row({
    id: 'mastodon-edit',
    name: 'mastodon-edit',
    url: 'https://mastodon.social/home?edit=1',
    prefilled: 'As it was posted. ',
  }),
  row({
    id: 'mastodon-warning',
    url: 'https://mastodon.social/home?cw=1',
    editor: '#cw-spoiler-input',
    prefilled: 'A question.\n\n',
  }),
  row({
    id: 'mastodon-poll',
    url: 'https://mastodon.social/home?poll=1',
    editor: '.poll__option:first-of-type input',
    paths: ['click'],
    prefilled: 'A question.\n\n',
  }),
  row({
    id: 'mastodon-glitch',
    name: 'mastodon-secondary',
    url: 'https://mastodon.social/home?glitch=1',
    submit: '.secondary-post-button',
    sendsForm: false,
    paths: ['click', 'keyboard', 'alt-shortcut'],
  }),
  row({
    id: 'mastodon-glitch-key',
    name: 'mastodon-secondary',
    url: 'https://mastodon.social/home?glitch=1',
    submit: '.secondary-post-button',
    sendsForm: false,
    paths: ['alt-shortcut'],
  }),
  row({
    id: 'mastodon-glitch-main',
    url: 'https://mastodon.social/home?glitch=1',
    paths: ['shortcut', 'click'],
  }),
];
