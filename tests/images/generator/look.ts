import type { Chance } from './chance.ts';

/** What a drawn picture is made of. */
export interface Drawing {
  readonly kind: string;
  readonly label: 'leaky' | 'clean';
  readonly width: number;
  readonly height: number;
  /** Fills a body of that size. */
  readonly html: string;
  readonly type: 'png' | 'jpeg';
  /** Sensor noise over everything, 0 to 60 grey values. */
  readonly noise: number;
  /** Pixels. */
  readonly blur: number;
  readonly barcode?: { readonly format: 'Code128' | 'DataMatrix' | 'QRCode'; readonly text: string };
}

export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text that the exam expects to be covered. */
export const phi = (type: string, text: string) => `<i data-phi="${type}">${escaped(text)}</i>`;

export const BARCODE = '<span data-barcode></span>';

const SANS = 'Liberation Sans';
export const face = (r: Chance) =>
  r.pick([SANS, 'DejaVu Sans', 'Liberation Serif', 'DejaVu Serif', 'Liberation Sans Narrow', SANS]);
export const mono = (r: Chance) => r.pick(['DejaVu Sans Mono', 'Liberation Mono']);

/** Something flat, photographed: turned, in perspective, on a ground. */
export function photographed(
  r: Chance,
  inner: string,
  options: { width: number; height: number; ground: string; turn: number; lean: number },
): string {
  const turn = r.between(-options.turn, options.turn);
  const [leanX, leanY] = [r.between(-options.lean, options.lean), r.between(-options.lean, options.lean)];
  return `<div style="position:absolute;inset:0;background:${options.ground};display:grid;place-items:center;perspective:1400px">
    <div style="width:${options.width}px;min-height:${options.height}px;transform:rotateX(${leanX}deg) rotateY(${leanY}deg) rotate(${turn}deg);box-shadow:0 8px 30px #0007;overflow:hidden">${inner}</div></div>`;
}

/** Letters drawn one by one, each a little off, as a hand does. */
export function byHand(r: Chance, html: string): string {
  return html.replace(/(<[^>]+>)|([^<])/g, (_all, tag: string | undefined, letter = '') =>
    tag !== undefined
      ? tag
      : letter.trim() === ''
        ? letter
        : `<s style="display:inline-block;text-decoration:none;transform:rotate(${r.between(-6, 6).toFixed(1)}deg) translateY(${r.between(-2, 2).toFixed(1)}px) skewX(${r.between(-12, 4).toFixed(1)}deg)">${letter}</s>`,
  );
}
