import { LOOKS, type Look } from './looks.ts';
import type { Surface } from './surface.ts';

/** One picture of the gallery. */
export interface Taken {
  readonly surface: Surface;
  readonly look: Look;
  /** of the file */
  readonly name: string;
}

const HEAD = `# Every surface, in every look

Made by \`npm run gallery\` from the built extension in Chromium; not by hand. All people and numbers in them are made up. Long pages are cut.
`;

/** The page that shows the pictures: the light one, and links to the others. */
export function indexOf(taken: readonly Taken[]): string {
  const surfaces = [...new Set(taken.map(({ surface }) => surface))];
  const sections = surfaces.map((surface) => {
    const own = taken.filter((one) => one.surface === surface);
    const links = LOOKS.flatMap((look) => {
      const found = own.find((one) => one.look === look);
      return found === undefined ? [] : [`[${look.title}](${found.name})`];
    });
    const first = own[0]?.name ?? '';
    return `## ${surface.name}\n\n${surface.about}\n\n${links.join(' · ')}\n\n![${surface.about.replaceAll('*', '')}](${first})\n`;
  });
  return [HEAD, ...sections].join('\n');
}
