// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Checkpoint } from '../../src/gate/checkpoint.ts';
import { AttachedPictures } from '../../src/gate/pictures.ts';
import type { Press } from '../../src/gate/press.ts';
import { Session } from '../../src/gate/session.ts';
import { verdictNow } from '../../src/gate/verdict.ts';
import { DEFAULTS } from '../../src/settings/schema.ts';
import { allIn, type ComposerKind } from '../../src/sites/site.ts';

vi.mock('../../src/settings/webext.ts', () => ({
  default: { runtime: { id: 'test', sendMessage: async () => undefined } },
}));

const kind: ComposerKind = {
  id: 'post',
  editor: 'textarea',
  containers: ['form'],
  submit: allIn('button'),
  release: 'click',
  shortcut: 'mod-enter',
};

function pressOnEmpty(pictures: AttachedPictures): string {
  document.body.innerHTML = '<form><textarea></textarea><button>Post</button></form>';
  const container = document.querySelector('form') as Element;
  const site = { id: 'test', name: 'Test', hosts: [], composers: [kind] };
  const press: Press = { composer: { site, kind, container }, control: null, known: true };
  const here = new Checkpoint({
    settings: () => DEFAULTS,
    settingsInTime: async () => DEFAULTS,
    isWatching: () => true,
    picturesPending: () => false,
    pictures,
    stepAside: () => undefined,
  });
  return verdictNow(here, new MouseEvent('click'), press, new Session());
}

describe('a press on a post without words', () => {
  it('passes, and its pictures are no part of the next post', () => {
    const pictures = new AttachedPictures();
    pictures.note({ report: { status: 'failed', reason: 'a test' }, covered: null }, Date.now(), 'file');
    expect(pictures.ofDraft(Date.now())).toHaveLength(1);
    expect(pressOnEmpty(pictures)).toBe('pass');
    expect(pictures.ofDraft(Date.now())).toEqual([]);
  });
});
