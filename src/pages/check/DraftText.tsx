import { useEffect, useMemo, useState } from 'preact/hooks';
import { checkDraft, type DraftPart, type Finding, type Fix } from '../../checks/index.ts';
import { FindingItem, Mosaic, Pictured, strongestFirst } from '../../panel/Findings.tsx';
import { piecesOf } from '../../panel/marks-pieces.ts';
import { authorContext } from '../../settings/author.ts';
import { adjusted } from '../../settings/choices.ts';
import { say } from '../../settings/say.ts';
import type { Settings } from '../../settings/schema.ts';
import { applied } from './marks.ts';

/** The text half: a box to write in, the same text with its findings marked, and the list with its fixes. */

/** The draft again, with what was found marked. It is quiet for screen readers: the list says the same. */
function Marked({ text, findings }: { text: string; findings: readonly Finding[] }) {
  return (
    <p class="marked" aria-hidden="true">
      {piecesOf(text, findings).map(({ start, text: piece, tier }) =>
        tier === null ? (
          <span key={start}>{piece}</span>
        ) : (
          <u key={start} data-tier={tier}>
            {piece}
          </u>
        ),
      )}
    </p>
  );
}

const fixLabel = (fix: Fix): string =>
  fix.at.start === fix.at.end
    ? say('fixAdd', fix.text.trim())
    : fix.text.trim() === ''
      ? say('fixRemove')
      : say('fixReplace', fix.text.trim());

/** The draft goes on to the app it is meant for. */
function Copy({ text }: { text: string }) {
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <>
      <button
        type="button"
        data-action="copy"
        onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(text))}
      >
        {say('copyText')}
      </button>
      <span role="status">{copied === text ? say('textCopied') : ''}</span>
    </>
  );
}

/** No site, no hour, nothing answered before. */
const ANYWHERE = { siteId: '', answered: new Set<string>(), raised: [] };

interface Props {
  /** What the attached pictures add to the draft: judged with the text, decided where they are listed. */
  readonly pictures: DraftPart | null;
  /** How many pictures there are. */
  readonly count: number;
  readonly settings: Settings;
  /** A text that the page was opened with. */
  readonly handed: string | null;
}

export function DraftText({ pictures, count, settings, handed }: Props) {
  const [text, setText] = useState('');
  useEffect(() => {
    if (handed !== null) setText(handed);
  }, [handed]);
  const report = useMemo(() => {
    const parts: DraftPart[] = [{ kind: 'post', text }, ...(pictures === null ? [] : [pictures])];
    const now = new Date();
    const report = checkDraft({
      parts,
      context: { ...authorContext(settings), now: now.toISOString(), pictures: count },
    });
    return adjusted(report, settings, { ...ANYWHERE, now: now.getTime() });
  }, [text, pictures, count, settings]);
  const inText = report.findings.filter(({ at }) => at === null || at.part === 0);
  const fixable = inText.filter((finding) => finding.fixes.length > 0);
  const fix = (findings: readonly Finding[]) =>
    setText(
      applied(
        text,
        findings.flatMap((finding) => finding.fixes[0] ?? []),
      ),
    );
  return (
    <section class="section" aria-labelledby="text-title" data-section="text">
      <h2 id="text-title">{say('textTitle')}</h2>
      <label for="draft">{say('yourDraft')}</label>
      <textarea
        id="draft"
        // Or the browser writes it to the disk with its session.
        autocomplete="off"
        rows={6}
        value={text}
        placeholder={say('writeOrPaste')}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div role="status" class="summary">
        {text.trim() === '' ? '' : summary(inText)}
      </div>
      {text.trim() === '' || pictures === null ? null : <Pictured text={pictures.text} />}
      {inText.length === 0 ? null : (
        <>
          {text.trim() === '' ? null : <Marked text={text} findings={inText} />}
          <ul class="findings" aria-label={say('findingsInText')}>
            {strongestFirst(inText).map((finding) => (
              <FindingItem key={finding} finding={finding}>
                {finding.fixes.map((one) => (
                  <button
                    type="button"
                    key={one}
                    data-action="fix"
                    onClick={() => setText(applied(text, [one]))}
                  >
                    {fixLabel(one)}
                  </button>
                ))}
              </FindingItem>
            ))}
          </ul>
        </>
      )}
      {text.trim() === '' ? null : (
        <div class="row">
          {fixable.length < 2 ? null : (
            <button type="button" data-action="fix-all" onClick={() => fix(fixable)}>
              {say('fixEach')}
            </button>
          )}
          <Copy text={text} />
        </div>
      )}
      {report.mosaic === null ? null : <Mosaic mosaic={report.mosaic} />}
    </section>
  );
}

function summary(findings: readonly Finding[]): string {
  if (findings.length === 0) return say('nothingFoundLinks');
  return findings.length === 1 ? say('oneFinding') : say('someFindings', String(findings.length));
}
