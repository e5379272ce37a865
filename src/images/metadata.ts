import exifr from 'exifr';
import { checkDraft, TIERS } from '../checks/index.ts';
import { kindOf, pngChunks } from './kinds.ts';
import { recordPlaces } from './record.ts';
import type { PictureFinding } from './types.ts';

/** What the file says beside its pixels. Each finding has no place; a redacted copy drops all of it. */

type Tags = Readonly<Record<string, unknown>>;

const SOURCE = '45 CFR 164.514(b)(2)(i)';

const finding = (
  type: 'GPS' | 'METADATA',
  rule: string,
  tier: PictureFinding['tier'],
  excerpt: string,
  reason: string,
): PictureFinding => ({
  kind: 'metadata',
  type,
  rule: `metadata/${rule}`,
  tier,
  excerpt,
  reason,
  source: SOURCE,
  boxes: [],
});

const shown = (value: unknown): string =>
  value instanceof Date && !Number.isNaN(value.getTime())
    ? value.toISOString().slice(0, 10)
    : typeof value === 'string' || typeof value === 'number'
      ? String(value).trim().slice(0, 80)
      : '';

/** First tag among `names` that says something. */
function first(tags: Tags, names: readonly string[]): string {
  for (const name of names) {
    const value = shown(tags[name]);
    if (value !== '') return value;
  }
  return '';
}

/** Tags in which people and programs write sentences. */
const DESCRIPTIONS = [
  'ImageDescription',
  'UserComment',
  'XPTitle',
  'XPSubject',
  'XPComment',
  'XPKeywords',
  'Caption',
  'Headline',
  'ObjectName',
  'Keywords',
  'title',
  'description',
  'subject',
  'PatientName',
] as const;

/** Words of a tag, also of a list or of XMP's `{ lang, value }`. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map(wordsOf)
      .filter((text) => text !== '')
      .join(', ');
  if (typeof value === 'object' && value !== null && 'value' in value) return wordsOf(value.value);
  return typeof value === 'string' ? value.replaceAll('\0', '').trim() : '';
}

/** Text that a PNG carries beside its pixels, without what programs call themselves. */
function pngTexts(bytes: Uint8Array): string[] {
  if (kindOf(bytes) !== 'png') return [];
  return pngChunks(bytes).flatMap(({ name, start, end }) => {
    if (name === 'zTXt') return ['compressed text'];
    if (name !== 'tEXt' && name !== 'iTXt') return [];
    const [keyword = '', ...rest] = new TextDecoder().decode(bytes.subarray(start, end)).split('\0');
    const text = rest.join(' ').trim();
    return /^(?:Software|XML:com\.adobe\.xmp|date:)/.test(keyword) || text === '' ? [] : [text];
  });
}

/** One text that a file carries beside its pixels: as strong as what the checks find in it. */
export function described(text: string): PictureFinding {
  const { findings } = checkDraft({ parts: [{ kind: 'document', text }] });
  const tiers = [...findings, ...recordPlaces(text)].map(({ tier }) => tier);
  const tier = TIERS.find((one) => tiers.includes(one)) ?? 'hint';
  return finding(
    'METADATA',
    'text',
    tier,
    text.slice(0, 80),
    'The file carries this text beside its pixels.',
  );
}

/** Findings from EXIF, XMP, IPTC and PNG text. A file whose metadata cannot be parsed has none that others could read. */
export async function metadataFindings(bytes: Uint8Array<ArrayBuffer>): Promise<PictureFinding[]> {
  const tags: Tags =
    (await exifr
      .parse(bytes, {
        tiff: true,
        exif: true,
        gps: true,
        xmp: true,
        iptc: true,
        ifd1: true,
        mergeOutput: true,
      })
      .catch(() => undefined)) ?? {};
  const found: PictureFinding[] = [];
  const { latitude, longitude } = tags;
  if (typeof latitude === 'number' && typeof longitude === 'number') {
    const place = `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
    found.push(finding('GPS', 'gps', 'stop', place, 'The file says where the picture was taken.'));
  }
  for (const { rule, names, reason } of HINTS) {
    const value = first(tags, names);
    if (value !== '') found.push(finding('METADATA', rule, 'hint', value, reason));
  }
  if ('ThumbnailOffset' in tags || 'ThumbnailLength' in tags)
    found.push(
      finding(
        'METADATA',
        'thumbnail',
        'hint',
        '',
        'A small copy inside the file may show what was cut away.',
      ),
    );
  const texts = [...DESCRIPTIONS.map((name) => wordsOf(tags[name])), ...pngTexts(bytes)];
  return [...found, ...[...new Set(texts)].filter((text) => text !== '').map(described)];
}

const HINTS = [
  {
    rule: 'owner',
    names: ['CameraOwnerName', 'OwnerName', 'Artist', 'XPAuthor', 'Byline', 'creator'],
    reason: 'The file names a person or owner.',
  },
  {
    rule: 'serial',
    names: ['BodySerialNumber', 'SerialNumber', 'LensSerialNumber', 'CameraSerialNumber'],
    reason: 'The file holds the serial number of a camera.',
  },
  {
    rule: 'date',
    names: ['DateTimeOriginal', 'CreateDate', 'DateCreated'],
    reason: 'The file says when the picture was taken.',
  },
] as const;
