import browser from 'webextension-polyfill';
import type { GateState, GateStatus, ToGate } from '../../settings/messages.ts';
import { say } from '../../settings/say.ts';
import { addedSite, type Site, siteAt } from '../../sites/index.ts';

/** What the popup can say about the tab in front. */
export type TabStatus = { readonly tabId: number | null } & Standing;

type Standing =
  /** `site` is what the page would be if the person added it; null for pages that cannot be added. */
  | { readonly kind: 'elsewhere'; readonly site: Site | null }
  | { readonly kind: 'not-allowed'; readonly site: Site }
  | { readonly kind: 'needs-refresh'; readonly site: Site }
  /** The page was asked and has not answered yet: a busy one takes its time. */
  | { readonly kind: 'asked'; readonly site: Site }
  | { readonly kind: 'site'; readonly site: Site; readonly state: GateState };

const GATE_STATES: readonly GateState[] = [
  'ready',
  'watching',
  'generic',
  'not-recognized',
  'off',
  'paused',
  'hindered',
];

function isGateStatus(value: unknown): value is GateStatus {
  if (typeof value !== 'object' || value === null || !('state' in value)) return false;
  return GATE_STATES.some((state) => state === value.state);
}

/**
 * Asks the gate of the tab in front. Never rejects: a tab that does not answer is named for what it is.
 * @param onAsked told what is known before the page answers
 */
export async function readTabStatus(onAsked: (status: TabStatus) => void): Promise<TabStatus> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ?? '';
  const known = siteAt(url);
  const site = known ?? addedSite(url);
  const tabId = tab?.id ?? null;
  if (site === null || tabId === null) return { kind: 'elsewhere', site: null, tabId };
  const isAllowed = await browser.permissions.contains({ origins: [...site.hosts] });
  if (!isAllowed) return { kind: known === null ? 'elsewhere' : 'not-allowed', site, tabId };
  onAsked({ kind: 'asked', site, tabId });
  const question: ToGate = { to: 'gate', type: 'get-status' };
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, question, { frameId: 0 });
    if (isGateStatus(answer)) return { kind: 'site', site, state: answer.state, tabId };
  } catch {
    // No gate answers: the tab was open before the extension was.
  }
  return { kind: 'needs-refresh', site, tabId };
}

/** One line a tired person understands. */
export function statusWords(status: TabStatus): { readonly title: string; readonly text: string } {
  switch (status.kind) {
    case 'elsewhere':
      return { title: say('notWatchingHere'), text: say('notWatchingHereText') };
    case 'not-allowed':
      return { title: say('notAllowedOn', status.site.name), text: say('notAllowedOnText') };
    case 'needs-refresh':
      return { title: say('refreshPage'), text: say('refreshPageText') };
    case 'asked':
      return { title: status.site.name, text: '' };
    case 'site':
      return stateWords(status.site, status.state);
  }
}

function stateWords(site: Site, state: GateState): { title: string; text: string } {
  switch (state) {
    case 'generic':
      return { title: say('watchingGeneric', site.name), text: say('watchingGenericText') };
    case 'ready':
    case 'watching':
      return { title: say('watching', site.name), text: say('watchingText') };
    case 'not-recognized':
      return { title: say('notRecognized'), text: say('notRecognizedText') };
    case 'off':
      return { title: say('offOn', site.name), text: say('offOnText') };
    case 'paused':
      return { title: say('paused'), text: say('pausedText') };
    case 'hindered':
      return { title: say('hindered'), text: say('hinderedText') };
  }
}
