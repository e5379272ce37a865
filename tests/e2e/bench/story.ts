import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Bench, type BrowserName, launch } from './browser.ts';
import { attachPicture, type Composer, composer, openComposer, press, typeInto } from './composers.ts';
import { type FixtureServer, startServer } from './server.ts';
import type { Tab } from './tab.ts';

/**
 * The main job as a story, told while it happens (`npm start` without a display). Every sentence is checked against
 * what the page's own app received; the first that is not true ends the story with an error.
 */
const NAME = 'Walter Testperson';
const RECORD = '44819237';
const RISKY = `Saw Mr. ${NAME} (MRN ${RECORD}) in clinic yesterday. 72M with AML, wonderful response to treatment.`;
const CLEAN = 'Grand rounds at noon: what is new in anticoagulation. Bring questions!';
const SCAN = ['General Hospital', `Patient: ${NAME}`, `MRN: ${RECORD}`, 'DOB: 03/04/1951', 'CT ABDOMEN'];

class Story {
  private step = 0;
  private pictures = 0;

  constructor(private readonly folder: string) {}

  /** Prints one sentence of the story. */
  tell(sentence: string): void {
    this.step += 1;
    console.log(`${String(this.step).padStart(2)}. ${sentence}`);
  }

  /** Prints what somebody would read on the screen. */
  quote(text: string): void {
    console.log(
      text
        .trim()
        .replace(/\n\s*\n+/g, '\n')
        .replace(/^/gm, '      | '),
    );
  }

  check(holds: boolean, otherwise: string): void {
    if (!holds) throw new Error(otherwise);
  }

  /** Saves bytes beside the screenshots. */
  keep(bytes: Buffer, name: string): void {
    const file = path.join(this.folder, name);
    writeFileSync(file, bytes);
    console.log(`      saved: ${path.relative(process.cwd(), file)}`);
  }

  async photograph(tab: Tab, name: string): Promise<void> {
    this.pictures += 1;
    const file = path.join(this.folder, `${String(this.pictures).padStart(2, '0')}-${name}.png`);
    await tab.page.screenshot({ path: file });
    console.log(`      screenshot: ${path.relative(process.cwd(), file)}`);
  }
}

/** Types the risky post, presses Post, and shows that it is held. */
async function heldPost(story: Story, bench: Bench, row: Composer, site: string): Promise<Tab> {
  const tab = await openComposer(bench, row);
  await typeInto(tab, row, RISKY);
  story.tell(`On a page that answers as ${site}, somebody writes: "${RISKY}"`);
  await press(tab, row);
  await tab.panel.wait('[data-panel="stop"]');
  story.check((await tab.posts()).length === 0, 'the risky post reached the page');
  story.tell('They press Post. It is held; the page has received nothing. The dialog says:');
  story.quote(await tab.panel.text('[data-panel="stop"]'));
  await story.photograph(tab, `held-${row.id}`);
  return tab;
}

/** Presses every fix the dialog offers, then posts. */
async function fixedPost(story: Story, tab: Tab, row: Composer): Promise<void> {
  for (let presses = 0; presses < 10 && (await tab.panel.find('[data-panel="stop"]')); presses += 1) {
    const all = await tab.panel.find('[data-action="fix-all"]');
    const one = await tab.panel.find('[data-action="fix"]');
    if (!all && !one) break;
    await tab.panel.click(all ? '[data-action="fix-all"]' : '[data-action="fix"]');
    await new Promise((resolve) => setTimeout(resolve, 900));
  }
  story.check((await tab.posts()).length === 0, 'a fix published the post by itself');
  const written = await tab.page.$eval(row.editor, (element) => element.textContent ?? '');
  story.check(
    !written.includes(NAME) && !written.includes(RECORD),
    `the fixes left this behind: "${written}"`,
  );
  story.tell(`They press the fix. The editor now reads: "${written}"`);
  await story.photograph(tab, 'fixed');
  // What is left may deserve one look; the next press posts.
  for (let presses = 0; presses < 3 && (await tab.posts()).length === 0; presses += 1) {
    await press(tab, row);
    await new Promise((resolve) => setTimeout(resolve, 1200));
  }
  const posts = await tab.posts();
  story.check(posts.length === 1, `${posts.length} posts went out; ${await tab.panel.shown()}`);
  const text = posts[0]?.text ?? '';
  story.check(!text.includes(NAME) && !text.includes(RECORD), `the page received an identifier: "${text}"`);
  story.tell(`They press Post. The page received exactly one post: "${text}"`);
}

async function cleanPost(story: Story, bench: Bench, row: Composer): Promise<void> {
  const tab = await openComposer(bench, row);
  await typeInto(tab, row, CLEAN);
  await press(tab, row);
  const posts = await tab.posted();
  story.check(posts.length === 1 && posts[0]?.text === CLEAN, `the clean post did not go out as written`);
  story.check(posts[0]?.trusted === true, "the clean post was re-issued instead of the person's own press");
  story.check((await tab.panel.find('[data-panel]')) === null, 'a clean post was interrupted');
  story.tell('A post about grand rounds goes out at the first press, as if nothing were there.');
  await tab.close();
}

async function heldPicture(story: Story, bench: Bench, row: Composer): Promise<void> {
  const picture = await bench.picture('scan.png', { lines: SCAN });
  const tab = await openComposer(bench, row);
  await attachPicture(tab, row, 'input', picture);
  await tab.panel.wait('[data-panel="picture"]', { timeout: 45_000 });
  story.check((await tab.attached()).length === 0, 'the picture reached the page before the decision');
  story.tell('They attach a picture with a fictional patient header. It is read on the device and held:');
  story.quote(await tab.panel.text('[data-panel="picture"]'));
  await story.photograph(tab, 'picture');
  await tab.panel.click('[data-action="use-redacted"]');
  const [received] = await tab.received(1, { timeout: 45_000 });
  await tab.panel.gone('[data-panel="picture"]');
  story.check((await tab.attached()).length === 1, 'the picture was attached more than once');
  const copy = await tab.attachedBytes();
  story.check(!copy.equals(readFileSync(picture)), 'the page received the original');
  story.tell(
    `They choose the redacted copy. The page received only that: ${received?.name}, ${copy.length} bytes.`,
  );
  story.keep(copy, `what-the-page-received${path.extname(received?.name ?? '')}`);
  await tab.element('[data-testid="attachments"] img');
  await story.photograph(tab, 'redacted');
  await tab.close();
}

async function tell(story: Story, bench: Bench, server: FixtureServer): Promise<void> {
  const x = composer('x-inline');
  const tab = await heldPost(story, bench, x, 'x.com');
  await fixedPost(story, tab, x);
  await tab.close();
  await cleanPost(story, bench, x);
  await heldPicture(story, bench, x);
  const linkedin = composer('linkedin-c');
  const second = await heldPost(story, bench, linkedin, 'www.linkedin.com');
  await second.panel.click('[data-action="edit"]');
  await second.panel.gone('[data-panel="stop"]');
  story.check((await second.posts()).length === 0, 'going back to edit published the post');
  story.tell('They go back to editing; nothing was posted.');
  await second.close();
  story.check(server.strangers().length === 0, `other hosts were tried: ${server.strangers().join(', ')}`);
  story.tell('All the while, no host but the two test pages was asked for anything by the extension.');
}

/**
 * Runs the story headless. @param options.screenshots folder for the pictures
 * @throws when a sentence of the story is not true
 */
export async function runStory(options: { browser: BrowserName; screenshots: string }): Promise<void> {
  mkdirSync(options.screenshots, { recursive: true });
  const story = new Story(options.screenshots);
  const server = await startServer();
  const bench = await launch({ browser: options.browser, server });
  try {
    await tell(story, bench, server);
  } catch (error) {
    const pages = await bench.browser.pages();
    await pages
      .at(-1)
      ?.screenshot({ path: path.join(options.screenshots, 'failed.png') })
      .catch(() => {});
    throw error;
  } finally {
    await bench.close();
    await server.close();
  }
}

/** Opens a window with the extension on the playground, until it is closed. */
export async function runPlayground(options: { browser: BrowserName }): Promise<void> {
  const server = await startServer();
  const bench = await launch({ browser: options.browser, server, headless: false });
  const [page = await bench.browser.newPage()] = await bench.browser.pages();
  await page.goto('https://x.com/home?bar=1');
  await new Promise<void>((resolve) => {
    bench.browser.on('disconnected', () => resolve());
    bench.browser.on('targetdestroyed', async () => {
      if (bench.browser.connected && (await bench.browser.pages()).length === 0) resolve();
    });
  });
  await bench.close().catch(() => {});
  await server.close();
}
