import type { Finding, SpanInDraft } from '../checks/index.ts';
import type { FindingsView, Written } from './types.ts';

/** Findings carried along while the text around them changes, until the next check. */

/** How many characters two texts share at their start and, beyond that, at their end. */
export function sharedEnds(before: string, after: string): { readonly start: number; readonly end: number } {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shortest - start && before[before.length - 1 - end] === after[after.length - 1 - end])
    end += 1;
  return { start, end };
}

/** Where a span of the earlier draft stands in the later one; null when the change touched its words. */
function movedSpan(at: SpanInDraft, before: Written, after: Written): SpanInDraft | null {
  const box = before.boxes[at.part];
  const part = box === undefined ? -1 : after.boxes.indexOf(box);
  const [earlier, later] = [before.draft.parts[at.part]?.text, after.draft.parts[part]?.text];
  if (earlier === undefined || later === undefined) return null;
  const shared = sharedEnds(earlier, later);
  if (at.end <= shared.start) return { ...at, part };
  if (at.start < earlier.length - shared.end) return null;
  const by = later.length - earlier.length;
  return { part, start: at.start + by, end: at.end + by };
}

function movedFinding(finding: Finding, before: Written, after: Written): Finding[] {
  const at = finding.at === null ? null : movedSpan(finding.at, before, after);
  if (at === null && finding.at !== null) return [];
  const fixes = finding.fixes.flatMap((fix) => {
    const place = movedSpan(fix.at, before, after);
    return place === null ? [] : [{ ...fix, at: place }];
  });
  return [{ ...finding, at, fixes } as Finding];
}

/** What was found in the earlier draft, as far as its words still stand in the later one. */
export function movedView(view: FindingsView, before: Written, after: Written): FindingsView {
  return {
    ...view,
    texts: after.draft.parts.map(({ text }) => text),
    findings: view.findings.flatMap((finding) => movedFinding(finding, before, after)),
  };
}

/**
 * Whether the change came after everything that was found and beyond the word it ends in: then no line has moved,
 * unless the box itself did, and nothing needs to be measured for this key.
 */
export function standsStill(view: FindingsView, before: Written, after: Written): boolean {
  return view.findings.every(({ at }) => {
    if (at === null) return true;
    const box = before.boxes[at.part];
    if (box === undefined || box !== after.boxes[at.part]) return false;
    const text = after.draft.parts[at.part]?.text ?? '';
    const { start } = sharedEnds(before.draft.parts[at.part]?.text ?? '', text);
    return /\s/.test(text.slice(at.end, start)) && ALIGNED.has(getComputedStyle(box).textAlign);
  });
}

/** In a centered or justified line every letter moves the others. */
const ALIGNED: ReadonlySet<string> = new Set(['start', 'left', '-webkit-auto']);

/** Whether two readings are the same texts in the same boxes. */
export function isSame(one: Written, other: Written): boolean {
  return (
    one.boxes.length === other.boxes.length &&
    one.boxes.every((box, index) => box === other.boxes[index]) &&
    one.draft.parts.every(({ text }, index) => text === other.draft.parts[index]?.text)
  );
}
