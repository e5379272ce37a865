import { describe, expect, it } from 'vitest';
import { found } from '../read.ts';

const names = (text: string): string[] => found(text).filter((one) => one.startsWith('NAME'));

describe('names that a way of calling announces', () => {
  it.each([
    ['Little Journey went home after 94 days in our NICU. #JourneyStrong', 'Journey'],
    ['Sweet Banjo rang in his transplant day with a kazoo, chemo done, ICU behind him.', 'Banjo'],
    ['i keep thinking about josefina. she was nine and she drew us all as cats', 'josefina'],
    ['Kowalczyk in bed 11 is singing again. He sings to the pump.', 'Kowalczyk'],
    ['Signout: Ferreira in room 302 pulled his own line at four.', 'Ferreira'],
    ['My patient turned 40 with a new heart. You know who you are, Anselm.', 'Anselm'],
    ['Rev. Amos Tillery died in our hospice with his hymnal open.', 'Amos Tillery'],
    ['The cassette label said OSTROWSKI and I knew the handwriting of the requester.', 'OSTROWSKI'],
    ['A.K. in bed 3 has outlived four prognoses.', 'A.K.'],
    ['We admitted the Vanderhoofs last night, both kids seizing, mom on the floor.', 'Vanderhoofs'],
    ['My last admission was bad. Then came Ludmila. She bit the tube and lived.', 'Ludmila'],
    ['He asked which name goes on the death certificate. Ambrose Whitlock. He had been a baker.', 'Ambrose'],
    ['dmitri coded at two and we got him back at four. he was 9', 'dmitri'],
  ])('%s', (text, name) => {
    expect(names(text).join()).toContain(name);
  });

  it.each(['Sickler in bed 4 again.', 'Hemophiliac in bed 2 needs factor.'])('%s names nobody', (text) => {
    expect(names(text)).toEqual([]);
  });

  it.each([
    ["He'd been yellow for a week and nobody looked. She'd asked twice."],
    ['Elle avait mal au ventre. Il disait que non. My patient laughed.'],
    ['Biopsy was clean. Labs were clean. My patient danced.'],
    ['Her parrot is named Winston and he does the monitor alarm. My patient blames him.'],
    ['Baby Shark played for the whole surgery. My patient asked for it.'],
    ['Little Italy has the best post-call lunch.'],
  ])('no name: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('codes whose label stands near', () => {
  it.each([
    [
      'She pushed her passport across the desk, expired, crumpled, number XK7740213, and asked for help.',
      'LICENSE',
    ],
    ['His pump SN 4TK9920B keeps alarming at dinner.', 'DEVICE'],
    ['The transmitter: 7QF31M8 is still paired to my phone.', 'DEVICE'],
    ['Tag 4LMR882 was on the truck that hit him.', 'VEHICLE'],
    ['Name band read #5540921 and I still asked his birthday.', 'MRN'],
    ['Second opinion on accession ACC 25-0093381 please.', 'ID_OTHER'],
    ['The overlay says OYELARAN^FOLAKE F 00731448 in the corner.', 'MRN'],
    ['HN 30118842 is visible in the photo.', 'MRN'],
  ])('%s', (text, type) => {
    expect(found(text).map((one) => one.split(' ')[0])).toContain(type);
  });

  it.each([
    ['Renewed my licence in 2024 for 310 dollars.'],
    ['Pump model 780G, sensor G7, lead V1.'],
    ['Screenshot is from the vendor demo device (serial DEMO-00000).'],
    ['Reprinted under licence 5512098 from the publisher.'],
    ['Licence CC-BY-4.0, share it.'],
  ])('silent: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
