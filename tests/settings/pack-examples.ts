/** A pack with every field, as a director would write it. Fictional. */
export const FULL_PACK = {
  format: 'scrub-in-program-pack',
  version: 1,
  name: 'Hematology Fellowship, Lakeview Teaching Hospital',
  expires: '2099-06-30',
  contacts: {
    programDirector: { name: 'Dr. Ada Moreno', email: 'ada.moreno@lakeview.example' },
    communications: { name: 'Press office', email: 'press@lakeview.example' },
  },
  links: [{ title: 'Social media policy', url: 'https://lakeview.example/policies/social-media' }],
  disclaimer: 'Views are my own, not those of Lakeview.',
  watch: ['Project Lantern', 'LKV-204'],
  level: { value: 'stop-and-review', locked: true },
  sites: { recommended: ['bluesky'], locked: ['x', 'linkedin'] },
  quietHours: { from: '22:00', to: '06:30' },
  meetings: [
    {
      name: 'Lakeview Blood Days',
      from: '2026-12-05',
      to: '2026-12-08',
      slides: 'ask-speaker',
      note: 'Tag #LBD26.',
    },
  ],
  practice: {
    cases: ['iron-rounds'],
    own: [
      {
        title: 'Our ward',
        posts: ['A quiet night on 7 West.'],
        replyTo: 'How was your night?',
        answer: 'fix',
        why: 'The ward and the night point to the patients who were there.',
        source: 'Lakeview policy, section 2',
      },
    ],
  },
} as const;

/** The least that is a pack. */
export const LEAST_PACK = {
  format: 'scrub-in-program-pack',
  version: 1,
  name: 'A program',
  expires: '2099-12-31',
} as const;
