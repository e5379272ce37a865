import { deflateSync } from 'node:zlib';
import { ascii, greyAt, le16, le32, type Raster } from './rasters.ts';

/** Writers of documents and of what is no picture at all. */

interface PdfObject {
  readonly dictionary: string;
  readonly stream?: Uint8Array;
}

/** A PDF of these objects, the first of which is the catalog. */
function pdfOf(objects: readonly PdfObject[], trailer = ''): Buffer {
  const parts: Buffer[] = [ascii('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')];
  const starts: number[] = [];
  let at = parts[0]?.length ?? 0;
  const add = (part: Buffer) => {
    parts.push(part);
    at += part.length;
  };
  for (const [index, { dictionary, stream }] of objects.entries()) {
    starts.push(at);
    const inner = stream === undefined ? dictionary : `${dictionary} /Length ${stream.length}`;
    add(ascii(`${index + 1} 0 obj\n<< ${inner} >>\n`));
    if (stream !== undefined) add(Buffer.concat([ascii('stream\n'), stream, ascii('\nendstream\n')]));
    add(ascii('endobj\n'));
  }
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, ascii(`xref\n0 ${size}\n0000000000 65535 f \n${table}${end}`)]);
}

export interface PdfPage {
  readonly lines: readonly string[];
  /** Black boxes drawn over the text, in points from the lower left. */
  readonly boxes?: readonly (readonly [x: number, y: number, width: number, height: number])[];
  /** A picture across the page, 400 by 111 points. */
  readonly scan?: Raster;
  /** What a sticky note on the page says. */
  readonly note?: string;
}

export interface PdfLook {
  readonly pages: readonly PdfPage[];
  readonly info?: Readonly<Record<string, string>>;
  readonly attachment?: { readonly name: string; readonly text: string };
  readonly isLocked?: boolean;
}

const literal = (text: string) => `(${text.replace(/[\\()]/g, '\\$&')})`;

/** A PDF of A5 pages with text from the top, one line below the other. */
export function pdf({ pages, info = {}, attachment, isLocked = false }: PdfLook): Buffer {
  const objects: PdfObject[] = [];
  const add = (object: PdfObject): number => objects.push(object);
  const names = attachment === undefined ? '' : '/Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >>';
  const first = attachment === undefined ? 4 : 6;
  const kids = pages.map((_, at) => `${first + at * 4} 0 R`).join(' ');
  add({ dictionary: `/Type /Catalog /Pages 2 0 R ${names}` });
  add({ dictionary: `/Type /Pages /Kids [${kids}] /Count ${pages.length}` });
  add({ dictionary: '/Type /Font /Subtype /Type1 /BaseFont /Helvetica' });
  if (attachment !== undefined) {
    add({ dictionary: `/Type /Filespec /F ${literal(attachment.name)} /EF << /F 5 0 R >>` });
    add({ dictionary: '/Type /EmbeddedFile', stream: ascii(attachment.text) });
  }
  for (const [at, page] of pages.entries()) addPage(page, first + at * 4, add);
  const entries = Object.entries(info).map(([key, value]) => `/${key} ${literal(value)}`);
  const infoAt = entries.length > 0 ? add({ dictionary: entries.join(' ') }) : 0;
  // A lock whose key nobody knows: the hashes belong to no password.
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >> /ID [<00> <00>]`;
  return pdfOf(objects, `${infoAt > 0 ? `/Info ${infoAt} 0 R` : ''} ${isLocked ? lock : ''}`);
}

/** Four objects: page, contents, scan, note. */
function addPage(
  { lines, boxes = [], scan, note }: PdfPage,
  at: number,
  add: (object: PdfObject) => number,
): void {
  const text = lines.map((line) => `${literal(line)} Tj 0 -26 Td`).join(' ');
  const drawn = [
    scan === undefined ? '' : 'q 400 0 0 111 10 400 cm /S Do Q',
    `BT /F 18 Tf 30 545 Td ${text} ET`,
    ...boxes.map((box) => `0 g ${box.join(' ')} re f`),
  ].join('\n');
  add({
    dictionary: `/Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Contents ${at + 1} 0 R /Resources << /Font << /F 3 0 R >> /XObject << /S ${at + 2} 0 R >> >> ${note === undefined ? '' : `/Annots [${at + 3} 0 R]`}`,
  });
  add({ dictionary: '', stream: ascii(drawn) });
  add(scan === undefined ? { dictionary: '' } : imageOf(scan));
  add({ dictionary: `/Type /Annot /Subtype /Text /Rect [380 560 400 580] /Contents ${literal(note ?? '')}` });
}

function imageOf(picture: Raster): PdfObject {
  const { width, height } = picture;
  const grey = Buffer.from(
    Array.from({ length: width * height }, (_, at) => greyAt(picture, at % width, Math.floor(at / width))),
  );
  return {
    dictionary: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
    stream: deflateSync(grey),
  };
}

/** A DICOM data set with a patient's name; files from old machines have no preamble. */
export function dicom(hasPreamble: boolean): Buffer {
  const element = (group: number, number: number, type: string, value: string) =>
    Buffer.concat([le16(group), le16(number), ascii(type), le16(value.length), ascii(value)]);
  const set = Buffer.concat([
    element(8, 0x16, 'UI', '1.2.840.10008.5.1.4.1.1.2\0'),
    element(8, 0x60, 'CS', 'CT'),
    element(0x10, 0x10, 'PN', 'MARLOWE^OTTILIE '),
    element(0x10, 0x20, 'LO', '48210377'),
  ]);
  return hasPreamble ? Buffer.concat([Buffer.alloc(128), ascii('DICM'), set]) : set;
}

/** A box of the ISO base media format with its brands. */
export const media = (brand: string, ...others: readonly string[]): Buffer =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 16 + 4 * others.length]),
    ascii(`ftyp${brand}\0\0\0\0${others.join('')}`),
    Buffer.from([0, 0, 0, 8]),
    ascii('mdat'),
  ]);

/** A TIFF that says no more than its size. */
export const tiff = (): Buffer =>
  Buffer.concat([ascii('II*\0'), le32(8), le16(1), le16(256), le16(3), le32(1), le32(640), le32(0)]);
