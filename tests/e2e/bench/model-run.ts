import { checkDraft, type Finding } from '../../../src/checks/index.ts';
import { postAnyway } from './answers.ts';
import type { Bench } from './browser.ts';
import { type Composer, openComposer, press } from './composers.ts';
import { modelText } from './model-text.ts';
import type { Tab } from './tab.ts';

/**
 * A person at one composer, by chance: types, deletes, presses Post, takes fixes, undoes, answers. After every step
 * the editor's own model must hold exactly what the person's acts make of it.
 */

const CLEAN = [
  'Iron first. ',
  'Grand rounds at noon ',
  '\nplatelets up ',
  'naïve cells ',
  'So. ',
  '(again) ',
];
const LEAKY = [
  'My patient Mr. Harold Finch is well. ',
  'MRN 84412907 ',
  'Saw Mrs. Edith Barlow in room 12 last night. ',
  'My patient went home yesterday. ',
];

/** A seeded stream of numbers in [0, 1): mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A person needs this long to look up from a dialog, and from one key to the next. */
const SETTLED_MS = 150;
const KEY_MS = 30;
const READ_MS = 700;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** The composer's draft as the engine sees it. */
const findingsOf = (text: string): readonly Finding[] =>
  checkDraft({ parts: [{ kind: 'post', text }], context: { now: new Date().toISOString() } }).findings;
const isHeld = (findings: readonly Finding[]) => findings.some(({ tier }) => tier !== 'hint');
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Every text that one press of one fix may make of this one. */
function fixedOnce(text: string): string[] {
  return findingsOf(text).flatMap(({ fixes: [fix] }) =>
    fix === undefined ? [] : [text.slice(0, fix.at.start) + fix.text + text.slice(fix.at.end)],
  );
}

export interface Tally {
  steps: number;
  posts: number;
  held: number;
  fixes: number;
  undone: number;
}

export class Person {
  readonly tally: Tally = { steps: 0, posts: 0, held: 0, fixes: 0, undone: 0 };
  private text = '';
  /** Everything the editor has held since it was opened: what an undo may bring back. */
  private past = new Set<string>(['']);
  private posted = 0;
  private lastPosted = '';
  /** The text about which a review was shown: the next press of it posts. */
  private reviewed: string | null = null;
  private readonly log: string[] = [];

  private constructor(
    private readonly tab: Tab,
    private readonly row: Composer,
    private readonly random: () => number,
  ) {}

  static async at(bench: Bench, row: Composer, random: () => number): Promise<Person> {
    return new Person(await openComposer(bench, row), row, random);
  }

  close(): Promise<void> {
    return this.tab.close();
  }

  /** One act and what must hold after it. @throws with the last acts when something does not */
  async step(): Promise<void> {
    this.tally.steps += 1;
    try {
      await this.act();
      await this.expectText([this.text]);
    } catch (error) {
      const story = this.log.slice(-12).join('\n  ');
      throw new Error(`${this.row.id}, step ${this.tally.steps}:\n  ${story}\n${error}`, { cause: error });
    }
  }

  private pick<T>(list: readonly T[]): T {
    const chosen = list[Math.floor(this.random() * list.length)];
    if (chosen === undefined) throw new Error('nothing to pick from');
    return chosen;
  }

  private act(): Promise<void> {
    const chance = this.random();
    // Nobody writes for ever: a long draft is thinned out.
    if (this.text.length > 220) return this.remove(this.text.length);
    if (chance < 0.42) return this.write(this.pick(CLEAN));
    if (chance < 0.56) return this.write(this.pick(LEAKY));
    if (chance < 0.72) return this.remove(1 + Math.floor(this.random() * 9));
    if (chance < 0.83) return this.undo();
    if (chance < 0.86) return this.fixFromList();
    return this.submit();
  }

  private note(act: string): void {
    this.log.push(`${act} <- ${JSON.stringify(this.text)}`);
  }

  /**
   * Clicks only where the focus is elsewhere: editors take clicks in quick succession for a double or triple one, and
   * set the caret of a click a moment later.
   */
  private async focus(): Promise<void> {
    const editor = await this.tab.element(this.row.editor);
    if (await editor.evaluate((element) => element.matches(':focus'))) return;
    await this.tab.click(this.row.editor);
    await pause(60);
  }

  private async goTo(place: 'Home' | 'End'): Promise<void> {
    await this.focus();
    await this.tab.page.keyboard.down('Control');
    await this.tab.page.keyboard.press(place);
    await this.tab.page.keyboard.up('Control');
    await pause(KEY_MS);
  }

  /** Types at the end, or within the text. */
  private async write(words: string): Promise<void> {
    const isLineBreak = words.startsWith('\n');
    const at = isLineBreak || this.random() < 0.7 ? this.text.length : this.somewhere();
    this.note(`type ${JSON.stringify(words)} at ${at}`);
    await this.goTo(at === this.text.length ? 'End' : 'Home');
    if (at < this.text.length)
      for (let moved = 0; moved < at; moved += 1) await this.tab.page.keyboard.press('ArrowRight');
    const before = this.text;
    const typed = isLineBreak && this.row.oneLine === true ? words.trimStart() : words;
    for (const [index, line] of typed.split('\n').entries()) {
      if (index > 0) await this.tab.page.keyboard.press('Enter');
      if (line !== '') await this.tab.page.keyboard.type(line);
    }
    for (let length = 1; length <= typed.length; length += 1)
      this.past.add(before.slice(0, at) + typed.slice(0, length) + before.slice(at));
    this.text = before.slice(0, at) + typed + before.slice(at);
  }

  /** A place near the beginning of the first line: so far it takes no time to walk. */
  private somewhere(): number {
    const line = this.text.indexOf('\n');
    const length = Math.min(line === -1 ? this.text.length : line, 25);
    return Math.floor(this.random() * (length + 1));
  }

  private async remove(count: number): Promise<void> {
    this.note(`delete ${count}`);
    if (count >= this.text.length) {
      await this.tab.clear(this.row.editor);
      this.past.add('');
      this.text = '';
      return;
    }
    await this.goTo('End');
    for (let removed = 0; removed < count; removed += 1) {
      await this.tab.page.keyboard.press('Backspace');
      this.text = this.text.slice(0, -1);
      this.past.add(this.text);
    }
  }

  private async undo(): Promise<void> {
    this.note('undo');
    await this.focus();
    await this.tab.chord('Control', 'z');
    await pause(60);
    this.tally.undone += 1;
    await this.expectText([...this.past]);
  }

  /** Waits until the model holds one of these, which then is the text. A fix may take a space with it. */
  private async expectText(allowed: readonly string[], isFix = false): Promise<void> {
    const known = new Set(isFix ? allowed.map(squeeze) : []);
    for (let tries = 0; ; tries += 1) {
      const held = await modelText(this.tab, this.row);
      if (allowed.includes(held) || known.has(squeeze(held))) {
        this.text = held;
        this.past.add(held);
        return;
      }
      if (tries === 25)
        throw new Error(
          `the editor holds ${JSON.stringify(held)}, not ${allowed
            .slice(-4)
            .map((text) => JSON.stringify(text))
            .join(' or ')}; ${await this.tab.panel.shown()}`,
        );
      await pause(40);
    }
  }

  private async fixFromList(): Promise<void> {
    if (fixedOnce(this.text).length === 0) return this.write(this.pick(CLEAN));
    this.note('fix from the list');
    await this.tab.panel.click('[data-action="open-list"]', { stable: 100 });
    await this.tab.panel.click('[data-panel="list"] [data-action="fix"]', { stable: 100 });
    await this.expectFixed();
    await pause(SETTLED_MS);
    // Closed by itself when nothing is left to list.
    if (await this.tab.panel.find('[data-panel="list"]')) await this.goBack('list');
  }

  private async expectFixed(): Promise<void> {
    this.tally.fixes += 1;
    await this.expectText(fixedOnce(this.text), true);
  }

  private async submit(): Promise<void> {
    if (this.text.trim() === '') return this.write(this.pick(CLEAN));
    const path = this.pick(this.row.paths);
    this.note(`submit by ${path}`);
    const findings = findingsOf(this.text);
    const isReviewed = this.reviewed === this.text && !findings.some(({ tier }) => tier === 'stop');
    const mustBeHeld = isHeld(findings) && !isReviewed;
    // The same text again, at once, is a double-click and goes out once.
    if (this.text === this.lastPosted) await pause(READ_MS);
    await press(this.tab, this.row, path);
    await this.settle(mustBeHeld);
  }

  /** Either it went out at once, or a question stands there and nothing went out. */
  private async settle(mustBeHeld: boolean): Promise<void> {
    for (let tries = 0; tries < 200; tries += 1) {
      const asked = await this.tab.panel.find('[data-panel="stop"], [data-panel="review"]');
      const posts = (await this.tab.posts()).length;
      if (asked !== null) {
        if (posts !== this.posted) throw new Error('it was asked about and went out');
        this.tally.held += 1;
        return this.answer(asked.attributes['data-panel'] ?? '');
      }
      if (posts > this.posted) {
        if (mustBeHeld) throw new Error('a leaky post was not held');
        return this.expectPosted();
      }
      await pause(40);
    }
    throw new Error(`nothing happened after the press; ${await this.tab.panel.shown()}`);
  }

  private async answer(panel: string): Promise<void> {
    const chance = this.random();
    const canFix = (await this.tab.panel.find(`[data-panel="${panel}"] [data-action="fix"]`)) !== null;
    if (chance < 0.45 && canFix) return this.fixFrom(panel);
    if (chance < 0.75) {
      this.note(`${panel}: edit`);
      return this.goBack(panel);
    }
    this.note(`${panel}: post it`);
    if (panel === 'stop') await postAnyway(this.tab, this.row);
    else {
      await this.tab.panel.click('[data-panel="review"] [data-action="post"]');
      if (this.row.armed === true) {
        await this.tab.panel.wait('[data-panel="armed"]');
        await press(this.tab, this.row, this.row.paths[0]);
      }
    }
    return this.expectPosted();
  }

  private async fixFrom(panel: string): Promise<void> {
    this.note(`${panel}: fix`);
    await this.tab.panel.click(`[data-panel="${panel}"] [data-action="fix"]`, { stable: 100 });
    await this.expectFixed();
    // What is left is asked about at once.
    if (isHeld(findingsOf(this.text))) {
      const asked = await this.tab.panel.wait('[data-panel="stop"], [data-panel="review"]');
      await this.goBack(asked.attributes['data-panel'] ?? '');
    }
    await pause(SETTLED_MS);
  }

  private async goBack(panel: string): Promise<void> {
    if (panel === 'review') this.reviewed = this.text;
    await this.tab.panel.click(`[data-panel="${panel}"] [data-action="edit"]`, { stable: 100 });
    await this.tab.panel.gone(`[data-panel="${panel}"]`);
    // A press that comes before a review can have been read is taken for a double-click's second.
    await pause(panel === 'review' ? READ_MS : SETTLED_MS);
    // ProseMirror sets its caret 20 ms after it got the focus, by the page's clock: a busy machine's may be late.
    await this.tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)));
  }

  /** Exactly one post more, of exactly this text; then an empty composer. */
  private async expectPosted(): Promise<void> {
    const posts = await this.tab.posted(this.posted + 1, { quiet: 120 });
    this.tally.posts += 1;
    const last = posts.at(-1)?.text ?? '';
    if (posts.length !== this.posted + 1)
      throw new Error(`${posts.length - this.posted} posts for one approval`);
    if (squeeze(last) !== squeeze(this.text)) throw new Error(`posted ${JSON.stringify(last)}`);
    const errors = await this.tab.errors();
    if (errors.length > 0) throw new Error(`the page's console: ${errors.join('; ')}`);
    this.posted = posts.length;
    this.lastPosted = this.text;
    if (this.row.closes) {
      await this.tab.goto(this.row.url);
      await this.tab.element(this.row.editor);
      this.posted = 0;
    }
    this.text = '';
    // What was sent may be brought back by an undo where the box stays; that is the site's.
    this.past = this.row.closes ? new Set(['']) : this.past.add('');
  }
}
