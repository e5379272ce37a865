/**
 * Embargoed, unpublished or confidential results let out early: a review; a manuscript in peer review: a hint. ASCO
 * holds abstracts confidential from submission to release; other meetings differ. Lifted, published, policy: silent.
 */

import { Cues } from './cues.ts';
import { say } from './finding.ts';
import { Grammar } from './grammar.ts';
import { wordClass } from './pattern.ts';
import { type Reading, readingOf } from './reading.ts';
import type { ConductRule } from './rule.ts';
import { SAID } from './said.ts';
import { alongside, before } from './silence.ts';
import { MEETING } from './sources.ts';

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

/** A secret and a result together, whatever the sentence. */
const CUES = new Grammar<'secret' | 'result'>(CLASSES, {
  secret: `
    (cant help myself|couldnt resist|cant resist|couldnt wait|too excited to wait|cant keep this|cant keep it|cant hold it)
    (plenary|oral|presentation|abstract|lba|session|paper) ..2 (on|this|next|until|comes out|coming out) ..1 (sunday|saturday|monday|tuesday|friday|thursday|wednesday|month|week|weekend|december)
    (until|til|till) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|june|december|may|tomorrow|next week|the plenary|the meeting|5 pm|5pm)
    (after|before) (the)? market (close|closes|open|opens)
    just unblinded
    (no|zero) (tweets|tweeting|posts|posting|sharing|social media|leaks|press) until
    (meant|supposed|allowed|permitted|ought) to (say|share|post|tell|tweet|know|talk|reveal)
    (refereeing|reviewing|reviewer) ..1 for (cell|nejm|lancet|jama|blood|jco|nature|science|HANDLE|NAME)
    (cant say|cannot say|wont say) (which|who|what company|the name)
    (wink wink|if you know you know|iykyk|heard through|grapevine|rumor|rumour|word is|little bird|birdie)
    nda !NUM
    (confidential|confidentially|insider|leaked|leak|unblinded|unblinding|unpublished|embargoed|nonpublic|shh|shhh|psst|hush|🤫|🤐|topline|spoiler|spoilers|dsmb|csr)
    (not|isnt|arent|havent|hasnt|havent been|wasnt|werent) ..1 (public|published|presented|announced|released|submitted|out) ..1 (it|them|this|these|yet|anywhere|but|so)?
    (not|isnt|arent) yet (public|published|presented|announced|released|out)
    (before|ahead of|prior to|until) ..3 (public|publication|press release|announcement|official|officially|presentation|plenary|published|released|embargo)
    (two|three|a|one|NUM|few) (day|days|week|weeks|hours|hour) (early|ahead|before)
    (public|out|announced|presented|announcement|press release|paper|topline|released) ..1 (is)? (on|next|this|by|coming) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|tomorrow)
    (announcement|press release|paper|publication|news|readout) ..1 (is|comes|drops|goes out|coming|next|tomorrow|monday|thursday|friday|sunday|soon)
    (hear|heard|read|see|saw|seen|know) ..2 (here|it here) (first)
    (hear|hear it|find out|learn|know) (officially|publicly|formally)
    (dont|do not|please dont|nobody) tell (ash|asco|anyone|anybody|esmo|the|my|them|nejm)
    (said|says|told|asked|told us|told me|want us) ..2 (not to|wait|to wait|dont) ..2 (post|share|tweet|tell|say)?
    (journal|editor|editors|sponsor|boss|pi|legal|comms|company|publisher|press office) (would|will|is going to|might|may) (kill|murder|sue|hate|yell|fire|have my)
    (not supposed|not allowed|shouldnt be|probably shouldnt|not meant)
    (between us|between you|off the record|on the down low|on the dl|keep this|keep it|under wraps|hush hush|quietly|secretly|in confidence|behind closed doors)
    (sneak|early|advance|first|exclusive) (peek|preview|look|access|glimpse|scoop)
    (exclusive) (from|for)
    (hasnt|havent|has not|have not|nobody has|no one has|not) (told|announced|disclosed|said|released|shared) ..1 (anyone|anybody|it|this|yet|them|publicly)
    (hot off|fresh off|just left|just out of|coming out of) ..3 (unblinding|dsmb|meeting|steering|call|investigator)
    (get|got|getting|gets) (the|it|our|to see|a look|access) ..3 (early|first|before)
    (as|being) (a|the)? (reviewer|referee|panelist|committee member|panel member|steering)
    (im|i am|sit|sitting|serve) on the ..2 (panel|committee|dsmb|board)
    (friend|source|contact|buddy|someone|somebody) (on|at|in|inside|from) ..4 (committee|company|fda|sponsor|trial|panel)
    (seen|saw|got|have|has seen|peeked) ..1 (the)? (lba|late breaker|late breaking|plenary|abstract|acceptance) (list|lists|titles|abstracts|program)
    (competitors|rivals|rival|competing|their) ..2 (paper|manuscript|grant|abstract|preliminary data)
    (watch this space|stay tuned but|you heard it|mark the date|buckle up)
    (internal|investigator|steering) (meeting|slide|slides|memo|email|call)
    (reviewing|refereeing|peer reviewing|rejected|i rejected|reviewed) ..3 (manuscript|paper|grant|abstract|submission|application)
    (manuscript|paper|abstract|grant) ..2 under review
  `,
  result: `
    (fda|ema|sponsor|company) ..2 (will|is going to|plans|decided|is about to) ..2 (pull|approve|reject|withdraw|ban|recall|hold|halt|file|announce)
    (fell|dropped|rose|improved) by ..2 (third|half|NUM|quarter)
    (buy|pop|popping) ..2 (champagne|bubbly)
    (here is|heres) ..3 (km|survival|kaplan meier)? (curve|curves|data|results)
    change how (you|we) (treat|manage|see|think)
    (cleaned up|killed it|crushed it|knocked it|smashed it|nailed it|tanked|bombed|flopped|photoshopped|fabricated|plagiarized|laughable|garbage|hilarious|going to be rejected|be rejected|be accepted)
    (went|goes|jumped|rose|dropped) from NUM
    (hr|os|pfs|orr|dfs|efs|cr|mrd|p|hazard ratio|odds ratio|response rate|survival|n) ..3 NUM
    PCT ..3 (response|responded|responses|cr|orr|survival|remission|os|pfs|mrd|alive|reduction|relapse|in|of)
    (met|hit|hits|meets|missed|misses|miss|crossed|reached|cleared) ..2 (its|the|both|our|all|every|their|primary|secondary)? ..2 (endpoint|endpoints|boundary|mark|primary|threshold|significance)
    (trial|study|drug|arm|vaccine|readout|data|results|car t|cart|placebo|they|it|phase NUM|transplant arm|plenary|interim) ..4 (failed|works|worked|won|wins|lost|loses|negative|positive|beat|beats|crushed|doubled|tripled|halved|flopped|succeeded|incredible|huge|amazing|practice changing|spectacular|mess|disaster|blowout|dead|great|terrible|stunning|insane|wild|winner|bad|gorgeous|beautiful|stopping|stopped)
    (drug|it|vaccine|therapy) ..1 (doesnt|does not|didnt) work
    (stopping|stopped|halted|paused|pausing|closing) ..3 (trial|study|enrollment|arm|early)
    (doubled|tripled|halved|improves|improved|prolonged|prolongs|extends|extended|beat|beats) ..2 (pfs|os|survival|responses|the standard|standard|placebo)
    (curves|curve|arms) ..2 (separate|separates|split|cross|crossed|diverge)
    (zero|no|NUM|every|all|every single) ..2 (relapses|relapse|responses|patient responded|patients responded|deaths|progressions|patients)
    (patient|patients) (responded|responds|in remission|died|relapsed)
    practice changing
    (not reached|months|mo) (vs|versus)
    (doctors|patients|community|world|hematologists|oncologists|people|everyone) ..2 (will be|are going to be|gonna be) (happy|thrilled|shocked|disappointed|surprised|stunned|pleased)
    (two|NUM|three|several|one) (deaths|death|toxic deaths)
    (arm|group) (a|b|c) (wins|won|lost|loses)
    (dropping|drop|adding|recommending|removing|replacing) (fcr|bcr|DRUG|chemo|transplant|the)
    (approving|approved|approves|approve|rejecting|rejected|approval) ..2 (it|tomorrow|monday|the drug|DRUG)
    (wow|bad|brutal|fabricated|fake|insane|so good|so bad|unreal|jaw dropping|blowout)
    (toxicity|safety) ..3 (mess|signal|disaster|bad|terrible|deaths)
    (its|is) (positive|negative|a win|a winner|practice changing|huge)
    (figure|figures|abstract|data|slide|screenshot) ..2 (early|weeks early|anyway)
    (accepted|final) figure
    (here is|heres|here are|sharing|posting|attached) ..2 (the|our|a|my)? ..2 (abstract|figure|data|curve|curves|numbers|slide|table|results|screenshot)
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
const OURS = wordClass(
  'ours saw unblinded nda confidential insider leaked lba site our my we i ive im me us 🤫 psst shh sneak insider friend source reviewing phase hr',
);
const COMMUNITY = wordClass(
  'ask transparency policy publication bias systematic meta negative-results preregistration',
);

export const embargo: ConductRule = (prepared) => {
  const reading = readingOf(prepared);
  const hits = SAYINGS.find(reading).filter(
    (hit) => !reading.quoted(hit.start) && !prepared.inDocument(hit.start),
  );
  const cues = new Cues(CUES, reading);
  const both = cues.has('secret') && cues.has('result') && spills(reading) ? cues.first('secret') : undefined;
  const leak = hits.find((hit) => hit.label !== 'review' && lets(reading, hit.from, hit.label)) ?? both;
  const review = hits.find((hit) => hit.label === 'review');
  if ((!leak && !review) || OPEN.test(prepared.text)) return [];
  const told = review && reading.has(TOLD);
  if (leak || (review && told)) return [say(prepared, SAID.embargo, leak ?? review ?? { start: 0, end: 0 })];
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

/** Of a study, by somebody who has it from inside, and not held back. */
function spills(reading: Reading): boolean {
  if (reading.has(COMMUNITY)) return false;
  return (
    reading.has(MEDICAL) &&
    (reading.has(OURS) || reading.has(SECRET) || STRONG.test(reading.prepared.text)) &&
    !WAITING.test(reading.prepared.text)
  );
}

const STRONG =
  /\b(?:off the record|down[- ]low|unblinding|ahead of publication|(?:has|have)n't (?:told|announced|presented|published)|nobody (?:has )?(?:knows|announced)|not (?:yet )?public|quietly|in confidence)\b/i;

const TOLD = wordClass(
  'coming change changes treat practice rejected photoshopped fabricated hr os pfs orr PCT doubled met hit positive negative shows showing show found finds survival response superior fake fraud fabricated blockbuster practice-changing conclusion results data their authors group',
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
  'enrollment safety registry arm placebo patient site numbers trial trials data results phase endpoint endpoints study reviewer paper grant guideline registry vaccine panel csr esmo figure lba abstract lba plenary fda drug DRUG patients arm arms cohort dsmb manuscript paper readout approval randomized hr os pfs ash asco esmo eha sabcs toplines topline interim #ash26 #asco26 sponsor unblinded',
);
const DENIED = wordClass('never dont not avoid without against');
