import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { TIERS } from '../checks/index.ts';
import { judged } from './judge.ts';
import { isFlat, layerFindings, layerOf } from './layer.ts';
import { described } from './metadata.ts';
import { canvasOf, PictureError } from './raster.ts';
import { seenIn } from './seen.ts';
import type { ReadOptions, ReadTools } from './tools.ts';
import type { PictureFinding, PictureReport } from './types.ts';

/**
 * PDF page by page: what its text layer says and what can be seen on its pages, because text may lie hidden under
 * a black box and a scanned page has no text layer at all; then notes, forms, attached files and metadata.
 */

/** Pages looked at; the rest is named as not checked and needs the person. */
const MOST_PAGES = 40;
/** ms; a longer document is named as partly not checked. */
const BUDGET_MS = 20_000;
/** Longer side of a page when it is read as a picture, in pixels. */
const PAGE_SIDE = 1600;

/** @throws PictureError when it cannot be opened, the signal's reason when it aborts */
export async function readPdf(
  bytes: Uint8Array<ArrayBuffer>,
  tools: ReadTools,
  options: ReadOptions,
): Promise<PictureReport & { status: 'checked' }> {
  const pdfjs = await import('pdfjs-dist');
  pdfjs.GlobalWorkerOptions.workerSrc = tools.pdfWorker;
  // The library takes the bytes away with it, and the caller may still need them.
  const loading = pdfjs.getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const document = await loading.promise.catch((error: unknown) => {
      throw new PictureError(
        error instanceof Error && error.name === 'PasswordException'
          ? 'The PDF is locked with a password.'
          : 'The PDF is damaged and cannot be opened.',
      );
    });
    if (document.numPages === 0) throw new PictureError('The PDF has no pages.');
    return await readPages(document, tools, options);
  } finally {
    await loading.destroy();
  }
}

async function readPages(
  document: PDFDocumentProxy,
  tools: ReadTools,
  options: ReadOptions,
): Promise<PictureReport & { status: 'checked' }> {
  const start = performance.now();
  const findings: PictureFinding[] = [...(await metadataOf(document)), ...(await filesIn(document))];
  const texts: string[] = [];
  let done = 0;
  let isBlank = true;
  for (; done < Math.min(document.numPages, MOST_PAGES); done += 1) {
    options.signal.throwIfAborted();
    if (performance.now() - start > BUDGET_MS) break;
    const of = document.numPages;
    options.onProgress({ done: done / of, step: `reading page ${done + 1} of ${of}` });
    const page = await readPage(await document.getPage(done + 1), tools, options.signal);
    texts.push(page.text);
    findings.push(...page.findings.map((finding) => ({ ...finding, page: done + 1 })));
    isBlank &&= page.isBlank;
  }
  if (done < document.numPages) findings.push(unreadPages(done + 1, document.numPages));
  if (isBlank) findings.push(BLANK);
  return {
    status: 'checked',
    width: 0,
    height: 0,
    tier: TIERS.find((tier) => findings.some((one) => one.tier === tier)) ?? 'none',
    findings,
    text: texts.join('\n'),
    notChecked: ['Handwriting may have been missed. Links and scripts in the document were not looked at.'],
  };
}

async function readPage(page: PDFPageProxy, tools: ReadTools, signal: AbortSignal) {
  const plain = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: PAGE_SIDE / Math.max(plain.width, plain.height) });
  const layer = layerOf((await page.getTextContent()).items, viewport);
  const notes = await notesOn(page);
  const { canvas, context } = canvasOf(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({
    canvas: null,
    // An offscreen canvas has all that is drawn with; the types know only the one in a page.
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport,
    // The other intent waits for frames of the screen, and the workshop has no screen.
    intent: 'print',
  }).promise;
  const { width, height } = canvas;
  const pixels = context.getImageData(0, 0, width, height);
  page.cleanup();
  const bitmap = canvas.transferToImageBitmap();
  try {
    const seen = await seenIn(bitmap, tools, { signal, onProgress: () => {} });
    const found = [
      ...layerFindings(judged(layer, { width, height }), pixels),
      ...seen.findings,
      ...notes.map(described).filter(({ tier }) => tier !== 'hint'),
    ];
    const distinct = new Map(
      found.reverse().map((finding) => [`${finding.type} ${finding.excerpt}`, { ...finding, boxes: [] }]),
    );
    const isBlank = layer.text.trim() === '' && isFlat(pixels, { x: 0, y: 0, width, height });
    return {
      text: [layer.text, seen.page.text, ...notes].join('\n'),
      findings: [...distinct.values()].reverse(),
      isBlank,
    };
  } finally {
    bitmap.close();
  }
}

/** What notes on a page and fields of a form say. */
async function notesOn(page: PDFPageProxy): Promise<string[]> {
  const annotations: unknown[] = await page.getAnnotations();
  return annotations.flatMap((annotation) => {
    if (typeof annotation !== 'object' || annotation === null) return [];
    const said = Object.entries(annotation).flatMap(([name, value]) => {
      const text: unknown = typeof value === 'object' && value !== null && 'str' in value ? value.str : value;
      return /^(?:contentsObj|titleObj|fieldValue)$/.test(name) && typeof text === 'string' ? [text] : [];
    });
    const text = said.join('\n').trim();
    return text === '' ? [] : [text];
  });
}

const about = (
  rule: string,
  tier: PictureFinding['tier'],
  excerpt: string,
  reason: string,
): PictureFinding => ({
  kind: 'document',
  type: 'UNREAD_TEXT',
  rule: `document/${rule}`,
  tier,
  excerpt,
  reason,
  source: 'not checked',
  boxes: [],
});

const unreadPages = (from: number, to: number): PictureFinding =>
  about(
    'unread-pages',
    'review',
    from === to ? `page ${from}` : `pages ${from} to ${to}`,
    'The document is too long to be checked to its end.',
  );

const BLANK = about('blank', 'review', '', 'Nothing could be seen in the document. It may be damaged.');

/** Bytes of an attached file that are read as text. */
const MOST_TEXT = 200_000;

/** Files inside the file: named, and read when they are text. */
async function filesIn(document: PDFDocumentProxy): Promise<PictureFinding[]> {
  const files: unknown = await document.getAttachments();
  if (typeof files !== 'object' || files === null) return [];
  return Object.values(files).map((file: { filename?: string; content?: Uint8Array }) => {
    const name = file.filename ?? '';
    const text = new TextDecoder().decode(file.content?.subarray(0, MOST_TEXT));
    const said = described(`${name}\n${text}`);
    const reason = 'A file inside the document. Those who get the document get it too.';
    return about('attached-file', said.tier === 'stop' ? 'stop' : 'review', name, reason);
  });
}

async function metadataOf(document: PDFDocumentProxy): Promise<PictureFinding[]> {
  const info: unknown = (await document.getMetadata().catch(() => null))?.info;
  if (typeof info !== 'object' || info === null) return [];
  return Object.entries(info).flatMap(([name, value]) => {
    if (!/^(?:Author|Title|Subject|Keywords)$/.test(name) || typeof value !== 'string') return [];
    if (value.trim() === '') return [];
    const reason = `The document says this in its ${name.toLowerCase()} field.`;
    return [{ ...described(value.trim()), rule: `metadata/${name.toLowerCase()}`, reason }];
  });
}
