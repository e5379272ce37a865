import type { Composer } from '../composers.ts';

const root = '[data-testid="composePostView"]';

const row = (more: Pick<Composer, 'id' | 'url'> & Partial<Composer>): Composer => ({
  name: 'bluesky',
  editor: `${root} .ProseMirror`,
  submit: '[data-testid="composerPublishBtn"]',
  paths: ['click', 'keyboard', 'shortcut'],
  attach: [],
  closes: true,
  ...more,
});

export const bluesky: readonly Composer[] = [
  row({
    id: 'bluesky-post',
    url: 'https://bsky.app/intent/compose',
    attach: ['input-on-demand', 'paste', 'drop'],
    picker: '[data-testid="openMediaBtn"]',
  }),
  row({
    id: 'bluesky-reply',
    name: 'bluesky-reply',
    url: 'https://bsky.app/intent/compose?reply=1',
    paths: ['click', 'shortcut'],
  }),
  row({
    id: 'bluesky-thread',
    url: 'https://bsky.app/intent/compose?thread=2',
    editor: `${root} .post + .post .ProseMirror`,
    paths: ['click', 'shortcut'],
    prefilled: 'First of two.\n\n',
  }),
  row({
    id: 'bluesky-mention',
    url: 'https://bsky.app/intent/compose?mention=jane.example',
    paths: ['click'],
    prefilled: '@jane.example ',
  }),
  // The press comes while a video is on its way: the site queues it and publishes by itself.
  row({
    id: 'bluesky-on-upload',
    url: 'https://bsky.app/intent/compose?uploading=900',
    paths: ['click', 'shortcut'],
  }),
];
