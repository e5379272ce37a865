import { useEffect, useState } from 'preact/hooks';
import type { Box, PictureFinding } from '../../images/types.ts';
import { say } from '../../settings/say.ts';

interface Props {
  readonly file: File;
  /** Pixels of the original; 0 when it has none (documents). */
  readonly width: number;
  readonly height: number;
  readonly findings: readonly PictureFinding[];
}

/** The number of a region above its corner, light on the region's tone. `line` is its outline, in the picture's pixels. */
function Label({ at, number, line }: { at: Box; number: number; line: number }) {
  const [height, letter] = [9 * line, 6 * line];
  const top = Math.max(0, at.y - height);
  const width = letter * (String(number).length + 0.5);
  return (
    <>
      <rect class="number" x={at.x - line / 2} y={top} width={width} height={height} />
      <text x={at.x + line} y={top + 7.5 * line} font-size={8 * line}>
        {number}
      </text>
    </>
  );
}

/** The picture with its regions outlined and numbered as in the list. */
export function Preview({ file, width, height, findings }: Props) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (width === 0) return;
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file, width]);
  if (url === null) return null;
  const line = Math.max(2, width / 300);
  return (
    <figure class="preview">
      <img src={url} alt={say('previewOf', file.name)} />
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {findings.flatMap((finding, index) =>
          finding.boxes.map((box, part) => (
            <g key={box} data-tier={finding.tier}>
              <rect {...box} fill="none" stroke="#fff" stroke-width={line * 2} />
              <rect {...box} fill="none" stroke="var(--tone)" stroke-width={line} />
              {part > 0 ? null : <Label at={box} number={index + 1} line={line} />}
            </g>
          )),
        )}
      </svg>
    </figure>
  );
}
