import { deflateSync } from 'node:zlib';
import { brokenFiles } from './broken.ts';
import { dicom, media, pdf, tiff } from './documents.ts';
import { jpeg } from './jpeg.ts';
import {
  animatedWebp,
  apng,
  ascii,
  bmp,
  gif,
  le32,
  PNG_HEAD,
  png,
  pngChunk,
  pngHeader,
  u16,
  u32,
} from './rasters.ts';
import { LINES, type Must, type OddFile, RGB, type Stock } from './stock.ts';

/**
 * Three hundred broken, huge or odd files, the same for the same seed. Most hold a picture on which a patient's
 * name and number stand, so that "nothing found" is a lie unless the file was refused.
 */

/** Files that browsers open and that must be read. */
function whole({ leaky, clean, leakyJpeg, leakyWebp, cleanWebp, leakyAvif }: Stock): OddFile[] {
  const find = (name: string, bytes: Buffer): OddFile => ({ name, bytes, must: 'find' });
  const { width, height } = leaky;
  const exif = (tags: Buffer) =>
    Buffer.concat([Buffer.from([0xff, 0xe1]), u16(tags.length + 8), ascii('Exif\0\0'), tags]);
  const upright = exif(
    Buffer.concat([ascii('MM\0*'), u32(8), u16(1), u16(0x112), u16(3), u32(1), u16(1), u16(0), u32(0)]),
  );
  return [
    find('rgb.png', png(leaky, RGB)),
    find('rgba.png', png(leaky, { color: 6, depth: 8 })),
    find('sixteen-bit.png', png(leaky, { color: 2, depth: 16 })),
    find('sixteen-bit-alpha.png', png(leaky, { color: 6, depth: 16 })),
    find('sixteen-bit-grey.png', png(leaky, { color: 0, depth: 16 })),
    ...([1, 2, 4, 8] as const).flatMap((depth) => [
      find(`grey-${depth}.png`, png(leaky, { color: 0, depth })),
      find(`palette-${depth}.png`, png(leaky, { color: 3, depth })),
    ]),
    find('interlaced.png', png(leaky, { ...RGB, isInterlaced: true })),
    find('trailing.png', Buffer.concat([png(leaky, RGB), Buffer.alloc(5000, 7)])),
    find('long-comment.png', png(leaky, RGB, pngChunk('tEXt', ascii(`Comment\0${'lorem '.repeat(20_000)}`)))),
    find('animated.png', apng([leaky, clean])),
    find('animated-second.png', apng([clean, leaky])),
    find('animated-last.png', apng([clean, clean, clean, clean, leaky])),
    find('one.gif', gif([leaky])),
    find('animated.gif', gif([leaky, clean, clean])),
    find('animated-second.gif', gif([clean, leaky])),
    find('animated-last.gif', gif([clean, clean, clean, clean, clean, clean, leaky])),
    find('plain.bmp', bmp(leaky)),
    find('top-down.bmp', bmp(leaky, true)),
    find('still.webp', leakyWebp),
    find('animated.webp', animatedWebp([leakyWebp, cleanWebp], width, height)),
    find('animated-second.webp', animatedWebp([cleanWebp, leakyWebp], width, height)),
    find('browser.jpg', leakyJpeg),
    find('trailing.jpg', Buffer.concat([leakyJpeg, Buffer.alloc(70_000, 3)])),
    find('baseline.jpg', jpeg(leaky, { inks: 3 })),
    find('grey.jpg', jpeg(leaky, { inks: 1 })),
    find('cmyk.jpg', jpeg(leaky, { inks: 4 })),
    find('progressive.jpg', jpeg(leaky, { inks: 3, isProgressive: true })),
    find('progressive-grey.jpg', jpeg(leaky, { inks: 1, isProgressive: true })),
    find('progressive-cmyk.jpg', jpeg(leaky, { inks: 4, isProgressive: true })),
    find('restarts.jpg', jpeg(leaky, { inks: 3, restart: 7 })),
    find('exif.jpg', jpeg(leaky, { inks: 3, extra: upright })),
    ...(leakyAvif === null ? [] : [find('still.avif', leakyAvif)]),
    find('as-text.txt', png(leaky, RGB)),
    find('png-as.jpg', png(leaky, RGB)),
    find('jpeg-as.png', leakyJpeg),
    find('webp-as.gif', leakyWebp),
    find('png-as.pdf', png(leaky, RGB)),
    find('no-extension', png(leaky, RGB)),
    find('näme mit leer zeichen ☃.png', png(leaky, RGB)),
  ];
}

const svg = (inner: string, attributes = 'width="900" height="220" viewBox="0 0 900 220"') =>
  ascii(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`,
  );

const SVG_TEXT = `<rect width="900" height="220" fill="#fff"/>${LINES.map((line, at) => `<text x="30" y="${60 + at * 60}" font-size="34" font-family="DejaVu Sans">${line}</text>`).join('')}`;

function drawings(): OddFile[] {
  const file = (name: string, bytes: Buffer, must: Must): OddFile => ({ name, bytes, must });
  return [
    file('text.svg', svg(SVG_TEXT), 'find'),
    file('no-size.svg', svg(SVG_TEXT, 'viewBox="0 0 900 220"'), 'find'),
    file('script.svg', svg(`<script>fetch("https://stranger.example/")</script>${SVG_TEXT}`), 'find'),
    file(
      'references.svg',
      svg(
        `${SVG_TEXT}<image xlink:href="https://stranger.example/a.png" width="9" height="9"/><style>@import "https://stranger.example/b.css"</style>`,
      ),
      'find',
    ),
    file(
      'hidden-text.svg',
      svg(
        `<rect width="900" height="220" fill="#fff"/><g opacity="0">${SVG_TEXT}</g><rect width="90" height="22" fill="#888"/>`,
      ),
      'find',
    ),
    file(
      'metadata.svg',
      svg(
        `<title>Scan of Ottilie Marlowe, MRN 48210377, DOB 03/14/1961</title><rect width="90" height="22"/>`,
      ),
      'find',
    ),
    file(
      'foreign.svg',
      svg(
        '<foreignObject width="900" height="220"><p xmlns="http://www.w3.org/1999/xhtml">Patient: Marlowe, Ottilie MRN: 48210377 DOB: 03/14/1961</p></foreignObject>',
      ),
      'either',
    ),
    file('broken.svg', svg(`${SVG_TEXT}<g>`), 'refuse'),
    file('empty.svg', svg(''), 'read'),
    file('zero.svg', svg(SVG_TEXT, 'width="0" height="0"'), 'either'),
    file(
      'laughs.svg',
      ascii(
        `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(30)}"><!ENTITY c "${'&b;'.repeat(30)}"><!ENTITY d "${'&c;'.repeat(30)}"><!ENTITY e "${'&d;'.repeat(30)}">]><svg xmlns="http://www.w3.org/2000/svg"><text>&e;</text></svg>`,
      ),
      'refuse',
    ),
    file('deep.svg', svg(`${'<g>'.repeat(20_000)}${'</g>'.repeat(20_000)}`), 'either'),
  ];
}

const blankPng = (width: number, height: number) =>
  Buffer.concat([
    PNG_HEAD,
    pngHeader(width, height, { color: 0, depth: 1 }),
    pngChunk('IDAT', deflateSync(Buffer.alloc((1 + Math.ceil(width / 8)) * height))),
    pngChunk('IEND', new Uint8Array()),
  ]);

function huge({ leaky }: Stock): OddFile[] {
  const file = (name: string, bytes: Buffer, must: Must): OddFile => ({ name, bytes, must });
  const whole = png(leaky, RGB);
  const lie = (width: number, height: number) =>
    Buffer.concat([PNG_HEAD, pngHeader(width, height, RGB), whole.subarray(33)]);
  const frame = jpeg(leaky, { inks: 3 });
  const giant = Buffer.from(frame);
  const sof = giant.indexOf(Buffer.from([0xff, 0xc0]));
  giant.writeUInt16BE(65_500, sof + 5);
  giant.writeUInt16BE(65_500, sof + 7);
  return [
    file('400-megapixels.png', blankPng(20_000, 20_000), 'refuse'),
    file('100-megapixels.png', blankPng(10_000, 10_000), 'read'),
    file('billions.png', lie(2_000_000_000, 2_000_000_000), 'refuse'),
    file('100-megapixel-header.png', lie(10_000, 10_000), 'refuse'),
    file('larger-than-it-is.png', lie(leaky.width, leaky.height * 3), 'refuse'),
    file('smaller-than-it-is.png', lie(leaky.width, 20), 'either'),
    file('no-width.png', lie(0, leaky.height), 'refuse'),
    file('giant.jpg', giant, 'refuse'),
    file('one-pixel.png', blankPng(1, 1), 'read'),
    file('long-thin.png', blankPng(30_000, 1), 'read'),
    file('tall-thin.png', blankPng(1, 30_000), 'read'),
    file('largest-side.png', blankPng(65_535, 2), 'read'),
    file('too-many-bytes.png', Buffer.concat([whole, Buffer.alloc(41 * 1024 * 1024)]), 'refuse'),
  ];
}

const PAGE = { lines: LINES } as const;
const CLEAN_PAGE = { lines: ['Iron metabolism', 'Hepcidin blocks ferroportin'] } as const;

function documents({ leaky }: Stock): OddFile[] {
  const file = (name: string, bytes: Buffer, must: Must): OddFile => ({ name, bytes, must });
  const plain = pdf({ pages: [PAGE] });
  const scanned = { ...leaky, width: leaky.width };
  return [
    file('text.pdf', plain, 'find'),
    file('second-page.pdf', pdf({ pages: [CLEAN_PAGE, PAGE] }), 'find'),
    file('clean.pdf', pdf({ pages: [CLEAN_PAGE] }), 'read'),
    file('scan.pdf', pdf({ pages: [{ lines: [], scan: scanned }] }), 'find'),
    file('under-boxes.pdf', pdf({ pages: [{ ...PAGE, boxes: [[20, 470, 380, 110]] }] }), 'find'),
    file(
      'note.pdf',
      pdf({ pages: [{ ...CLEAN_PAGE, note: 'Call Mrs. Ottilie Marlowe, MRN 48210377, DOB 03/14/1961' }] }),
      'find',
    ),
    file(
      'title.pdf',
      pdf({ pages: [CLEAN_PAGE], info: { Title: 'Ottilie Marlowe, MRN 48210377, DOB 03/14/1961' } }),
      'find',
    ),
    file(
      'attachment.pdf',
      pdf({ pages: [CLEAN_PAGE], attachment: { name: 'record.txt', text: LINES.join('\n') } }),
      'find',
    ),
    file('locked.pdf', pdf({ pages: [PAGE], isLocked: true }), 'refuse'),
    file(
      '400-pages.pdf',
      pdf({ pages: Array.from({ length: 400 }, (_, at) => (at === 399 ? PAGE : CLEAN_PAGE)) }),
      'find',
    ),
    file('no-pages.pdf', pdf({ pages: [] }), 'refuse'),
    file('pdf-as.png', plain, 'find'),
    file('half.pdf', plain.subarray(0, plain.length / 2), 'either'),
    file('only-head.pdf', ascii('%PDF-1.7\n'), 'refuse'),
    file('preamble.dcm', dicom(true), 'refuse'),
    file('no-preamble.dcm', dicom(false), 'refuse'),
    file('dicom-as.jpg', dicom(true), 'refuse'),
    file('dicom-without-preamble-as.png', dicom(false), 'refuse'),
  ];
}

/** Nothing that a browser shows as a picture. */
function strangers(): OddFile[] {
  const refuse = (name: string, bytes: Buffer): OddFile => ({ name, bytes, must: 'refuse' });
  return [
    refuse('nothing.png', Buffer.alloc(0)),
    refuse('one-byte.jpg', Buffer.from([0xff])),
    refuse('zeros.png', Buffer.alloc(4096)),
    refuse('text-renamed.jpg', ascii(LINES.join('\n'))),
    refuse('html-renamed.png', ascii(`<!doctype html><p>${LINES.join('<br>')}</p>`)),
    refuse('phone.heic', media('heic', 'mif1', 'heic')),
    refuse('burst.heif', media('mif1', 'mif1', 'heic')),
    refuse('clip.mp4', media('mp42', 'mp42', 'isom')),
    refuse('clip.mov', media('qt  ', 'qt  ')),
    refuse('clip-renamed.jpg', media('isom', 'isom', 'avc1')),
    refuse('clip.webm', ascii('\x1aE\xdf\xa3\x9fB\x86\x81\x01webm')),
    refuse('scan.tiff', tiff()),
    refuse('old.tif', Buffer.concat([ascii('MM\0*'), u32(8), Buffer.alloc(40)])),
    refuse('layers.psd', Buffer.concat([ascii('8BPS\0\x01'), Buffer.alloc(40)])),
    refuse('next.jxl', Buffer.concat([Buffer.from([0xff, 0x0a]), Buffer.alloc(60, 9)])),
    refuse(
      'wavelet.jp2',
      Buffer.concat([Buffer.from([0, 0, 0, 12]), ascii('jP  \r\n\x87\n'), Buffer.alloc(40)]),
    ),
    refuse('archive.zip', Buffer.concat([ascii('PK\x03\x04'), Buffer.alloc(60)])),
    refuse('letter.docx', Buffer.concat([ascii('PK\x03\x04'), Buffer.alloc(60, 1)])),
    refuse('drawing.svgz', Buffer.concat([Buffer.from([0x1f, 0x8b, 8]), Buffer.alloc(60)])),
    refuse('print.eps', ascii('%!PS-Adobe-3.0 EPSF-3.0\nshowpage')),
    refuse('icon.ico', Buffer.concat([Buffer.from([0, 0, 1, 0, 1, 0]), Buffer.alloc(60)])),
    refuse('sound.png', Buffer.concat([ascii('ID3\x03'), Buffer.alloc(200, 5)])),
    refuse(
      'riff-without-webp.webp',
      Buffer.concat([ascii('RIFF'), le32(40), ascii('WAVE'), Buffer.alloc(36)]),
    ),
    refuse('jpeg-of-marks.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 0xff, 0xda, 0xff, 0xd9])),
  ];
}

/** @param count files in all; what the fixed lists leave is broken at random */
export function oddFiles(stock: Stock, count: number, seed = 20261122): OddFile[] {
  const fixed = [...whole(stock), ...drawings(), ...huge(stock), ...documents(stock), ...strangers()];
  return [...fixed, ...brokenFiles(stock, count - fixed.length, seed)];
}
