import { useState } from 'preact/hooks';
import type { PictureReader, PictureReport } from '../../images/types.ts';

type State =
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
}

/** Offers a copy with the regions covered and the file's data dropped. */
export function SaveRedacted({ file, report, reader }: Props) {
  const [state, setState] = useState<State>({ step: 'offered' });
  const regions = report.findings.flatMap((finding) => finding.boxes).length;
  const save = async () => {
    setState({ step: 'working' });
    const redaction = await reader.redact(file, report);
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
        {regions === 0 ? 'Save a copy without the file’s data' : 'Save a redacted copy'}
      </button>
      <span role="status" class="quiet">
        {state.step === 'working' ? 'Covering, then reading the copy again …' : null}
        {state.step === 'saved' ? 'Saved. The copy was read again: what was covered is not readable.' : null}
        {state.step === 'failed' ? `No copy was saved. ${state.reason}` : null}
      </span>
    </div>
  );
}
