import { useRef, useState } from 'preact/hooks';
import type { Box, PictureFinding } from '../images/types.ts';
import { isCovered } from '../images/uncovered.ts';
import { say } from '../settings/say.ts';
import { leftSentence, named } from './left.ts';
import { RegionStage, stepOf } from './RegionStage.tsx';
import { between, moved, resized, type Size } from './regions.ts';
import { type Editing, useEdits } from './useEdits.ts';

/**
 * Changing what a redacted copy covers, in the page's picture dialog and on the check page: by mouse, by touch,
 * by keyboard, and by buttons for those who can do neither well.
 */

const ZOOMS = [1, 1.5, 2, 3, 4, 6] as const;

interface Props {
  readonly file: File;
  readonly size: Size;
  readonly findings: readonly PictureFinding[];
  readonly boxes: readonly Box[];
  readonly onChange: (boxes: readonly Box[]) => void;
}

export function RedactionEditor({ file, size, findings, boxes, onChange }: Props) {
  const editing = useEdits(boxes, onChange);
  const root = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(0);
  const [isAfter, setAfter] = useState(false);

  const current = editing.regions.map(({ box }) => box);
  const labelOf = (box: Box) => {
    const under = findings.filter((finding) => finding.boxes.some((one) => isCovered(one, [box])));
    return under.length === 0 ? say('addedByYou') : [...new Set(under.map(named))].join('; ');
  };
  const focusOn = (id: number) =>
    // The box is in the page only after this turn.
    requestAnimationFrame(() =>
      root.current?.querySelector<HTMLElement>(`[data-region="${id}"]`)?.focus({ preventScroll: false }),
    );
  const add = () => focusOn(editing.add(middleOf(root.current, size)));
  /** The focus goes to the box that takes the removed one's place. */
  const remove = (id: number) => {
    const at = editing.regions.findIndex((region) => region.id === id);
    const next = editing.regions[at + 1] ?? editing.regions[at - 1];
    editing.remove(id);
    if (next === undefined) root.current?.querySelector<HTMLElement>('[data-action="add-box"]')?.focus();
    else focusOn(next.id);
  };
  const left = leftSentence(findings, current);

  return (
    <div class="editor" ref={root} data-editor>
      <fieldset class="tools" aria-label={say('boxes')}>
        <Tool action="add-box" onPress={add}>
          {say('addABox')}
        </Tool>
        <Tool action="undo" onPress={editing.undo} isOff={!editing.canUndo}>
          {say('undo')}
        </Tool>
        <Tool action="redo" onPress={editing.redo} isOff={!editing.canRedo}>
          {say('redo')}
        </Tool>
        <Tool action="reset" onPress={() => editing.replace(findings.flatMap((one) => one.boxes))}>
          {say('coverAll')}
        </Tool>
      </fieldset>
      <fieldset class="tools" aria-label={say('view')}>
        <Tool action="before-after" isPressed={isAfter} onPress={() => setAfter(!isAfter)}>
          {say('showAsCovered')}
        </Tool>
        <span class="together">
          <Tool action="zoom-out" label={say('zoomOut')} onPress={() => setZoom(zoom - 1)} isOff={zoom === 0}>
            −
          </Tool>
          <span class="quiet">{Math.round(100 * (ZOOMS[zoom] ?? 1))} %</span>
          <Tool
            action="zoom-in"
            label={say('zoomIn')}
            onPress={() => setZoom(zoom + 1)}
            isOff={zoom === ZOOMS.length - 1}
          >
            +
          </Tool>
        </span>
      </fieldset>
      <p class="quiet" id="box-help">
        {say('boxHelp')}
      </p>
      <RegionStage
        file={file}
        size={size}
        editing={editing}
        zoom={ZOOMS[zoom] ?? 1}
        isAfter={isAfter}
        labelOf={labelOf}
        onRemove={remove}
      />
      <Chosen editing={editing} size={size} />
      <BoxList editing={editing} labelOf={labelOf} focusOn={focusOn} remove={remove} />
      <p role="status" class={left === null ? 'quiet' : 'left'} data-left={left === null ? undefined : true}>
        {left ?? (findings.some((one) => one.boxes.length > 0) ? say('allCovered') : '')}
      </p>
    </div>
  );
}

/** A new box in the middle of what is seen of the picture. */
function middleOf(root: HTMLElement | null, size: Size): Box {
  const stage = root?.querySelector<HTMLElement>('[data-stage]');
  const picture = stage?.firstElementChild;
  const scale = size.width / Math.max(1, picture?.clientWidth ?? size.width);
  const [wide, high] = [stage?.clientWidth ?? size.width, stage?.clientHeight ?? size.height];
  const x = ((stage?.scrollLeft ?? 0) + wide / 2) * scale;
  const y = Math.min(
    ((stage?.scrollTop ?? 0) + high / 2) * scale,
    size.height / 2 + (stage?.scrollTop ?? 0) * scale,
  );
  const [dx, dy] = [(wide / 8) * scale, (high / 16) * scale];
  return between([x - dx, y - dy], [x + dx, y + dy], size);
}

interface ToolProps {
  readonly action: string;
  readonly onPress: () => void;
  readonly isOff?: boolean;
  readonly isPressed?: boolean;
  readonly label?: string;
  readonly children: preact.ComponentChildren;
}

function Tool({ action, onPress, isOff, isPressed, label, children }: ToolProps) {
  return (
    <button
      type="button"
      class="small"
      data-action={action}
      // A disabled button would drop the focus of the keyboard that just pressed it.
      aria-disabled={isOff || undefined}
      aria-pressed={isPressed}
      aria-label={label}
      onClick={(event) => event.isTrusted && !isOff && onPress()}
    >
      {children}
    </button>
  );
}

/** The chosen box by buttons: nobody has to drag. */
function Chosen({ editing, size }: { editing: Editing; size: Size }) {
  const { chosen } = editing;
  if (chosen === null) return null;
  const { id, box } = chosen;
  const number = editing.regions.findIndex((region) => region.id === id) + 1;
  const step = stepOf(size);
  const change = (name: string, next: Box) => editing.put(id, next, `button ${id} ${name}`);
  return (
    <fieldset class="tools" aria-label={say('boxNumber', String(number))}>
      <strong>{say('boxNumber', String(number))}</strong>
      {MOVES.map(([name, sign, dx, dy, words]) => (
        <Tool
          key={name}
          action={`move-${name}`}
          label={say(words)}
          onPress={() => change('place', moved(box, dx * step, dy * step, size))}
        >
          {sign}
        </Tool>
      ))}
      {SIZES.map(([name, dx, dy, words]) => (
        <Tool
          key={name}
          action={name}
          onPress={() => change('size', resized(box, dx * step, dy * step, size))}
        >
          {say(words)}
        </Tool>
      ))}
      <span class="quiet" role="status">
        {say('pixels', String(box.width), String(box.height))}
      </span>
    </fieldset>
  );
}

const MOVES = [
  ['left', '←', -1, 0, 'moveLeft'],
  ['right', '→', 1, 0, 'moveRight'],
  ['up', '↑', 0, -1, 'moveUp'],
  ['down', '↓', 0, 1, 'moveDown'],
] as const;
const SIZES = [
  ['wider', 1, 0, 'wider'],
  ['narrower', -1, 0, 'narrower'],
  ['taller', 0, 1, 'taller'],
  ['flatter', 0, -1, 'flatter'],
] as const;

interface ListProps {
  readonly editing: Editing;
  readonly labelOf: (box: Box) => string;
  readonly focusOn: (id: number) => void;
  readonly remove: (id: number) => void;
}

/** Each box with what lies under it. */
function BoxList({ editing, labelOf, focusOn, remove }: ListProps) {
  if (editing.regions.length === 0) return <p class="quiet">{say('noBoxes')}</p>;
  return (
    <ol class="boxes" aria-label={say('boxesInCopy')}>
      {editing.regions.map(({ id, box }, at) => (
        <li key={id}>
          <Tool
            action="choose-box"
            isPressed={editing.chosen?.id === id}
            onPress={() => {
              editing.choose(id);
              focusOn(id);
            }}
          >
            {at + 1}. {labelOf(box)}
          </Tool>
          <Tool action="remove-box" label={say('removeBox', String(at + 1))} onPress={() => remove(id)}>
            {say('remove')}
          </Tool>
        </li>
      ))}
    </ol>
  );
}
