import exifr from 'exifr';
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

/** Findings from EXIF, XMP and IPTC. A file whose metadata cannot be parsed has none that others could read. */
export async function metadataFindings(bytes: Uint8Array<ArrayBuffer>): Promise<PictureFinding[]> {
  const tags: Tags =
    (await exifr
      .parse(bytes, { tiff: true, exif: true, gps: true, xmp: true, iptc: true, mergeOutput: true })
      .catch(() => undefined)) ?? {};
  const found: PictureFinding[] = [];
  const { latitude, longitude } = tags;
  if (typeof latitude === 'number' && typeof longitude === 'number') {
    const place = `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
    found.push(finding('GPS', 'gps', 'stop', place, 'The file says where the picture was taken.'));
  }
  const owner = first(tags, ['CameraOwnerName', 'OwnerName', 'Artist', 'XPAuthor', 'Byline']);
  if (owner !== '')
    found.push(finding('METADATA', 'owner', 'hint', owner, 'The file names a person or owner.'));
  const serial = first(tags, ['BodySerialNumber', 'SerialNumber', 'LensSerialNumber', 'CameraSerialNumber']);
  if (serial !== '')
    found.push(
      finding('METADATA', 'serial', 'hint', serial, 'The file holds the serial number of a camera.'),
    );
  const taken = first(tags, ['DateTimeOriginal', 'CreateDate', 'DateCreated']);
  if (taken !== '')
    found.push(finding('METADATA', 'date', 'hint', taken, 'The file says when the picture was taken.'));
  return found;
}
