/**
 * Gallows humour and blame under a hashtag that patients read: a hint. Among colleagues it is a way to cope; under
 * the tag of a disease people who have it read it about themselves. The ASH trainee article, 2020: patients read
 * along. Which tags are meant is the community book's, which the person edits.
 */
import { say } from './finding.ts';
import { Grammar } from './grammar.ts';
import { readByPatients } from './lexicon/communities.ts';
import { wordClass } from './pattern.ts';
import { readingOf } from './reading.ts';
import type { ConductRule } from './rule.ts';
import { negated, reported, talkedAbout } from './silence.ts';
import { MEETING as TRAINEE_ARTICLE } from './sources.ts';
import { stigma } from './stigma.ts';

const CLASSES = {
  laugh: wordClass('lol lmao lmfao rofl haha hahaha 😂 🤣 💀 ☠️ 😹 🪦 ⚰️'),
  die: wordClass(
    'die dies died dying dead death coded coding arrested arrests crash crashed crashing expired croaked relapse relapsed relapsing',
  ),
};

const SAYINGS = new Grammar<'gallows' | 'blame'>(CLASSES, {
  gallows: `
    @die ..8 @laugh
    @laugh ..4 @die
    (kicked|kicking) the bucket
    (pushing|push) up daisies
    (frequent|repeat) (dier|diers)
    (one|1) foot in the grave
    (worm|tombstone|coffin) food
  `,
  blame: `
    (their|his|her|your|our) own (doing|making|choice to get)
    (had|have|has) it coming
    (themselves|himself|herself|yourself) to blame
    (deserve|deserves|deserved) what (they|he|she) (got|get|gets)
    (deserve|deserves|deserved) (the|their|his|her) (cancer|relapse|disease|bleed|crisis|pain)
    (should have|shouldve|shoulda) ..1 (quit|stopped|taken|exercised|eaten|lost|listened|come|shown|screened|thought) ..6 (earlier|sooner|before|weight|meds|pills|smoking|drinking)
    if (they|he|she) had ..2 (quit|stopped|taken|exercised|eaten|lost|listened|come|shown|screened)
    (self inflicted|selfinflicted|self-inflicted)
    (wont|never|refuses to|refuse to|cant be bothered to|couldnt be bothered to) (help|take care of|look after) (themselves|himself|herself|yourself)
  `,
});

export const audience: ConductRule = (prepared) => {
  const tags = readByPatients(prepared.draft.context?.communities);
  const reading = readingOf(prepared);
  const tag = reading.words.find((word) => word.kind === 'hashtag' && tags.has(word.key));
  if (tag === undefined) return [];
  const hit = SAYINGS.find(reading).find(
    ({ from, to, start }) =>
      !talkedAbout(reading, from, to) &&
      !negated(reading, from, 3) &&
      !reported(reading, from) &&
      !prepared.inDocument(start),
  );
  // The words themselves have a hint already, with what to say instead.
  if (hit === undefined || stigma(prepared).length > 0) return [];
  return [
    say(
      prepared,
      {
        rule: 'conduct/audience',
        label: 'audience',
        tier: 'hint',
        reason: `People with the illness read ${tag.text}. Would you say this with one of them in the room?`,
        source: TRAINEE_ARTICLE,
      },
      hit,
    ),
  ];
};
