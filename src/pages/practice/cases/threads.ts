import type { PracticeCase } from '../case.ts';

/** Threads: details add up over posts. */
export const THREADS: readonly PracticeCase[] = [
  {
    id: 'layover',
    title: 'Four posts, one person',
    posts: [
      'A case that changed how I think about HLH. A thread. 1/4',
      'She was 27, a flight attendant, just back from a layover in Lisbon. Fever for nine days. 2/4',
      'Ferritin 48,000. We were at the small hospital in Astoria where I moonlight on weekends. 3/4',
      'She died on a Sunday. I still think of her sister in that waiting room. 4/4',
    ],
    expert: {
      answer: 'fix',
      why: 'No single post gives her away. Age, work, journey, hospital, weekday and sister do, together. The lesson is the ferritin and the fever.',
      better:
        'A case that changed how I think about HLH: days of fever after a journey, a very high ferritin, and we thought of it late. Think of it early.',
      source: '45 CFR 164.514(b)(2)(i)(R); 164.514(b)(2)(ii): actual knowledge',
    },
  },
  {
    id: 'eosinophilia',
    title: 'A tweetorial',
    posts: [
      'Tweetorial: eosinophilia without fear. 1/3',
      'First ask how high, how long, and whether organs suffer. Drugs and parasites come before clones. 2/3',
      'Above 1.5 for months? Then PDGFRA, tryptase, flow. As of November 2026; thresholds may change. 3/3',
    ],
    expert: { answer: 'post', why: 'General teaching, with a date, because knowledge ages.' },
  },
  {
    id: 'erie-tuesdays',
    title: 'A habit',
    posts: [
      'What transfusion dependence means, in one man. 1/3',
      '64M, MDS with ring sideroblasts, every Tuesday at our infusion center in Erie, always the chair by the window. 2/3',
      'Yesterday the chair was empty. 3/3',
    ],
    expert: {
      answer: 'fix',
      why: 'Age, disease, city, weekday and chair. His family will read "yesterday" and know. Write it later, and without the marks that are his.',
      better:
        'What transfusion dependence means: a chair, a weekday, a window, for years. Then one day the chair is empty.',
      source: '45 CFR 164.514(b)(2)(i)(B) and (C)',
    },
  },
  {
    id: 'journal-club',
    title: 'Journal club',
    posts: [
      'Tonight at journal club: fixed-duration therapy in CLL. 1/2',
      'Median follow-up is short, crossover was allowed, and quality of life was measured. Dr. Elena Varga leads the discussion. 2/2',
    ],
    expert: { answer: 'post', why: 'Study data and a colleague by name in a public role.' },
  },
  {
    id: 'fund-page',
    title: 'Helping the family',
    posts: [
      'Our patient’s family is losing the house over the cost of blinatumomab. 1/2',
      'Her dad’s page is here, please share: https://fundraiser.example/help-baby-june-fight-all 2/2',
    ],
    expert: {
      answer: 'do-not-post',
      why: 'The page has her name, face and town. Posting it as "our patient" confirms that you treat her. The family may share it; you may point to funds for all.',
      source: '45 CFR 164.514(b)(2)(i)(N)',
    },
  },
  {
    id: 'what-i-learned',
    title: 'A year in lessons',
    posts: [
      'First year of fellowship, three lessons. 1/4',
      'Platelets clump. Look at the smear before you look worried. 2/4',
      'Sit down. People remember the chair you took longer than the words you chose. 3/4',
      'Hand over before you are tired. 4/4',
    ],
    expert: { answer: 'post', why: 'Lessons drawn from many people, and none of them is in it.' },
  },
];
