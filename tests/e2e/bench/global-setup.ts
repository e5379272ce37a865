import { beginMatrix, endMatrix } from './matrix-report.ts';
import { buildPages } from './pages.ts';

/** Once before all files: two of them run side by side and must not both build the fixture pages. Once after all: the matrix. */
export default async function setup(): Promise<() => void> {
  await buildPages();
  beginMatrix();
  return endMatrix;
}
