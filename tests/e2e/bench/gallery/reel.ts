import type { Page } from 'puppeteer-core';
import type { Frame } from './webp.ts';

/** What is drawn of one moment: a window as the browser rendered it, with a line below that says what happens. */
export interface Moment {
  readonly window: Page;
  readonly caption: string;
  readonly milliseconds: number;
  /** Where the mouse presses, in CSS pixels of the window; a ring is drawn there. */
  readonly press?: { readonly x: number; readonly y: number };
  /** A second window at the upper right, where browsers open the popup of an extension. */
  readonly popup?: Page;
}

interface Drawing {
  readonly png: string;
  readonly popup: string | null;
  readonly caption: string;
  readonly press: { x: number; y: number } | null;
  readonly strip: number;
}

interface Drawn {
  readonly base64: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The caption's height in pixels. */
const STRIP = 44;

/** Runs in a blank page: draws the moment, and encodes what differs from the one before. Null when nothing does. */
async function draw({ png, popup, caption, press, strip }: Drawing): Promise<Drawn | null> {
  const bitmapOf = async (base64: string) =>
    createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
  const own = window as unknown as { before?: ImageData };
  const shot = await bitmapOf(png);
  const [width, height] = [shot.width, shot.height + strip];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('no canvas here');
  context.drawImage(shot, 0, 0);
  if (popup !== null) {
    const small = await bitmapOf(popup);
    context.shadowColor = 'rgb(0 0 0 / 40%)';
    context.shadowBlur = 18;
    context.drawImage(small, width - small.width - 16, 8);
    context.shadowColor = 'transparent';
  }
  if (press !== null) {
    context.strokeStyle = '#d23c44';
    context.lineWidth = 4;
    context.beginPath();
    context.arc(press.x, press.y, 22, 0, 7);
    context.stroke();
  }
  context.fillStyle = '#14211f';
  context.fillRect(0, shot.height, width, strip);
  context.fillStyle = '#ffffff';
  context.font = '600 17px "DejaVu Sans", Arial, sans-serif';
  context.fillText(caption, 18, shot.height + strip / 2 + 6);

  const now = context.getImageData(0, 0, width, height);
  const [mine, theirs] = [
    new Uint32Array(now.data.buffer),
    own.before && new Uint32Array(own.before.data.buffer),
  ];
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let at = 0; at < mine.length; at += 1) {
    if (theirs !== undefined && mine[at] === theirs[at]) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, top, right, bottom] = [
      Math.min(left, x),
      Math.min(top, y),
      Math.max(right, x + 1),
      Math.max(bottom, y + 1),
    ];
  }
  own.before = now;
  if (right === 0) return null;
  const [x, y] = [left - (left % 2), top - (top % 2)];
  const part = new OffscreenCanvas(right - x, bottom - y);
  part.getContext('2d', { alpha: false })?.putImageData(now, -x, -y);
  const blob = await part.convertToBlob({ type: 'image/webp', quality: 0.6 });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return { base64: btoa(text), x, y, width: part.width, height: part.height };
}

const png = async (page: Page) => page.screenshot({ encoding: 'base64' });

/** The frames of a film, each only as large as what changed. */
export class Reel {
  readonly frames: Frame[] = [];

  /** @param table a blank page in which frames are drawn */
  constructor(private readonly table: Page) {}

  /** Adds a moment. Time in which nothing changes is added to the frame before. */
  async add({ window, caption, milliseconds, press, popup }: Moment): Promise<void> {
    const drawing: Drawing = {
      png: await png(window),
      popup: popup === undefined ? null : await png(popup),
      caption,
      press: press ?? null,
      strip: STRIP,
    };
    const drawn = await this.table.evaluate(draw, drawing);
    const last = this.frames.at(-1);
    if (drawn !== null)
      this.frames.push({ ...drawn, still: Buffer.from(drawn.base64, 'base64'), milliseconds });
    else if (last !== undefined)
      this.frames.splice(-1, 1, { ...last, milliseconds: last.milliseconds + milliseconds });
  }
}
