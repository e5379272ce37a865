import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asTag,
  COLLEAGUE_COMMUNITIES,
  changesFor,
  PATIENT_COMMUNITIES,
  readByPatients,
} from '../../../src/checks/conduct/lexicon/communities.ts';
import { checkDraft } from '../../../src/checks/index.ts';
import type { DraftContext } from '../../../src/checks/types.ts';

const rulesOf = (text: string, context: DraftContext = {}) =>
  checkDraft({ parts: [{ kind: 'post', text }], context }).findings.map(({ rule }) => rule);
const JOKE = 'Third arrest tonight, he coded again during signout lol';

describe('the community book', () => {
  it('names each tag once, as hashtags are written', () => {
    const tags = [...PATIENT_COMMUNITIES, ...COLLEAGUE_COMMUNITIES].map(({ tag }) => tag);
    expect(new Set(tags).size).toBe(tags.length);
    for (const tag of tags) expect(tag).toBe(asTag(tag));
    for (const { about } of [...PATIENT_COMMUNITIES, ...COLLEAGUE_COMMUNITIES]) expect(about).not.toBe('');
  });

  it.each([
    ['#MMsm', '#mmsm'],
    ['  mmsm ', '#mmsm'],
    ['#TTP sm', '#ttpsm'],
    ['###', ''],
  ])('%j is the tag %j', (written, tag) => expect(asTag(written)).toBe(tag));

  it('holds what the person makes of it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('#ttpsm', '#hlh', ...PATIENT_COMMUNITIES.map(({ tag }) => tag))),
        (tags) => {
          expect([...readByPatients(changesFor(tags))].sort()).toEqual([...tags].sort());
        },
      ),
    );
  });
});

describe('people with the illness read along', () => {
  it.each([
    `${JOKE} #MMsm`,
    'He relapsed and lmao nobody is surprised #lymsm',
    'One foot in the grave and still asking for a smoke #leusm',
    'He deserves what he gets with that INR #hemophilia',
    'Only himself to blame for this admission #lcsm',
    'It is their own choice to get this, honestly #lcsm #medtwitter',
    'Should have quit smoking years ago, now he wants me to fix it #lcsm',
    'She had it coming with that INR #hemophilia',
  ])('hint: %s', (text) => expect(rulesOf(text)).toContain('conduct/audience'));

  it.each([
    `${JOKE} #medtwitter`,
    JOKE,
    'New data on survival after relapse, thread below #mmsm',
    'Never tell them it was their own fault. #lcsm',
    'A patient told me "I did this to myself". Nobody does. #lcsm',
    'Well deserved award for the team behind the trial #bcsm',
    'We laughed a lot at the survivors dinner, what a night #bcsm',
  ])('silent: %s', (text) => expect(rulesOf(text)).not.toContain('conduct/audience'));

  it('leaves to the language of respect what has a word instead', () => {
    expect(rulesOf('circling the drain again in 12 #leusm')).not.toContain('conduct/audience');
    expect(rulesOf('circling the drain again in 12 #leusm')).toContain('conduct/stigma');
  });

  it('heeds the tags that the person added and took out', () => {
    expect(rulesOf(`${JOKE} #ttpsm`)).not.toContain('conduct/audience');
    const changed = { communities: { added: ['#ttpsm'], removed: ['#mmsm'] } };
    expect(rulesOf(`${JOKE} #TTPsm`, changed)).toContain('conduct/audience');
    expect(rulesOf(`${JOKE} #mmsm`, changed)).not.toContain('conduct/audience');
  });
});
