/**
 * Codes whose label stands near, not right before: "his licence … OH RT482915", "transmitter SN 8GX4K1", "tag
 * 7KXR294 was the car", a bare number beside a name on a stamp. Authority: 45 CFR 164.514(b)(2)(i)(H), (K), (L),
 * (M), (R). A code holds letters and digits; the gap is short, so a year or a dose is never taken.
 */
import { kept, type Lexeme } from '../text/lexeme.ts';
import { matchesWhere } from '../text/matches.ts';
import type { IdentityType } from '../types.ts';
import { type Candidate, type IdentifierRule, safeHarbor } from './candidate.ts';

/** Letters and digits mixed, capitals, five at least, three of them digits; a two-letter state may go before it. */
const CODE =
  '((?:[A-Z]{2} )?(?=[A-Z0-9-]{5,17}(?![A-Za-z0-9]))(?=(?:[A-Z-]*\\d){3})(?=[\\d-]*[A-Z])[A-Z0-9]+(?:-[A-Z0-9]+){0,3})(?![A-Za-z0-9])';

interface Nearby {
  readonly type: IdentityType;
  readonly rule: string;
  readonly letter: string;
  readonly what: string;
  /** Words and marks without one of which the pattern cannot match, or is not to be asked. */
  readonly signs: string;
  readonly pattern: RegExp;
}

const NEARBY: readonly Nearby[] = [
  {
    type: 'LICENSE',
    rule: 'licence',
    letter: 'K',
    what: 'licence number',
    signs: 'licence licences licenced license licenses licensed passport passports permit permits permitted',
    pattern: new RegExp(
      `\\b(?:[Dd]river'?s'? [Ll]icen[cs]e|[Ll]icen[cs]e|[Pp]assport|(?:[Gg]reen|[Ii][Dd]) card|[Pp]ermit)\\b[^\\n]{1,44}?(?<![A-Za-z0-9])${CODE}`,
      'g',
    ),
  },
  {
    type: 'DEVICE',
    rule: 'device',
    letter: 'M',
    what: 'device serial number',
    signs:
      'sn n transmitter receiver pump lead generator pacer pacemaker sensor recorder implant valve stimulator lvad icd serial',
    pattern: new RegExp(
      `\\b(?:SN|S/N|sn|s/n|[Ss]erial(?: [Nn]umber| no\\.?)?|[Tt]ransmitter|[Rr]eceiver|[Pp]ump|[Ll]ead|[Gg]enerator|[Pp]acer|[Pp]acemaker|[Ss]ensor|[Rr]ecorder|[Ii]mplant|[Vv]alve|[Ss]timulator|LVAD|ICD)(?: (?:model|code|id|ID|SN|S/N|sn|is|was|reads|number|no\\.?|#)){0,2}[ :#]{1,3}${CODE}`,
      'g',
    ),
  },
  {
    type: 'VEHICLE',
    rule: 'vehicle',
    letter: 'L',
    what: 'licence plate',
    signs: 'tag plate plates reg registration rego',
    pattern: new RegExp(
      `\\b(?:[Tt]ag|[Pp]lates?|[Rr]eg|[Rr]ego|[Rr]egistration)(?: (?:number|no\\.?|was|is|reads|said))? ?[:#]? ?${CODE}(?=[^\\n]{0,60}\\b(?:car|van|truck|suv|pickup|sedan|lorry|motorcycle|bike|driver|vehicle)\\b)|\\b(?:car|van|truck|SUV|suv|pickup|sedan|lorry|motorcycle|vehicle)\\b[^\\n.]{0,40}\\b(?:tag|plates?|reg|rego|registration)(?: (?:number|no\\.?|was|is|reads|said))? ?[:#]? ?${CODE}`,
      'g',
    ),
  },
  {
    type: 'ID_OTHER',
    rule: 'other-number',
    letter: 'R',
    what: 'number on a wristband or badge',
    signs: 'wristband badge armband bracelet tag band',
    pattern:
      /\b(?:wristband|armband|bracelet|badge|(?:toe|ankle) tag|hospital band)(?: (?:number|no\.?|id|says|said|reads|read|is|was)){0,2}[ :]{1,2}#?((?=[A-Z-]*\d)[A-Z0-9-]{4,14})(?![A-Za-z0-9])/gi,
  },
  {
    type: 'MRN',
    rule: 'mrn',
    letter: 'H',
    what: 'hospital number',
    signs: 'hn uhid chi nhi urn pas hrn umrn crn phn wristband armband band',
    pattern:
      /\b(?:HN|UHID|CHI|NHI|URN|PAS|HRN|UMRN|CRN|PHN)(?: (?:no\.?|number|is))?[ :#]{1,3}([A-Z]{0,3}\d{5,10})(?!\d)|\b(?:[Ww]ristband|[Aa]rmband|(?:[Nn]ame|ID) band)\b[^\n]{1,50}?#\s?(\d{5,10})(?!\d)/g,
  },
  {
    type: 'ID_OTHER',
    rule: 'accession',
    letter: 'R',
    what: 'accession or specimen number',
    signs: 'accession accessions accessioned specimen specimens acc case slide slides',
    pattern:
      /\b(?:accession|specimen|case|slide|exam|order)(?: (?:acc|no|number|id))?\.?[ :#]{1,3}(?:acc[ :#]{1,3})?((?:[A-Z]{1,3}-?)?\d{2}-\d{4,8})(?!\d)/gi,
  },
  {
    type: 'MRN',
    rule: 'mrn',
    letter: 'H',
    what: 'number stamped beside a name',
    signs: '^',
    pattern:
      /\p{Lu}[\p{L}'-]{1,30}\^\p{L}[\p{L}'^-]{0,40}[ ,;|]{1,3}(?:(?:19|20)\d{2}[-./]\d{2}[-./]\d{2}[ ,;|]{1,3})?(?:[MFO][ ,;|]{1,3})?(\d{6,10})(?![\d/-])/gu,
  },
];
const SHOWN = /\b(?:demo|dummy|sample|training|example)\b|x{3}|0000$/i;

/** By word, which of the patterns above it may be a sign of: a bit for each. */
const SIGNS = new Map<string, number>();
NEARBY.forEach(({ signs }, at) => {
  for (const word of signs.split(' ')) SIGNS.set(word, (SIGNS.get(word) ?? 0) | (1 << at));
});
const signsOf = kept(({ key }: Lexeme): number => SIGNS.get(key) ?? 0);

export const numbersNearby: IdentifierRule = ({ text, tokens, digits }) => {
  const found: Candidate[] = [];
  if (digits === 0) return found;
  let signs = 0;
  for (const { lexeme } of tokens) signs |= signsOf(lexeme);
  if (signs === 0) return found;
  for (const [at, { type, rule, letter, what, pattern }] of NEARBY.entries()) {
    for (const match of matchesWhere((signs & (1 << at)) !== 0, pattern, text)) {
      const value = match.slice(1).find((group) => group !== undefined) ?? '';
      const start = match.index + match[0].lastIndexOf(value);
      if (!value || SHOWN.test(match[0])) continue;
      found.push({
        type,
        start,
        end: start + value.length,
        tier: 'stop',
        rule: `numbers/${rule}`,
        reason: `A ${what}: it leads straight to one person. Leave it out.`,
        source: safeHarbor(letter),
        instead: '[number removed]',
      });
    }
  }
  return found;
};
