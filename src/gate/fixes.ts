import type { Draft, Finding, Fix } from '../checks/index.ts';
import { readEditor, replaceText, undoIn } from '../editors/index.ts';
import type { LiveDraft } from './draft.ts';

/** Fixes are written last to first, so that earlier offsets stay true; overlapping ones give way to the first. */
function ordered(findings: readonly Finding[]): readonly Fix[] {
  const fixes: Fix[] = [];
  for (const fix of findings.flatMap((finding) => finding.fixes.slice(0, 1))) {
    const overlaps = fixes.some(
      (other) =>
        other.at.part === fix.at.part &&
        (fix.at.start < other.at.end || fix.at.start === other.at.start) &&
        (other.at.start < fix.at.end || fix.at.start === other.at.start),
    );
    if (!overlaps) fixes.push(fix);
  }
  return fixes.sort((one, other) => other.at.part - one.at.part || other.at.start - one.at.start);
}

/** The texts of a draft's parts with the first fix of each finding written in. */
export function correctedTexts(draft: Draft, findings: readonly Finding[]): readonly string[] {
  const texts = draft.parts.map((part) => part.text);
  for (const { at, text } of ordered(findings)) {
    const before = texts[at.part];
    if (before !== undefined) texts[at.part] = before.slice(0, at.start) + text + before.slice(at.end);
  }
  return texts;
}

/**
 * Writes the first fix of each finding into the composer. Resolves true when every editor, read again, holds
 * exactly the corrected text. On the first mismatch it undoes what it wrote there and stops.
 */
export async function writeFixes(live: LiveDraft, findings: readonly Finding[]): Promise<boolean> {
  for (const { at, text } of ordered(findings)) {
    const box = live.boxes[at.part];
    const part = live.draft.parts[at.part];
    if (box === undefined || part === undefined || !box.isConnected) return false;
    const before = readEditor(box).text;
    // Something else wrote meanwhile: these offsets mean other words now.
    if (before.slice(at.start, at.end) !== part.text.slice(at.start, at.end)) return false;
    const isWritten = await replaceText(box, at.start, at.end, text);
    if (!isWritten) {
      if (readEditor(box).text !== before) undoIn(box);
      return false;
    }
  }
  return true;
}
