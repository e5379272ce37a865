import { checkDraft, type Finding, type Report } from '../../checks/index.ts';
import { createPanel, type Dock, type FindingsView, type Notice, type Panel } from '../../panel/index.ts';
import { authorContext } from '../../settings/author.ts';
import { say } from '../../settings/say.ts';
import type { Settings } from '../../settings/schema.ts';
import { applied } from '../check/marks.ts';

/** What the gate does with a press, on our own page: nothing is published, and nothing the person presses is learned. */

export type Ending =
  /** Nothing asked: a post like this goes out untouched. */
  | 'clean'
  /** It would have gone out although it was asked about. */
  | 'posted'
  | 'fixed'
  | 'editing'
  | 'failed';

export interface Pressed {
  readonly ending: Ending;
  readonly text: string;
}

const viewOf = (text: string, { findings, mosaic }: Report): FindingsView => ({
  siteName: say('thisPage'),
  findings,
  mosaic,
  pictured: null,
  texts: [text],
  postCount: 1,
  contacts: [],
  waits: [],
});

const corrected = (text: string, findings: readonly Finding[]): string =>
  applied(
    text,
    findings.flatMap((finding) => finding.fixes[0] ?? []),
  );

function report(text: string, settings: Settings | null): Report {
  const author = settings === null ? {} : authorContext(settings);
  return checkDraft({
    parts: [{ kind: 'post', text }],
    context: { ...author, now: new Date().toISOString() },
  });
}

export class Rehearsal {
  private readonly panel: Panel = createPanel();
  private review: Notice | null = null;
  /** Asked about in the review panel: the next press of the same text posts it. */
  private shown: string | null = null;

  /** One press of Post. Resolves when it is settled; never rejects. */
  async press(text: string, settings: Settings | null, dock: Dock): Promise<Pressed> {
    this.review?.close();
    if (text === this.shown) {
      this.shown = null;
      return { ending: 'posted', text };
    }
    this.shown = null;
    try {
      return await this.ask(text, settings, dock);
    } catch {
      return { ending: 'failed', text };
    }
  }

  private async ask(text: string, settings: Settings | null, dock: Dock): Promise<Pressed> {
    const found = report(text, settings);
    if (found.tier === 'stop') {
      const answer = await this.panel.askStop(viewOf(text, found));
      if (answer.kind === 'edit') return { ending: 'editing', text };
      if (answer.kind === 'post-anyway') return { ending: 'posted', text };
      return this.after(corrected(text, answer.findings), settings, dock);
    }
    if (found.tier !== 'review') return { ending: 'clean', text };
    const review = this.panel.askReview(viewOf(text, found), dock);
    this.review = review;
    this.shown = text;
    const answer = await review.answer;
    if (answer.kind === 'fix') return this.after(corrected(text, answer.findings), settings, dock);
    return { ending: answer.kind === 'post' ? 'posted' : 'editing', text };
  }

  /** A corrected text is read once more before it goes out; what is left to ask is asked at once. */
  private async after(text: string, settings: Settings | null, dock: Dock): Promise<Pressed> {
    const { tier } = report(text, settings);
    return tier === 'stop' || tier === 'review' ? this.ask(text, settings, dock) : { ending: 'fixed', text };
  }
}
