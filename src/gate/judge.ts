import { type Draft, type Report, reportOf } from '../checks/index.ts';
import { adjusted, type Occasion } from '../settings/choices.ts';
import type { Settings } from '../settings/schema.ts';
import type { AttachedPicture } from './pictures.ts';
import { type Engine, shelf } from './shelf.ts';

/** What the engine said of a draft, after the person's own choices; failure is a value. */
export type Judgement =
  | {
      readonly status: 'checked';
      readonly report: Report;
      /** What the attached pictures were counted with; null for nothing. */
      readonly pictured: string | null;
    }
  | { readonly status: 'failed' };

/** What the gate knows beside the draft and the settings. */
export interface Circumstances extends Occasion {
  readonly pictures: readonly AttachedPicture[];
}

/** What was checked last: a press mostly asks about the same words as the pause before it did. */
let last: { readonly engine: Engine; readonly asked: string; readonly report: Report } | null = null;

function checked(engine: Engine, draft: Draft): Report {
  const asked = JSON.stringify(draft);
  if (last?.engine !== engine || last.asked !== asked)
    last = { engine, asked, report: engine.checkDraft(draft) };
  return last.report;
}

/**
 * Checks a draft, together with what its pictures say, with the engine on the shelf. What is found inside the
 * pictures alone was decided when they were attached. An engine that throws or is missing is "failed", never clean.
 */
export function judge(draft: Draft, settings: Settings, at: Circumstances): Judgement {
  const { engine } = shelf();
  if (engine === undefined) return { status: 'failed' };
  try {
    const said = engine.partOf(at.pictures);
    const parts = said === null ? draft.parts : [...draft.parts, said];
    const context = { ...draft.context, pictures: at.pictures.length };
    const { findings, mosaic } = checked(engine, { parts, context });
    const written = findings.filter((finding) => finding.at === null || finding.at.part < draft.parts.length);
    const report = adjusted(reportOf(written, mosaic), settings, at);
    return { status: 'checked', report, pictured: said?.text ?? null };
  } catch {
    return { status: 'failed' };
  }
}
