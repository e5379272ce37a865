// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf, readEditor } from '../../src/editors/index.ts';
import { LIMIT_MS, runs } from './runs.ts';

/** Editors as libraries build them and as no library would: blocks in spans, breaks anywhere, empty and deep. */

const TAGS = ['div', 'p', 'span', 'b', 'a', 'ul', 'li', 'pre', 'h2', 'blockquote', 'x-part'] as const;

type Piece =
  | { readonly is: 'text'; readonly data: string }
  | { readonly is: 'break' | 'comment' | 'button' }
  | { readonly is: 'emoji'; readonly alt: string }
  | { readonly is: 'element'; readonly tag: string; readonly inside: readonly Piece[] };

const words = fc.oneof(
  fc.stringMatching(/^[a-z]{1,5}( [a-z]{1,5}){0,2}$/),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '',
    ' ',
    '\u200b',
    'a\u200bb',
    '\ufeff',
    '\u00a0',
    '\ud800',
    'e\u0301\u0302',
    '\u202eabc',
    '🧑🏽‍⚕️',
  ),
);
const { tree } = fc.letrec<{ tree: readonly Piece[]; piece: Piece }>((tie) => ({
  tree: fc.array(tie('piece'), { maxLength: 4 }),
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words.map((data): Piece => ({ is: 'text', data })),
    fc.constantFrom<Piece>({ is: 'break' }, { is: 'comment' }, { is: 'button' }),
    fc.constantFrom('🩸', '').map((alt): Piece => ({ is: 'emoji', alt })),
    fc.record({ is: fc.constant('element' as const), tag: fc.constantFrom(...TAGS), inside: tie('tree') }),
  ),
}));

function nodeOf(piece: Piece): Node {
  switch (piece.is) {
    case 'text':
      return document.createTextNode(piece.data);
    case 'break':
      return document.createElement('br');
    case 'comment':
      return document.createComment('not written by anybody');
    case 'button': {
      const button = document.createElement('button');
      button.textContent = 'of the site';
      return button;
    }
    case 'emoji': {
      const image = document.createElement('img');
      image.alt = piece.alt;
      return image;
    }
    case 'element': {
      const element = document.createElement(piece.tag);
      element.append(...piece.inside.map(nodeOf));
      return element;
    }
  }
}

function editorOf(pieces: readonly Piece[]): HTMLElement {
  const editor = document.createElement('div');
  editor.setAttribute('contenteditable', 'true');
  editor.append(...pieces.map(nodeOf));
  document.body.replaceChildren(editor);
  return editor;
}

/** What a person wrote, in order: texts and emoji, without what nobody sees. */
const writtenIn = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (piece.is === 'text') return piece.data;
      if (piece.is === 'emoji') return piece.alt;
      return piece.is === 'element' ? writtenIn(piece.inside) : '';
    })
    .join('');
const seen = (text: string) => text.replace(/[\u200b\u2060\ufeff]/g, '').replaceAll('\u00a0', ' ');
const solid = (text: string) => text.replaceAll('\n', '');

describe('any editor', () => {
  it(
    'is read with every character in its order and nothing but line ends added',
    () => {
      fc.assert(
        fc.property(tree, (pieces) => {
          expect(solid(readEditor(editorOf(pieces)).text)).toBe(solid(seen(writtenIn(pieces))));
        }),
        runs(2),
      );
    },
    LIMIT_MS,
  );

  it(
    'has a map whose parts follow each other, lie in the page, and hold their words',
    () => {
      fc.assert(
        fc.property(tree, (pieces) => {
          const reading = readEditor(editorOf(pieces));
          let end = 0;
          for (const { start, length, node, nodeOffset } of reading.segments) {
            expect(start).toBeGreaterThanOrEqual(end);
            expect(reading.text.slice(end, start)).toMatch(/^\n*$/);
            end = start + length;
            expect(node.isConnected).toBe(true);
            if (node instanceof Text)
              expect(seen(node.data.slice(nodeOffset, nodeOffset + length))).toBe(
                reading.text.slice(start, end),
              );
          }
          expect(reading.text.slice(end)).toMatch(/^\n*$/);
        }),
        runs(2),
      );
    },
    LIMIT_MS,
  );

  it(
    'gives every stretch of its text back as a range with these characters',
    () => {
      fc.assert(
        fc.property(tree, fc.nat(), fc.nat(), (pieces, from, length) => {
          const reading = readEditor(editorOf(pieces));
          const start = reading.text.length === 0 ? 0 : from % reading.text.length;
          const end = Math.min(reading.text.length, start + (length % 9));
          const inside = reading.segments.filter((one) => one.start < end && one.start + one.length > start);
          const range = rangeOf(reading, start, end);
          if (reading.segments.length === 0) {
            expect(range).toBeNull();
            return;
          }
          expect(range).not.toBeNull();
          // A range has no words for pictures, and sees what the reader leaves out: buttons, comments, marks.
          const texts = inside.flatMap((one) =>
            one.node instanceof Text
              ? [reading.text.slice(Math.max(start, one.start), Math.min(end, one.start + one.length))]
              : [],
          );
          expect(solid(seen(range?.toString() ?? '')).replaceAll('of the site', '')).toBe(
            solid(texts.join('')),
          );
        }),
        runs(2),
      );
    },
    LIMIT_MS,
  );

  it(
    'of a text control is its value',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (text) => {
          const area = document.createElement('textarea');
          area.value = text;
          expect(readEditor(area)).toEqual({ text: area.value, segments: [] });
        }),
        runs(),
      );
    },
    LIMIT_MS,
  );
});
