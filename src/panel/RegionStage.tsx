import { useEffect, useRef, useState } from 'preact/hooks';
import type { Box } from '../images/types.ts';
import { say } from '../settings/say.ts';
import {
  between,
  CORNERS,
  cornerOf,
  LEAST_SIDE,
  metAt,
  moved,
  oppositeOf,
  resized,
  type Size,
} from './regions.ts';
import { takesKeys } from './relay.ts';
import type { Editing } from './useEdits.ts';

/** The picture with its boxes, changed by pointer and by keyboard. */

/** Longer side of the drawn copy, in pixels: sharp enough to read when enlarged, small enough for any picture. */
const MOST_DRAWN = 2400;

/** CSS pixels around a corner in which it is met, and those a pointer must go before a box is drawn. */
const REACH = { mouse: 9, touch: 22 } as const;
const LEAST_DRAG = 5;

/** Draws the file. Drawn on a canvas, because a page's policy may forbid blob addresses. */
async function draw(canvas: HTMLCanvasElement, file: File): Promise<void> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, MOST_DRAWN / Math.max(bitmap.width, bitmap.height));
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
}

type Point = readonly [number, number];

/** What the pointer is doing since it went down. */
interface Drag {
  readonly from: Point;
  readonly stroke: string;
  /** Null until a box is drawn on the bare picture. */
  id: number | null;
  readonly place: (to: Point) => Box;
}

interface Props {
  readonly file: File;
  readonly size: Size;
  readonly editing: Editing;
  readonly zoom: number;
  /** Covered as the copy will be, instead of outlined. */
  readonly isAfter: boolean;
  readonly labelOf: (box: Box) => string;
  readonly onRemove: (id: number) => void;
}

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;

const placed = ({ x, y, width, height }: Box, size: Size) => ({
  left: percent(x, size.width),
  top: percent(y, size.height),
  width: percent(width, size.width),
  height: percent(height, size.height),
});

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A step of the arrow keys: a hundredth of the picture, or a pixel with Ctrl, Alt or Meta. */
export const stepOf = ({ width, height }: Size, isFine = false) =>
  isFine ? 1 : Math.max(1, Math.round(Math.max(width, height) / 100));

export function RegionStage({ file, size, editing, zoom, isAfter, labelOf, onRemove }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const [isDragging, setDragging] = useState(false);
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    if (canvas.current !== null) draw(canvas.current, file).catch(() => setBroken(true));
  }, [file]);

  /** Pixels of the picture for one CSS pixel. */
  const scale = () => size.width / Math.max(1, picture.current?.clientWidth ?? 1);
  const pointOf = (event: PointerEvent): Point => {
    const { left, top } = picture.current?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return [(event.clientX - left) * scale(), (event.clientY - top) * scale()];
  };

  const onPointerDown = (event: PointerEvent) => {
    if (!event.isTrusted || event.button !== 0) return;
    const from = pointOf(event);
    const isTouch = event.pointerType === 'touch';
    const reach = REACH[isTouch ? 'touch' : 'mouse'] * scale();
    const met = metAt(from, editing.regions, editing.chosen?.id ?? null, reach);
    // A finger on the bare picture scrolls it.
    if (met === null && isTouch) return;
    editing.choose(met?.region.id ?? null);
    const stroke = `drag ${event.timeStamp}`;
    if (met === null) {
      drag.current = { from, stroke, id: null, place: (to) => between(from, to, size) };
    } else {
      const { box, id } = { ...met.region };
      const fixed = met.corner === null ? null : oppositeOf(box, met.corner);
      const grip = met.corner === null ? null : cornerOf(box, met.corner);
      drag.current = {
        from,
        stroke,
        id,
        place: ([x, y]) =>
          fixed === null || grip === null
            ? moved(box, x - from[0], y - from[1], size)
            : between(fixed, [grip[0] + x - from[0], grip[1] + y - from[1]], size),
      };
    }
    picture.current?.setPointerCapture(event.pointerId);
    setDragging(true);
  };

  const onPointerMove = (event: PointerEvent) => {
    const now = drag.current;
    if (now === null || !event.isTrusted) return;
    const to = pointOf(event);
    const gone = Math.hypot(to[0] - now.from[0], to[1] - now.from[1]);
    if (now.id === null) {
      if (gone < Math.max(LEAST_SIDE, LEAST_DRAG * scale())) return;
      now.id = editing.add(now.place(to), now.stroke);
    } else if (gone > 0) editing.put(now.id, now.place(to), now.stroke);
  };

  const onPointerUp = () => {
    const id = drag.current?.id;
    drag.current = null;
    setDragging(false);
    if (id !== null && id !== undefined)
      picture.current?.querySelector<HTMLElement>(`[data-region="${id}"]`)?.focus({ preventScroll: true });
  };

  const onKeyDown = (event: KeyboardEvent, id: number, box: Box) => {
    if (!event.isTrusted) return;
    const arrow = ARROWS[event.key];
    const isFine = event.ctrlKey || event.altKey || event.metaKey;
    if (arrow !== undefined) {
      const step = stepOf(size, isFine);
      const change = event.shiftKey ? resized : moved;
      editing.put(
        id,
        change(box, arrow[0] * step, arrow[1] * step, size),
        `keys ${id} ${event.shiftKey ? 'size' : 'place'}`,
      );
    } else if (event.key === 'Delete' || event.key === 'Backspace') onRemove(id);
    else return;
    event.preventDefault();
  };

  return (
    <div class="stage" data-stage>
      {isBroken ? <p role="alert">{say('pictureNotShown')}</p> : null}
      {/* Every change by pointer has its keys and its buttons; the boxes inside are what takes the focus. */}
      <div
        class="picture"
        ref={picture}
        style={{ width: `${100 * zoom}%` }}
        data-dragging={isDragging || undefined}
        data-after={isAfter || undefined}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerUp}
      >
        <canvas
          ref={canvas}
          role="img"
          aria-label={say(isAfter ? 'pictureAsCopy' : 'yourPicture')}
          style={{ aspectRatio: `${size.width} / ${size.height}` }}
        />
        {editing.regions.map(({ id, box }, at) => (
          <button
            type="button"
            key={id}
            class="region"
            data-region={id}
            style={placed(box, size)}
            aria-pressed={editing.chosen?.id === id}
            aria-label={say('boxWith', String(at + 1), labelOf(box))}
            aria-describedby="box-help"
            onFocus={() => editing.choose(id)}
            onKeyDown={(event) => onKeyDown(event, id, box)}
            ref={(element) => takesKeys(element, (event) => onKeyDown(event, id, box))}
          >
            <span aria-hidden="true">{at + 1}</span>
          </button>
        ))}
        {editing.chosen === null || isAfter
          ? null
          : CORNERS.map((corner) => {
              const [x, y] = cornerOf(editing.chosen?.box ?? { x: 0, y: 0, width: 0, height: 0 }, corner);
              return (
                <span
                  key={corner}
                  class="grip"
                  data-corner={corner}
                  style={{ left: percent(x, size.width), top: percent(y, size.height) }}
                />
              );
            })}
      </div>
    </div>
  );
}
