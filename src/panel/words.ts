import type { Finding, MosaicEstimate, Tier } from '../checks/index.ts';
import type { PictureFinding } from '../images/types.ts';

/** Plain words for what the engine names by type. */

export const TIER_WORDS: Record<Tier, string> = { stop: 'Stop', review: 'Look again', hint: 'Hint' };

const TYPE_WORDS: Record<string, string> = {
  NAME: 'Name',
  PROVIDER_NAME: 'Clinician',
  AGE_OVER_89: 'Age over 89',
  AGE: 'Age',
  DATE: 'Date',
  LOCATION: 'Place',
  PHONE: 'Phone number',
  FAX: 'Fax number',
  EMAIL: 'E-mail address',
  SSN: 'Social security number',
  MRN: 'Record number',
  HEALTH_PLAN: 'Health-plan number',
  ACCOUNT: 'Account number',
  LICENSE: 'License number',
  VEHICLE: 'Vehicle',
  DEVICE: 'Device number',
  URL: 'Web address',
  IP: 'IP address',
  BIOMETRIC: 'Biometric',
  FACILITY: 'Hospital or practice',
  ID_OTHER: 'Identifying number',
  QUASI: 'Detail',
  FACE: 'Face',
  BARCODE: 'Barcode',
  GPS: 'Location in the file',
  METADATA: 'Data in the file',
  RECORD_SCREEN: 'Record screen',
  UNREAD_TEXT: 'Unread text',
};

export function typeOf(finding: Finding | PictureFinding): string {
  return finding.kind === 'conduct' ? finding.label : finding.type;
}

export function typeWord(finding: Finding | PictureFinding): string {
  return TYPE_WORDS[typeOf(finding)] ?? typeOf(finding).replaceAll('-', ' ');
}

/** One significant figure: an estimate must not look measured. */
export function roughly(count: number): string {
  if (count < 1) return 'less than 1';
  const scale = 10 ** Math.floor(Math.log10(count));
  return (Math.round(count / scale) * scale).toLocaleString('en-US');
}

/** The estimate in a sentence, with what it rests on. */
export function mosaicSentence(mosaic: MosaicEstimate): string {
  const people = mosaic.mid < 1.5 ? 'about 1 person' : `about ${roughly(mosaic.mid)} people`;
  return `Together, ${mosaic.counted.join(' + ')} fit ${people} (${mosaic.bracket}).`;
}

/** A finding's words with a little of what stands around them, cut at words and lines. */
export interface InContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const AROUND = 18;

/** The words at `[start, end)` of a text among their neighbors; "12" alone tells nobody that a room is meant. */
export function inContext(text: string, start: number, end: number): InContext {
  const line = { start: text.lastIndexOf('\n', start - 1) + 1, end: text.indexOf('\n', end) };
  const lineEnd = line.end === -1 ? text.length : line.end;
  const from = Math.max(line.start, start - AROUND);
  const to = Math.min(lineEnd, end + AROUND);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from > line.start ? `…${before.replace(/^\S*\s?/, '')}` : before,
    words: text.slice(start, end),
    after: to < lineEnd ? `${after.replace(/\s?\S*$/, '')}…` : after,
  };
}
