import { keep, say } from '../settings/say.ts';
import { Host } from './host.ts';
import { followDesk } from './marks-follow.ts';
import { PictureDialog } from './PictureDialog.tsx';
import { ReviewPanel } from './ReviewPanel.tsx';
import { StopDialog } from './StopDialog.tsx';
import { askInDialog, type FloatOptions, float } from './surface.tsx';
import type { Notice, Panel, PictureAnswer, ReviewAnswer, StopAnswer, UncheckedAnswer } from './types.ts';
import { stepWords } from './words.ts';

const NOTICE_MS = 8000;

/**
 * Makes the panel of one frame. Nothing is in the page until something is shown. `onGivenUp` hears that the page took
 * the panel away more often than it came back.
 */
export function createPanel(onGivenUp: () => void = () => {}): Panel {
  keep('uncheckedTitle', 'backToThePost');
  const host = new Host(onGivenUp);
  let asking = 0;
  let turn: Promise<unknown> = Promise.resolve();
  /** Takes away what was told last and asks for nothing: beside a newer word it would speak of another press. */
  let untell = () => {};

  /** Modal questions come one after the other. */
  const inTurn = <Answer,>(ask: () => Promise<Answer>): Promise<Answer> => {
    asking += 1;
    const begin = () => {
      untell();
      return ask();
    };
    const answer = turn.then(begin).finally(() => {
      asking -= 1;
    });
    turn = answer.catch(() => undefined);
    return answer;
  };

  const notice = (options: Omit<FloatOptions, 'onGone'>): Notice & { rerender(): void } => {
    let gone = () => {};
    const closed = new Promise<void>((resolve) => {
      gone = resolve;
    });
    return { closed, ...float(host, { ...options, onGone: gone }) };
  };

  return {
    get isAsking() {
      return asking > 0;
    },

    owns: (event) => host.owns(event),

    follow: (desk) => followDesk(host, desk, () => asking > 0),

    askStop: (view) =>
      inTurn(() =>
        askInDialog<StopAnswer>(host, {
          role: 'alertdialog',
          panel: 'stop',
          edge: 'stop',
          dismissed: { kind: 'edit' },
          content: (answer, pressed) => <StopDialog view={view} answer={answer} pressed={pressed} />,
        }),
      ),

    askPicture: (view) =>
      inTurn(() =>
        askInDialog<PictureAnswer>(host, {
          role: 'alertdialog',
          panel: view.report.status === 'failed' ? 'unchecked' : 'picture',
          edge: view.report.status === 'failed' ? 'review' : 'stop',
          dismissed: { kind: 'do-not-attach' },
          content: (answer, pressed) => <PictureDialog view={view} answer={answer} pressed={pressed} />,
        }),
      ),

    askUnchecked: (reason, canPost) =>
      inTurn(() =>
        askInDialog<UncheckedAnswer>(host, {
          role: 'alertdialog',
          panel: 'unchecked',
          edge: 'review',
          dismissed: 'edit',
          content: (answer, pressed) => (
            <>
              <h2 id="title">{say('uncheckedTitle')}</h2>
              <p class="lead" id="lead">
                {reason}
              </p>
              <div class="row actions">
                <button
                  type="button"
                  class="primary"
                  data-action="edit"
                  data-first
                  onClick={pressed(() => answer('edit'))}
                >
                  {say('backToThePost')}
                </button>
                {canPost ? (
                  <button type="button" data-action="post" onClick={pressed(() => answer('post'), 'careful')}>
                    {say('postWithoutCheck')}
                  </button>
                ) : null}
              </div>
            </>
          ),
        }),
      ),

    askReview(view, dock) {
      let settle: (answer: ReviewAnswer) => void = () => {};
      const answer = new Promise<ReviewAnswer>((resolve) => {
        settle = resolve;
      });
      const panel = notice({
        panel: 'review',
        dock,
        content: (close, pressed) => (
          <ReviewPanel
            view={view}
            pressed={pressed}
            answer={(given) => {
              settle(given);
              close();
            }}
          />
        ),
      });
      void panel.closed.then(() => settle({ kind: 'closed' }));
      return { ...panel, answer };
    },

    showArmed: (dock) =>
      notice({
        panel: 'armed',
        dock,
        edge: 'accent',
        content: (close, pressed) => (
          <>
            <h2 id="title">{say('armedTitle')}</h2>
            <p class="lead" role="status">
              {say('armedLead')}
            </p>
            <button type="button" class="small" data-action="dismiss" onClick={pressed(close)}>
              {say('close')}
            </button>
          </>
        ),
      }),

    showProgress(title) {
      const cancelled = new AbortController();
      let step = '';
      let done = 0;
      const shown = notice({
        panel: 'progress',
        dock: null,
        content: (close, pressed) => (
          <>
            <p role="status">
              {title}
              {step === '' ? '' : `: ${stepWords(step)}`}
            </p>
            <progress max={1} value={done} aria-label={title} />
            <button
              type="button"
              class="small"
              data-action="do-not-attach"
              onClick={pressed(() => {
                cancelled.abort();
                close();
              })}
            >
              {say('cancelAttach')}
            </button>
          </>
        ),
      });
      return {
        ...shown,
        signal: cancelled.signal,
        update(progress) {
          ({ step, done } = progress);
          shown.rerender();
        },
      };
    },

    showNotice(text, offer = {}) {
      const { copyText, undo } = offer;
      untell();
      const shown = notice({
        panel: 'notice',
        dock: null,
        content: (close, pressed) => (
          <>
            <p role="status">{text}</p>
            {copyText === undefined ? null : (
              <textarea readOnly autocomplete="off" value={copyText} aria-label={say('correctedText')} />
            )}
            <div class="row">
              {copyText === undefined ? null : (
                <button
                  type="button"
                  class="small primary"
                  data-action="copy"
                  onClick={pressed(() => void navigator.clipboard.writeText(copyText))}
                >
                  {say('copyCorrected')}
                </button>
              )}
              {undo === undefined ? null : (
                <button
                  type="button"
                  class="small primary"
                  data-action="undo"
                  onClick={pressed(() => {
                    undo();
                    close();
                  })}
                >
                  {say('undo')}
                </button>
              )}
              <button type="button" class="small" data-action="dismiss" onClick={pressed(close)}>
                {say('close')}
              </button>
            </div>
          </>
        ),
      });
      if (copyText === undefined && undo === undefined) {
        untell = shown.close;
        setTimeout(shown.close, NOTICE_MS);
      }
      return shown;
    },
  };
}
