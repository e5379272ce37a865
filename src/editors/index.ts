/** Reads and replaces text in Draft.js, Lexical, Quill, ProseMirror and plain controls. */
export { focusAtCaret, keepCaret } from './caret.ts';
export { isLineSeen, isSeenAt, type Line, linesOf, Mirror } from './ranges.ts';
export { isTextControl, type Reading, rangeOf, readEditor } from './read.ts';
export { replaceText, sameText, undoIn } from './replace.ts';
