import { describe, expect, it } from 'vitest';
import { check } from '../read.ts';

const leaky = (text: string): boolean => check(text).leaky;

describe('a story that names somebody without a name', () => {
  it.each([
    ['Just stitched up the weatherman from the local station. He fell off his own roof.'],
    ["Took out our charge nurse's son's appendix. He is already asking for tacos."],
    ['My patient is the only blacksmith left in our county and he has a sarcoma.'],
    ['She was the first patient in the world dosed on our bispecific and she is smiling.'],
    ['He came off the bull ride that everyone saw on YouTube and walked to the truck.'],
    ['My patient with amyloidosis just won a James Beard award. I cried.'],
    ['My client is the crossing guard at the school by my office. She cried about tomatoes.'],
  ])('%s', (text) => {
    expect(leaky(text)).toBe(true);
  });

  it.each([
    ['Teachers and nurses deserve a raise.'],
    ['The mayor opened our new clinic on Monday.'],
    ['My daughter won the county spelling bee!'],
    ['First-in-human data look good: ORR 88%, n=43.'],
    ['Most patients with amyloidosis see five doctors before the diagnosis.'],
  ])('silent: %s', (text) => {
    expect(leaky(text)).toBe(false);
  });

  it('is excused by consent or composition, a direct identifier is not', () => {
    const story = 'My patient is the only blacksmith left in our county and he has a sarcoma.';
    expect(leaky(`Shared with written consent. ${story}`)).toBe(false);
    expect(leaky(`Composite, details changed. ${story}`)).toBe(false);
    expect(leaky(`Shared with written consent. ${story} MRN 00417733`)).toBe(true);
    expect(leaky(`Composite, details changed. Mrs. Abernathy has a sarcoma.`)).toBe(true);
  });
});
