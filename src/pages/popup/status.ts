import browser from 'webextension-polyfill';
import type { GateState, GateStatus, ToGate } from '../../settings/messages.ts';
import { addedSite, type Site, siteAt } from '../../sites/index.ts';

/** What the popup can say about the tab in front. */
export type TabStatus =
  /** `site` is what the page would be if the person added it; null for pages that cannot be added. */
  | { readonly kind: 'elsewhere'; readonly site: Site | null }
  | { readonly kind: 'not-allowed'; readonly site: Site }
  | { readonly kind: 'needs-refresh'; readonly site: Site }
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

/** Asks the gate of the tab in front. Never rejects: a tab that does not answer is named for what it is. */
export async function readTabStatus(): Promise<TabStatus> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ?? '';
  const known = siteAt(url);
  const site = known ?? addedSite(url);
  if (site === null || tab?.id === undefined) return { kind: 'elsewhere', site: null };
  const isAllowed = await browser.permissions.contains({ origins: [...site.hosts] });
  if (!isAllowed) return { kind: known === null ? 'elsewhere' : 'not-allowed', site };
  const question: ToGate = { to: 'gate', type: 'get-status' };
  try {
    const answer: unknown = await browser.tabs.sendMessage(tab.id, question, { frameId: 0 });
    if (isGateStatus(answer)) return { kind: 'site', site, state: answer.state };
  } catch {
    // No gate answers: the tab was open before the extension was.
  }
  return { kind: 'needs-refresh', site };
}

/** One line a tired person understands. */
export function statusWords(status: TabStatus): { readonly title: string; readonly text: string } {
  switch (status.kind) {
    case 'elsewhere':
      return { title: 'Not watching here', text: 'This page is not one of the sites below.' };
    case 'not-allowed':
      return {
        title: `Not allowed on ${status.site.name}`,
        text: 'The browser has not given access to this site.',
      };
    case 'needs-refresh':
      return {
        title: 'Refresh this page',
        text: 'It was open before Scrub In started, so it is not watched yet.',
      };
    case 'site':
      return stateWords(status.site, status.state);
  }
}

function stateWords(site: Site, state: GateState): { title: string; text: string } {
  switch (state) {
    case 'generic':
      return {
        title: `Watching ${site.name}, generic`,
        text: 'Scrub In does not know this site. It looks for a text box and its button, and may miss a way to publish.',
      };
    case 'ready':
    case 'watching':
      return {
        title: `Watching ${site.name}`,
        text: 'Posts and pictures are checked on this device before they go out.',
      };
    case 'not-recognized':
      return {
        title: 'Composer not recognized',
        text: 'You are writing in a box that Scrub In does not know. It is not checked.',
      };
    case 'off':
      return { title: `Off on ${site.name}`, text: 'Nothing is checked here.' };
    case 'paused':
      return { title: 'Paused', text: 'Nothing is checked until the pause ends.' };
    case 'hindered':
      return {
        title: 'This page hinders the check',
        text: 'Look at your post yourself before you publish it.',
      };
  }
}
