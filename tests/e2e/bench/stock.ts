import type { Page } from 'puppeteer-core';
import { LINES, type Stock } from '../../images/odd/stock.ts';

/** Draws the label and encodes it in every way the browser knows. */
export async function stock(page: Page): Promise<Stock> {
  const drawn = await page.evaluate(async (lines) => {
    const base64 = (bytes: Uint8Array | Uint8ClampedArray) => {
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    };
    const draw = async (rows: readonly string[]) => {
      const canvas = new OffscreenCanvas(720, 200);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas here');
      context.fillStyle = '#fff';
      context.fillRect(0, 0, 720, 200);
      context.fillStyle = '#111';
      context.font = '32px "DejaVu Sans"';
      rows.forEach((row, at) => {
        context.fillText(row, 24, 54 + at * 52);
      });
      const encoded = async (type: string) => {
        const blob = await canvas.convertToBlob({ type, quality: 0.92 });
        return blob.type === type ? base64(new Uint8Array(await blob.arrayBuffer())) : null;
      };
      return {
        pixels: base64(context.getImageData(0, 0, 720, 200).data),
        jpeg: await encoded('image/jpeg'),
        webp: await encoded('image/webp'),
        avif: await encoded('image/avif'),
      };
    };
    return {
      leaky: await draw(lines),
      clean: await draw(['Iron metabolism', 'Hepcidin blocks ferroportin']),
    };
  }, LINES);
  const buffer = (text: string | null) => Buffer.from(text ?? '', 'base64');
  const raster = (text: string) => ({ width: 720, height: 200, data: buffer(text) });
  return {
    leaky: raster(drawn.leaky.pixels),
    clean: raster(drawn.clean.pixels),
    leakyJpeg: buffer(drawn.leaky.jpeg),
    leakyWebp: buffer(drawn.leaky.webp),
    cleanWebp: buffer(drawn.clean.webp),
    leakyAvif: drawn.leaky.avif === null ? null : buffer(drawn.leaky.avif),
  };
}
