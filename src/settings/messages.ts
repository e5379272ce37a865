/**
 * What the rooms on the top floor say to each other. It lies on the ground floor because none of them may
 * import another. No message ever holds draft text; pictures travel on the workshop's own port.
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
  | { readonly to: 'background'; readonly type: 'status'; readonly status: GateStatus };

export type ToGate =
  | { readonly to: 'gate'; readonly type: 'get-status' }
  /** The browser no longer allows these origins (match patterns): their gates end. */
  | { readonly to: 'gate'; readonly type: 'step-aside'; readonly origins: readonly string[] };

/** Whether a message is for the named room. Anything may arrive; nothing is believed unseen. */
export function isFor<Room extends 'background' | 'gate'>(
  message: unknown,
  room: Room,
): message is Room extends 'background' ? ToBackground : ToGate {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === room;
}
