/**
 * Embargoed, unpublished or confidential results let out early: a review; a manuscript in peer review: a hint. ASCO
 * holds abstracts confidential from submission to release; other meetings differ. Lifted, published, policy: silent.
 */
import { say } from './finding.ts';
import { Grammar, wordClass } from './grammar.ts';
import type { ConductRule } from './index.ts';
import { type Reading, readingOf } from './reading.ts';
import { alongside, before } from './silence.ts';
import { EMBARGO, MEETING } from './sources.ts';

const CLASSES = {
  data: wordClass(
    'data results result readout readouts analysis abstract abstracts trial study paper manuscript numbers findings finding curves curve poster figure figures lba topline top-line interim hr os pfs orr outcome outcomes plenary phase oral',
  ),
  our: wordClass('our my we the this ive i a from their dsmb sponsor'),
};

const SAYINGS = new Grammar<'leak' | 'embargo' | 'review'>(CLASSES, {
  leak: `
    (didnt|did not|havent|never) (hear|see|get|read) (it|this|that|anything) (from|here) (me|here|from me|first)?
    (not|shouldnt|arent|isnt|cant|wasnt|probably not|technically not|am not|im not) ..2 (supposed|allowed|meant|permitted) to ..2 (share|say|post|tell|tweet|talk|show|reveal|leak|discuss|disclose|be public|be out|know) ..3 (but|yet|this|these|it|until|so|anyone|$)
    (shouldnt|should not|probably shouldnt|maybe shouldnt) ..1 (be)? (sharing|posting|telling|tweeting|saying|say|share|post|tweet|tell|reveal|leak) (this|it|these|you|but|the|that) ..6
    (between|btwn) (us|you and me|friends|you me) ..6 (@data|trial|fda|approval|phase|met|hit|positive|negative)
    (keep|keeping) (this|it|these) (quiet|hush|under|between|to yourself|secret|on the dl|confidential|off) ..2 (wraps|us|until|$)?
    (off the record|on the dl|on the down low|hush hush|just between us|between you and me|top secret|dont quote me)
    (before|ahead of|prior to) (the|its|it is|their|our|it|official|sundays|saturdays|tomorrows|mondays) ..2 (press release|pr|official|announcement|public|published|plenary|presentation|publication|embargo|publicly|embargo lifts|readout) ..8 
    (leaked|leaking|leak) ..4 @data
    @data ..4 (leaked|leaking|leak early|got out early)
    (unpublished|confidential|unblinded|nonpublic|undisclosed|proprietary|unreleased|secret|internal) ..3 @data ..12
    (not|isnt|arent|havent|hasnt|wont be|not been|yet to be|before its) ..2 (public|publicly|published|released|announced|presented|disclosed|out) (yet|until|til|till|but|for|so|knowledge) ..4 
    (sneak|exclusive|early|first|advance|insider) (peek|preview|look|access|leak|glimpse|scoop) (at|of|into|from|on)? ..4 (@data|lba|embargoed|unpublished|upcoming|ash|asco|esmo|eha|phase|trial)
    (spoiler|spoilers|spoiler alert) ..6 (@data|met|hit|positive|os|pfs|hr|primary|phase|plenary|lba|trial|NUM)
    (saw|seen|ive seen|got|have seen|just saw|peeked at|looked at|reviewed) (the|our)? ..2 (unblinded|interim|dsmb|topline|embargoed|unpublished|confidential|unreleased|blinded|internal) ..6
    (dsmb|dmc|data monitoring) ..6 (told|stopped|recommended|unblinded|halted|meeting|said|voted|just|called|stopping|looks|report) ..10 
    (nda|confidentiality agreement|non disclosure|cda) ..6 (but|lol|whatever|technically|be damned|oh well|probably|shh|violating|breaking)
    (my|a|our|an|inside|anonymous) (source|sources|contact|friend|buddy|insider|insiders|rep|little bird) (at|inside|in|from|on|tells|says|told) ..6 (trial|fda|pharma|phase|approval|data|steering|committee|company|@data)
    (under wraps|hush|sealed) (until|til|till) ..4
    (first|early) (to (hear|know|see)) ..6
    (cat is out|cats out) of the bag
    (fda|ema) ..3 (approval|decision|approve|reject) ..3 (monday|tomorrow|next week|friday|coming) ..4 (insider|heard|told|quietly|source|announce)
  `,
  embargo: `
    embargoed
    (under|an|the|media|press|strict|breaking|broke|break|breaks|despite|pre|jumping|jump|violating|screw|f*|fuck|ignore|skirting|technically) embargo
    embargo (be damned|schmembargo|shmembargo|until|til|till|doesnt|does not|is not|isnt|hasnt|not|ends|expires|who|whatever|but|breaker|broken|or|oops|lifts|isn't)
    embargo $
    (schmembargo|shmembargo|🤫🤐)
  `,
  review: `
    (reviewing|refereeing|peer reviewing|reviewed|refereed|rejecting|rejected|reviewer on|reviewer for|review for|as reviewer|asked to review) (a|an|this|the|my|for|NUM|one|that) ..4 (paper|manuscript|submission|grant|application|article|abstract|proposal|draft|nejm|lancet|jama|blood|jco|journal)
    (manuscript|paper|submission|grant|proposal) (im|i am|i was|i just|ive been|that im|that i am|i got|i) (reviewing|refereeing|asked to review|reviewed|sent to review|currently reviewing|rejecting|rejected|to review)
    (peer|study section) (review|reviewing) ..4 (for|a|this) ..4 (right now|tonight|currently|and the|and their|and wow|today|grant) 
    (still|currently|now) under review (at|by|in|with|for) ..8
    (manuscript|paper|submission) under (review|peer review) (at|by|with|in) ..8
  `,
});

/** What is let out: numbers and verdicts. */
const RESULT = wordClass(
  'hr os pfs orr efs dfs cr rr p met hit hits missed misses positive negative superior inferior doubled halved improves improved improvement significant crossed failed beats beat spectacular huge amazing stunning practice changing practice-changing survival response responses endpoint win wins winner blockbuster median works worked doubles wow toxicity deaths death PCT worse better flat separates separate noninferior cured benefit wild bananas insane jaw-dropping unreal 🤯 👀 🚀 📈 🔥',
);
const SECRET = wordClass(
  'shh shhh sh 🤫 🤐 oops but psst spoiler sneak early already anyway whatever lol secret hint technically peek wink 😉 😏 exclusive leak leaked oh damned leaking here heres',
);
const LIFTED = wordClass('lifted lifts lifting ended over expired');
const OPEN =
  /\b(?:embargo (?:has |is |was |just |now |officially |finally )*(?:lifted|lifting|over|ended)|(?:now|just|finally|officially) (?:out|published|live|public|online|presented|available)|out (?:now|today) in|published (?:today|in|online)|post-embargo|embargo policy|embargo (?:rules?|policies|times?|dates?)|respect(?:ing)? (?:the )?embargo|(?:honou?r|observe|follow|check|know|remember|mind)(?:ing)? (?:the |your |our )?(?:\w+ )?embargo|don't (?:tweet|post|break|share|leak)|do not (?:tweet|post|break|share|leak)|please (?:don't|do not|hold|wait|respect)|trade embargo|oil embargo|arms embargo|why (?:do|does|are|is)|embargo on (?:drugs|oil|cuba|medical|goods)|sanctions|data sharing)\b/i;
const WAITING =
  /\b(?:can(?:'t|not) (?:wait|say|share|discuss|talk|tell|comment|post|tweet)|more (?:soon|then|to come|after|when|on)|stay tuned|won't (?:say|share|be sharing|post)|until then|see you (?:there|then|at)|will (?:share|post|present|tweet|tell) (?:more )?(?:then|when|after|once|it|them|results|everything|on|our)|wait(?:ing)? (?:until|for)|so (?:no|nothing) (?:spoilers|numbers|details|results)|no spoilers|lips (?:are )?sealed|not a word|nothing to share|remind me|details (?:then|after|when|to follow))\b/i;
const OURS = wordClass('our my we i ive im me us 🤫 psst shh sneak insider friend source reviewing phase hr');
const COMMUNITY = wordClass(
  'ask transparency publish sharing policy publication bias systematic meta negative-results journals requests preregistration',
);

export const embargo: ConductRule = (prepared) => {
  const reading = readingOf(prepared);
  if (OPEN.test(prepared.text)) return [];
  const hits = SAYINGS.find(reading).filter(
    (hit) => !reading.quoted(hit.start) && !prepared.inDocument(hit.start),
  );
  const leak = hits.find((hit) => hit.label !== 'review' && lets(reading, hit.from, hit.label));
  const review = hits.find((hit) => hit.label === 'review');
  const told = review && reading.has(TOLD);
  if (leak || (review && told))
    return [
      say(
        prepared,
        {
          rule: 'conduct/embargo',
          label: 'embargo',
          tier: 'review',
          reason: 'Results that may not be public yet. Keep it until the embargo lifts or the paper is out.',
          source: EMBARGO,
        },
        leak ?? review ?? { start: 0, end: 0 },
      ),
    ];
  if (!review) return [];
  return [
    say(
      prepared,
      {
        rule: 'conduct/peer-review',
        label: 'peer-review',
        tier: 'hint',
        reason: 'Peer review is confidential. Leave out the journal, the topic and the verdict.',
        source: MEETING,
      },
      review,
    ),
  ];
};

const TOLD = wordClass(
  'hr os pfs orr PCT doubled met hit positive negative shows showing show found finds survival response superior fake fraud fabricated blockbuster practice-changing conclusion results data their authors group',
);

function lets(reading: Reading, index: number, label: string): boolean {
  const result = reading.has(RESULT) || reading.words.some((word) => word.specials.includes('PCT'));
  const secret = reading.has(SECRET);
  if (label === 'embargo') {
    if (alongside(reading, index, LIFTED) && !(secret && result)) return false;
    return (
      secret ||
      (result && !WAITING.test(reading.prepared.text)) ||
      (!WAITING.test(reading.prepared.text) &&
        /\b(?:until|til|till|data|results?)\b/i.test(reading.prepared.text) &&
        reading.has(OURS))
    );
  }
  if (reading.has(COMMUNITY)) return false;
  if (WAITING.test(reading.prepared.text) && !result) return false;
  return (
    (reading.has(MEDICAL) || result) && (reading.has(OURS) || secret) && !before(reading, index, 3, DENIED)
  );
}
const MEDICAL = wordClass(
  'trial trials data results phase endpoint study abstract lba plenary fda drug DRUG patients arm arms cohort dsmb manuscript paper readout approval randomized hr os pfs ash asco esmo eha sabcs toplines topline interim #ash26 #asco26 sponsor unblinded',
);
const DENIED = wordClass('never dont not avoid without against');
