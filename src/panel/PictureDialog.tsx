import { useEffect, useRef, useState } from 'preact/hooks';
import type { Box, PictureFinding } from '../images/types.ts';
import { leftReadable, NO_COPY_OF_DOCUMENT } from '../images/uncovered.ts';
import { type MessageKey, say } from '../settings/say.ts';
import { FindingItem, strongestFirst } from './Findings.tsx';
import { leftSentence } from './left.ts';
import { Reasons } from './Reasons.tsx';
import { RedactionEditor } from './RedactionEditor.tsx';
import type { Pressed } from './surface.tsx';
import type { PictureAnswer, PictureView } from './types.ts';

const MAX_WIDTH = 520;
const MAX_HEIGHT = 340;

function outline(context: CanvasRenderingContext2D, box: Box, label: string, scale: number): void {
  const [x, y, width, height] = [box.x * scale, box.y * scale, box.width * scale, box.height * scale];
  // Dark on light and light on dark, so that it is seen on any picture.
  context.lineWidth = 4;
  context.strokeStyle = '#ffffff';
  context.strokeRect(x - 2, y - 2, width + 4, height + 4);
  context.lineWidth = 2;
  context.strokeStyle = '#a4262c';
  context.strokeRect(x - 2, y - 2, width + 4, height + 4);
  context.font = '600 12px system-ui';
  context.direction = 'ltr';
  const labelWidth = context.measureText(label).width + 8;
  context.fillStyle = '#a4262c';
  context.fillRect(x - 2, Math.max(0, y - 18), labelWidth, 16);
  context.fillStyle = '#ffffff';
  context.fillText(label, x + 2, Math.max(12, y - 6));
}

async function draw(
  canvas: HTMLCanvasElement,
  file: File,
  findings: readonly PictureFinding[],
): Promise<void> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, MAX_WIDTH / bitmap.width, MAX_HEIGHT / bitmap.height);
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  if (context === null) return;
  for (const [index, finding] of findings.entries()) {
    for (const box of finding.boxes) outline(context, box, String(index + 1), scale);
  }
}

/** The picture with its regions. Drawn on a canvas, because a page's policy may forbid blob addresses. */
function Picture({ file, findings }: { file: File; findings: readonly PictureFinding[] }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    // A PDF or an odd file has no bitmap; the list beside it says what was found.
    if (canvas.current !== null) draw(canvas.current, file, findings).catch(() => canvas.current?.remove());
  }, [file, findings]);
  return <canvas ref={canvas} role="img" aria-label={say('pictureOutlined')} />;
}

interface Props {
  readonly view: PictureView;
  readonly answer: (answer: PictureAnswer) => void;
  readonly pressed: Pressed;
}

function DoNotAttach({ answer, pressed, first }: Omit<Props, 'view'> & { first: boolean }) {
  return (
    <button
      type="button"
      class={first ? 'primary' : ''}
      data-action="do-not-attach"
      data-first={first || undefined}
      onClick={pressed(() => answer({ kind: 'do-not-attach' }))}
    >
      {say('doNotAttach')}
    </button>
  );
}

/** A sentence about this picture, or about this one of several. */
const titled = (one: MessageKey, several: MessageKey, { index, of }: PictureView['position']) =>
  of > 1 ? say(several, String(index + 1), String(of)) : say(one);

/** Nothing was learned about the picture: only the person can look. */
function NotChecked({ view, reason, answer, pressed }: Props & { reason: string }) {
  return (
    <>
      <h2 id="title">{titled('pictureNotChecked', 'pictureNotCheckedOf', view.position)}</h2>
      <p class="lead" id="lead">
        {reason} {say('pictureLookYourself')}
      </p>
      <Picture file={view.file} findings={[]} />
      <div class="row actions">
        <DoNotAttach answer={answer} pressed={pressed} first />
        <button
          type="button"
          data-action="attach-original"
          onClick={pressed(() => answer({ kind: 'attach-original', reason: 'not-a-patient' }), 'careful')}
        >
          {say('attachUnchecked')}
        </button>
      </div>
    </>
  );
}

export function PictureDialog({ view, answer, pressed }: Props) {
  const { file, report, tried } = view;
  // The person's own boxes; null while all that was found is covered.
  const [boxes, setBoxes] = useState(tried?.boxes ?? null);
  const [isEditing, setEditing] = useState(boxes !== null);
  if (report.status === 'failed')
    return <NotChecked view={view} reason={report.reason} answer={answer} pressed={pressed} />;
  const shown = strongestFirst(report.findings.filter((finding) => finding.tier !== 'hint'));
  const stops = shown.filter(({ tier }) => tier === 'stop');
  const openStops = boxes === null ? [] : leftReadable(stops, boxes);
  const canEdit = report.width > 0;
  const problem = canEdit ? (tried?.reason ?? null) : NO_COPY_OF_DOCUMENT;
  // What was cut off may be tried again as it is; what was proven unfit only with other boxes.
  const canRedact = canEdit && !(tried?.isFinal && tried.boxes === boxes);
  const useCopy = () =>
    answer({
      kind: 'use-redacted',
      boxes,
      left: boxes === null ? null : leftSentence(report.findings, boxes),
    });
  return (
    <>
      <h2 id="title">{titled('pictureIdentifies', 'pictureIdentifiesOf', view.position)}</h2>
      <p class="lead" id="lead">
        {say('pictureLead')}
      </p>
      {isEditing ? (
        <RedactionEditor
          file={file}
          size={report}
          findings={report.findings}
          boxes={boxes ?? report.findings.flatMap((finding) => finding.boxes)}
          onChange={setBoxes}
        />
      ) : (
        <Picture file={file} findings={shown} />
      )}
      <ol class="findings" aria-label={say('findings')}>
        {shown.map((finding, index) => (
          <FindingItem
            key={finding}
            finding={finding}
            where={finding.boxes.length > 0 ? say('regionNumber', String(index + 1)) : undefined}
          />
        ))}
      </ol>
      {report.notChecked.map((sentence) => (
        <p class="quiet" key={sentence}>
          {sentence}
        </p>
      ))}
      {problem === null ? null : <p role="alert">{say('noRedactedCopy', problem)}</p>}
      <div class="row actions">
        {canRedact && openStops.length === 0 ? (
          <button
            type="button"
            class="primary"
            data-action="use-redacted"
            data-first
            onClick={pressed(useCopy)}
          >
            {tried === null ? say('useRedactedCopy') : say('tryRedactedCopyAgain')}
          </button>
        ) : null}
        {canEdit && !isEditing ? (
          <button type="button" data-action="edit-boxes" onClick={pressed(() => setEditing(true))}>
            {say('changeTheBoxes')}
          </button>
        ) : null}
        <DoNotAttach answer={answer} pressed={pressed} first={!canRedact} />
      </div>
      {canRedact && openStops.length > 0 ? (
        <Reasons
          key="copy"
          legend={say('useCopyBecause')}
          button={say('useThisCopy')}
          action="use-redacted"
          pressed={pressed}
          onChosen={useCopy}
        />
      ) : (
        <Reasons
          key="original"
          legend={say('attachBecause')}
          button={say('attachOriginal')}
          action="attach-original"
          pressed={pressed}
          onChosen={(reason) => answer({ kind: 'attach-original', reason })}
        />
      )}
    </>
  );
}
