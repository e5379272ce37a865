import { describe, expect, test } from 'vitest';
import { tierOf } from '../../src/images/barcodes.ts';
import { recordPlaces } from '../../src/images/record.ts';
import { bare, stillReadable } from '../../src/images/redact.ts';

const said = (text: string) =>
  recordPlaces(text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

describe('a record gives away', () => {
  test.each([
    [
      'MARLOWE, OTTILIE\nMRN: 48210377\nDOB: 03/14/1961',
      ['NAME MARLOWE, OTTILIE', 'MRN 48210377', 'DATE 03/14/1961'],
    ],
    [
      'Tobias Ashgrove\nF · 21-JUN-1960 · #4268022',
      ['NAME Tobias Ashgrove', 'DATE 21-JUN-1960', 'MRN 4268022'],
    ],
    // A surgical number whose S was read as a dollar sign.
    [
      '$26-14396 A3\nQuarles, X\nH&E 03/11/2026',
      ['ID_OTHER $26-14396', 'NAME Quarles, X', 'DATE 03/11/2026'],
    ],
    ['MARLOWE^OTTILIE\nChest^Routine', ['NAME MARLOWE^OTTILIE']],
    [
      'Rx 7541847 Dr. Lena Voss\nTOBIAS KOWALCZYK\nFilled: 06/05/2026',
      ['MRN 7541847', 'PROVIDER_NAME Dr. Lena Voss', 'NAME TOBIAS KOWALCZYK', 'DATE 06/05/2026'],
    ],
    // Letters that readers take for digits.
    ['Patient: Ottilie Marlowe\nMRN: 482I0O77', ['NAME Ottilie Marlowe', 'MRN 482I0O77']],
    [
      '221 Thornbury 26M CHF\n922 Tanaka 64M CLL\nDOB 1/2/60',
      ['NAME Thornbury', 'NAME Tanaka', 'DATE 1/2/60'],
    ],
    // The upper edge of a bedside screen, once with its words run together.
    [
      'Bed 2 Noor Gallagher 13428198 Adult\nHR\n85',
      ['LOCATION Bed 2', 'NAME Noor Gallagher', 'MRN 13428198'],
    ],
    ['Bed 13 OONAQUARLES 25753009 Adult\nHR', ['LOCATION Bed 13', 'NAME OONAQUARLES', 'MRN 25753009']],
    [
      'Patient Lindgren, Leandro Case $26-50475\nBirth date Sep 7, 1935',
      ['NAME Lindgren, Leandro', 'ID_OTHER $26-50475', 'DATE Sep 7, 1935'],
    ],
    // A zero for the O of a month.
    ['Ngozi A. Bannerjee\nD.O.B.\n01-0CT-1936', ['NAME Ngozi A. Bannerjee', 'DATE 01-0CT-1936']],
  ])('%j', (text, places) => expect(said(text)).toEqual(places));
});

describe('what is not a record gives nothing away', () => {
  test.each([
    'Overall survival\nHR 0.64 (95% CI 0.51-0.80), P<0.001\nTreatment 312 288 251 204 160 98 41',
    'Take-home messages\nID Week 2026 | Oral session 214 | Prof. M. Achterholt',
    'Lindholm K, Osei P, Marsh D. J Fict Hematol. 2025;12(3):101-109.',
    'Table 2. Reference intervals\nHemoglobin 12.0-15.5 g/dL',
    'Trial ID: NCT01234567\nHarbor University Hospital\nJune 6, 2026',
    'WHEN THE CBC\nIS HEMOLYZED',
    'Bed 2 Sepsis bundle 2000 mL\nDemo mode Adult',
  ])('%j', (text) => expect(said(text)).toEqual([]));
});

test('a barcode stops unless it holds an address or a product', () => {
  expect(tierOf('Code128', '48210377')).toBe('stop');
  expect(tierOf('DataMatrix', 'S26-14396;84955702')).toBe('stop');
  expect(tierOf('QRCode', 'https://example.org/poster/12')).toBe('hint');
  expect(tierOf('EAN13', '4006381333931')).toBe('hint');
});

test('what was covered counts as readable whatever its case and its marks', () => {
  expect(bare("O'Farréll, Kenji")).toBe('ofarrellkenji');
  expect(stillReadable(['MRN 48 21', 'Ottilie', 'X'], 'x mrn: 4821')).toEqual(['MRN 48 21']);
});
