import type { Composer } from '../composers.ts';

const row = (more: Pick<Composer, 'id' | 'url'> & Partial<Composer>): Composer => ({
  name: 'facebook',
  editor: '[role="dialog"] [data-lexical-editor="true"]',
  submit: '[role="dialog"] .post',
  paths: ['click', 'keyboard', 'space'],
  attach: [],
  closes: true,
  armed: true,
  ...more,
});

export const facebook: readonly Composer[] = [
  row({
    id: 'facebook-post',
    url: 'https://www.facebook.com/?compose=1',
    attach: ['input', 'paste', 'drop'],
    picker: '[role="dialog"] input[type="file"]',
  }),
  row({
    id: 'facebook-mention',
    url: 'https://www.facebook.com/?compose=1&mention=Jane%20Roe',
    paths: ['click'],
    prefilled: '@Jane Roe ',
  }),
  row({
    id: 'facebook-comment',
    name: 'facebook-comment-2',
    url: 'https://www.facebook.com/?comments=1',
    editor: 'article:nth-of-type(2) [data-lexical-editor="true"]',
    submit: 'article:nth-of-type(2) #focused-state-composer-submit [role="button"]',
    paths: ['enter', 'click', 'keyboard', 'space'],
    attach: ['input', 'paste', 'drop'],
    picker: 'article:nth-of-type(2) input[type="file"]',
    oneLine: true,
    closes: false,
  }),
  row({
    id: 'facebook-comment-in-dialog',
    name: 'facebook-comment-viewed',
    url: 'https://www.facebook.com/?viewing=1',
    submit: '#focused-state-composer-submit [role="button"]',
    paths: ['enter', 'click'],
    oneLine: true,
    closes: false,
  }),
];
