import type { Box, PictureFinding } from '../../images/types.ts';
import { TierChip } from '../../panel/Findings.tsx';
import { typeWord } from '../../panel/words.ts';
import { say } from '../../settings/say.ts';

const written = ({ x, y, width, height }: Box) => [x, y, width, height].join(',');

/** One finding in a picture. Each of its places is an element of its own (docs: contract 3 of the check page). */
export function PictureFindingItem({ finding, number }: { finding: PictureFinding; number: number }) {
  const data = {
    'data-finding': true,
    'data-kind': finding.kind,
    'data-type': finding.type,
    'data-tier': finding.tier,
    'data-excerpt': finding.excerpt,
  };
  const places: readonly (Box | null)[] = finding.boxes.length === 0 ? [null] : finding.boxes;
  return (
    <li class="finding" data-tier={finding.tier}>
      <TierChip tier={finding.tier} word={typeWord(finding)} />
      {finding.excerpt === '' ? null : <mark>{finding.excerpt}</mark>}{' '}
      <span class="quiet">
        {places.map((box, index) =>
          box === null ? (
            <span key="nowhere" {...data}>
              {finding.page === undefined ? '' : say('inPage', String(finding.page))}
            </span>
          ) : (
            <span key={written(box)} {...data} data-box={written(box)}>
              {index === 0 ? `(${say('regionNumber', String(number))})` : ''}
            </span>
          ),
        )}
      </span>
      <p class="reason" lang="en">
        {finding.reason}
      </p>
      <span class="source" lang="en">
        {finding.source}
      </span>
    </li>
  );
}
