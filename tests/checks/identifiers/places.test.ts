import { describe, expect, it } from 'vitest';
import { found } from '../read.ts';

describe('places and facilities in a patient story', () => {
  it.each([
    ['Room 12 has been yelling about his kidney stone.', 'LOCATION 12'],
    ['My patient in MICU 11 wants a mango lassi.', 'LOCATION MICU 11'],
    ['He drove in from Calexico with chest pain.', 'LOCATION Calexico'],
    ['My patient is a rancher from Sheridan, WY.', 'LOCATION Sheridan, WY'],
    ['My patient drove in from Ft. Wayne with a new murmur.', 'LOCATION Ft. Wayne'],
    ['Her phlebotomies water the roses near Mt. Pleasant.', 'LOCATION Mt. Pleasant'],
    ['Lift assist again for her at 1180 Birchwood Lane.', 'LOCATION 1180 Birchwood Lane'],
    ['My patient, 40, works the mines in Elko County.', 'LOCATION Elko County'],
    ['She delivered at Bayview Birth Center tonight.', 'FACILITY Bayview Birth Center'],
    ['My patient transferred from Mercy General Hospital.', 'FACILITY Mercy General Hospital'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it("the second word of such a town is nobody's name", () => {
    expect(found('My patient drove in from Ft. Wayne and left with a valve.').join()).not.toContain('NAME');
  });

  it('a number on the next line belongs to no room, and one after a colon does', () => {
    expect(found('My patient thanked us in the break room\n20 yrs after his transplant.')).toEqual([]);
    expect(found('My patient coded last night and came back. She is 54.\n\nRoom:\n20')).toContain(
      'LOCATION 20',
    );
  });

  it.each([
    ['Landing in Lisbon for ESC, who is around?'],
    ['Our trial ran at Vanderbilt, Emory and Duke.'],
    ['Level I trauma center is hiring in Boise.'],
    ['Meet me at booth 812, hall B, room 203.'],
    ['Marburg in Rwanda, 66 cases.'],
    ['Hope this helps. Reading the Lancet in Bath.'],
  ])('silent: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
