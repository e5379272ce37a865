import { prepareZXingModule, purgeZXingModule, type ReadResult, readBarcodes } from 'zxing-wasm/reader';
import { aroundPoints, padded } from './geometry.ts';
import type { PictureFinding } from './types.ts';

/** Barcodes of all kinds, read with zxing-wasm from inside the extension. */

/**
 * Must be called before the first reading.
 * @param wasm address of the reader inside the extension; without it the package would ask a network
 */
export function prepareBarcodes(wasm: string): void {
  prepareZXingModule({ overrides: { locateFile: () => wasm } });
}

/** Gives the reader's memory back; the next reading starts it again. */
export function restBarcodes(wasm: string): void {
  purgeZXingModule();
  prepareBarcodes(wasm);
}

const ADDRESS = /^(?:https?:|www\.|mailto:|WIFI:|MECARD:|geo:)|^[a-z0-9-]+\.(?:com|org|net|edu|gov)\b/i;
/** Trade items: shops and drug packs, the same on every pack. */
const TRADE = /^(?:EAN|UPC|ISBN|DataBar)/;
const TRADE_ITEM = /^(?:\(01\)|01)\d{14}/;

/** An address or a product names no patient; anything else may be a record number. */
export function tierOf(format: string, text: string): PictureFinding['tier'] {
  return ADDRESS.test(text) || TRADE.test(format) || TRADE_ITEM.test(text) ? 'hint' : 'stop';
}

/**
 * @param pixels the picture or an enlarged copy
 * @param scale pixels of `pixels` for one of the original
 */
export async function barcodeFindings(
  pixels: ImageData,
  scale: number,
  size: { readonly width: number; readonly height: number },
): Promise<PictureFinding[]> {
  // Large codes and light ones on dark were looked for before anything was enlarged.
  const isFirstLook = scale <= 1;
  const results = await readBarcodes(pixels, {
    tryHarder: true,
    tryRotate: true,
    tryInvert: isFirstLook,
    tryDownscale: isFirstLook,
    maxNumberOfSymbols: 12,
  });
  return results.filter(({ isValid }) => isValid).map((result) => findingOf(result, scale, size));
}

function findingOf(
  { format, text, position }: ReadResult,
  scale: number,
  { width, height }: { readonly width: number; readonly height: number },
): PictureFinding {
  const { topLeft, topRight, bottomRight, bottomLeft } = position;
  const corners = [topLeft, topRight, bottomRight, bottomLeft];
  const box = aroundPoints(corners.map(({ x, y }) => [x / scale, y / scale] as const));
  // A reader of stripes may report one line across them: cover about their usual height.
  const isStripe = Math.min(box.width, box.height) < 0.2 * Math.max(box.width, box.height);
  const margin = isStripe ? Math.max(box.width, box.height) * 0.25 : Math.max(box.width, box.height) * 0.08;
  const tier = tierOf(format, text);
  return {
    kind: 'barcode',
    type: 'BARCODE',
    rule: tier === 'stop' ? 'barcode/number' : 'barcode/address',
    tier,
    excerpt: text.slice(0, 80),
    reason:
      tier === 'stop'
        ? 'A barcode that can be read, as on wristbands and specimen labels.'
        : 'A barcode with an address or a product in it.',
    source: '45 CFR 164.514(b)(2)(i)(R)',
    boxes: [padded(box, margin, width, height)],
  };
}
