import { useEffect, useState } from 'preact/hooks';
import { factsOf, type PictureFacts } from '../../images/facts.ts';
import type { Box, PictureProgress, PictureReader, PictureReport } from '../../images/types.ts';
import { NO_COPY_OF_DOCUMENT } from '../../images/uncovered.ts';
import { strongestFirst } from '../../panel/Findings.tsx';
import { RedactionEditor } from '../../panel/RedactionEditor.tsx';
import { stepWords } from '../../panel/words.ts';
import { say } from '../../settings/say.ts';
import { PictureFindingItem } from './PictureFindingItem.tsx';
import { Preview } from './Preview.tsx';
import { SaveRedacted } from './SaveRedacted.tsx';

interface Props {
  readonly file: File;
  readonly reader: PictureReader;
  readonly remove: () => void;
  /** Told once what the picture adds to the draft. */
  readonly learn: (facts: PictureFacts) => void;
}

/** Reads the file once. Null while it is being read. */
function useReport(file: File, reader: PictureReader, onProgress: (step: PictureProgress) => void) {
  const [report, setReport] = useState<PictureReport | null>(null);
  useEffect(() => {
    const cancel = new AbortController();
    reader
      .read(file, { signal: cancel.signal, onProgress })
      .then(setReport)
      // Only a removed attachment rejects, and nobody is left to be told.
      .catch(() => {});
    return () => cancel.abort();
  }, [file, reader, onProgress]);
  return report;
}

export function Attachment({ file, reader, remove, learn }: Props) {
  const [progress, setProgress] = useState<PictureProgress>({ done: 0, step: 'waiting' });
  const report = useReport(file, reader, setProgress);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each report, whoever listens
  useEffect(() => {
    if (report !== null) learn(factsOf(report, null));
  }, [report]);
  const name = file.name === '' ? say('pastedPicture') : file.name;
  return (
    <article data-attachment={name} data-status={report?.status ?? 'checking'} aria-busy={report === null}>
      <div class="row head">
        <h3>{name}</h3>
        <button type="button" class="plain" onClick={remove} aria-label={say('removeThis', name)}>
          {say('remove')}
        </button>
      </div>
      {report === null ? (
        <p class="quiet">
          <progress value={progress.done} max={1} aria-label={say('checkingThis', name)} />{' '}
          {stepWords(progress.step)}
        </p>
      ) : (
        <Result file={file} report={report} reader={reader} />
      )}
    </article>
  );
}

function Result({ file, report, reader }: { file: File; report: PictureReport; reader: PictureReader }) {
  // The person's own boxes; null while all that was found is covered.
  const [boxes, setBoxes] = useState<readonly Box[] | null>(null);
  const [isEditing, setEditing] = useState(false);
  if (report.status === 'failed')
    return (
      <p role="status" class="failed">
        <strong>{say('uncheckedTitle')}.</strong> {report.reason} {say('lookYourself')}
      </p>
    );
  const findings = strongestFirst(report.findings);
  // A document without pixels of its own (PDF) cannot be covered.
  const canCover = report.width > 0;
  return (
    <>
      <p role="status" class="summary">
        {findings.length === 0 ? say('nothingFound') : countOf(findings.length)}
        {report.notChecked.length === 0 ? null : <span class="quiet"> {report.notChecked.join(' ')}</span>}
      </p>
      <div class={isEditing ? 'result wide' : 'result'}>
        {isEditing ? (
          <RedactionEditor
            file={file}
            size={report}
            findings={findings}
            boxes={boxes ?? findings.flatMap((finding) => finding.boxes)}
            onChange={setBoxes}
          />
        ) : (
          <Preview file={file} width={report.width} height={report.height} findings={findings} />
        )}
        <ol class="findings" aria-label={say('findings')}>
          {findings.map((finding, index) => (
            <PictureFindingItem key={finding} finding={finding} number={index + 1} />
          ))}
        </ol>
      </div>
      {canCover ? (
        <div class="row">
          {isEditing ? null : (
            <button type="button" data-action="edit-boxes" onClick={() => setEditing(true)}>
              {say('changeTheBoxes')}
            </button>
          )}
          <SaveRedacted file={file} report={report} reader={reader} boxes={boxes} />
        </div>
      ) : (
        <p class="quiet">{NO_COPY_OF_DOCUMENT}</p>
      )}
    </>
  );
}

const countOf = (count: number) => (count === 1 ? say('oneFinding') : say('someFindings', String(count)));
