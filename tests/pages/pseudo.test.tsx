// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../src/settings/schema.ts';
import { answerWith } from '../i18n.ts';
import { FakeStorage } from '../settings/storage.ts';
import { latinIn, pseudo } from './pseudo.ts';

/** No page shows a word that is not from the locales. */

const { held, browser } = vi.hoisted(() => {
  const held = { storage: undefined as unknown };
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const browser = {
    get storage() {
      return held.storage;
    },
    i18n: { getMessage: () => 'ltr' },
    permissions: {
      getAll: async () => ({ origins: ['https://1.2/*'] }),
      contains: async () => true,
      onAdded: event,
      onRemoved: event,
    },
    runtime: {
      getURL: (file: string) => `/${file}`,
      sendMessage: async () => null,
      onMessage: event,
      connect: () => ({ onMessage: event, onDisconnect: event, postMessage: () => undefined }),
    },
    tabs: {
      query: async () => [{ id: 7, url: 'https://x.com/home' }],
      sendMessage: async () => ({ siteId: 'x', state: 'watching' }),
    },
  };
  return { held, browser };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../src/settings/webext.ts', () => ({ default: browser }));

/** Cases are content in English, not interface: here they are made of other letters. */
vi.mock('../../src/pages/practice/cases/index.ts', () => ({
  CASES: ['post', 'fix', 'do-not-post'].map((answer) => ({
    id: answer,
    title: '題',
    posts: ['文', '文'],
    replyTo: '問',
    expert: { answer, why: '理', better: '善', source: '典' },
  })),
}));

/** Hashtags are names, not interface. */
vi.mock('../../src/checks/conduct/lexicon/communities.ts', () => ({
  COLLEAGUE_COMMUNITIES: [{ tag: '#医', about: '医' }],
  changesFor: () => ({ added: [], removed: [] }),
  readByPatients: () => new Set(['#病']),
}));

/** What a person may have chosen, in letters that are not Latin. */
const SETTINGS = {
  ...DEFAULTS,
  place: '日本',
  disclosures: [{ company: '会社', relation: 'speaking', since: '2024' }],
  contacts: [{ role: 'director', name: '先生', email: '先@生.本' }],
  ownWords: { watch: ['言葉'], allow: ['名前'] },
  quietHours: { from: '22:00', to: '06:00' },
  sync: { on: true, withPrivate: false },
  salt: 's',
  allowances: [{ rule: 'names/titled', fingerprint: 'f', since: '2026-11-02' }],
  firings: { 'dates/relative': [true, true, true] },
};

const RECEIPT = {
  siteId: 'x',
  at: 1,
  outcome: 'despite',
  texts: 2,
  pictures: { checked: 1, of: 2 },
  notChecked: ['video', 'audio', 'file'],
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 120));

async function opened(page: string): Promise<HTMLElement> {
  document.body.innerHTML = '<main id="app"></main>';
  vi.resetModules();
  await import(`../../src/pages/${page}/main.tsx`);
  await settled();
  for (const details of document.querySelectorAll('details')) {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  }
  await settled();
  return document.body;
}

beforeEach(async () => {
  answerWith(pseudo);
  const storage = new FakeStorage();
  held.storage = storage;
  await storage.local.set({ settings: SETTINGS, counters: { '2026-11-02': { 'names/titled': 3 } } });
  await storage.session.set({ 'receipts.7': [RECEIPT] });
});

describe('in a language without Latin letters', () => {
  it('the test itself sees a word written into the code', () => {
    document.body.innerHTML = '<p>Hello</p><p lang="en">source</p><img alt="a cat"><p>X ｗｏｒｄ</p>';
    expect(latinIn(document.body)).toEqual(['Hello', 'a cat']);
  });

  it.each(['options', 'welcome', 'popup', 'check', 'program', 'practice'])(
    'the page %s shows no other word',
    async (page) => {
      const body = await opened(page);
      expect(body.textContent?.length).toBeGreaterThan(100);
      expect(document.documentElement.lang).not.toBe('en');
      expect(latinIn(body)).toEqual([]);
      expect(document.title).not.toMatch(/[A-Za-z]/);
    },
    20_000,
  );
});
