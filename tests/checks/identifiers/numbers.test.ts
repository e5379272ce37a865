import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELLED } from '../../../src/checks/identifiers/labelled-numbers.ts';
import { luhn, verhoeff } from '../../../src/checks/identifiers/plain-numbers.ts';
import { found } from '../read.ts';

describe('numbers that a label makes somebody’s', () => {
  it.each([
    ['Chart note, MRN 00417733, seen again.', 'MRN 00417733'],
    ['MRN: 4417-2231 is in the wrong chart', 'MRN 4417-2231'],
    ['Medical record number 8831207 has two allergies listed', 'MRN 8831207'],
    ['member ID QXJ5521907 was denied', 'HEALTH_PLAN QXJ5521907'],
    ['patient account number 7781120034', 'ACCOUNT 7781120034'],
    ['claim 55210-8871 denied again', 'ACCOUNT 55210-8871'],
    ["driver's license S514-7712-9021", 'LICENSE S514-7712-9021'],
    ['plate 4KTR882 in the ambulance bay', 'VEHICLE 4KTR882'],
    ['pacemaker serial number PVX55120H', 'DEVICE PVX55120H'],
    ['accession CT-20260114-00213 please', 'ID_OTHER CT-20260114-00213'],
    ['badge #44120 from the night line', 'ID_OTHER 44120'],
    ['UNOS ABXY123 is on the way', 'ID_OTHER ABXY123'],
    ['last four of his SSN 9921', 'SSN 9921'],
    ['fingerprint log BIO-88213', 'ID_OTHER BIO-88213'],
    ['signed out S26-20419 at noon', 'ID_OTHER S26-20419'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each([
    ['Case series, n=44, PMID 33812007'],
    ['NCT04512377 is open at 12 sites'],
    ['CPT 99214 needs moderate MDM'],
    ['ICD-10 code W59.22XA, struck by a turtle'],
    ['Hgb 7.1 g/dL (12.0-16.0)'],
    ['KEYNOTE-006, CD33 and TP53 p.R248W'],
    ['room for 1,200 attendees in hall 4'],
    ['the card says happy birthday 2026'],
  ])('silent: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('numbers known by their check digit', () => {
  it.each([
    ['card 4012 8888 8888 1881 was charged', 'ACCOUNT 4012 8888 8888 1881'],
    ['iban DE89 3704 0044 0532 0130 00', 'ACCOUNT DE89 3704 0044 0532 0130 00'],
    ['VIN 1M8GDM9AXKP042788 in the ditch', 'VEHICLE 1M8GDM9AXKP042788'],
    ['SSN 219-09-9999', 'SSN 219-09-9999'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it('knows its checksums', () => {
    expect(luhn('79927398713')).toBe(true);
    expect(luhn('79927398714')).toBe(false);
    expect(verhoeff('2363')).toBe(true);
    expect(verhoeff('2364')).toBe(false);
  });

  it('leaves numbers that fail them', () => {
    expect(found('we saw 4012 8888 8888 1882 cells')).toEqual([]);
    expect(found('a p-value of 000-00-0000')).toEqual([]);
  });
});

describe('labels of numbers', () => {
  it.each(LABELLED.map(({ rule, begins, label }) => [rule, begins, label] as const))(
    'of %s begin with one of %s',
    (_rule, begins, label) => {
      fc.assert(
        fc.property(fc.stringMatching(new RegExp(`^(?:${label})$`)), (written) => {
          expect(begins).toContain(written.charAt(0));
        }),
        { numRuns: 300 },
      );
    },
  );
});
