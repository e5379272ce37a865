import { allIn, lastTextButton, type Site, textButtons, textIn } from './site.ts';

/**
 * LinkedIn shows three generations side by side, by account: A, Quill in the light DOM; B, the same inside the
 * open shadow root of `#interop-outlet`; C, TipTap in a native dialog with hashed classes. Comments come in both
 * the legacy and the current form. Light-DOM decoys of `.ql-editor` exist, so editors count only in a container.
 * A repost, an edit, a schedule and a company's post are the same dialogs (inferred); an article is a page.
 */

const SHARE_SCREEN = '[data-sdui-screen*="sharing.ShareCompose"]';

/** What a repost shows of the first post, and of a link or a picture: words that are not the author's. */
const PREVIEW = '#ShareBoxpreviewCard';

/** A comment always answers somebody; what it answers is not read. */
const answersUnread = () => '';

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['https://*.linkedin.com/*'],
  composers: [
    {
      id: 'linkedin-message',
      isMessage: true,
      editor: '.msg-form__contenteditable[contenteditable="true"]',
      containers: ['.msg-form'],
      submit: allIn('.msg-form__send-button'),
      replyTo: answersUnread,
      release: 'armed',
      shortcut: 'enter',
    },
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
      quoted: textIn('.share-creation-state__preview-container'),
      release: 'click',
      shortcut: 'mod-enter',
    },
    {
      id: 'linkedin-post-dialog',
      editor:
        '[componentkey="ShareBox_textEditor"][contenteditable="true"], [contenteditable="true"][role="textbox"]',
      containers: [SHARE_SCREEN, 'dialog[open]'],
      submit: lastTextButton,
      quoted: textIn(PREVIEW),
      // Dialogs over this one: a picture's description, a document's title, the question and answers of a poll.
      asides: [
        { selector: 'dialog textarea', kind: 'alt-text', lastsWhile: `${PREVIEW} > *` },
        {
          selector: 'dialog input:is([type="text"], :not([type])):not([data-testid$="picker-input"])',
          kind: 'title',
          lastsWhile: `${PREVIEW} > *`,
        },
      ],
      release: 'armed',
      shortcut: 'mod-enter',
    },
    {
      // Next, then Publish in a dialog: which of the page's buttons leads there is not evidenced, so every one of
      // words is held while there are findings.
      id: 'linkedin-article',
      at: /^\/article\//,
      editor: '.ProseMirror[contenteditable="true"]',
      containers: ['body'],
      submit: textButtons,
      extras: [{ selector: 'textarea', kind: 'title' }],
      steps: true,
      release: 'armed',
      shortcut: 'mod-enter',
    },
  ],
};
