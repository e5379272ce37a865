/**
 * Numbers that a label makes somebody's: record, account, member, licence, accession, device and other codes.
 * Authority: 45 CFR 164.514(b)(2)(i)(G)-(M) and (R). A bare number is nothing; the label stands within a few
 * characters before it, and OCR's confusions (O for 0, l for 1) are accepted inside the number.
 */
import { matchesAt, matchesOf } from '../text/matches.ts';
import { topicOf } from '../text/topics.ts';
import type { IdentityType } from '../types.ts';
import { type Candidate, type IdentifierRule, safeHarbor } from './candidate.ts';

interface LabelledNumber {
  readonly type: IdentityType;
  readonly rule: string;
  readonly letter: string;
  /** The letters with which the label may begin. */
  readonly begins: string;
  readonly label: string;
  /** Digits the number must hold. */
  readonly digits: number;
  readonly what: string;
  readonly caseSensitive?: boolean;
}

export const LABELLED: readonly LabelledNumber[] = [
  {
    type: 'SSN',
    rule: 'ssn',
    letter: 'G',
    digits: 4,
    what: 'Social Security number',
    begins: 'ls',
    label:
      "ssn|ss ?#|social(?: security)?(?: (?:number|num|no\\.?))?|last ?(?:4|four)(?: of)?(?: (?:his|her|the|pt'?s?))? (?:social|ssn)",
  },
  {
    type: 'MRN',
    rule: 'mrn',
    letter: 'H',
    digits: 4,
    what: 'medical record number',
    begins: 'cefhmnpu',
    label:
      'mrn|m\\.r\\.n\\.|mr ?#|mr ?no\\.?|(?:medical|hospital|patient|health) ?record(?: ?(?:number|num|no\\.?))?|medical[ _]record[ _]number|chart ?(?:number|no\\.?|#)|unit ?(?:number|no\\.?)|hosp(?:ital)? ?(?:number|no\\.?|#)|patient ?(?:id|identifier|number|no\\.?|#)|pt ?(?:id|#)|nhs(?: ?(?:number|no\\.?))?|emr ?#?|ehr ?#?|empi|cmrn|epic ?(?:id|#)|fin(?: ?#)?|csn',
  },
  {
    type: 'HEALTH_PLAN',
    rule: 'health-plan',
    letter: 'I',
    digits: 4,
    what: 'health plan number',
    begins: 'abcghimpsu',
    label:
      '(?:member|subscriber|beneficiary|policy|insurance|group|medicaid|medicare|mbi|hicn|plan|payer|health[ _]plan(?:[ _]beneficiary)?|blue ?cross|bcbs|aetna|cigna|humana|uhc)(?:[ _]?(?:id|number|num|no\\.?|#|card))+|mbi|hicn|policy ?#?|health ?card(?: ?(?:number|no\\.?|#))?',
  },
  {
    type: 'ACCOUNT',
    rule: 'account',
    letter: 'J',
    digits: 4,
    what: 'account number',
    begins: 'abcdeghiprv',
    label:
      '(?:patient |bank |billing |guarantor |hospital )?(?:account|acct|a\\/c)[ _]?(?:number|num|no\\.?|#)?|acc(?:oun)?t ?#|invoice ?(?:number|no\\.?|#)?|claim ?(?:number|no\\.?|#|id)?|routing(?: number)?|har ?#|visit ?(?:number|no\\.?|#)|encounter ?(?:number|no\\.?|#|id)?|(?:credit |debit )?card ?(?:number|num|no\\.?|#)',
  },
  {
    type: 'LICENSE',
    rule: 'licence',
    letter: 'K',
    digits: 4,
    what: 'licence or certificate number',
    begins: 'cdlnp',
    label:
      "(?:driver'?s?'? ?|drivers ?)?(?:licen[cs]e|lic)[ _]?(?:number|num|no\\.?|#|plate)?|certificate[ _](?:license[ _])?number|d\\.?l\\.? ?(?:number|no\\.?|#)?|passport(?: ?(?:number|no\\.?|#))?|dea ?(?:number|no\\.?|#)?|certificate ?(?:number|no\\.?|#)?|npi ?(?:number|no\\.?|#)?",
  },
  {
    type: 'VEHICLE',
    rule: 'vehicle',
    letter: 'L',
    digits: 2,
    what: 'vehicle number',
    begins: 'lptv',
    label:
      '(?:licen[cs]e )?plates?(?: ?(?:number|no\\.?|#|is|was|reads?))?|tag ?(?:number|#)|vin(?: ?(?:number|no\\.?|#))?|vehicle[ _](?:id|identifier|identification)(?:[ _]number)?',
  },
  {
    type: 'DEVICE',
    rule: 'device',
    letter: 'M',
    digits: 4,
    what: 'device serial number',
    begins: 'dgilmpsuv',
    label:
      '(?:serial|s\\/?n|sn|ser\\.?|lot|udi|device|implant|pacemaker|icd|pump|lead|generator|stent|valve|vad|lvad|port|model)[ _]?(?:serial|identifier)?[ _]?(?:number|num|no\\.?|#|id)|serial|s\\/?n|imei|device[ _]identifier|udi',
  },
  {
    // The code of a template or a photograph is a number of somebody's; the print itself cannot stand in a text.
    type: 'ID_OTHER',
    rule: 'biometric',
    letter: 'P',
    digits: 2,
    what: 'biometric record number',
    begins: 'bfiprsv',
    label:
      '(?:fingerprint|voice ?print|retina|iris|face ?id|biometric|palm|scanner|full[ _]face[ _]photo)(?:[ _](?:log|id|record|identifier|number|template|#))*',
  },
  {
    type: 'ID_OTHER',
    rule: 'accession',
    letter: 'R',
    digits: 4,
    what: 'accession or specimen number',
    begins: 'acoprs',
    label:
      'acc(?:ession)?\\.?[ _]?(?:number|num|no\\.?|#)?|accn|specimen(?:[ _]?(?:number|no\\.?|#|id))?|case ?(?:number|no\\.?|#|id)|slide ?(?:number|no\\.?|#|id)?|surg(?:ical)? ?path(?:ology)? ?(?:number|no\\.?|#)?|study ?(?:id|number|no\\.?|#)|order ?(?:number|no\\.?|#|id)|rx ?(?:number|no\\.?|#)|prescription ?(?:number|no\\.?|#)|sample ?(?:id|number|#)|requisition(?: ?(?:number|no\\.?|#))?',
  },
  {
    type: 'ID_OTHER',
    rule: 'other-number',
    letter: 'R',
    digits: 3,
    what: 'number that belongs to one person',
    begins: 'abcdefimnoprstu',
    label:
      'unos(?: ?(?:id|donor|match|run))*|donor|match run|donor ?(?:id|number|no\\.?|#)|optn ?id|subject ?(?:id|number|no\\.?|#)?|participant ?(?:id|number|#)|study subject|badge ?(?:number|no\\.?|#)?|employee ?(?:id|number|#)|student ?(?:id|number|#)|inmate ?(?:id|number|no\\.?|#)?|booking ?(?:number|#)|(?:police |incident )report ?(?:number|no\\.?|#)|incident ?(?:number|no\\.?|#)|docket ?(?:number|no\\.?|#)|tracking ?(?:number|#)|unique[ _]identifier|aadhaar|abha|pan|cpf|national ?id(?: ?(?:number|no\\.?|#))?|id ?(?:number|no\\.?|#)|tattoo(?:ed)? (?:number|id)|dod ?id|registry ?(?:id|number|#)|tail ?number|flight ?#',
  },
];

/** The number itself: starts and ends with a letter or digit, single separators inside. */
const VALUE = '([A-Za-z0-9]{1,24}(?:[-./ _][A-Za-z0-9]{1,16}){0,6})';
const GAP =
  '[\\s"\')\\]]{0,2}(?:(?:is|was|are|reads?|of|on file)\\s)?[:=#.;|]{0,2}\\s?(?:#|no\\.?\\s)?\\s?["\'(]?';

/** A bit for each letter, of whichever case. */
const letterBit = (text: string, at = 0): number => 1 << ((text.charCodeAt(at) | 32) - 97);

const compiled = LABELLED.map((number) => ({
  ...number,
  letters: Array.from(number.begins).reduce((bits, letter) => bits | letterBit(letter), 0),
  // As fields of a form are named: PATIENT_ID=…
  pattern: new RegExp(
    `(?<![A-Za-z0-9/])(?:${number.label.replace(/ (?!_\])/g, '[ _]')})(?![A-Za-z])${GAP}${VALUE}`,
    'giy',
  ),
}));

/** The beginnings of all labels: without one of them no number is labelled. */
const ANY_LABEL =
  /(?<![a-z0-9])(?:ss|soc|last|m\.?r|med|hosp|pat|pt|health|chart|unit|nhs|emr|ehr|em|cmrn|epic|fin|csn|mem|sub|ben|pol|ins|gr|plan|pay|blue|bcbs|aet|cig|hum|uhc|mbi|hicn|acc|acct|a\/c|bank|bill|guar|inv|claim|rout|har|visit|enc|cred|deb|card|dri|lic|cert|d\.?l|pass|dea|npi|plate|tag|vin|veh|ser|s\/?n|lot|udi|dev|imp|pace|icd|pump|lead|gen|stent|valve|vad|lvad|port|model|imei|fing|voice|ret|iris|face|bio|palm|scan|full|spec|case|slide|surg|study|ord|rx|pres|samp|req|unos|donor|match|optn|part|badge|empl|stud|inm|book|police|incid|dock|track|uniq|aad|abha|pan|cpf|nat|id|tat|dod|reg|tail|flight)/gi;
/** From where a label begins to the first digit of its number: a long label, the gap, letters before the digits. */
const FARTHEST_DIGIT = 100;
/** "his own MRN so that nobody mixes him up: 0093317"; a plate of letters. */
const AFAR = /\bMRN\b[^\d\n.]{0,60}[:=]\s?(\d{5,10})(?!\d)/g;
const VANITY =
  /\b(?:licen[cs]e )?plate (?:is|was|reads?|says|said)(?: (?:literally|actually|just))?:? ["']?([A-Z][A-Z\d]{4,7})\b/g;
const DIGIT = /\d/g;
const PLATE = topicOf('plate');

export const labelledNumbers: IdentifierRule = ({ text, masks, digits: all, mentions }) => {
  const found: Candidate[] = [];
  const far = (pattern: RegExp, type: IdentityType, rule: string, letter: string, what: string): void => {
    for (const match of matchesOf(pattern, text)) {
      const value = match[1] ?? '';
      const start = match.index + match[0].length - value.length;
      if (isNobodys(text, start, value)) continue;
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
  };
  if (mentions(PLATE)) far(VANITY, 'VEHICLE', 'vehicle', 'L', 'licence plate');
  if (all === 0) return found;
  far(AFAR, 'MRN', 'mrn', 'H', 'medical record number');
  const places = labelPlaces(text);
  for (const { type, rule, letter, digits, what, letters, pattern } of compiled) {
    // Between digits OCR may have read every other one as a letter.
    if (2 * all <= digits) continue;
    const near = places.filter((at) => letters & letterBit(text, at));
    for (const match of matchesAt(pattern, text, near)) {
      const value = numberPart(match[1] ?? '', digits);
      if (!value) continue;
      const start = match.index + match[0].length - (match[1] ?? '').length;
      const end = start + value.length;
      if (masks.covers(1, start, end) || isNobodys(text, start, value)) continue;
      found.push({
        type,
        start,
        end,
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

/** Where a label may begin that has a digit near enough. */
function labelPlaces(text: string): number[] {
  const places: number[] = [];
  let digit = -1;
  for (const { index } of matchesOf(ANY_LABEL, text)) {
    if (digit < index) digit = text.slice(index).search(/\d/) + index;
    if (digit < index) break;
    if (digit - index <= FARTHEST_DIGIT) places.push(index);
  }
  return places;
}

/** Serials of demonstration devices and forms, and reprint licences, belong to nobody. */
const isNobodys = (text: string, start: number, value: string): boolean =>
  /^(?:demo|test|sample|dummy|example)|x{3}|^[0-]+$/i.test(value) ||
  /\b(?:dummy|mock|fake|fictional|fictitious|made-up|example|demo) (?:\w+ )?(?:mrn|record|chart|patient|account|member|serial|id)\b[^\n\d]{0,16}$/i.test(
    text.slice(Math.max(0, start - 40), start),
  ) ||
  /\b(?:demo|dummy|sample|training) (?:\w+ )?\(?(?:serial|unit|s\/?n|device|patient)[^\n]{0,12}$/i.test(
    text.slice(Math.max(0, start - 40), start),
  ) ||
  /\b(?:reprint(?:ed)?|redrawn|permission|elsevier|wiley|springer|copyright|rightslink|creative commons)\b[^\n]{0,60}$/i.test(
    text.slice(Math.max(0, start - 90), start),
  );

/** The leading pieces that look like one number, or null when too few digits are there. */
function numberPart(value: string, wanted: number): string | null {
  const pieces = value.split(/(?<=[-./ _])/);
  let kept = '';
  let spaces = 0;
  for (const piece of pieces) {
    const bare = piece.replace(/[-./ _]$/, '');
    const looksLikeNumber = /\d/.test(bare) || (/^[A-Z]{1,6}$/.test(bare) && /[-_/]$/.test(piece));
    if (!looksLikeNumber) break;
    if (/ $/.test(kept)) {
      spaces++;
      if (!/^\d+$/.test(bare) || spaces > 4) break;
    }
    kept += piece;
  }
  kept = kept.replace(/[-./ _]{1,4}$/, '');
  if (/^\d{1,3}(?:\.\d{1,2})?-\d{1,3}(?:\.\d{1,2})?$/.test(kept) || /^\d{1,4}\.\d+$/.test(kept)) return null;
  const count = kept.match(DIGIT)?.length ?? 0;
  // OCR reads 0 as O and 1 as l or I: count them only where digits surround them.
  const confused = kept.match(/(?<=\d)[OolISB](?=\d)/g)?.length ?? 0;
  return count + confused >= wanted ? kept : null;
}
