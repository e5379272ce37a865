import type { Finding } from '../checks/types.ts';
import type { Wait } from '../panel/types.ts';
import { labelOf } from '../settings/choices.ts';
import { isQuiet, type Settings } from '../settings/schema.ts';

/**
 * Posts written in anger or late at night. Only a tone or a story may offer to wait, only when the person asked for
 * it in the options or a third sharp reply is about to go into one thread (guidance T2, T3, T5). Nothing is kept
 * beyond the page.
 */

const TONE: readonly string[] = ['anger', 'insult'];
const STORY: readonly string[] = ['consent'];
const SHARP_REPLIES = 3;
const TEN_MINUTES = 10 * 60_000;
const MORNING_HOUR = 7;

const isSharp = (findings: readonly Finding[]): boolean =>
  findings.some((finding) => TONE.includes(labelOf(finding)));
const isStory = (findings: readonly Finding[]): boolean =>
  findings.some((finding) => finding.kind === 'identity' || STORY.includes(labelOf(finding)));

/** Local clock time, "HH:MM". */
const clockOf = (now: Date): string =>
  `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;

/** The next seven o'clock, local. */
function morningAfter(now: Date): number {
  const morning = new Date(now);
  if (now.getHours() >= MORNING_HOUR) morning.setDate(morning.getDate() + 1);
  return morning.setHours(MORNING_HOUR, 0, 0, 0);
}

/** Counts sharp replies by thread, for as long as the page lives. */
export class Impulse {
  private readonly sharp = new Map<string, number>();

  /** A post went out. `thread` names where (the page's path); null when it answers nobody. */
  notePosted(thread: string | null, findings: readonly Finding[]): void {
    if (thread !== null && isSharp(findings)) this.sharp.set(thread, (this.sharp.get(thread) ?? 0) + 1);
  }

  /** Whether the next sharp reply here is the third: asked at that one only. */
  private isThird(thread: string | null): boolean {
    return thread !== null && this.sharp.get(thread) === SHARP_REPLIES - 1;
  }

  /** Labels whose hints ask now. */
  raised(settings: Settings, thread: string | null, now: Date): readonly string[] {
    if (isQuiet(settings.quietHours, clockOf(now))) return [...TONE, ...STORY];
    return this.isThird(thread) ? TONE : [];
  }

  /** How long the person may choose to wait with this draft; none when nobody asked for the offer. */
  waits(settings: Settings, thread: string | null, findings: readonly Finding[], now: Date): readonly Wait[] {
    const sharp = isSharp(findings);
    const isAskedFor = settings.offersToWait || isQuiet(settings.quietHours, clockOf(now));
    if (!(isAskedFor && (sharp || isStory(findings))) && !(sharp && this.isThird(thread))) return [];
    return [
      { kind: 'ten-minutes', until: now.getTime() + TEN_MINUTES },
      { kind: 'morning', until: morningAfter(now) },
    ];
  }
}
