import { faultsReport } from './faults-report.ts';
import { matrixReport } from './matrix-report.ts';
import { buildPages } from './pages.ts';

const REPORTS = [matrixReport, faultsReport];

/** Once before all files: two of them run side by side and must not both build the fixture pages. Once after all: what the run has shown. */
export default async function setup(): Promise<() => void> {
  await buildPages();
  for (const report of REPORTS) report.begin();
  return () => {
    for (const report of REPORTS) report.end();
  };
}
