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
