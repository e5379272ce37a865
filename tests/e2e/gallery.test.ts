import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, launch } from './bench/browser.ts';
import { IN_PAGE } from './bench/gallery/in-page.ts';
import { LOOKS } from './bench/gallery/looks.ts';
import { OWN_PAGES } from './bench/gallery/own-pages.ts';
import { unreadable } from './bench/gallery/readable.ts';
import { Reel } from './bench/gallery/reel.ts';
import { animated } from './bench/gallery/webp.ts';
import { type FixtureServer, startServer } from './bench/server.ts';

/** What the pictures of the documents are made with; and that every surface can be read in forced colors. */

interface Decoded {
  readonly milliseconds: readonly number[];
  readonly size: readonly [number, number];
  /** What is seen at the upper left and at the lower right of the window, frame by frame. */
  readonly seen: readonly (readonly [string, string])[];
}

/** Runs in a page of the extension: what the browser itself sees in a moving picture. */
async function decode(base64: string): Promise<Decoded> {
  const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const decoder = new ImageDecoder({ data, type: 'image/webp' });
  await decoder.tracks.ready;
  await decoder.completed;
  const count = decoder.tracks.selectedTrack?.frameCount ?? 0;
  const milliseconds: number[] = [];
  const seen: [string, string][] = [];
  let size: [number, number] = [0, 0];
  for (let frameIndex = 0; frameIndex < count; frameIndex += 1) {
    const { image } = await decoder.decode({ frameIndex });
    milliseconds.push((image.duration ?? 0) / 1000);
    size = [image.displayWidth, image.displayHeight];
    const context = new OffscreenCanvas(...size).getContext('2d');
    context?.drawImage(image, 0, 0);
    const at = (x: number, y: number) => {
      const [red = 0, green = 0, blue = 0] = context?.getImageData(x, y, 1, 1).data ?? [];
      return red > 200 && blue < 90
        ? 'red'
        : blue > 200 && red < 90
          ? 'blue'
          : green > 200
            ? 'white'
            : 'other';
    };
    seen.push([at(5, 5), at(195, 95)]);
  }
  return { milliseconds, size, seen };
}

describe('the gallery', () => {
  let server: FixtureServer;
  let bench: Bench;
  beforeAll(async () => {
    server = await startServer();
    bench = await launch({ browser: 'chromium', server });
  });
  afterAll(async () => {
    await bench?.close();
    await server?.close();
  });

  test('a film holds every moment, for its time, in its place', async () => {
    const reel = new Reel(await bench.browser.newPage());
    const page = await bench.browser.newPage();
    await page.setViewport({ width: 200, height: 100 });
    const show = async (corner: string, milliseconds: number, caption = 'one') => {
      await page.setContent(
        `<body style="margin:0;background:#fff"><div style="position:fixed;right:0;bottom:0;width:61px;height:41px;background:${corner}">`,
      );
      await reel.add({ window: page, caption, milliseconds });
    };
    await show('#f00', 300);
    await show('#f00', 200);
    await show('#00f', 400);
    await show('#00f', 100, 'two');
    const film = animated(200, 100 + 44, reel.frames, 1);
    const own = await bench.extensionPage('src/pages/check/index.html');
    expect(await own.evaluate(decode, film.toString('base64'))).toEqual({
      milliseconds: [500, 400, 100],
      size: [200, 144],
      seen: [
        ['white', 'red'],
        ['white', 'blue'],
        ['white', 'blue'],
      ],
    });
    // Only what changed is stored.
    expect(reel.frames[1]).toMatchObject({ x: 138, width: 62, height: 42 });
  });

  const cases = [...IN_PAGE, ...OWN_PAGES].filter(({ looks }) => looks === undefined);
  test.each(cases.map((surface) => [surface.name, surface] as const))(
    'in forced colors the words of "%s" can be read',
    async (_name, surface) => {
      const [look] = LOOKS.filter(({ forced }) => forced);
      if (look === undefined) throw new Error('no look has forced colors');
      const before = await bench.browser.pages();
      const page = await surface.show(bench, { ...look, height: surface.whole ? 3000 : look.height });
      const table = await bench.browser.newPage();
      await page.bringToFront();
      const inPanel = IN_PAGE.includes(surface) || surface.name === 'welcome-try';
      const { looked, faint } = await unreadable(page, table, inPanel);
      for (const open of await bench.browser.pages()) if (!before.includes(open)) await open.close();
      expect(faint).toEqual([]);
      expect(looked).toBeGreaterThan(0);
    },
  );
});
