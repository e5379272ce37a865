import type { PracticeCase } from '../case.ts';

/** Single posts about patients, and posts that only look like it. */
export const PATIENTS: readonly PracticeCase[] = [
  {
    id: 'iron-rounds',
    title: 'A teaching point',
    posts: [
      'Teaching point from rounds: ferritin rises with inflammation. A ferritin of 80 in a septic patient does not rule out iron deficiency. Look at the transferrin saturation.',
    ],
    expert: {
      answer: 'post',
      why: 'Nobody in particular is in it. "A septic patient" is any patient, and rounds have no date.',
      source: '45 CFR 164.514(b)(2): nothing on the list',
    },
  },
  {
    id: 'long-stay',
    title: 'Going home',
    posts: [
      'Mr. Delgado walked out of our leukemia unit this morning after 61 days. The whole team lined the hall. This is why we do it.',
    ],
    expert: {
      answer: 'fix',
      why: 'A name, a day and the exact length of a stay. The joy is the point of the post and needs none of them. Ask the patient before you tell even the short form.',
      better:
        'A patient went home after many weeks with leukemia, and the whole team lined the hall. Shared with permission. This is why we do it.',
      source: '45 CFR 164.514(b)(2)(i)(A) and (C)',
    },
  },
  {
    id: 'farmer-ttp',
    title: 'No name in it',
    author: 'Works in Bozeman, Montana, and says so in the profile.',
    context: { place: 'Bozeman, MT' },
    posts: [
      'Saw a 34-year-old wheat farmer with hereditary TTP in clinic this morning. Third relapse this year and still makes the harvest.',
    ],
    expert: {
      answer: 'fix',
      why: 'Age, work, a very rare disease, today, and the town from the profile. Together they fit one person, and his neighbors will know who.',
      better:
        'People with hereditary TTP plan plasma around their working lives. We should plan our clinics around theirs.',
      source: '45 CFR 164.514(b)(2)(i)(R); Ahmed 2020: 32 % of stories recognizable to friends or family',
    },
  },
  {
    id: 'salsa-at-93',
    title: 'A great age',
    posts: [
      'My 93-year-old patient with myeloma told me she is going back to salsa class. Goals of care, redefined.',
    ],
    expert: {
      answer: 'fix',
      why: 'Ages over 89 are on the Safe Harbor list, because so few people reach them. "90 or older" may stay.',
      better: 'A patient of 90 or older with myeloma is going back to salsa class. Goals of care, redefined.',
      source: '45 CFR 164.514(b)(2)(i)(C)',
    },
  },
  {
    id: 'philadelphia',
    title: 'A city and a Tuesday',
    posts: [
      'Reminder for new fellows: send BCR::ABL1 before the first dose of steroids in ALL. The Philadelphia chromosome does not wait for Tuesday tumor board.',
    ],
    expert: {
      answer: 'post',
      why: 'The city is a chromosome and the Tuesday is a meeting. No patient is meant.',
    },
  },
  {
    id: 'day-hundred',
    title: 'Numbers that look like dates',
    posts: [
      'Hematology writes dates that are not dates: day +100 marrow, C1D8 labs, 5/10 responders, 12/15 mg. Pity the software.',
    ],
    expert: {
      answer: 'post',
      why: 'Days of a protocol, a proportion and doses. Nothing points to a person.',
    },
  },
  {
    id: 'pending-cytogenetics',
    title: 'Asking around',
    posts: [
      'Anyone at the reference lab awake? Cytogenetics on MRN 7741920 pending since Tuesday and we need to start treatment.',
    ],
    expert: {
      answer: 'do-not-post',
      why: 'A record number with a day, and a question that belongs on the telephone. No wording makes this a public post.',
      source: '45 CFR 164.514(b)(2)(i)(H)',
    },
  },
  {
    id: 'bell-and-twins',
    title: 'The bell',
    posts: [
      'Last R-CHOP today at our clinic in Duluth: she rang the bell on her 40th birthday with her twin boys waving through the window.',
    ],
    expert: {
      answer: 'fix',
      why: 'Day, birthday, city and twins. Her whole town can fill in the name. Ask her first, and let her choose what is told.',
      better: 'Someone finished R-CHOP and rang the bell with family at the window. Shared with permission.',
      source: '45 CFR 164.514(b)(2)(i)(B) and (C); AMA Opinion 2.3.2',
    },
  },
  {
    id: 'state-senator',
    title: 'Everybody knows anyway',
    posts: [
      'The state senator everyone here is praying for needs platelets this week. AML is cruel. Please donate.',
    ],
    expert: {
      answer: 'do-not-post',
      why: 'No name, and still one person. You confirm a diagnosis that was not yours to tell, even when rumor had it first. The call for donors works without it.',
      source: '45 CFR 164.514(b)(2)(i)(R): any other characteristic that identifies',
    },
  },
  {
    id: 'plenary-praise',
    title: 'Names in the open',
    posts: [
      'Congratulations to Dr. Priya Raman and Dr. Tom Okafor on a brilliant plenary about clonal hematopoiesis!',
    ],
    expert: {
      answer: 'post',
      why: 'Speakers at a public meeting are no patients. Credit by name is good manners.',
      source: 'ASH trainee article 2020',
    },
  },
  {
    id: 'swimmer',
    title: 'A hashtag says it, too',
    posts: [
      '#bpdcn in a 19-year-old college swimmer. Skin first, then the counts. We got her to transplant in March.',
    ],
    expert: {
      answer: 'fix',
      why: 'The hashtag is the diagnosis, and few people have it. With age, sport and month her teammates know who she is.',
      better:
        '#bpdcn can begin in the skin, before the counts. Biopsy early; transplant is possible in the young.',
      source: 'ASH trainee article 2020 on rare diseases and hashtags',
    },
  },
  {
    id: 'own-hodgkin',
    title: 'Your own story',
    posts: [
      'I had Hodgkin lymphoma at 22 and now train in the field. I will talk about both sides of the chair at our fellows’ hour.',
    ],
    expert: {
      answer: 'post',
      why: 'It is your own story, and yours to tell. Others in it, such as your own doctors, would have to be asked.',
    },
  },
  {
    id: 'afraid-of',
    title: 'With permission',
    posts: [
      'Shared with permission, details changed: a young teacher with aplastic anemia taught me to ask what people are afraid of before I ask why they came.',
    ],
    expert: {
      answer: 'post',
      why: 'Permission for this use, details changed and said to be changed, and a lesson instead of a course of disease.',
      source: 'AMA Opinion 2.3.2',
    },
  },
  {
    id: 'bed-four',
    title: 'After a long night',
    posts: [
      'Sickler in bed 4 again, fourth time this month. Frequent flyer, wants the Dilaudid and nothing else.',
    ],
    expert: {
      answer: 'do-not-post',
      why: 'Contempt for one patient who can be found by bed and month. These words go with undertreated pain. There is nothing to keep here.',
      source: 'ASH, The Hematologist, on language in sickle cell disease',
    },
  },
];
