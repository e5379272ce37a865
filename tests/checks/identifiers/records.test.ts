import { describe, expect, it } from 'vitest';
import { found } from '../read.ts';

describe('records read out of a picture', () => {
  it('finds all of a wristband, misread labels included', () => {
    const text = 'WEATHERBY, JUNE A\nD0B: O3/l2/1957 F 67Y\nMRN; 0048213\nDr. Patel  ADM 11/02/2026';
    expect(found(text, 'document')).toEqual([
      'NAME WEATHERBY, JUNE A',
      'DATE O3/l2/1957',
      'MRN 0048213',
      'PROVIDER_NAME Patel',
      'DATE 11/02/2026',
    ]);
  });

  it('finds an image overlay without a sentence', () => {
    const text = 'Castellano, Robin\nAcc: 882134\nMercy General Hospital\n12 Nov 2026 14:22:10\nkV 120';
    expect(found(text, 'document')).toEqual([
      'NAME Castellano, Robin',
      'ID_OTHER 882134',
      'FACILITY Mercy General Hospital',
      'DATE 12 Nov 2026 14:22:10',
    ]);
  });

  it('finds a prescription label', () => {
    const text =
      'ODETTE WEATHERBY\n482 OAK ST\nSPRINGFIELD IL 62704\nTAKE 1 TABLET DAILY\nRx# 1234567\n(555) 555-0100';
    expect(found(text, 'document')).toEqual(
      expect.arrayContaining([
        'NAME ODETTE WEATHERBY',
        'LOCATION 482 OAK ST',
        'ID_OTHER 1234567',
        'PHONE (555) 555-0100',
      ]),
    );
  });

  it.each([
    ['Overall survival by arm\nHR 0.72 (95% CI 0.58-0.89) p=0.003\nNo. at risk\nArm A 210 180 140'],
    [
      'Managing CLL in 2026\nJennifer Woyach, MD\nThe Ohio State University\nASH Annual Meeting, December 6, 2026',
    ],
    ['Table 1. Baseline characteristics\nAge, median (range) 64 (31-88)\nSex: Male 58%'],
    ['WHEN THE CONSULT SAYS\nSEEN AND EXAMINED\nBUT THE NOTE IS FROM YESTERDAY'],
    ['Normal ranges\nHgb 12.0-16.0 g/dL\nWBC 4.0-11.0'],
  ])('a figure, slide, table or meme stays clean: %s', (text) => {
    expect(found(text, 'document')).toEqual([]);
  });
});

describe('fields of a form or an export, written out in a post', () => {
  it("are somebody's, whatever is said around them", () => {
    const text =
      'Nightly export of the training server: PATIENT_ID=88213; LOCATION=Eastgate clinic; ZIPCODE=03301; DATE=2026-03-14; AGE=71; STATUS=open';
    expect(found(text).filter((words) => !words.startsWith('QUASI'))).toEqual([
      'MRN 88213',
      'LOCATION Eastgate clinic',
      'LOCATION 03301',
      'DATE 2026-03-14',
      'AGE 71',
    ]);
  });

  it('a birth date with its label stands by itself', () => {
    expect(found("Header of today's fax. Date of birth: May 12, 1951")).toContain('DATE May 12, 1951');
  });

  it.each([
    ['Journal club. Date: March 3, 2026. Location: the old library.'],
    ['Example MRN: 0099123 on the mock wristband we print for orientation.'],
    ['In the paper set DATE=off and LOCATION=any, then run the model again.'],
  ])("an invitation or a setting is nobody's: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
