import { describe, expect, it } from 'vitest';
import { found } from '../read.ts';

const story = (text: string): boolean => found(text).some((finding) => finding.startsWith('QUASI'));

describe('one turn of phrase that points at one person', () => {
  it.each([
    [
      'Saw the only man left on this island who still builds boats. Bladder cancer, and a new boat half done.',
    ],
    ['She is one of two people in our state with this enzyme defect and she just got admitted.'],
    ['The last woman in the county to have had polio came to my clinic for her knees.'],
    ["Our village's postmistress has Parkinson's and still sorts the mail by hand."],
    ['The organist of our church coded during his stress test. Sinus rhythm by the second verse.'],
    ["My boss's nephew is on our psych hold and I am charting like a lawyer."],
    ["Stitched up our receptionist's toddler. Three sutures, one dinosaur."],
    ['Gave the insulin talk to the man who teaches my kids to swim. He cried.'],
    ['You have all seen the clip of the dog pulling her out. She is my patient, hypothermic and furious.'],
    ['He went viral for singing in the wreck. Nobody filmed the amputation we did after.'],
    ['The juror from the arson trial has lymphoma and wants no visitors.'],
    ['La maestra de la plaza tiene cáncer, leukemia, y no lo sabe nadie.'],
    ['The toddler pulled from the canal is off the ventilator in our ICU and wants toast.'],
    ['She is the cyclist everyone saw on the bridge. Pelvis, three units, and a grin in resus.'],
    ['I was on call when the ferry sank. He was 19 and we ran his code for an hour.'],
  ])('%s', (text) => {
    expect(story(text)).toBe(true);
  });

  it.each([
    ['We are the only hospital in the state with a burn unit. Refer early.'],
    ['First person to answer gets the PDF. Which antibiotic covers this?'],
    ['Everyone knows beta blockers help here. Do they?'],
    ['The nurse from the ICU who trained me retires next week. Thank you, Jo.'],
    ["My boss's email signature is longer than my thesis."],
    ['Viral fever is not a diagnosis. Look again.'],
    ['You have all seen the video on hand washing. Watch it again before the audit.'],
    ["This season's flu vaccine is here. Book yours."],
    ['The bus crash drill is on Thursday. Wear the orange vest.'],
    ['Small practices close because billing is a swamp.'],
  ])('silent: %s', (text) => {
    expect(story(text)).toBe(false);
  });
});
