import type { Composer } from '../composers.ts';

const row = (more: Omit<Composer, 'attach' | 'picker'>): Composer => ({
  attach: ['input', 'paste', 'drop'],
  picker: '[data-testid="fileInput"]',
  ...more,
});
const modal = '[role="dialog"][aria-modal="true"]';

export const x: readonly Composer[] = [
  row({
    id: 'x-inline',
    name: 'inline',
    url: 'https://x.com/home',
    editor: 'main [data-testid="tweetTextarea_0"][contenteditable="true"]',
    submit: '[data-testid="tweetButtonInline"]',
    paths: ['click', 'keyboard', 'shortcut'],
    closes: false,
  }),
  {
    ...row({
      id: 'x-modal',
      name: 'modal',
      url: 'https://x.com/compose/post',
      editor: `${modal} [data-testid="tweetTextarea_0"][contenteditable="true"]`,
      submit: '[data-testid="tweetButton"]',
      paths: ['click', 'keyboard', 'shortcut'],
      closes: true,
    }),
    picker: `${modal} [data-testid="fileInput"]`,
  },
  {
    ...row({
      id: 'x-reply-modal',
      name: 'reply-modal',
      url: 'https://x.com/compose/post?in_reply_to=1',
      editor: `${modal} [data-testid="tweetTextarea_0"][contenteditable="true"]`,
      submit: '[data-testid="tweetButton"]',
      paths: ['click', 'shortcut'],
      closes: true,
    }),
    picker: `${modal} [data-testid="fileInput"]`,
  },
  ...[
    { id: 'x-quote', mood: 'quote' },
    { id: 'x-scheduled', mood: 'scheduled' },
    { id: 'x-thread', mood: 'thread', post: 1, prefilled: 'First of two.\n\n' },
    { id: 'x-poll', mood: 'poll', box: 'input[name="Choice2"]', prefilled: 'A question.\n\n' },
  ].map(
    ({ id, mood, post = 0, prefilled, box }): Composer => ({
      id,
      name: 'modal',
      url: `https://x.com/compose/post?${mood}=1`,
      editor: `${modal} ${box ?? `[data-testid="tweetTextarea_${post}"][contenteditable="true"]`}`,
      submit: '[data-testid="tweetButton"]',
      paths: box === undefined ? ['click', 'shortcut'] : ['click'],
      attach: [],
      closes: true,
      ...(prefilled === undefined ? {} : { prefilled }),
    }),
  ),
  row({
    id: 'x-reply-inline',
    name: 'reply-inline',
    url: 'https://x.com/graygarden/status/1',
    editor: '[data-testid="tweetTextarea_0"][contenteditable="true"]',
    submit: '[data-testid="tweetButtonInline"]',
    paths: ['click', 'shortcut'],
    closes: false,
  }),
  row({
    id: 'x-mobile',
    name: 'mobile',
    url: 'https://mobile.x.com/compose/post',
    editor: 'main [data-testid="tweetTextarea_0"] textarea',
    submit: '[data-testid="tweetButton"]',
    paths: ['click', 'keyboard', 'shortcut'],
    closes: false,
  }),
  row({
    id: 'x-mobile-form',
    name: 'mobile',
    url: 'https://mobile.x.com/compose/post?form=1',
    editor: 'main [data-testid="tweetTextarea_0"] textarea',
    submit: '[data-testid="tweetButton"]',
    paths: ['submit'],
    closes: false,
  }),
];
