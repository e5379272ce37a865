import { allIn, lastTextButton, type Site } from './site.ts';

/**
 * LinkedIn shows three generations side by side, by account: A, Quill in the light DOM; B, the same inside the
 * open shadow root of `#interop-outlet`; C, TipTap in a native dialog with hashed classes. Comments come in both
 * the legacy and the current form. Light-DOM decoys of `.ql-editor` exist, so editors count only in a container.
 */

const SHARE_SCREEN = '[data-sdui-screen*="sharing.ShareCompose"]';

/** A comment always answers somebody; what it answers is not read. */
const answersUnread = () => '';

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['https://*.linkedin.com/*'],
  composers: [
    {
      id: 'linkedin-comment',
      editor: '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]',
      containers: ['[componentkey^="commentBox-"]'],
      submit: allIn(
        '[componentkey*="commentButtonSection"] button, button[componentkey*="commentButtonSection"]',
      ),
      replyTo: answersUnread,
      release: 'armed',
      shortcut: 'mod-enter',
    },
    {
      id: 'linkedin-comment-legacy',
      editor: '.ql-editor[contenteditable="true"]',
      containers: ['.comments-comment-box'],
      submit: allIn('button[class*="comments-comment-box__submit-button"]'),
      replyTo: answersUnread,
      release: 'click',
      shortcut: 'mod-enter',
    },
    {
      id: 'linkedin-post',
      editor: '.ql-editor[contenteditable="true"]',
      containers: ['.share-box-v2__modal', '.share-creation-state'],
      submit: allIn('.share-actions__primary-action'),
      release: 'click',
      shortcut: 'mod-enter',
    },
    {
      id: 'linkedin-post-dialog',
      editor:
        '[componentkey="ShareBox_textEditor"][contenteditable="true"], [contenteditable="true"][role="textbox"]',
      containers: [SHARE_SCREEN, 'dialog[open]'],
      submit: lastTextButton,
      release: 'armed',
      shortcut: 'mod-enter',
    },
  ],
};
