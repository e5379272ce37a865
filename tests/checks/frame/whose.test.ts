import { describe, expect, it } from 'vitest';
import { check } from '../read.ts';

const leaky = (text: string): boolean => check(text).leaky;

describe("dates, places and ages that are nobody's patient's", () => {
  it.each([
    ['My son had his tonsils out on Wednesday. He has eaten eleven popsicles and one crayon.'],
    ['My own mother fell in Leeds on 3 March and waited nine hours on a chair.'],
    ['I was diagnosed with lupus on 4 June 2021, in my intern year. I still work nights.'],
    ['I had a miscarriage in May and was back in clinic on Monday. Do not do this.'],
    ['I got my colonoscopy on Friday. Two polyps, both gone. Book it.'],
    ['Queen Anne lost her last child on 30 July 1700. She had been pregnant seventeen times.'],
    ['The first ether operation was on October 16, 1846, in Boston. He said he felt a scratch.'],
    ["MCQ: a 91-year-old man falls on New Year's Eve. A) CT head B) observe C) reverse D) MRI"],
    ['Consider a 94-year-old woman who comes in on Christmas Day. What would you stop first?'],
    ['In memory of Dr. Ana Belmonte, paediatrician. She died on Sunday. Services are on Thursday in Girona.'],
    ['Save the date: the new infusion suite opens on Monday, March 3. Ribbon at noon.'],
    ['POD 0 clear liquids, POD 1 regular diet, POD 2 drain out. It is not magic.'],
    ['They always call at five on a Friday.'],
    ['Bed 11: the legend. Every unit has one.'],
  ])('silent: %s', (text) => {
    expect(leaky(text)).toBe(false);
  });

  it.each([
    ['Her daughter broke the news to us on Sunday. The patient was 54.'],
    ['My daughter is six. The girl we coded on Tuesday was six too.'],
    ['My mom taught me to knit. I taught my patient in bed 9 on Sunday and she made a scarf.'],
    ['I had a stroke code on Sunday, he was the size of a door and he walked out.'],
    ['Imagine telling a mother on Christmas Eve. I did that last night, to hers.'],
    ['My 94-year-old patient cites Pope Francis whenever I come in. Discharged on Friday.'],
    ['POD 3 from her Whipple and she is already walking the hall. POD 1 she sang.'],
  ])('found: %s', (text) => {
    expect(leaky(text)).toBe(true);
  });
});
