import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { reddit } from './reddit.ts';
import type { Site } from './site.ts';
import { threads } from './threads.ts';
import { x } from './x.ts';

/** Every site that is watched. A new one is a file beside this one, a line here and its hosts in the manifest. */
export const SITES: readonly Site[] = [x, linkedin, bluesky, mastodon, threads, facebook, instagram, reddit];

/** Whether a match pattern of the form `https://*.host/*` covers a URL. */
export function covers(pattern: string, url: string): boolean {
  const host = /^https:\/\/(\*\.)?([^/]+)\/\*$/.exec(pattern);
  const { protocol, hostname } = new URL(url);
  if (host === null || protocol !== 'https:') return false;
  const [, wildcard, name = ''] = host;
  return hostname === name || (wildcard !== undefined && hostname.endsWith(`.${name}`));
}

/** The site a URL belongs to, or null. An unparsable URL belongs to none. */
export function siteAt(url: string): Site | null {
  if (!URL.canParse(url)) return null;
  return SITES.find((site) => site.hosts.some((pattern) => covers(pattern, url))) ?? null;
}

export { addedSite } from './added.ts';
export * from './site.ts';
export { closestAcross, parentAcross } from './tree.ts';
