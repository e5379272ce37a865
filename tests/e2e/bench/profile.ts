import type { CDPSession } from 'puppeteer-core';
import type { Bench } from './browser.ts';
import type { Tab } from './tab.ts';

/**
 * Whose work the main thread did, by the browser's own profiler: every sample whose stack has one of the extension's
 * functions is the extension's, what it makes the browser lay out included. Chromium only: Firefox's is not to be had
 * through its protocol.
 */

interface ProfileNode {
  id: number;
  callFrame: { url: string; functionName: string };
  children?: number[];
}
interface Profile {
  nodes: ProfileNode[];
  startTime: number;
  samples?: number[];
  timeDeltas?: number[];
}

/** Microseconds between samples. */
const INTERVAL_US = 100;

export interface Shares {
  /** Milliseconds of the extension's work, and of everybody's script. */
  extension: number;
  page: number;
  /** When the extension was at work, by the page's clock, and for how long; milliseconds. */
  moments: { at: number; for: number }[];
}

export class Profiler {
  private constructor(
    private readonly cdp: CDPSession,
    private readonly origin: string,
  ) {}

  static async of(bench: Bench, tab: Tab): Promise<Profiler> {
    const cdp = await tab.page.createCDPSession();
    await cdp.send('Profiler.enable');
    await cdp.send('Performance.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL_US });
    return new Profiler(cdp, bench.extensionOrigin);
  }

  /** Profiles while `act` runs. */
  async during(act: () => Promise<void>): Promise<Shares> {
    await this.cdp.send('Profiler.start');
    await act();
    const { profile } = (await this.cdp.send('Profiler.stop')) as { profile: Profile };
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    const loaded = metrics.find(({ name }) => name === 'NavigationStart')?.value ?? 0;
    return sharesOf(profile, this.origin, loaded * 1000);
  }
}

/** `loaded`: when the page's clock began, in milliseconds of the browser's. */
function sharesOf(
  { nodes, startTime, samples = [], timeDeltas = [] }: Profile,
  origin: string,
  loaded: number,
): Shares {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parentOf = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const owners = new Map<number, 'extension' | 'page' | 'nobody'>();
  const ownerOf = (id: number): 'extension' | 'page' | 'nobody' => {
    const known = owners.get(id);
    if (known !== undefined) return known;
    const { url = '', functionName = '' } = byId.get(id)?.callFrame ?? {};
    const parent = parentOf.get(id);
    const isOurs = url.startsWith(origin) || (parent !== undefined && ownerOf(parent) === 'extension');
    // "(idle)", "(program)" and the like are the browser's own.
    const owner = isOurs ? 'extension' : functionName.startsWith('(') ? 'nobody' : 'page';
    owners.set(id, owner);
    return owner;
  };
  const shares: Shares = { extension: 0, page: 0, moments: [] };
  let at = startTime;
  for (const [index, sample] of samples.entries()) {
    at += timeDeltas[index] ?? 0;
    const owner = ownerOf(sample);
    if (owner === 'nobody') continue;
    const milliseconds = (timeDeltas[index + 1] ?? INTERVAL_US) / 1000;
    shares[owner] += milliseconds;
    if (owner === 'extension') shares.moments.push({ at: at / 1000 - loaded, for: milliseconds });
  }
  return shares;
}

/** How long the extension was at work after each of these moments, until the next or for `limit`; milliseconds. */
export function workAfter({ moments }: Shares, times: readonly number[], limit: number): number[] {
  return times.map((from, index) => {
    const to = Math.min(times[index + 1] ?? Number.POSITIVE_INFINITY, from + limit);
    return moments.filter(({ at }) => at >= from && at < to).reduce((sum, moment) => sum + moment.for, 0);
  });
}
