import { useState } from 'preact/hooks';
import type { Box, PictureReader, PictureReport } from '../../images/types.ts';
import { leftSentence } from '../../panel/left.ts';
import { say } from '../../settings/say.ts';

/** What is said about a copy holds for its boxes only. */
type State = { readonly boxes: readonly Box[] | null } & Step;

type Step =
  | { readonly step: 'offered' | 'working' | 'saved' }
  | { readonly step: 'failed'; readonly reason: string };

function download(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

interface Props {
  readonly file: File;
  readonly report: PictureReport & { readonly status: 'checked' };
  readonly reader: PictureReader;
  /** The person's own boxes; null for all that was found. */
  readonly boxes: readonly Box[] | null;
}

/** Offers a copy with the regions covered and the file's data dropped. */
export function SaveRedacted({ file, report, reader, boxes }: Props) {
  const [last, setLast] = useState<State>({ step: 'offered', boxes });
  const state: Step = last.boxes === boxes ? last : { step: 'offered' };
  const setState = (step: Step) => setLast({ ...step, boxes });
  const regions = (boxes ?? report.findings.flatMap((finding) => finding.boxes)).length;
  const left = boxes === null ? null : leftSentence(report.findings, boxes);
  const save = async () => {
    setState({ step: 'working' });
    const redaction = await reader.redact(file, report, boxes ?? undefined);
    if (redaction.status === 'failed') {
      setState({ step: 'failed', reason: redaction.reason });
      return;
    }
    download(redaction.file);
    setState({ step: 'saved' });
  };
  return (
    <div class="row" data-redaction={state.step}>
      <button type="button" data-action="save-redacted" disabled={state.step === 'working'} onClick={save}>
        {regions === 0 ? say('saveWithoutData') : say('saveRedacted')}
      </button>
      <span role="status" class="quiet">
        {state.step === 'working' ? say('covering') : null}
        {state.step === 'saved' ? say('savedCopy') : null}
        {state.step === 'saved' && left !== null ? <strong data-left> {left}</strong> : null}
        {state.step === 'failed' ? say('noCopySaved', state.reason) : null}
      </span>
    </div>
  );
}
