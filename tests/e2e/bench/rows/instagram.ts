import type { Composer } from '../composers.ts';

const row = (more: Pick<Composer, 'id' | 'url' | 'editor'> & Partial<Composer>): Composer => ({
  name: 'instagram',
  submit: '.share',
  paths: ['click', 'keyboard', 'space'],
  attach: [],
  closes: true,
  armed: true,
  ...more,
});

export const instagram: readonly Composer[] = [
  row({
    id: 'instagram-caption',
    url: 'https://www.instagram.com/?caption=1',
    editor: '[data-lexical-editor="true"]',
  }),
  row({
    id: 'instagram-caption-plain',
    url: 'https://www.instagram.com/?caption=1&textarea=1',
    editor: '[role="dialog"] textarea',
    paths: ['click', 'keyboard'],
  }),
  row({
    id: 'instagram-comment',
    name: 'instagram-comment',
    url: 'https://www.instagram.com/p/1/',
    editor: '.comment textarea',
    submit: '.send',
    paths: ['enter', 'click', 'keyboard'],
    oneLine: true,
    closes: false,
  }),
];
