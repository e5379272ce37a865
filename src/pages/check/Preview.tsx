import { useEffect, useState } from 'preact/hooks';
import type { PictureFinding } from '../../images/types.ts';
import { say } from '../../settings/say.ts';

interface Props {
  readonly file: File;
  /** Pixels of the original; 0 when it has none (documents). */
  readonly width: number;
  readonly height: number;
  readonly findings: readonly PictureFinding[];
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
              {part > 0 ? null : (
                <text
                  x={box.x}
                  y={Math.max(8 * line, box.y - 2 * line)}
                  font-size={8 * line}
                  stroke-width={2 * line}
                >
                  {index + 1}
                </text>
              )}
            </g>
          )),
        )}
      </svg>
    </figure>
  );
}
