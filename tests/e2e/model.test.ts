import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, type BrowserName, launch } from './bench/browser.ts';
import { composer } from './bench/composers.ts';
import { Person, randomFrom } from './bench/model-run.ts';
import { type FixtureServer, startServer } from './bench/server.ts';

/**
 * Random edits, fixes, undos and submits against the editors' own models: no character doubled or lost, a leaky post
 * held, one post for one approval, always a way on. `SCRUB_STEPS=10000` runs long in each browser, `SCRUB_SEED` repeats a run,
 * `SCRUB_ROWS` takes some of the composers.
 */
const SEED = Number(process.env.SCRUB_SEED ?? 20_261_122);
/** One composer for each editor library, and the plain textarea. */
const ROWS = (process.env.SCRUB_ROWS ?? 'x-inline,bluesky-post,linkedin-a,threads-post,mastodon-post').split(
  ',',
);
/** Firefox's protocol takes twice the time for a key. */
const STEPS: Record<BrowserName, number> = { chromium: 170, firefox: 100 };
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

describe.each(browsers)('a person at random in %s', (name) => {
  const steps = Number(process.env.SCRUB_STEPS ?? STEPS[name]);
  let server: FixtureServer;
  let bench: Bench;

  beforeAll(async () => {
    server = await startServer();
    bench = await launch({ browser: name, server });
  });
  afterAll(async () => {
    await bench?.close();
    await server?.close();
    expect(server?.strangers()).toEqual([]);
  });

  test.each(ROWS)(
    '%s: the model holds what was done to it, and posts are one for one',
    async (id) => {
      const share = Math.ceil(steps / ROWS.length);
      const seed = SEED + ROWS.indexOf(id);
      const person = await Person.at(bench, composer(id), randomFrom(seed));
      for (let step = 0; step < share; step += 1) await person.step();
      console.log(`${name} ${id}, seed ${seed}: ${JSON.stringify(person.tally)}`);
      expect(person.tally.steps).toBe(share);
      await person.close();
    },
    60_000 + steps * 500,
  );
});
