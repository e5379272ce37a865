import { say } from '../settings/say.ts';
import { Ask } from './Ask.tsx';
import { FindingItem, Mosaic, Pictured } from './Findings.tsx';
import { FixAllButton, FixButton, textOf, whereIn } from './StopDialog.tsx';
import type { Pressed } from './surface.tsx';
import type { FindingsView, ReviewAnswer } from './types.ts';

interface Props {
  readonly view: FindingsView;
  readonly answer: (answer: ReviewAnswer) => void;
  readonly pressed: Pressed;
}

export function ReviewPanel({ view, answer, pressed }: Props) {
  const reviews = view.findings.filter((finding) => finding.tier === 'review');
  const fixable = reviews.filter((finding) => finding.fixes.length > 0);
  return (
    <>
      <h2 id="title">{say('reviewTitle')}</h2>
      <p class="lead" role="status">
        {say('reviewLead')}
      </p>
      <ul class="findings">
        {reviews.map((finding) => (
          <FindingItem
            key={finding}
            finding={finding}
            text={textOf(view, finding)}
            where={whereIn(view, finding)}
          >
            <span class="row">
              <FixButton
                finding={finding}
                pressed={pressed}
                onFix={() => answer({ kind: 'fix', findings: [finding] })}
              />
              <button
                type="button"
                class="small plain"
                data-action="dismiss"
                onClick={pressed(() => answer({ kind: 'wrong', finding }), 'careful')}
              >
                {say('wronglyDetected')}
              </button>
            </span>
          </FindingItem>
        ))}
      </ul>
      {view.mosaic === null ? null : <Mosaic mosaic={view.mosaic} />}
      {view.pictured === null ? null : <Pictured text={view.pictured} />}
      <Ask view={view} />
      {view.waits.length === 0 ? null : (
        <div class="row" data-waits>
          <span>{say('sleepOnIt')}</span>
          {view.waits.map(({ kind, until }) => (
            <button
              type="button"
              class="small"
              key={kind}
              data-action="wait"
              data-wait={kind}
              onClick={pressed(() => answer({ kind: 'wait', until }))}
            >
              {say(kind === 'morning' ? 'waitMorning' : 'waitTenMinutes')}
            </button>
          ))}
        </div>
      )}
      <div class="row actions">
        <button
          type="button"
          class="primary"
          data-action="edit"
          onClick={pressed(() => answer({ kind: 'closed' }))}
        >
          {say('edit')}
        </button>
        <FixAllButton
          findings={fixable}
          pressed={pressed}
          onFix={() => answer({ kind: 'fix', findings: fixable })}
        />
        <button type="button" data-action="post" onClick={pressed(() => answer({ kind: 'post' }), 'careful')}>
          {say('postAsItIs')}
        </button>
      </div>
    </>
  );
}
