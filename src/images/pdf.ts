import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { TIERS } from '../checks/index.ts';
import { judged } from './judge.ts';
import { canvasOf, greyOf, PictureError } from './raster.ts';
import type { ReadOptions, ReadTools } from './tools.ts';
import type { PictureFinding, PictureReport } from './types.ts';
import { pageText } from './words.ts';
import { writingIn } from './writing.ts';

/**
 * PDF page by page: what its text layer says and what can be read on its pages, because text may lie hidden under
 * a black box and a scanned page has no text layer at all.
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
  const findings: PictureFinding[] = await metadataOf(document);
  const texts: string[] = [];
  let done = 0;
  for (; done < Math.min(document.numPages, MOST_PAGES); done += 1) {
    options.signal.throwIfAborted();
    if (performance.now() - start > BUDGET_MS) break;
    const of = document.numPages;
    options.onProgress({ done: done / of, step: `reading page ${done + 1} of ${of}` });
    const page = await readPage(await document.getPage(done + 1), tools, options.signal);
    texts.push(page.text);
    findings.push(...page.findings.map((finding) => ({ ...finding, page: done + 1 })));
  }
  if (done < document.numPages) findings.push(unreadPages(done + 1, document.numPages));
  return {
    status: 'checked',
    width: 0,
    height: 0,
    tier: TIERS.find((tier) => findings.some((one) => one.tier === tier)) ?? 'none',
    findings,
    text: texts.join('\n'),
    notChecked: ['Faces and barcodes on the pages, attachments and forms were not looked at.'],
  };
}

async function readPage(page: PDFPageProxy, tools: ReadTools, signal: AbortSignal) {
  const layer = layerText((await page.getTextContent()).items);
  const plain = page.getViewport({ scale: 1 });
  const scale = PAGE_SIDE / Math.max(plain.width, plain.height);
  const viewport = page.getViewport({ scale });
  const { canvas, context } = canvasOf(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({
    canvas: null,
    // An offscreen canvas has all that is drawn with; the types know only the one in a page.
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport,
    // The other intent waits for frames of the screen, and the workshop has no screen.
    intent: 'print',
  }).promise;
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
  const size = { width: canvas.width, height: canvas.height };
  const seen = pageText((await writingIn(greyOf(pixels), 1, tools.ocr, signal)).words);
  page.cleanup();
  const found = [...judged({ text: layer, rows: [], spans: [] }, size), ...judged(seen, size)];
  const distinct = new Map(
    found.map((finding) => [`${finding.type} ${finding.excerpt}`, { ...finding, boxes: [] }]),
  );
  return { text: `${layer}\n${seen.text}`, findings: [...distinct.values()] };
}

type TextItems = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];

/** The text layer in its own order, a line for each of its lines. */
function layerText(items: TextItems): string {
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

function unreadPages(from: number, to: number): PictureFinding {
  return {
    kind: 'document',
    type: 'UNREAD_TEXT',
    rule: 'document/unread-pages',
    tier: 'review',
    excerpt: from === to ? `page ${from}` : `pages ${from} to ${to}`,
    reason: 'The document is too long to be checked to its end.',
    source: 'not checked',
    boxes: [],
  };
}

async function metadataOf(document: PDFDocumentProxy): Promise<PictureFinding[]> {
  const info: unknown = (await document.getMetadata().catch(() => null))?.info;
  if (typeof info !== 'object' || info === null) return [];
  return Object.entries(info).flatMap(([name, value]) =>
    /^(?:Author|Title|Subject|Keywords)$/.test(name) && typeof value === 'string' && value.trim() !== ''
      ? [
          {
            kind: 'metadata' as const,
            type: 'METADATA' as const,
            rule: `metadata/${name.toLowerCase()}`,
            tier: 'hint' as const,
            excerpt: value.trim().slice(0, 80),
            reason: `The document says this in its ${name.toLowerCase()} field.`,
            source: '45 CFR 164.514(b)(2)(i)',
            boxes: [],
          },
        ]
      : [],
  );
}
