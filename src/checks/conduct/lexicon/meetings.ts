/**
 * Meetings of hematology and oncology, and what each says about slides and embargo, as far as it was read. A field
 * that was not read is null: the person is told to check, never what we suppose. Source: the societies' own pages,
 * through the project's guidance notes; own table, no license needed.
 */
export interface Meeting {
  /** Hashtag without year. */
  readonly tag: string;
  readonly name: string;
  /** What the meeting says about showing slides, in a sentence; null when it was not read. */
  readonly slides: string | null;
  /** When results may be spoken of; null when it was not read. */
  readonly embargo: string | null;
}

/** When the table was last looked through. */
export const MEETINGS_CHECKED = '2026-11-22';

export const MEETINGS: readonly Meeting[] = [
  {
    tag: 'ash',
    name: 'ASH',
    slides: 'ASH: slides, posters and talks are their owners’ copyright; public display needs consent.',
    embargo: null,
  },
  {
    tag: 'asco',
    name: 'ASCO',
    slides: null,
    embargo: 'ASCO: abstracts are embargoed to 5 PM Eastern on release day, late-breaking ones to the talk.',
  },
  {
    tag: 'ishlt',
    name: 'ISHLT',
    slides: 'ISHLT: strict about photographs of slides; ask first.',
    embargo: null,
  },
  { tag: 'eha', name: 'EHA', slides: null, embargo: null },
  { tag: 'isth', name: 'ISTH', slides: null, embargo: null },
  { tag: 'esmo', name: 'ESMO', slides: null, embargo: null },
  { tag: 'sabcs', name: 'SABCS', slides: null, embargo: null },
  { tag: 'aacr', name: 'AACR', slides: null, embargo: null },
  { tag: 'ims', name: 'IMS', slides: null, embargo: null },
  { tag: 'iwcll', name: 'iwCLL', slides: null, embargo: null },
  { tag: 'tandem', name: 'Tandem Meetings', slides: null, embargo: null },
  { tag: 'aspho', name: 'ASPHO', slides: null, embargo: null },
  { tag: 'siop', name: 'SIOP', slides: null, embargo: null },
];

const BY_TAG = new Map(MEETINGS.map((meeting) => [meeting.tag, meeting]));

/** The meeting of a hashtag ("#ASH26", "ash26"); null for one that is not in the table. */
export function meetingOf(hashtag: string): Meeting | null {
  const tag = hashtag
    .replace(/^#/, '')
    .replace(/(?:20)?\d\d$/, '')
    .toLowerCase();
  return BY_TAG.get(tag) ?? null;
}
