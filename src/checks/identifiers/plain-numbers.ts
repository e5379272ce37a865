/**
 * Numbers known by their own shape and check digit, without a label: Social Security, payment cards, IBAN, VIN,
 * Brazilian CPF, Indian Aadhaar, machine-readable zones of passports.
 * Authority: 45 CFR 164.514(b)(2)(i)(G), (J), (L), (R); SSA number rules; ISO/IEC 7812 (Luhn), ISO 13616, ISO 3779, ICAO 9303.
 */
import { matchesOf } from '../text/matches.ts';
import type { IdentityType } from '../types.ts';
import { type Candidate, type IdentifierRule, safeHarbor } from './candidate.ts';

const SSN = /(?<![\d-])(?!000|666)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\d-])/g;
const CARD = /(?<![\d.-])\d(?:[ -]?\d){11,18}(?![\d-]|\.\d)/g;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/gi;
const VIN = /\b(?=[A-HJ-NPR-Z0-9]*\d)(?=[A-HJ-NPR-Z0-9]*[A-Z])[A-HJ-NPR-Z0-9]{17}\b/g;
const CPF = /(?<!\d)\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)/g;
const MRZ = /(?:^|\n)([A-Z0-9<]{28,44}(?:\n[A-Z0-9<]{28,44}){0,2})/g;
/** Specimens and accessions as laboratories write them: S26-20419, SP-26-11873. */
const SPECIMEN =
  /(?<![\w-])(?:[A-Z]{1,3}-?\d{2}-\d{4,6}(?:-[A-Z\d]{1,2})?|\d{6,9}-(?:CT|MR|US|XR|NM|MG))(?![\w-])/g;
/** A record number that carries its own label, glued to whatever stands before it. */
const GLUED_MRN = /MRN[-:#]? ?\d{5,10}(?!\d)/g;
/** In a record, a number alone on its line or letters run into digits are somebody's. */
const BARE_LINE = /(?:^|\n)[ #*]{0,3}(\d{6,10})(?=[ ]*(?:\n|$))/g;
const MEMBER = /(?<![\w-])[A-Z]{1,3}\d{8,11}(?![\w-])/g;
const CARD_WORD = /(?:card|cc|visa|mastercard|amex|credit|debit)[^\n]{0,30}$/i;

/** The shortest of them, a record number with its label glued on, has as many. */
const FEWEST_DIGITS = 5;

export const plainNumbers: IdentifierRule = ({ text, digits, regions, inRecord }) => {
  const found: Candidate[] = [];
  if (digits < FEWEST_DIGITS) return found;
  const add = (type: IdentityType, start: number, value: string, letter: string, what: string): void => {
    found.push({
      type,
      start,
      end: start + value.length,
      tier: 'stop',
      rule: `numbers/${what.replaceAll(' ', '-').toLowerCase()}`,
      reason: `This looks like a ${what}: it leads straight to one person. Leave it out.`,
      source: safeHarbor(letter),
      instead: '[number removed]',
    });
  };
  for (const match of matchesOf(SPECIMEN, text))
    add('ID_OTHER', match.index, match[0], 'R', 'specimen number');
  if (regions.some((region) => region.record)) {
    for (const match of matchesOf(BARE_LINE, text)) {
      const value = match[1] ?? '';
      const start = match.index + match[0].length - value.length;
      if (inRecord(start)) add('MRN', start, value, 'H', 'medical record number');
    }
    for (const match of matchesOf(MEMBER, text))
      if (inRecord(match.index)) add('ID_OTHER', match.index, match[0], 'R', 'member or record number');
  }
  for (const match of matchesOf(GLUED_MRN, text)) {
    if (/[A-Za-z]/.test(text[match.index - 1] ?? ''))
      add('MRN', match.index, match[0], 'H', 'medical record number');
  }
  for (const match of matchesOf(SSN, text)) add('SSN', match.index, match[0], 'G', 'Social Security number');
  for (const match of matchesOf(CARD, text)) {
    const digits = match[0].replace(/\D/g, '');
    const named = CARD_WORD.test(text.slice(Math.max(0, match.index - 36), match.index));
    if (
      digits.length >= 12 &&
      ((luhn(digits) && digits.length >= 13 && /^[3-6]|^2[2-7]|^1800|^2131/.test(digits)) ||
        (named && digits.length <= 19))
    )
      add('ACCOUNT', match.index, match[0], 'J', 'card number');
    else if (digits.length === 12 && verhoeff(digits) && /^[2-9]/.test(digits))
      add('ID_OTHER', match.index, match[0], 'R', 'national number');
  }
  for (const match of matchesOf(IBAN, text)) {
    const bare = match[0].replace(/ /g, '').toUpperCase();
    if (bare.length >= 15 && bare.length <= 34 && iban(bare))
      add('ACCOUNT', match.index, match[0], 'J', 'bank account number');
  }
  for (const match of matchesOf(VIN, text))
    if (vin(match[0])) add('VEHICLE', match.index, match[0], 'L', 'vehicle number');
  for (const match of matchesOf(CPF, text))
    if (cpf(match[0].replace(/\D/g, ''))) add('ID_OTHER', match.index, match[0], 'R', 'national number');
  if (text.includes('<<')) {
    for (const match of matchesOf(MRZ, text)) {
      const zone = match[1] ?? '';
      if (zone.includes('<<'))
        add(
          'ID_OTHER',
          match.index + match[0].length - zone.length,
          zone,
          'R',
          'passport or identity card line',
        );
    }
  }
  return found;
};

/** ISO/IEC 7812 check digit. */
export function luhn(digits: string): boolean {
  let total = 0;
  for (let index = 0; index < digits.length; index++) {
    let value = Number(digits[digits.length - 1 - index]);
    if (index % 2) value = value > 4 ? value * 2 - 9 : value * 2;
    total += value;
  }
  return total % 10 === 0;
}

/** ISO 13616: mod 97 of the rearranged number is 1. */
function iban(value: string): boolean {
  let rest = 0;
  for (const char of value.slice(4) + value.slice(0, 4)) {
    const digit = char >= 'A' ? char.charCodeAt(0) - 55 : Number(char);
    rest = (rest * (digit > 9 ? 100 : 10) + digit) % 97;
  }
  return rest === 1;
}

/** ISO 3779 check digit (North America). */
function vin(value: string): boolean {
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const letters = 'ABCDEFGH.JKLMN.P.R..STUVWXYZ';
  const values = '12345678.12345.7.9..23456789';
  let total = 0;
  for (let index = 0; index < 17; index++) {
    const char = value[index] ?? '0';
    const number = /\d/.test(char) ? Number(char) : Number(values[letters.indexOf(char)] ?? 0);
    total += number * (weights[index] ?? 0);
  }
  const check = total % 11;
  return value[8] === (check === 10 ? 'X' : String(check));
}

function cpf(digits: string): boolean {
  const check = (length: number): number => {
    let total = 0;
    for (let index = 0; index < length; index++) total += Number(digits[index]) * (length + 1 - index);
    return ((total * 10) % 11) % 10;
  };
  return check(9) === Number(digits[9]) && check(10) === Number(digits[10]);
}

const VERHOEFF_D = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const VERHOEFF_P = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** Check digit of the Indian Aadhaar (UIDAI uses Verhoeff's scheme). */
export function verhoeff(digits: string): boolean {
  let check = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    check = Number(VERHOEFF_D[check]?.[Number(VERHOEFF_P[index % 8]?.[digit])]);
  }
  return check === 0;
}
