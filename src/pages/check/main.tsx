import { useCallback, useMemo, useState } from 'preact/hooks';
import { factsPart, type PictureFacts } from '../../images/facts.ts';
import '../../panel/findings.css';
import '../../panel/editor.css';
import './check.css';
import { say } from '../../settings/say.ts';
import { DEFAULTS } from '../../settings/schema.ts';
import { mount, Notice, useSettings } from '../kit/index.ts';
import { Attachments } from './Attachments.tsx';
import { DraftText } from './DraftText.tsx';
import { useHanded } from './useHanded.ts';

/** Check a draft without posting it: text as it is typed, pictures and PDFs as they are given, judged together. */
export function CheckPage() {
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
  const handed = useHanded();
  return (
    <>
      <header>
        <h1>{say('checkADraft')}</h1>
        <p class="lead">{say('checkLead')}</p>
      </header>
      {handed.note === null ? null : <Notice>{say(handed.note)}</Notice>}
      <DraftText
        pictures={pictures}
        count={facts.size}
        settings={settings ?? DEFAULTS}
        handed={handed.text}
      />
      <Attachments learn={learn} handed={handed.file} />
    </>
  );
}

mount('checkADraft', <CheckPage />);
