import type { Composer } from '../composers.ts';

const row = (more: Pick<Composer, 'id' | 'editor' | 'submit'> & Partial<Composer>): Composer => ({
  name: 'reddit-post',
  url: 'https://www.reddit.com/r/hematology/submit',
  paths: ['click', 'keyboard'],
  attach: [],
  closes: true,
  armed: true,
  ...more,
});
const submit = '#submit-post-button >>> #inner-post-submit-button';

export const reddit: readonly Composer[] = [
  row({
    id: 'reddit-post',
    editor: 'shreddit-composer [contenteditable="true"]',
    submit,
    paths: ['click', 'keyboard', 'shortcut'],
    attach: ['paste', 'drop'],
  }),
  row({ id: 'reddit-title', editor: 'faceplate-textarea-input >>> textarea', submit }),
  row({
    id: 'reddit-markdown',
    url: 'https://www.reddit.com/r/hematology/submit?markdown=1',
    editor: 'shreddit-markdown-composer >>> textarea',
    submit,
  }),
  row({
    id: 'reddit-comment',
    name: 'reddit-comment-2',
    url: 'https://www.reddit.com/r/hematology/comments/1',
    editor: '.answer-2 [contenteditable="true"]',
    submit: '.answer-2 [slot="submit-button"]',
    paths: ['click', 'keyboard', 'shortcut'],
    closes: false,
  }),
  row({
    id: 'reddit-old-comment',
    name: 'reddit-old-comment',
    url: 'https://old.reddit.com/r/hematology/comments/1',
    editor: '.usertext-edit textarea',
    submit: '.usertext-buttons .save',
    paths: ['click', 'keyboard', 'submit'],
    sendsForm: true,
    closes: false,
  }),
  row({
    id: 'reddit-old-title',
    name: 'reddit-old-post',
    url: 'https://old.reddit.com/r/hematology/submit',
    editor: 'textarea[name="title"]',
    submit: 'button[name="submit"]',
    sendsForm: true,
    closes: false,
  }),
];
