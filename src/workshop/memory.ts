import type { PictureReport } from '../images/types.ts';

/** Reports by the bytes they are about, so that the same picture is not read twice. Never written anywhere. */

/** The oldest goes first. A report holds words and boxes, no pixels. */
const MOST = 60;

const hashOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

export class Memory {
  private readonly reports = new Map<string, PictureReport>();

  /**
   * The report of these bytes, from memory or by reading them. Only what was read to its end is remembered: a
   * failure may have been a matter of time.
   */
  async reportOf(
    bytes: Uint8Array<ArrayBuffer>,
    read: (bytes: Uint8Array<ArrayBuffer>) => Promise<PictureReport>,
  ): Promise<PictureReport> {
    const hash = await hashOf(bytes);
    const known = this.reports.get(hash);
    if (known !== undefined) return known;
    const report = await read(bytes);
    if (report.status === 'checked') this.reports.set(hash, report);
    const [oldest] = this.reports.keys();
    if (this.reports.size > MOST && oldest !== undefined) this.reports.delete(oldest);
    return report;
  }

  forget(): void {
    this.reports.clear();
  }
}
