// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Checkpoint } from '../../src/gate/checkpoint.ts';
import { AttachedPictures } from '../../src/gate/pictures.ts';
import type { Press } from '../../src/gate/press.ts';
import { Session } from '../../src/gate/session.ts';
import { shelf } from '../../src/gate/shelf.ts';
import type { Surroundings } from '../../src/gate/surroundings.ts';
import { verdictNow } from '../../src/gate/verdict.ts';
import type { ComposerKind } from '../../src/sites/site.ts';
import * as browser from './browser.ts';
import { around, finding, findingWords, pressIn, setPage } from './stage.ts';

vi.mock('../../src/settings/webext.ts', () => import('./browser.ts'));

/** A press on a draft, what the gate makes of it, and what it told the background. */
function verdict({
  text = 'fine',
  trusted = true,
  type = 'click',
  where = {},
  press = {},
  kind = {},
  before = () => undefined,
}: {
  text?: string;
  trusted?: boolean;
  type?: string;
  where?: Partial<Surroundings>;
  press?: Partial<Press>;
  kind?: Partial<ComposerKind>;
  /** What happened to this composer earlier; gets the key of the draft that stands there now. */
  before?: (session: Session, key: string) => void;
} = {}) {
  const { container } = setPage(text);
  const here = new Checkpoint(around(where));
  const session = new Session();
  const pressed = pressIn(container, press, kind);
  const settings = here.around.settings();
  before(session, settings === null ? '' : here.keyOf(here.read(pressed, settings)));
  const event = new MouseEvent(type);
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  const said = verdictNow(here, event, pressed, session);
  return { said, session, told: browser.told.map((message) => (message as { type: string }).type) };
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  browser.told.length = 0;
  Object.assign(browser.state, { isAlone: false, isMute: false });
  shelf().engine = {
    checkDraft: findingWords({ STOP: finding('stop'), REVIEW: finding('review'), HINT: finding('hint') }),
    partOf: () => null,
  };
});
afterEach(() => {
  delete shelf().engine;
  vi.useRealTimers();
});

const unreadable: Partial<ComposerKind> = {
  quoted: () => {
    throw new Error('another layout');
  },
};
const unknown = { known: false };
const approved = (session: Session, key: string) => session.approve(key, 0, 2_000_000);
const passed = (session: Session, key: string) => session.notePassed(key, 1_000_000 - 100);

describe('what becomes of a press', () => {
  it.each<[string, Parameters<typeof verdict>[0], string, string[]]>([
    ['a clean draft', {}, 'pass', ['posted']],
    ['a clean draft, by a script', { trusted: false }, 'pass', ['posted']],
    ['a hint is no reason to ask', { text: 'HINT' }, 'pass', ['posted']],
    ['a review', { text: 'REVIEW' }, 'ask', []],
    ['a stop', { text: 'STOP' }, 'ask', []],
    ['a stop on a control nobody knows', { text: 'STOP', press: unknown }, 'ask', []],
    ['a clean draft on a control nobody knows', { press: unknown }, 'pass', []],
    ['nothing written', { text: '' }, 'pass', []],
    ['approved', { text: 'STOP', before: approved }, 'pass', ['posted']],
    ['approved, but pressed by a script', { text: 'STOP', before: approved, trusted: false }, 'ask', []],
    [
      'approved too long ago',
      { text: 'STOP', before: (session, key) => session.approve(key, 0, 999_999) },
      'ask',
      [],
    ],
    [
      'approved before anybody could read',
      { text: 'STOP', before: (session, key) => session.approve(key, 1_000_500, 2_000_000) },
      'swallow',
      [],
    ],
    [
      'other words approved',
      { text: 'STOP', before: (session) => session.approve('other', 0, 2_000_000) },
      'ask',
      [],
    ],
    ['a second click right after one that passed', { text: 'STOP', before: passed }, 'swallow', []],
    ['the submit that such a click causes', { text: 'STOP', before: passed, type: 'submit' }, 'pass', []],
    [
      'a step after an approved one',
      { text: 'STOP', kind: { steps: true }, before: (session, key) => session.notePassed(key, 900_000) },
      'pass',
      [],
    ],
    [
      'the same where there are no steps',
      { text: 'STOP', before: (session, key) => session.notePassed(key, 900_000) },
      'ask',
      [],
    ],
    [
      'a question is open',
      {
        before: (session) => {
          session.isBusy = true;
        },
      },
      'swallow',
      [],
    ],
    [
      'a question is open, a control nobody knows',
      {
        press: unknown,
        before: (session) => {
          session.isBusy = true;
        },
      },
      'pass',
      [],
    ],
    ['settings are not there yet', { where: { settings: () => null } }, 'ask', []],
    [
      'settings are not there yet, a control nobody knows',
      { press: unknown, where: { settings: () => null } },
      'pass',
      [],
    ],
    ['pictures are being read', { where: { picturesPending: () => true } }, 'ask', []],
    [
      'pictures are being read, a control nobody knows',
      { press: unknown, where: { picturesPending: () => true } },
      'pass',
      [],
    ],
    ['a composer that cannot be read', { kind: unreadable }, 'ask', []],
    ['the same on a control nobody knows', { kind: unreadable, press: unknown }, 'pass', []],
    ['the same, approved', { kind: unreadable, before: approved }, 'pass', ['posted']],
  ])('%s', (_what, given, said, told) => {
    expect(verdict(given)).toMatchObject({ said, told });
  });

  it.each<[string, Parameters<typeof verdict>[0], string, string[]]>([
    ['a draft', {}, 'ask', []],
    ['a draft, approved', { before: approved }, 'pass', ['posted']],
    ['a draft on a control nobody knows', { press: unknown }, 'pass', []],
  ])('%s that cannot be checked', (_what, given, said, told) => {
    delete shelf().engine;
    expect(verdict(given)).toMatchObject({ said, told });
  });

  it('a script that is alone asks, and lets go of controls it does not know', () => {
    browser.state.isAlone = true;
    expect([verdict().said, verdict({ press: unknown }).said]).toEqual(['ask', 'pass']);
  });

  it('a used approval is used, and one that a script pressed at is not', () => {
    const used = verdict({ text: 'STOP', before: approved }).session;
    expect(used.hasJustPassed('0\n[["post","STOP"]]', 1_000_000)).toBe(true);
    const kept = verdict({ text: 'STOP', before: approved, trusted: false }).session;
    expect(kept.takeApproval('0\n[["post","STOP"]]', 1_000_000)).toBe(true);
  });
});

describe('a press on a post without words', () => {
  it('passes, and its pictures are no part of the next post', () => {
    const pictures = new AttachedPictures();
    pictures.note({ report: { status: 'failed', reason: 'a test' }, covered: null }, Date.now(), 'file');
    expect(pictures.ofDraft(Date.now())).toHaveLength(1);
    expect(verdict({ text: '', where: { pictures } })).toMatchObject({ said: 'pass', told: ['posted'] });
    expect(pictures.ofDraft(Date.now())).toEqual([]);
  });

  it('keeps them while the site goes on in steps', () => {
    const pictures = new AttachedPictures();
    pictures.note({ report: { status: 'failed', reason: 'a test' }, covered: null }, Date.now(), 'file');
    verdict({ text: '', where: { pictures }, kind: { steps: true } });
    expect(pictures.ofDraft(Date.now())).toHaveLength(1);
  });
});
