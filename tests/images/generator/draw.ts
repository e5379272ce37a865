import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';
import type { Sample } from '../exam/score.ts';
import { chance } from './chance.ts';
import { CLEAN } from './clean.ts';
import { LEAKY } from './leaky.ts';
import type { Drawing } from './look.ts';
import { SECOND_CLEAN, SECOND_LEAKY } from './second.ts';

/** Draws pictures with known contents into a folder, with a manifest.json beside them. Every second is clean. */

const SEED = 20261122;

/** By itself the package would fetch its code from a network. */
const wasm = () =>
  readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'));

const document = (
  { html, width, height, blur }: Drawing,
  barcode: string,
) => `<!doctype html><meta charset="utf-8">
  <style>html,body{margin:0;width:${width}px;height:${height}px;overflow:hidden;position:relative}i{font-style:inherit}[data-barcode] svg{height:78px;display:block;margin-top:6px}</style>
  <body><div style="position:absolute;inset:0;filter:${blur > 0 ? `blur(${blur}px)` : 'none'}">${html.replace('<span data-barcode></span>', `<span data-barcode>${barcode}</span>`)}</div></body>`;

/** Noise as a sensor makes it, laid over the page. Runs in the page. */
function addNoise({ amount, seed }: { amount: number; seed: number }) {
  const canvas = globalThis.document.createElement('canvas');
  canvas.width = globalThis.innerWidth;
  canvas.height = globalThis.innerHeight;
  canvas.style.cssText = 'position:absolute;inset:0;mix-blend-mode:hard-light;opacity:0.5';
  const context = canvas.getContext('2d');
  if (context === null) return;
  const image = context.createImageData(canvas.width, canvas.height);
  let state = seed;
  for (let at = 0; at < image.data.length; at += 4) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const value = 128 + ((state >>> 16) / 65536 - 0.5) * amount * 6;
    image.data[at] = image.data[at + 1] = image.data[at + 2] = value;
    image.data[at + 3] = 255;
  }
  context.putImageData(image, 0, 0);
  globalThis.document.body.append(canvas);
}

function measure() {
  const place = (element: Element): [number, number, number, number] => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [Math.round(x), Math.round(y), Math.round(width), Math.round(height)];
  };
  return {
    phi: [...globalThis.document.querySelectorAll<HTMLElement>('[data-phi]')].map((element) => ({
      text: (element.textContent ?? '').trim(),
      type: element.dataset.phi ?? '',
      box: place(element),
    })),
    barcodes: [...globalThis.document.querySelectorAll('[data-barcode] svg')].map(place),
  };
}

async function drawOne(
  page: Page,
  drawing: Drawing,
  folder: string,
  file: string,
  seed: number,
): Promise<Sample> {
  const { width, height, barcode } = drawing;
  await page.setViewport({ width, height });
  const drawn =
    barcode === undefined ? '' : (await writeBarcode(barcode.text, { format: barcode.format, scale: 3 })).svg;
  await page.setContent(document(drawing, drawn));
  if (drawing.noise > 0) await page.evaluate(addNoise, { amount: drawing.noise / 10, seed });
  const { phi, barcodes } = await page.evaluate(measure);
  writeFileSync(
    path.join(folder, file),
    await page.screenshot(drawing.type === 'png' ? { type: 'png' } : { type: 'jpeg', quality: 88 }),
  );
  return {
    file,
    kind: drawing.kind,
    label: drawing.label,
    width,
    height,
    phi,
    barcodes: barcodes.map((box) => ({ format: barcode?.format ?? '', box })),
  };
}

const SETS = { first: [LEAKY, CLEAN], second: [SECOND_LEAKY, SECOND_CLEAN] } as const;

/** @param count pictures in all */
export async function draw(
  browser: Browser,
  folder: string,
  count: number,
  set: keyof typeof SETS = 'first',
): Promise<void> {
  await prepareZXingModule({
    overrides: { wasmBinary: new Uint8Array(wasm()).buffer },
    fireImmediately: true,
  });
  const page = await browser.newPage();
  const samples: Sample[] = [];
  for (let index = 0; index < count; index += 1) {
    const r = chance(SEED + index);
    const list = SETS[set][index % 2 === 0 ? 0 : 1];
    const drawing = (list[Math.floor(index / 2) % list.length] ?? list[0])(r);
    const file = `${drawing.label}-${String(index).padStart(3, '0')}-${drawing.kind}.${drawing.type === 'png' ? 'png' : 'jpg'}`;
    samples.push(await drawOne(page, drawing, folder, file, SEED + index));
  }
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(samples, null, 1));
  await page.close();
}
