/**
 * Text read out of a picture is a record (wristband, report header, label, image overlay) or anything else (a
 * figure, a slide of a talk, a meme, a chat). Only in a record are labelled and header-like words a patient's.
 */

/** One of these makes a record. OCR reads O as 0 or Q, B as 8, colons as semicolons. */
const STRONG = [
  /\bM\.? ?R\.? ?N\b|\bMR ?#|\bmed(?:ical)? rec(?:ord)?\b|\bhospital (?:no|num|#)/i,
  /\bD\.?[O0Q]\.?[B8]\b|\bdate of birth\b|\bbirth ?date\b|\bborn\s?[:;]/i,
  /\bacc(?:ession)?\s?(?:#|no\b|number|:|;)|\bspecimen\s?(?:#|no\b|id|:|;)|\bcase\s?(?:#|no\b)\s?[:;]?\s?[A-Z]/i,
  /\b(?:patient|pt)(?:'?s)? ?(?:name|id)?\s?[:;]|\bname\s?[:;]\s?\p{Lu}/iu,
  /\p{Lu}{2}\^\p{L}/u,
  /(?<![\w-])[A-Z]{1,3}-?\d{2}-\d{4,6}(?![\w-])/,
  /\bRx ?(?:#|no\b)|\bprescription (?:#|no\b)/i,
  /\b(?:FIN|CSN|HAR|NHS (?:no|number))\s?[:;#]?\s?\d/,
];
/** Three different ones make a record. */
const WEAK = [
  /\b[MF]\s{1,3}\d{1,2}[-/ ](?:[A-Z]{3}|\d{1,2})[-/ ]\d{2,4}\b/,
  /\b(?:ADM|RM|BED|WARD)\.?\s?[:;]?\s?\d/,
  /\bsex\s?[:;]|\bgender\s?[:;]/i,
  /\bage\s?[:;]/i,
  /\b(?:ordering|attending|referring|requesting)\b|\bprovider\s?[:;]|\bphysician\s?[:;]/i,
  /\b(?:collected|received|reported|resulted|admit(?:ted)?|adm|discharged)\s?(?:date|on|:|;|\d)/i,
  /\b(?:study|exam|series|acq(?:uired)?|scan) ?(?:date|time|:|;|#)/i,
  /\ballerg(?:y|ies)\s?[:;]/i,
  /\b(?:room|bed|unit|ward|loc(?:ation)?)\s?[:;]/i,
  /\b\p{Lu}[\p{L}'-]{2,20}, \p{Lu}[\p{L}'-]{2,20}(?: \p{Lu}\b)?\s+(?:\d{1,3}\s?(?:y|yo|y\.o\.)|[MF]\b)/u,
  /\b\d{1,3}\s?(?:Y|YO|y\.?o\.?|yrs?)\s?\/?\s?(?:M|F|male|female)\b|\b[MF]\s?\/?\s?\d{1,3}\s?(?:Y|yo)\b/i,
  /\btake \d|\btablet\b|\brefills?\b|\bdispense/i,
  /\b(?:reference range|ref range|flag|units)\b/i,
  /\bkVp?\b|\bmAs?\b|\bW\s?[:=]?\s?\d{2,4}\s?L\s?[:=]?\s?-?\d{1,4}\b|\bSE?\s?[:=]\s?\d|\bIM\s?[:=]\s?\d/,
  /(?:^|\n)[ \t]{0,8}\p{Lu}{2,20}, ?\p{Lu}{2,20}(?: \p{Lu})?[ \t]{0,8}(?:\n|$)/u,
  /(?:^|\n)[ \t]{0,8}\p{Lu}\p{Ll}{1,20}, ?\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\.?)?[ \t]{0,8}(?:\n|$)/u,
];

/** The text of a document looks like part of somebody's record. */
export function isRecord(text: string): boolean {
  return STRONG.some((sign) => sign.test(text)) || WEAK.filter((sign) => sign.test(text)).length >= 2;
}
