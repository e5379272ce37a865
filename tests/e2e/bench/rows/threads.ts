import type { Composer } from '../composers.ts';

const row = (more: Pick<Composer, 'id' | 'url'> & Partial<Composer>): Composer => ({
  name: 'threads',
  editor: '[data-lexical-editor="true"]',
  submit: '.post',
  paths: ['click', 'keyboard', 'space', 'shortcut'],
  attach: [],
  closes: true,
  armed: true,
  ...more,
});

export const threads: readonly Composer[] = [
  row({
    id: 'threads-post',
    url: 'https://www.threads.com/intent/post',
    attach: ['input', 'paste', 'drop'],
    picker: 'input[type="file"]',
  }),
  row({
    id: 'threads-reply',
    name: 'threads-reply',
    url: 'https://www.threads.com/intent/post?reply=1',
    paths: ['click', 'shortcut'],
  }),
  row({
    id: 'threads-inline',
    name: 'threads-inline',
    url: 'https://www.threads.com/@graygarden/post/1',
    closes: false,
  }),
  row({
    id: 'threads-menu',
    url: 'https://www.threads.com/intent/post?menu=1',
    paths: ['keyboard', 'click'],
  }),
  row({
    id: 'threads-thread',
    url: 'https://www.threads.com/intent/post?thread=2',
    editor: '[data-lexical-editor="true"]:nth-child(2)',
    paths: ['click', 'shortcut'],
    prefilled: 'First of two.\n\n',
  }),
  row({
    id: 'threads-mention',
    url: 'https://www.threads.com/intent/post?mention=jane.example',
    paths: ['click'],
    prefilled: '@jane.example ',
  }),
];
