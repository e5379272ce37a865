/**
 * Other people's figures, pages, slides and paywalled texts: a review when whole works or stolen copies go round, a
 * hint for a single figure. ASCO Ten Tips: "respect copyrights". Own figures, licences, permission, links stay silent.
 */

import { Cues } from './cues.ts';
import { say } from './finding.ts';
import { Grammar, type Hit } from './grammar.ts';
import { wordClass } from './pattern.ts';
import { type Reading, readingOf } from './reading.ts';
import type { ConductRule } from './rule.ts';
import { SAID } from './said.ts';
import { negated } from './silence.ts';

const CLASSES = {
  owner:
    wordClass(`nejm jama lancet bmj blood jco nature cell annals uptodate dynamed harrisons harrison robbins netter netters tintinalli nelson nelsons sabiston schwartz first-aid uworld amboss
    pathoma sketchy osmosis anki rosh truelearn elsevier springer wiley clinicalkey lexicomp epocrates science haematologica leukemia chest circulation jacc gastroenterology hepatology
    neurology pediatrics journal journals textbook publisher paywall paywalled paywalls @nejm @jama @thelancet @bloodjournal @jco_asco @bmj_latest @jamaonc @jama_current @jamaoncology @thelancethaem
    williams wintrobe hoffman devita goodman goldman kaplan usmle nbme abim mksap asco-sep ash-sap nccn boards marino rosens roberts campbell robbin cummings lippincott mcgraw visualdx statpearls radiopaedia mgh`),
  thing: wordClass(
    'fig figs figure figures table tables chart charts graph graphs curve curves km algorithm algorithms flowchart flowcharts diagram diagrams illustration illustrations plate plates infographic forest plot cartoon schematic image images slide',
  ),
  whole: wordClass(
    'pdf pdfs article articles paper papers chapter chapters textbook textbooks book books deck decks slides questions question bank qbank guideline guidelines lecture lectures video videos review reviews manual atlas course notes content subscription issue pages page algorithm algorithms',
  ),
  copy: wordClass(
    'screenshot screenshots screenshotted screenshotting screengrab screengrabs screencap screencaps snapped scanned scanning scans scan photographed photographing ripped ripping copied pirated pirate bootleg bootlegged snapping snapshotted downloaded torrent torrented cropped recorded filmed',
  ),
  put: wordClass(
    'posting posted post sharing shared share uploading uploaded upload dropping dropped drop reposting reposted repost attaching attached attach pasting pasted paste dumping dumped linking dropping tweeting tweeted circulating distributed distributing sending emailing heres here below enjoy',
  ),
  site: wordClass(
    'drive dropbox gdrive telegram mega google folder discord whatsapp torrent wetransfer link comments bio thread dm dms below',
  ),
};

const SAYINGS = new Grammar<'whole' | 'figure'>(CLASSES, {
  whole: `
    (sci hub|scihub|libgen|lib gen|zlibrary|z library|z lib|annas archive|12ft|12ft.io|archive.ph|sci-hub.se|sci-hub) !use|ethical|lawsuit|ruling|is|has|access|debate|usage|users|study|isnt
    (before|until) (they|it|its|the publisher|this|elsevier|someone|lawyers|legal|the mods) ..2 (take|takes|taken|gets|get|pull|pulls|pulled|deleted|removed|removes|remove|find|finds|flagged|strikes|notices|notice|disappears|nuke|nuked) ..2 (it|this|down|taken|out|deleted|pulled)? 
    (save|download|grab|get) (it|this|them|yours) ..1 (before|while it|while they|now before)
    @copy ..4 (every|entire|whole|all|full|complete|each) ..3 (@whole|@thing|@owner|slide|deck|page|chapter|talk)
    (every|entire|whole|all|full|complete|each|all the) ..3 (slide|deck|slides|page|chapter|question|questions|pages|chapters) ..6 (below|thread|here|link|drive|dm|screenshot|screenshots|photos|attached|uploaded|shared|posted|@copy|pics)
    @copy ..3 (of)? ..2 (the|this|a|my|from|his|her|their|some|NUM)? ..3 @owner !and|shows|guidelines|is
    @owner ..5 @copy
    (photos|pics|pictures|shots|images) of (all|every|the|each|his|her|their|dr) ..4 (slides|slide|deck|talk|textbook|chapter|poster|posters|pages|exam)
    (full|complete|entire|whole|free|bootleg|leaked|original) ..2 (pdf|pdfs|deck|textbook|chapter|qbank|question bank|book|ebook) ..6 (here|below|link|dm|drive|dropbox|free|comments|attached|bio|reply|telegram|👇|download|everyone|thread|⬇️|share|$)
    (pdf|pdfs|ebook|epub) ..8 (@owner|textbook|edition)  ..8 (free|link|dm|drive|dropbox|below|here|comments|telegram|send|sharing|anyone)
    (@owner|textbook|edition) ..5 (pdf|pdfs|ebook|epub) ..6 (free|link|dm|drive|dropbox|below|here|comments|telegram|send|sharing|anyone|for all|attached|👇|$)
    (@put|got|have) ..4 (full text|pdf|the pdf|pdfs|article|paper|chapter) ..6 (paywall|paywalled|paid|subscription|subscribers|firewall)
    (paywall|paywalled|subscription only|members only|subscribers only) ..12 (so here|heres|here is|here are|screenshots|screenshot|attached|pdf|posting|sharing|dm|full text|copy|you are welcome|youre welcome|@copy)
    (dm|message|email|text|ping|hit) (me|us|for|up) ..4 (pdf|full text|copy|deck|slides|chapter|password|login|book|file|files|paper|article)
    (happy to|can|will|i'll|ill|ready to|gladly) (send|share|email|dm|forward|drop|upload) ..4 (pdf|full text|the deck|login|password|whole|entire|chapter|copy)
    (share|sharing|use|using|borrow|shared) (my|our|the hospital|the hospitals|his|her|institutional|a) ..2 (login|password|subscription|account|credentials) 
    (without|no|didnt get|didnt ask|didnt bother|zero|not exactly) ..2 (permission|asking|ask permission|license|credit|citing) ..6 (but|figure|slides|sorry|whatever|oh well|here|🤷|lol|deck|video)?
    (dont|shh|nobody|no one|please dont) (tell|snitch|report) ..2 (elsevier|nejm|the publisher|springer|wiley|publisher|the journal|journal|legal|copyright|uworld|uptodate|them|on me)
    (copyright|dmca) ..3 (schmopyright|be damned|who|whatever|infringement who|what copyright|police|strike)
    (borrowed|stole|stolen|stealing|lifted|swiped|yoinked|nabbed|ripped|copied|took|grabbed|cropped) ..4 (figure|fig|slide|slides|table|graphic|image|diagram|cartoon|deck|illustration|algorithm) ..2 (from|off|out of|straight) ..6
    @put ..3 (my|every|all|the|these|NUM|some|entire) ..3 (uworld|amboss|nbme|mksap|usmle|board exam|boards|step 1|step 2|step|abim|qbank|exam) ..2 (questions|question|qs|items|screenshots|recalls|stems|notes)
    (recalled|remembered|recall|actual|real) ..2 (board|exam|step|usmle|shelf|boards|abim) (questions|items|qs|question)
    (watermark|watermarks) ..3 (removed|cropped|gone|off|out)
    (cropped|removed|edited) ..2 (out)? ..2 (watermark|copyright|logo|credit|attribution)
    (compiled|put together|merged|combined|collected|turned) ..4 (every|all|NUM|the entire|the whole) ..4 (@owner|figures|algorithms|chapters|slides|question) ..6 (pdf|one|folder|drive|doc|file|deck|free)
    (torrent|pirated|bootleg|cracked) ..4 (textbook|harrisons|uworld|uptodate|pdf|copy|video|lectures|sketchy|boards|course|qbank|book)
    (recorded|filmed|livestreaming|live streaming|streaming|screen recorded) ..3 (the|whole|entire|full|his|her|their|dr) ..4 (talk|session|lecture|plenary|keynote|presentation|webinar) ..8 (here|link|youtube|upload|uploading|uploaded|posting|watch|below|for those)
  `,
  figure: `
    (@put|here is|heres|here are|this is|see|look at|check out|love|loving|behold|attached|pic of|photo of|snap of|picture of) ..4 @thing ..2 (NUM|NUM )? ..2 (from|in|of|out of|via|courtesy) ..6 (@owner|paper|article|trial|textbook|study|chapter|publication|review|manuscript|keynote|book|edition|plenary)
    @thing (NUM|one|two|three|1a|2a|2b)? ..1 (from|out of|straight from|lifted from|taken from|via) ..5 (@owner|textbook|chapter|paper) ..8 (below|here|attached|👇|⬇️|posted|posting|enjoy|pasted|screenshot|📸|thread|pic)
    (screenshot|screenshots|screengrab|snip|snipped|screencap|pic|photo|photos|pics) ..2 (of)? ..4 @thing ..5 (@owner|paper|article|textbook|study|trial)
    (@put|screenshots|screenshot) ..4 (@whole) ..3 (from|of|by|in) ..4 (@owner) ..6 (below|here|thread|attached|👇|dm|free|link|drive)
    (photos|photo|pics|pic|picture|shots|snapped) ..4 (slide|slides|poster|deck) ..8 (before|no photos|despite|even though|dont tell|unpublished|not supposed|prohibited|without|shh|🤫|banned)
    (no photos|photography prohibited|no photography|do not photograph|no pictures) ..8 (but|anyway|oops|lol|whatever|here|slide|🤫)
  `,
});

/** A work, an act of passing it on, and a sign that it is somebody else's: all three. */
const CUES = new Grammar<'work' | 'act' | 'theirs' | 'whole' | 'brazen'>(CLASSES, {
  work: `
    (pdf|pdfs|epub|ebook|full text|fulltext|figure|figures|fig|figs|table NUM|graph|chart|diagram|illustration|illustrations|plate|atlas|chapter|chapters|textbook|handbook|slide|slides|deck|decks|flowchart|algorithm|algorithms|editorial|cartoon|image|images|kaplan meier|km curve|km curves|infographic|question bank|qbank|question|questions|graphical abstract|lecture|lectures|webinar|video|videos|poster|posters|course|courses|talk|keynote|plenary|session|form|practice form|exam|library|page|pages|guideline pdf|nomogram|subscription|login|password|article|paper)
  `,
  act: `
    (posting|posted|post|sharing|shared|share|uploading|uploaded|upload|upload|reposting|attached|attaching|pasted|pasting|dropping|dropbox|gdrive|telegram|download|downloaded|torrent|mega|emailing|enjoy|scanned|scanning|screenshot|screenshots|screengrab|screengrabs|photographed|copied|copying|ripped|snapped|snagged|recorded|borrowed|stole|lifted|swiped|grabbed|took|took pics|pic|pics|photo|photos|help yourselves|help yourself|here you go|youre welcome|you are welcome)
    (here is|heres|here are|here)
    (leaked|got|have) ..3 (pdf|full text|copy|chapter|article)
    (link|links) (below|in|here|is|to the)
    (dm|email|message|ping|text|send) ..3 (me|it|you|full|the)
    (typed up|typed out|wrote down|written down|from memory|put my logo)
    (filmed|filming|livestreamed|put ..3 on youtube|youtube|grabbed|grabbing|collected)
    (google|drive|folder|group chat|album|thread)
    (want|let|get) you ..3 free
    (👇|⬇️|🧵|📎|📸)
  `,
  theirs: `
    @owner
    (publisher|publishers|paywalled|paywall|subscriber|subscribers|subscription|textbook|new yorker|economist|stat|ash image bank|image bank|exam|boards|qbank|nccn|handbook|prof|professor|someones|somebody's|speaker|plenary|esmo|paid|blue book|members only)
    MONEY ..1 (article|paper|chapter|pdf|book|textbook|course)
    (her|his|their) ..2 (talk|lecture|course|slides|session|keynote|plenary|book|chapter|figure|deck)
    (review|course|prep|paid) (site|website|platform|company)
    (nbme|usmle|abim|step NUM|shelf)
    (without|dont have|no) (access|subscription)
    (from|of|by) (dr|prof|professor|someones|a) ..4 (talk|lecture|course|slides|session|keynote|plenary)
  `,
  whole: `
    (entire|whole|full|complete|every|all|each|word for word|page by page|in full|cover to cover)
    (NUM) (slides|pages|questions|figures|posters|chapters|photos)
    (straight|directly|right) (from|out)
  `,
  brazen: `
    (didnt|did not|dont|no|without|never|zero|wont|nobody) ..2 (ask|asked|asking|care|permission|mind|credit|needed|tell|license|idea)
    (stole|stolen|steal|leaked|pirated|ripped|torrent|bootleg|borrowed|lifted|swiped|snagged|cropped|paywall|paywalled|subscriber|wants MONEY|wants MONEY|scihub)
    (before|until|while) ..3 (gone|down|deleted|it lasts|removed|take|takes)
    (free|for free|saving you|save you|save yourself|so you dont) ..4 (all|everyone|MONEY|have to|need to|log in|pay|link|it|anyone)
    (cant|couldnt|cannot) (get|access|get past|read|afford) 
    (you didnt|didnt) get it from me
    (allowed|no clue if|no idea if|hope thats ok|hope this is ok|oops|lock it|locks it|lock this|gatekeeping|gatekeep|freebie|liberated|liberating|robin hood)
    (shh|shhh|🙈|🤫|🤷|🏴‍☠️|wink)
    (no photos|subscriber only|members only)
    (my|our|the) ..2 (login|password|subscription)
    (i|we) (could|can)? remember (from)?
    (put|slapped|added) my ..1 (logo|name)
    (anyone|everyone|those|people) who (needs|cant|wants|need|couldnt|want)
  `,
});

const ALLOWED = wordClass(
  'permission permissions cc ccby cc-by creative commons creativecommons licensed licence license openaccess oa pmc biorxiv medrxiv preprint cc0 copyrighted-by-me rightslink unlocked attribution openi wikimedia infringement fair-use',
);
const OWN =
  /\b(?:my own|our own|i (?:made|drew|created|designed|built|wrote|took)|we (?:made|drew|created|designed|built|published|wrote)|our (?:new |latest |own |recent )?(?:paper|figure|figures|fig|article|study|review|manuscript|chapter|trial|deck|slides|poster|algorithm|table|graphical|visual)|my (?:new |latest |own |recent )?(?:paper|figure|figures|fig|article|review|chapter|deck|slides|poster|drawing|sketch|talk|lecture)|open[- ]access|public domain|with permission|used with|by permission|free full text|free to read|free access|freely available|original figure|redrawn|gift link|(?:our|my) (?:\w+ ){0,2}(?:pdf|antibiogram|guideline|atlas|handout|protocol|syllabus|lecture|course|poster|infographic|paper|figure)|shared with (?:the )?(?:author|speaker)|author'?s permission|hand-drawn|permission (?:of|from)|reproduced (?:under|with)|legally|official)\b/i;
const LECTURE =
  /\b(?:please (?:don't|do not|stop)|don't (?:post|share|screenshot|photograph|use|reuse)|do not (?:post|share|screenshot|photograph)|instead of|reminder|rather than|you (?:need|should)|ask(?:ed|ing)? (?:for )?permission|copyright (?:law|policy|rules)|policy|how to)\b/i;

export const copyright: ConductRule = (prepared) => {
  const reading = readingOf(prepared);
  const hits = SAYINGS.find(reading).filter(
    (hit) =>
      !reading.quoted(hit.start) &&
      !prepared.inDocument(hit.start) &&
      !(negated(reading, hit.from, 3) && !/permission|tell/.test(prepared.text.slice(hit.start, hit.end))),
  );
  const hit = hits.find((candidate) => candidate.label === 'whole') ?? together(reading) ?? hits[0];
  if (!hit || released(reading)) return [];
  return [
    say(
      prepared,
      {
        ...SAID['copyright-figure'],
        ...(hit.label === 'whole' && { rule: 'conduct/copied-work', tier: 'review' as const }),
      },
      hit,
    ),
  ];
};

/** Points: a work and an act are needed; whose it is, how much of it and how boldly make up the rest. */
function together(reading: Reading): Hit<'whole' | 'figure'> | undefined {
  const cues = new Cues(CUES, reading);
  const work = cues.first('work');
  if (!work || !cues.has('act')) return undefined;
  const theirs = cues.has('theirs');
  const brazen = cues.has('brazen');
  const whole = cues.has('whole');
  const handed = theirs && PASSED.test(reading.prepared.text);
  if (!handed && !(brazen && (theirs || whole)) && !(theirs && whole && HEAVY.test(reading.prepared.text)))
    return undefined;
  return { ...work, label: brazen || handed ? 'whole' : 'figure' };
}
/** A file or full text handed over, not linked. */
const PASSED =
  /\b(?:here'?s|here is|attached|attaching|sharing|dropping|posting|uploaded|uploading|dm (?:me )?for|have|got) (?:you |is |the |a |my |full |whole |entire )*(?:pdf|pdfs|full[- ]text|epub|ebook)\b/i;
const HEAVY =
  /\b(?:scann?ed|screenshots?|screengrabs?|pasted|uploading|uploaded|pdfs?|epub|ripped|copied|download(?:ed)?|torrent|photograph(?:ed|s)|photos|pics|recorded|reposting|took|straight (?:from|out)|attached|login|password|word for word)\b/i;

function released(reading: Reading): boolean {
  const { text } = reading.prepared;
  if (LECTURE.test(text) || OWN.test(text)) return true;
  return (
    reading.has(ALLOWED) &&
    !/\b(?:without|no|didn'?t|never|zero|not)\b.{0,20}\b(?:permission|licen[cs]e|asking)/i.test(text)
  );
}
