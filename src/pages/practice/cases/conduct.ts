import type { PracticeCase } from '../case.ts';

/** Single posts in which no patient is the question: ties, promises, embargoes, tone. */
export const CONDUCT: readonly PracticeCase[] = [
  {
    id: 'last-chance-trial',
    title: 'Recruiting',
    posts: [
      'Our CAR T trial is the cure for relapsed myeloma, with no side effects to speak of. If you are out of options you must join, it is your last chance!',
    ],
    expert: {
      answer: 'fix',
      why: 'A trial asks whether something works. Promise, pressure and silence about harms take away a free choice.',
      better:
        'A trial of CAR T cells in relapsed myeloma is open. It may or may not help, and it has risks. Ask your team whether it could fit; number and criteria are in the link.',
      source: 'HemOnc Today 2019: not coerce, not overpromise',
    },
  },
  {
    id: 'paid-praise',
    title: 'A drug you know well',
    author: 'Consults for Incyte, and has entered it in the options.',
    context: { disclosures: ['Incyte'] },
    posts: ['Jakafi keeps surprising me. Best thing that ever happened to chronic GVHD.'],
    expert: {
      answer: 'fix',
      why: 'The praise may be honest. Readers must be able to weigh it, so the tie belongs into the post, near the beginning.',
      better: 'Disclosure: I consult for Incyte. Ruxolitinib keeps surprising me in chronic GVHD.',
      source: 'FTC, Disclosures 101; Kaestner 2018: 2 of 156 disclosed',
    },
  },
  {
    id: 'said-up-front',
    title: 'Said up front',
    author: 'Consults for Incyte, and has entered it in the options.',
    context: { disclosures: ['Incyte'] },
    posts: [
      'Disclosure: I consult for Incyte. A thoughtful review of JAK inhibitors in chronic GVHD, including who does not respond: https://doi.org/10.5555/practice-1',
    ],
    expert: {
      answer: 'post',
      why: 'The tie is said in plain words before the content, and there is a source.',
    },
  },
  {
    id: 'apl-source',
    title: 'A strong claim',
    posts: [
      'In low-risk APL, ATRA plus arsenic did at least as well as ATRA plus chemotherapy. A randomized trial, not an opinion: https://doi.org/10.1056/NEJMoa1300874',
    ],
    expert: { answer: 'post', why: 'A measured sentence with its source. Strong results may be told.' },
  },
  {
    id: 'sneak-peek',
    title: 'A sneak peek',
    posts: [
      'Cannot wait for Sunday! Our late-breaking abstract is embargoed, but between us: overall survival is positive, HR 0.61.',
    ],
    expert: {
      answer: 'do-not-post',
      why: 'Nothing is between us in public. Early telling may take the abstract off the program. Sunday is soon.',
      better: 'On Sunday we present our late-breaking abstract. Come with hard questions.',
      source: 'ASCO embargo policy',
    },
  },
  {
    id: 'whole-slide',
    title: 'From the third row',
    posts: [
      'Here is my photo of the full results slide from the closed session this morning, posting it before they make me take it down.',
    ],
    expert: {
      answer: 'do-not-post',
      why: 'The slide is the speaker’s work and the session was closed. Ask, or describe what you learned and name the speaker when it is public.',
      source: 'ASCO Ten Tips: respect copyright',
    },
  },
  {
    id: 'clotted-sample',
    title: 'The consult',
    posts: [
      'Another idiot in the ED called us for TTP on a clotted sample. Do they teach you people anything down there?',
    ],
    expert: {
      answer: 'do-not-post',
      why: 'It insults colleagues who will read it, and tomorrow you need them. The lesson on clotted samples is worth a post of its own.',
      better:
        'Low platelets on the machine? Look for clumps before you call it TTP. It spares everybody a night.',
      source: 'AMA Opinion 2.3.2; HemOnc Today 2019 on insults',
    },
  },
  {
    id: 'accepted',
    title: 'Joy',
    posts: ['HELL YES. First-author paper accepted. Four years, two children, one pandemic.'],
    expert: { answer: 'post', why: 'Loud, and entirely yours. A strong word harms nobody here.' },
  },
  {
    id: 'say-person',
    title: 'About words',
    posts: ['Please stop saying “sickler”. Say “a person with sickle cell disease”. It takes one second.'],
    expert: { answer: 'post', why: 'It names the word to teach against it.' },
  },
  {
    id: 'honest-preprint',
    title: 'A preprint',
    posts: [
      'New preprint on menin inhibitors with azacitidine and venetoclax: 41 patients, one arm, not yet peer reviewed. Promising, and early. https://doi.org/10.5555/practice-2',
    ],
    expert: { answer: 'post', why: 'Size, design and status stand beside the hope.' },
  },
  {
    id: 'two-hospitals',
    title: 'Three in the morning',
    posts: [
      'To whoever decided that one fellow covers two hospitals tonight: I am done being polite. Somebody will die and it will be on you.',
    ],
    expert: {
      answer: 'do-not-post',
      why: 'The worry may be right, and then it belongs to the chief on call now. In public, at night, it frightens patients and helps none of them.',
      source: 'HemOnc Today 2019: posting when angry or tired',
    },
  },
  {
    id: 'rounds-haiku',
    title: 'A small poem',
    posts: ['Coffee, counts, consults. / The smear is normal again. / Somebody goes home.'],
    expert: { answer: 'post', why: 'Nobody can be found in it.' },
  },
];
