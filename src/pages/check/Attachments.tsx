import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { pictureReader } from '../../images/client.ts';
import type { PictureFacts } from '../../images/facts.ts';
import { say } from '../../settings/say.ts';
import { Attachment } from './Attachment.tsx';

/** The picture half: files by picker, drop and paste, each in its own article in the order they came. */

const reader = pictureReader();

interface Given {
  readonly id: number;
  readonly file: File;
}

/** Files that are dropped or pasted anywhere on the page. */
function useGivenFiles(take: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    window.addEventListener('dragover', over, { signal });
    window.addEventListener('dragleave', () => setOver(false), { signal });
    window.addEventListener(
      'drop',
      (event) => {
        setOver(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        take([...(event.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
    window.addEventListener(
      'paste',
      (event) => {
        const files = [...(event.clipboardData?.files ?? [])];
        if (files.length === 0) return;
        event.preventDefault();
        take(files);
      },
      { signal },
    );
    return () => life.abort();
  }, [take]);
  return isOver;
}

interface Props {
  /** Told what each picture adds to the draft, and null when it is taken away. */
  readonly learn: (id: number, facts: PictureFacts | null) => void;
  /** A picture that the page was opened with. */
  readonly handed: File | null;
}

export function Attachments({ learn, handed }: Props) {
  const [given, setGiven] = useState<readonly Given[]>([]);
  const next = useRef(0);
  const take = useCallback((files: readonly File[]) => {
    setGiven((before) => [
      ...before,
      ...files.map((file) => {
        next.current += 1;
        return { id: next.current, file };
      }),
    ]);
  }, []);
  const isOver = useGivenFiles(take);
  useEffect(() => {
    if (handed !== null) take([handed]);
  }, [handed, take]);
  return (
    <section class="section" aria-labelledby="pictures-title" data-section="pictures">
      <h2 id="pictures-title">{say('picturesTitle')}</h2>
      <div class={isOver ? 'drop over' : 'drop'}>
        <label for="files">{say('chooseFiles')}</label>
        <input
          id="files"
          type="file"
          multiple
          accept="image/*,application/pdf,.pdf,.dcm"
          onChange={(event) => {
            take([...(event.currentTarget.files ?? [])]);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      {given.map(({ id, file }) => (
        <Attachment
          key={id}
          file={file}
          reader={reader}
          learn={(facts) => learn(id, facts)}
          remove={() => {
            learn(id, null);
            setGiven((before) => before.filter((one) => one.id !== id));
          }}
        />
      ))}
    </section>
  );
}
