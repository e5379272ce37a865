import type { Finding } from '../checks/index.ts';
import { say } from '../settings/say.ts';
import { FindingItem, Mosaic, Pictured, strongestFirst } from './Findings.tsx';
import { FixAllButton, FixButton, textOf, whereIn } from './StopDialog.tsx';
import type { Pressed } from './surface.tsx';
import type { FindingsView } from './types.ts';

interface Props {
  readonly view: FindingsView;
  readonly pressed: Pressed;
  readonly onFix: (findings: readonly Finding[]) => void;
  readonly onDismiss: (finding: Finding) => void;
  readonly onClose: () => void;
}

/** A stop finding is settled at the press, where a reason is asked; words that stand nowhere cannot be allowed. */
const canDismiss = ({ tier, excerpt }: Finding) => tier !== 'stop' && excerpt !== '';

/** What was found while writing, hints included, each with its fix. Nothing is held here and nothing posted. */
export function CounterList({ view, pressed, onFix, onDismiss, onClose }: Props) {
  const listed = strongestFirst(view.findings);
  const fixable = listed.filter(({ fixes }) => fixes.length > 0);
  return (
    <>
      <h2 id="title">{say('whileYouWrite')}</h2>
      <ul class="findings" aria-label={say('findings')}>
        {listed.map((finding) => (
          <FindingItem
            key={finding}
            finding={finding}
            text={textOf(view, finding)}
            where={whereIn(view, finding)}
          >
            <span class="row">
              <FixButton finding={finding} pressed={pressed} onFix={() => onFix([finding])} />
              {canDismiss(finding) ? (
                <button
                  type="button"
                  class="small plain"
                  data-action="dismiss"
                  onClick={pressed(() => onDismiss(finding), 'careful')}
                >
                  {say('wronglyDetected')}
                </button>
              ) : null}
            </span>
          </FindingItem>
        ))}
      </ul>
      {view.mosaic === null ? null : <Mosaic mosaic={view.mosaic} />}
      {view.pictured === null ? null : <Pictured text={view.pictured} />}
      <div class="row actions">
        <button type="button" class="primary" data-action="edit" data-first onClick={pressed(onClose)}>
          {say('backToWriting')}
        </button>
        <FixAllButton findings={fixable} pressed={pressed} onFix={() => onFix(fixable)} />
      </div>
    </>
  );
}
