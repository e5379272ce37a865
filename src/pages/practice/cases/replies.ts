import type { PracticeCase } from '../case.ts';

/** Replies: the box in which fines began. */
export const REPLIES: readonly PracticeCase[] = [
  {
    id: 'one-star',
    title: 'A bad review',
    replyTo: 'Worst oncologist ever. Waited three hours and she never looked at my scan. One star.',
    posts: [
      'I am sorry you left unhappy. As I told you at your visit on the 4th, your scan was stable and you needed no treatment.',
    ],
    expert: {
      answer: 'do-not-post',
      why: 'They said it about themselves; you may not confirm it. The visit, the date and the scan are now public by your hand. Answer in general and offer a telephone number.',
      better: 'We take complaints seriously and cannot discuss anybody’s care here. Please call our office.',
      source: 'OCR settlements on replies to reviews, 2019 and 2022',
    },
  },
  {
    id: 'dads-platelets',
    title: 'A worried daughter',
    replyTo: 'My dad takes Eliquis and his platelets are 32 now. Should he stop it?',
    posts: ['Yes, stop the Eliquis tonight and restart half the dose once he is above 50.'],
    expert: {
      answer: 'do-not-post',
      why: 'A dose for one person you have not seen. Why he takes it decides, and you do not know why.',
      better:
        'I can’t advise on one person here. Please call his team today, and emergency services if he bleeds.',
      source: 'ASCO Ten Tips; AMA Opinion 2.3.2',
    },
  },
  {
    id: 'call-the-team',
    title: 'The same question, another answer',
    replyTo: 'Platelets 28 on a blood thinner, what should we do?',
    posts: [
      'I can’t advise on one person here. Please call the team that prescribed it today, and emergency services for any bleeding.',
    ],
    expert: { answer: 'post', why: 'It declines kindly and points to those who know the patient.' },
  },
  {
    id: 'send-counts',
    title: 'A quick look',
    replyTo: 'Is a white count of 90 always leukemia? Mine came back today and I am scared.',
    posts: ['Not always! DM me your counts and your date of birth and I will take a quick look for you.'],
    expert: {
      answer: 'do-not-post',
      why: 'It starts care in a place that cannot hold it, and asks for identifiers over a social network.',
      better: 'Not always. Please call the doctor who ordered it today; they can look at the smear.',
      source: 'HemOnc Today 2019: quick second opinions',
    },
  },
  {
    id: 'under-review',
    title: 'Inside knowledge',
    replyTo: 'Any news on MRD-guided stopping in myeloma?',
    posts: ['I am reviewing a manuscript on exactly that. Practice changing, watch for it in spring.'],
    expert: {
      answer: 'do-not-post',
      why: 'A manuscript under review is confidential, its existence included.',
      source: 'ASH trainee article 2020 on peer review',
    },
  },
  {
    id: 'bait',
    title: 'Bait',
    replyTo: 'Chemo kills more people than cancer and you all know it.',
    posts: ['You are a moron, and anyone who follows you is one as well.'],
    expert: {
      answer: 'do-not-post',
      why: 'It feeds the quarrel, and patients read it. No answer is an answer.',
      source: 'HemOnc Today 2019: baited by online trolls',
    },
  },
  {
    id: 'calm',
    title: 'Calm',
    replyTo: 'Chemo only makes people sick.',
    posts: [
      'Chemotherapy has real harms, and it cures most people with diffuse large B-cell lymphoma. Both are true. Happy to share the data.',
    ],
    expert: {
      answer: 'post',
      why: 'Facts, both sides, no heat. A source in the next post would make it better.',
    },
  },
  {
    id: 'five-years',
    title: 'Good news from outside',
    replyTo: 'Five years free of AML today. @DrLee_heme saved my life!',
    posts: ['So proud of you! I still remember the night you came in with a white count of 120.'],
    expert: {
      answer: 'fix',
      why: 'The person may tell the story; your memory of the night is a record of care. Be glad without confirming it.',
      better: 'What a day. Congratulations, and thank you for sharing your story.',
      source: '45 CFR 164.502(a); OCR settlements on replies',
    },
  },
];
