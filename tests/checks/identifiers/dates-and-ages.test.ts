import { describe, expect, it } from 'vitest';
import { found } from '../read.ts';

describe('dates about a person', () => {
  it.each([
    ['Admitted my patient on 3/14 and she coded.', 'DATE 3/14'],
    ['DOB 5/12/1951', 'DATE 5/12/1951'],
    ['Our baby was born May 19th 2018 and came home.', 'DATE May 19th 2018'],
    ['He rolled into our ED this morning with a STEMI.', 'DATE this morning'],
    ['My patient died last Thursday.', 'DATE last Thursday'],
    ['She coded on Christmas Eve in our unit.', 'DATE Christmas Eve'],
    ['My patient is POD 3 and walking.', 'DATE POD 3'],
    ['Mi paciente falleció anoche.', 'DATE anoche'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each([
    ['FDA approved it on 11/14/2025.'],
    ['Grand rounds Thursday 4/10 at noon, all welcome.'],
    ['Our trial enrolled from March 2021 to June 2024.'],
    ['William Morton gave ether on October 16, 1846.'],
    ['5/10 patients responded, BP 120/80, pain 8/10'],
    ['Diagnosed in 2019, she has done well since.'],
    ['See you Sunday at poster 4127, Hall G!'],
    ['Happy Thanksgiving to all night teams'],
  ])('no date: %s', (text) => {
    expect(found(text).filter((line) => line.startsWith('DATE'))).toEqual([]);
  });
});

describe('ages', () => {
  it.each([
    ['My 94-year-old CLL patient walked in.', 'AGE_OVER_89 94'],
    ['Sat with Miss Opaline, 97, while she passed.', 'AGE_OVER_89 97'],
    ["She's ninety-three, blind, and my favorite patient.", 'AGE_OVER_89 ninety-three'],
    ['Our patient is in his nineties and boxes.', 'AGE_OVER_89 in his nineties'],
    ['My patient, 72M, shook my hand.', 'AGE 72'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each([
    ['Adults over 90 are the fastest growing group on dialysis.'],
    ['Median age 91 in the oldest cohort.'],
    ['95% CI 0.90-1.02'],
  ])('silent: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a bare number that reads as an age over 89', () => {
  it.each([
    ['92, hip fracture, asked me whether she could still go dancing. My patient of the day.', '92'],
    ['My patient walked in by herself today, 91 and a half, and corrected my spelling.', '91'],
    ['Pemphigoid at 98, itching, cursing, knitting through it. She made me a scarf.', '98'],
    ['My patient told me that AGE is a number; hers is 90. Ladder confiscated.', '90'],
    ['She asked for the crossword before I closed her chest tube. 94. I got two words.', '94'],
  ])('%s', (text, age) => expect(found(text)).toContain(`AGE_OVER_89 ${age}`));

  it.each([
    ['My patient came in wheezing, sats 92, off oxygen by noon and home on Friday.'],
    ['She walked to the bathroom on room air at 94, and I nearly cried.'],
    ['My patient coded. Systolic was 92, then 60, then nothing.'],
    ['Her ferritin is 98, so iron it is. She went home.'],
    ['Room 92, bed by the window. My patient asked for jazz.'],
    ['98, 104, 91: the three counts that matter in this trial.'],
    ['The cutoff is 90. Teach it to your students.'],
  ])('none: %s', (text) => expect(found(text).filter((line) => line.startsWith('AGE_OVER_89'))).toEqual([]));
});
