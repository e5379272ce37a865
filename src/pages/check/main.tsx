import { render } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { factsPart, type PictureFacts } from '../../images/facts.ts';
import '../../panel/tokens.css';
import '../../panel/findings.css';
import '../../panel/editor.css';
import './check.css';
import { DEFAULTS } from '../../settings/schema.ts';
import { useSettings } from '../kit/index.ts';
import { Attachments } from './Attachments.tsx';
import { DraftText } from './DraftText.tsx';

/** Check a draft without posting it: text as it is typed, pictures and PDFs as they are given, judged together. */
function CheckPage() {
  const [facts, setFacts] = useState<ReadonlyMap<number, PictureFacts>>(new Map());
  const learn = useCallback((id: number, found: PictureFacts | null) => {
    setFacts((before) => {
      const after = new Map(before);
      if (found === null) after.delete(id);
      else after.set(id, found);
      return after;
    });
  }, []);
  const pictures = useMemo(() => factsPart([...facts.values()]), [facts]);
  const { settings } = useSettings();
  return (
    <>
      <header>
        <h1>Check a draft</h1>
        <p class="lead">Text and pictures are read on this device. Nothing is sent, nothing is kept.</p>
      </header>
      <DraftText pictures={pictures} count={facts.size} settings={settings ?? DEFAULTS} />
      <Attachments learn={learn} />
    </>
  );
}

const app = document.getElementById('app');
if (app !== null) render(<CheckPage />, app);
