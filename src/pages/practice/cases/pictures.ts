import type { PracticeCase } from '../case.ts';

/** Pictures, drawn by this page. */
export const PICTURES: readonly PracticeCase[] = [
  {
    id: 'smear-plain',
    title: 'A smear',
    posts: ['Name this cell. Answer tomorrow. #hematology'],
    picture: {
      drawing: 'smear',
      shows: 'a blood smear, without any text',
      alt: 'A drawn blood smear with one large purple cell among red ones.',
    },
    expert: { answer: 'post', why: 'Cells without a label, a date or a story belong to nobody.' },
  },
  {
    id: 'smear-label',
    title: 'A smear and its edge',
    posts: ['Name this cell. Answer tomorrow. #hematology'],
    picture: { drawing: 'smear-label', shows: 'the same smear, with the edge of the slide' },
    expert: {
      answer: 'fix',
      why: 'The slide’s label is in the picture: a name, a birth date and a case number. Crop, or cover with solid black, and look again.',
      source: '45 CFR 164.514(b)(2)(i)(A), (C) and (H)',
    },
  },
  {
    id: 'whiteboard',
    title: 'The new workroom',
    posts: ['New workroom, new whiteboard, same people. Love this team.'],
    picture: { drawing: 'whiteboard', shows: 'a whiteboard with the list of the day' },
    expert: {
      answer: 'fix',
      why: 'The board has rooms, names and diagnoses. Wipe it and take the picture again.',
      source: '45 CFR 164.514(b)(2)(i)(A)',
    },
  },
  {
    id: 'results-screen',
    title: 'Wild numbers',
    posts: ['When the lab calls you before the computer does.'],
    picture: { drawing: 'results', shows: 'a screen with laboratory results' },
    expert: {
      answer: 'fix',
      why: 'Name, birth date and record number stand above the numbers. Type the values instead of showing the screen.',
      source: '45 CFR 164.514(b)(2)(i)(A), (C) and (H)',
    },
  },
  {
    id: 'survival-curve',
    title: 'From the paper',
    posts: ['This curve says it all.'],
    picture: { drawing: 'curve', shows: 'a figure with its caption and the journal’s notice' },
    expert: {
      answer: 'fix',
      why: 'The figure is the journal’s. Link the paper and say what the curve shows, or ask. A line on design and size helps readers more than the curve.',
      source: 'ASCO Ten Tips: respect copyright',
    },
  },
  {
    id: 'wristband',
    title: 'The keepsake',
    posts: ['A patient gave me this on the way out. I am keeping it forever.'],
    picture: { drawing: 'wristband', shows: 'a cut hospital wristband' },
    expert: {
      answer: 'do-not-post',
      why: 'A wristband is made of identifiers. Covered, nothing is left to show; keep it in a drawer.',
      source: '45 CFR 164.514(b)(2)(i)(A) and (H)',
    },
  },
  {
    id: 'night-coffee',
    title: 'Coffee at three',
    posts: ['Night float fuel.'],
    picture: { drawing: 'coffee', shows: 'a mug, with a monitor behind it' },
    expert: {
      answer: 'fix',
      why: 'Look past the mug: the monitor shows a name and a date of birth. Small writing is read by anybody who zooms in.',
      source: '45 CFR 164.514(b)(2)(i)(A)',
    },
  },
];
