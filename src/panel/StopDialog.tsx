import type { Finding } from '../checks/index.ts';
import { say } from '../settings/say.ts';
import { Ask } from './Ask.tsx';
import { FindingItem, Mosaic, Pictured, strongestFirst } from './Findings.tsx';
import { Reasons } from './Reasons.tsx';
import type { Pressed } from './surface.tsx';
import type { FindingsView, StopAnswer } from './types.ts';

/** Which post of a thread a finding stands in. */
export function whereIn(view: FindingsView, finding: Finding): string | undefined {
  return view.postCount > 1 && finding.at !== null
    ? say('postNumber', String(finding.at.part + 1))
    : undefined;
}

/** The text a finding stands in. */
export function textOf(view: FindingsView, finding: Finding): string | undefined {
  return finding.at === null ? undefined : view.texts[finding.at.part];
}

/** The press that writes one finding's fix, worded by what will stand there. */
export function FixButton({
  finding,
  onFix,
  pressed,
}: {
  finding: Finding;
  onFix: () => void;
  pressed: Pressed;
}) {
  const fix = finding.fixes[0];
  if (fix === undefined) return null;
  const words = fix.at.start === fix.at.end ? say('fixAdd', fix.text.trim()) : say('fixReplace', fix.text);
  return (
    <button type="button" class="small" data-action="fix" onClick={pressed(onFix)}>
      {words}
    </button>
  );
}

interface FixAllProps {
  readonly findings: readonly Finding[];
  readonly onFix: () => void;
  readonly pressed: Pressed;
}

/** Writes every finding's fix at once; with a single one its own button says more. */
export function FixAllButton({ findings, onFix, pressed }: FixAllProps) {
  if (findings.length < 2) return null;
  return (
    <button type="button" data-action="fix-all" onClick={pressed(onFix)}>
      {say('replaceAll', String(findings.length))}
    </button>
  );
}

interface Props {
  readonly view: FindingsView;
  readonly answer: (answer: StopAnswer) => void;
  readonly pressed: Pressed;
}

export function StopDialog({ view, answer, pressed }: Props) {
  const shown = strongestFirst(view.findings.filter((finding) => finding.tier !== 'hint'));
  const fixable = shown.filter((finding) => finding.fixes.length > 0);
  return (
    <>
      <h2 id="title">{say('stopTitle')}</h2>
      <p class="lead" id="lead">
        {say('stopLead', view.siteName)}
      </p>
      <ul class="findings" aria-label={say('findings')}>
        {shown.map((finding) => (
          <FindingItem
            key={finding}
            finding={finding}
            text={textOf(view, finding)}
            where={whereIn(view, finding)}
          >
            <FixButton
              finding={finding}
              pressed={pressed}
              onFix={() => answer({ kind: 'fix', findings: [finding] })}
            />
          </FindingItem>
        ))}
      </ul>
      {view.mosaic === null ? null : <Mosaic mosaic={view.mosaic} />}
      {view.pictured === null ? null : <Pictured text={view.pictured} />}
      <Ask view={view} />
      <div class="row actions">
        <button
          type="button"
          class="primary"
          data-action="edit"
          data-first
          onClick={pressed(() => answer({ kind: 'edit' }))}
        >
          {say('editThePost')}
        </button>
        <FixAllButton
          findings={fixable}
          pressed={pressed}
          onFix={() => answer({ kind: 'fix', findings: fixable })}
        />
      </div>
      <Reasons
        legend={say('postBecause')}
        button={say('postAnyway')}
        action="post-anyway"
        pressed={pressed}
        onChosen={(reason) => answer({ kind: 'post-anyway', reason })}
      />
    </>
  );
}
