import type { DraftPart } from '../checks/index.ts';
import { DATES, FACILITIES, TOWNS } from './record.ts';
import type { Box, PictureReport } from './types.ts';
import { leftReadable } from './uncovered.ts';

/**
 * What an attached picture adds to a draft: details that name nobody alone and may in company with the caption.
 * Pure; made from the report in memory, for the draft the picture was attached to and for no other.
 */

export interface PictureFacts {
  /** As written: "67-year-old", "67M". */
  readonly ages: readonly string[];
  readonly dates: readonly string[];
  /** Hospitals and towns. */
  readonly places: readonly string[];
  readonly faces: number;
}

const AGES =
  /\b\d{1,3}[- ]?(?:years?|yrs?|y|months?|mo|weeks?|days?)[- ]old\b|\b\d{1,3} ?(?:yo|y\/o|Y)\b|\b\d{1,3} ?[MF]\b(?![/%])/g;

const distinct = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([words]) => words.trim())),
];

/** An excerpt has spaces where the page has line ends. */
const pattern = (excerpt: string): RegExp =>
  new RegExp(excerpt.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+') || '(?!)', 'g');

/**
 * @param boxes what the attached copy covers: null for the original, all places of the report for the whole copy.
 * A picture that was not checked adds nothing that is known.
 */
export function factsOf(report: PictureReport, boxes: readonly Box[] | null): PictureFacts {
  if (report.status === 'failed') return { ages: [], dates: [], places: [], faces: 0 };
  const open = boxes === null ? report.findings : leftReadable(report.findings, boxes);
  const covered = report.findings.filter((finding) => finding.boxes.length > 0 && !open.includes(finding));
  const text = covered.reduce((rest, { excerpt }) => rest.replace(pattern(excerpt), '\n'), report.text);
  return {
    ages: distinct(text, AGES),
    dates: distinct(text, DATES),
    places: [...distinct(text, FACILITIES), ...distinct(text, TOWNS)],
    faces: open
      .filter(({ kind }) => kind === 'face')
      .reduce((sum, { boxes: places }) => sum + places.length, 0),
  };
}

/**
 * The facts of all attached pictures as one more part of the draft, so that caption, alt text and pictures are
 * judged together; null when they add nothing. Findings inside this part were decided when it was attached.
 */
export function factsPart(facts: readonly PictureFacts[]): DraftPart | null {
  const said = [
    ...new Set(facts.flatMap(({ ages, dates, places }) => [...ages, ...dates, ...places])),
    ...facts.flatMap(({ faces }) =>
      faces > 0 ? [faces === 1 ? 'photo of a face' : `photo of ${faces} faces`] : [],
    ),
  ];
  return said.length === 0 ? null : { kind: 'document', text: `${said.join('. ')}.` };
}
