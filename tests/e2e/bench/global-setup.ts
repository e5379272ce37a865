import { buildPages } from './pages.ts';

/** Once before all files: two of them run side by side and must not both build the fixture pages. */
export default async function setup(): Promise<void> {
  await buildPages();
}
