import type { Receipt } from './receipts.ts';

/**
 * What the rooms on the top floor say to each other. It lies on the ground floor because none of them may
 * import another. No message between a page and us holds draft text; pictures travel on the workshop's own port. What a
 * person hands to the check page from the context menu goes from the background to that page and nowhere else.
 */

/** How the gate of one frame stands. */
export type GateState =
  /** Listeners are on; no composer has been used yet. */
  | 'ready'
  /** A composer that we know was used: its posts are checked. */
  | 'watching'
  /** The same on a site that the person added and nobody described: found by its looks. */
  | 'generic'
  /** Somebody types into a box that looks like a composer, and we do not know it. */
  | 'not-recognized'
  | 'off'
  | 'paused'
  /** The page keeps removing our dialog, or a part of the extension did not load. */
  | 'hindered';

export interface GateStatus {
  readonly siteId: string;
  readonly state: GateState;
}

export type ToBackground =
  | { readonly to: 'background'; readonly type: 'load'; readonly part: 'engine' | 'panel' }
  | { readonly to: 'background'; readonly type: 'open-workshop' }
  | { readonly to: 'background'; readonly type: 'keep-alive' }
  | { readonly to: 'background'; readonly type: 'status'; readonly status: GateStatus }
  /** These rules asked about a draft: counted, once for each question. */
  | { readonly to: 'background'; readonly type: 'asked'; readonly rules: readonly string[] }
  /** A post is on its way out. */
  | { readonly to: 'background'; readonly type: 'posted'; readonly receipt: Receipt }
  /** The check page asks for what it was opened with; answered once with a `Handed`, else with null. */
  | { readonly to: 'background'; readonly type: 'take-handed' };

/** What the context menu hands to the check page, in memory only. */
export type Handed =
  | { readonly kind: 'text'; readonly text: string }
  /** The picture as the screen showed it: a PNG of the window, and where in it the picture stands. */
  | {
      readonly kind: 'picture';
      readonly screen: string;
      /** In CSS pixels of the window, with the window's own width. */
      readonly box: {
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
      };
      readonly windowWidth: number;
    }
  /** It could not be taken: the person chooses the file themselves. */
  | { readonly kind: 'picture-not-taken' };

export type ToGate =
  | { readonly to: 'gate'; readonly type: 'get-status' }
  /** The browser's own shortcut: the list of what was found while writing, with the focus in it. */
  | { readonly to: 'gate'; readonly type: 'open-list' }
  /** The browser no longer allows these origins (match patterns): their gates end. */
  | { readonly to: 'gate'; readonly type: 'step-aside'; readonly origins: readonly string[] };

/** Whether a message is for the named room. Anything may arrive; nothing is believed unseen. */
export function isFor<Room extends 'background' | 'gate'>(
  message: unknown,
  room: Room,
): message is Room extends 'background' ? ToBackground : ToGate {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === room;
}
