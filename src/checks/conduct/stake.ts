/**
 * Promotion with a stake and without a clear disclosure: a review. FTC Disclosures 101: inside the post, in plain
 * words; "#ad", "paid partnership" and "I consult for" are clear, "#sp", "#partner", "#collab", "thanks @brand" are not.
 */

import { Cues } from './cues.ts';
import { disclosed } from './disclosure.ts';
import { say } from './finding.ts';
import { Grammar } from './grammar.ts';
import { wordClass } from './pattern.ts';
import { type Reading, readingOf } from './reading.ts';
import type { ConductRule } from './rule.ts';
import { SAID } from './said.ts';

const CLASSES = {
  goods:
    wordClass(`supplement supplements serum cream gummies gummy powder course courses masterclass device app vitamins vitamin scrubs stethoscope shoes skincare line product products protein collagen probiotic
    probiotics program ebook book merch cookbook wearable ring monitor mattress formula blend planner bag compression socks sunscreen brand coffee electrolytes greens test kit kits peptide peptides patch nutrition membership coaching bundle startup software scribe service platform stock drug clinic medspa spa practice company therapy treatment injections iv drip`),
  praise: wordClass(
    'love loving obsessed swear favorite favourite best amazing incredible only gamechanger game-changer recommend recommending recommends trust highly hands perfect fantastic excellent superior changed believe fan favorites go-to revolutionary breakthrough unmatched phenomenal stellar beats prescribe prescribing impressed impressive must needs',
  ),
  sell: wordClass(
    'buy order preorder pre-order shop available launch launching launched launches waitlist sign join enroll try discount sale off get grab purchase book dm link subscribe now',
  ),
  own: wordClass('my our'),
  pharma: wordClass('pharma rep reps sponsor sponsors industry vendor biotech manufacturer COMPANY HANDLE'),
  host: wordClass(
    'hosting hosted dinner flying flew sponsoring sponsored honorarium honoraria speaker speaking consulting advisory trip swag lunch gift gifted sent inviting invited invite having treating wining dining steak suite hotel resort retreat golf tickets sponsorship support supporting weekend maui cabo aspen vegas board yacht',
  ),
};

const SAYINGS = new Grammar<'sale' | 'stock' | 'own' | 'host' | 'vague'>(CLASSES, {
  sale: `
    (use|enter|apply|type) NAME NUM (at|for|to|checkout|off|$)
    (at) checkout
    (use|with|enter|apply|using|try|add|my|drop) ..2 (code|promo|coupon|promocode|discount|referral) ..2 (NAME|NUM|for|at|to get|code|HASHTAG)
    (my|exclusive) code
    (my|our|exclusive|the) (promo code|discount code|coupon|referral code|referral link|affiliate link|affiliate|amazon storefront|storefront|amazon list|discount link|ltk|partner link|invite link)
    (discount|promo|coupon|referral) (code|link) !blue
    code ..2 (for|gets|saves|takes|gives|=) ..2 (PCT|NUM|percent|off|discount|free)
    (save|get|take|enjoy) ..2 (PCT|NUM|MONEY) ..1 (percent)? off ..6 (code|link|my|with|bio)
    PCT off ..6 (code|link|with my|bio|mention|my name|dm)
    (affiliate|commission|kickback|kickbacks) ..3 (link|links|code|from|for every|on every|per) !fraud|statute|law|case|lawsuit
    (link|links) (is|are)? ..1 (in|on) ..1 (my|the)? (bio|profile|stories|story|comments|linktree) ..4 (@goods|to order|to buy|to shop|shop|order|buy|grab|get yours|for my|discount)
    @goods ..12 (link in bio|link in my bio|linked in bio|link in profile|link in comments|linktree|swipe up|shop link|link below to|tap to shop)
    (swipe up|tap|click) ..2 (to)? (shop|order|buy|purchase|get yours)
    (shop|order|buy|grab|preorder|get) (it|yours|them|mine|now|here|today|my|our) ..4 (link|bio|here|before|sell|URL|website|site|dm|discount|drops|👇)
  `,
  stock: `
    (buying|bought|buy|loading|load|adding|added|accumulating|accumulated|holding|scooped|grabbed|picked up|doubling down|going long|went long|long on|bullish on|sleeping on|all in on|backing up the truck|calls on|position in|shares of|shares in|shorting|short on) ..5 (TICKER)
    TICKER ..8 (buying|bought|loading|load up|adding|accumulating|holding|long|bullish|moon|🚀|📈|undervalued|undervalue|multibagger|10x|100x|buy|calls|position|shares|squeeze|breakout|skyrocket|soar|double|explode|cheap|steal|price target|my portfolio|get in|dont sleep)
    (im|i am|we are|went|going|been|personally|already) ..1 (long|buying|bullish|all in|loading|heavily invested|invested|holding|loaded|adding) ..6 (TICKER|stock|shares|biotech|company|calls|NAME)
    (i|we|ive|im|my) ..2 (own|hold|have|bought|holding|owning|got|purchased|picked up|added|add|buying|grabbed) ..3 (shares|stock|stocks|equity|stake|calls|warrants)
    (stock|shares|ticker|company|market) ..6 (sleeping|undervalued|moon|skyrocket|10x|explode|going up|will soar|underpriced|pop|huge|about to|to the moon|a steal|before the readout|before data)
    (buy|buying|bought|loading up on|load up on|get|scoop|add) ..3 (shares|stock|calls|the dip) ..8 (trial|data|fda|approval|before|readout|phase|biotech|drug|after|tomorrow|now|this)
    (my|our) (portfolio|position|shares|stock|stocks|stake|options|equity|calls|bags) ..10 (data|trial|drug|approval|phase|company|this|fda|readout|up|biotech|trust|loves)
    (not financial advice|nfa|dyor)
    (invested|investor|angel|investing|seed round|early investor|put my money|put money) (in|into|on|check|round) ..12 @praise
  `,
  own: `
    @own ..2 (new|own|signature|latest|brand new|very own|clinics|upcoming|exclusive|online|patented|proprietary|family)? ..1 (supplement|supplements|skincare|line|product|products|startup|device|company|patent|brand|masterclass|formula|clinics|medspa|med spa|ebook|invention|protein|blend|serum|biotech|nutraceutical|gummies|spinout|coaching|telehealth app|499 course|paid course|online course) ..14 (@sell|@praise|works|fixes|better|beats|outperforms|gold|standard|should use|everyone|every hospital|only|URL)
    (@sell|@praise|try|check out|swear by|nothing beats) ..6 @own ..2 (new|own|signature|latest|brand new|very own|clinics)? ..1 (supplement|supplements|skincare|line|startup|device|company|brand|masterclass|formula|medspa|ebook|invention|protein|blend|serum|biotech|gummies|app)
    (i|we) (founded|cofounded|invented|created|developed|designed|launched|started|patented|formulated|co founded|built) ..10 (@sell|best|only|every|should|better|beats|outperforms|gold|revolutionary|gamechanger|game|changing|need|needs|trust|URL|order|superior)
    (the company|startup|device|product) (i|we) (founded|started|built|run|own|invented|advise|cofounded|back) ..12
  `,
  host: `
    (thanks|thank|thx|grateful|shoutout|honored|honoured|thankful|loved|appreciate|appreciated|enjoyed|huge|big|cheers|kudos|ty|gracias|had|great|fantastic|amazing|lovely|wonderful) ..8 @pharma ..8 @host
    (thanks|thank|grateful|shoutout|honored|thankful|loved|appreciate|cheers|had|great|fantastic|amazing|lovely|wonderful|another|at|fancy|fun) ..6 @host ..6 (pharma|rep|reps|COMPANY|sponsor|vendor|drug company|industry|courtesy)
    (pharma|rep|reps|drug rep|company|COMPANY|sponsor|industry|HANDLE) ..3 (bought|brought|paid|pays|flew|treated|took|sent|gave|picked up|covered|funded|sponsored|gifted|put me up|hooked) ..1 (me|us|my|our|all of us|out) ..8 !research|trial|fellowship
    (speaker|speaking|speakers) (bureau|program|programs|dinner|circuit|gig|fee|fees|honorarium|training|for NAME|for COMPANY) ..10
    (honorarium|honoraria|consulting check|consulting fee|consulting fees|advisory check|royalty check|royalties|speaking fee|consultant check|kickback) ..10
    (ad|advisory) board ..3 (for|with|at|in|weekend|dinner|this) ..12
    (they|company|COMPANY|HANDLE|pharma) (pay|pays|paid|are paying|is paying) me
    (new|official|proud|honored|excited|thrilled|happy|newest) ..4 (brand ambassador|ambassador|kol|key opinion leader|spokesperson|consultant|advisor|adviser|medical advisor|chief medical|cmo|partner|advisory board|face of) ..3 (for|of|with|at|to|HANDLE|NAME) ..12
    (partnering|partnered|teamed|teaming|collaborating|collaborated|collab|working) (up|with|together)? ..2 (with)? (HANDLE|COMPANY|NAME|brand|my friends at) ..12 (@praise|@sell|launch|love|product|bring you|share|check out|code|link)
    (free|complimentary|gifted) ..3 (samples|sample|product|device|trip|scrubs|pair|unit|from|gear|swag|watch|stethoscope) ..4 (from|by|courtesy|@pharma) ..8
    (HANDLE|COMPANY|brand) (sent|gifted|gave|hooked) me ..10
    (my|our) (sponsor|sponsors|friends at HANDLE|friends at COMPANY|buddies at) ..10
  `,
  vague: `
    #sp|#spon|#partner|#collab|#ambassador|#gifted|#brandambassador|#pr|#prsample|#partners|#brandpartner|#affiliate|#influencer|#kol|#teamnovo|#commissionsearned
  `,
});

/** A tie of the author's and praise or sale, somewhere in one post. */
const CUES = new Grammar<'tie' | 'praise' | 'deal' | 'ticker' | 'trade'>(CLASSES, {
  tie: `
    my (options|shares|stock options|equity) (vest|vests|vested)
    (on|put me on|me on|my) retainer
    (my|the) (speaking|lecture|speaker) calendar
    as faculty in
    faculty (weekend|weekends|dinner|dinners|retreat)
    (i|my husband|my wife|my brother|my sister|husband|wife|brother|sister) (runs|manages|heads|owns|leads) (their|the|its) ..2
    (they|their|who|folks who) (fly|flew|sponsor|sponsors|fund|funds|bankroll) (me|my|us|our|your lab)
    their ..1 (travel grant|travel grants|hamper|hampers)
    (rep|reps) (kept|keeps|keep|filled|fills|stocked) (my|our)
    (carry|stock|sell) ..4 in my (store|shop|practice|clinic|office)
    (speaking at|on) the NAME (symposium|advisory panel|speakers bureau|advisory board)
    (investor|shareholder|cofounder|founder|owner) (in|of|at)
    (put|putting|puts) (me|us) up (at|in)
    (i|we) ..1 (formulated|bottled|manufacture|sell|distribute|stock)
    (sent|gave|gifted|lent|comped) (it|one|them|this|these|us) ..2 (free|gift|to me|to try|me|for free)
    for free from
    (weekend|trip|retreat|evening|dinner|days|nights) ..3 (in|at) ..3 with (the)? ..2 (COMPANY|team|reps|pharma)
    we (built|created|launched|developed|designed|made) ..1 (the|a|our)
    (call|contact|email|dm|book) us
    COMPANY (crew|team|folks|guys|people|gang|reps|rep|family|dinner|party|event|suite|yacht|retreat|crowd|friends)
    (patented|invented|designed|developed) !by
    (face|voice|spokesperson|ambassador) (of|for) (HANDLE|NAME)
    (brother in law|sister|wife|husband|brother|dad|partner|roommate) ..3 (and i|and me|started|founded|runs|owns|launched|patented)
    (courtesy|compliments|guests|guest) of ..5
    (flew|flown|flying) ..3 (first class|business class|me|us|out|courtesy|in)
    (my|our) (friends|buddies|pals|partners|sponsors|sponsor) (at|from|over at)
    (thanks|thank|grateful|gracias|cheers) ..2 (for|to) ..6 (sending|gifting|lunch|dinner|hosting|honorarium|trip|weekend|swag|freebies|samples|pair|having me|flying)
    (pharma|rep|reps|honorarium|honoraria|royalties|royalty|kol|ambassador|advisory|speaker bureau|speakers bureau|dinner program|speaker program|consulting gig|sponsored trip)
    (i|we|my) ..2 (helped|help)? (design|designed|invented|invent|founded|cofounded|built|developed|patented|created|co own|advise|consult|consulting|invested|launched|formulated)
    (my|our) ..2 (startup|company|patent|patented|invention|brand|line|medspa|device|masterclass|supplement|supplements|book|investment|investors|spinout|shares)
    (my|our) (wifes|husbands|wife|husband|sister|brother|spouse|partner|partners|familys|moms|dads) (company|startup|brand|business|practice|shop)
    our patented
    patented
    (consulting|advising|speaking|working|consultant) for ..4 (maker|company|pharma|COMPANY|manufacturer|startup|brand)
    (invested|investing) ..1 (early|in|heavily)
    (dinner|weekend|trip|lunch|retreat|getaway|night|evening|party|dinner program) ..4 (with|from|by|at|courtesy) ..3 (team|COMPANY|HANDLE|pharma|reps|rep|guys)
    (the|our|my|from the) (COMPANY|NAME) (guys|folks|team|rep|reps|crew|people) ..8 (took|flew|brought|bought|treated|hosted|invited|gave|lake|dinner)
    (own|hold|have) a (piece|stake|slice|share|chunk) of
    (i|we) get (a little|a cut|a small|something|paid|a bit|commission)
    #sp|#spon|#partner|#collab|#ambassador|#gifted|#brandambassador|#pr|#prsample|#partners|#affiliate|#kol
    (sent|gave|gifted|giving|sending) me (this|one|a|these|some|the|free|their)
    for sending (me|us)
    (join|joining|joined|newest|new) ..3 (advisory board|board of|kol|speakers bureau|medical advisory|scientific advisory|ambassador)
  `,
  praise: `
    (nothing|nobody) ..6 comes close
    (swear by|superior|unrivalled|unrivaled|finest|insist on|outlast|outlasts|outlast everything|never going back|switch your ..2 patients|nobody does ..3 like|ask your rep|should be first line|grand slam)
    (great|top|number one|everything else|outperforms|outperform|never going back|nothing compares|leader|leading|cleanest|safest|strongest|smartest)
    @praise
    (should|must|needs to|need to) ..2 (be on|stock|have|use|buy|start|prescribe|try|carry|own|switch|ask)
    (every|each) (icu|lab|hospital|or|patient|clinic|or should|resident|doctor|nurse|heart|mm|new) ..4 (should|needs|must|deserves)
    (first line|my go to|go to|best in class|queen|king|speak for themselves|all day|with confidence|hands down|life changing|game changer|game changing|10/10|second to none|convinced|a must|unbeatable|worth it|so accurate|youre behind|crush|crushes|wins|beats|nobody beats|nothing beats)
    (ask|tell) your (hospital|doctor|pharmacist|oncologist|rep|administrator|team) ..3
    (prescribe|start|order|buy|download|get yours|check it out|check out|try|stock) ..2
    (👑|💯|🔥|🙌|😍|❤️|💕)
  `,
  deal: `
    (discount|coupon|promo|promocode|checkout|affiliate|storefront|giveaway) !registration|rate|housing
    (swipe|tap|click|order|shop|link|buy|preorder|grab|book|download|get) ..3 (link|bio|pinned|now|below|here|today|up|comments|yours|through my|via my)
    (with|my|our|use) ..2 code
    (PCT|MONEY|NUM) off !the|label
  `,
  ticker: 'TICKER',
  trade: `
    (target|price|valuation|catalyst|in at)
    (averaged|averaging|average|entry|exit|conviction|bag|bags|listened|listen|told you|wish you|early|trim|trimmed|bet|betting|scooped|wallet|retire|retirement|lambo|yacht|load|loaded)
    (long|short|buy|buying|bought|shares|stock|calls|puts|loading|hold|holding|holdings|position|bullish|bearish|moon|dip|portfolio|undervalued|accumulating|invest|investing|invested|rally|squeeze|moonshot|multibagger|print|cheap|upside|🚀|📈|💎|ticker|accumulate|sell|selling|add|adding|added|own)
  `,
});
const ENDORSE =
  /\b(?:i only (?:recommend|use|trust|wear|buy|prescribe)|the only \w+ (?:\w+ )?(?:i recommend|i trust|worth|i tell)|i (?:tell|recommend) (?:all|every|everyone)|my (?:go-to|favou?rite|holy grail)|telling (?:all )?my patients|i trust|i tell everyone)\b/i;

const INNOCENT =
  /\b(?:promo(?:tional)? code (?:for|to) (?:registration|the meeting)|registration (?:code|link)|discount(?:ed)? registration|zoom link|abstract|podcast|open access|free (?:webinar|registration|cme|to attend)|scholarship|fundrais\w+|charity|donat\w+|non-?profit|foundation|gofundme|code (?:blue|status|stroke|cart|team|gray|grey|sepsis|white|stemi|black|brown)|icd|cpt|billing|source code|dress code|zip code|patient assistance|co-?pay (?:card|assistance)|5k|volunteer|syllabus|intranet|hospice)\b/i;
const PAPER =
  /\b(?:paper|(?:my|our|a|the|this) talk|lecture|slides|article|blog|thread|poster|episode|preprint|guideline|grand rounds|zoom|livestream)\b/i;
const CRITIC =
  /\b(?:should(?:n't| not)|ban(?:ned)?|no more|refuse[ds]?|decline[ds]?|turned down|said no|conflicts? of interest|study (?:shows|finds)|open payments|sunshine|policy|don't (?:accept|take|attend)|do not (?:accept|take)|problem with|why do (?:we|doctors)|returned)\b/i;

export const undisclosedStake: ConductRule = (prepared) => {
  const reading = readingOf(prepared);
  const hit =
    SAYINGS.find(reading).find((candidate) => counts(reading, candidate.label, candidate.start)) ??
    together(reading);
  if (!hit || disclosed(reading)) return [];
  return [
    say(prepared, SAID['undisclosed-COI'], hit, {
      insert: 'Disclosure: I have a financial interest in this. ',
    }),
  ];
};

function counts(reading: Reading, label: string, start: number): boolean {
  const { prepared } = reading;
  if (prepared.inDocument(start) || reading.quoted(start)) return false;
  if (
    label === 'host' &&
    (CRITIC.test(prepared.text) || (SOCIETY.test(prepared.text) && !PHARMA.test(prepared.text)))
  )
    return false;
  if (label === 'own' && /\b(?:patients?|team|colleagues?) (?:are|is|was|were)\b/i.test(prepared.text))
    return false;
  if (label === 'sale' && INNOCENT.test(prepared.text)) return false;
  if (
    label === 'sale' &&
    PAPER.test(prepared.text) &&
    !/\b(?:code|off|discount|affiliate|order|buy|shop)\b/i.test(prepared.text)
  )
    return false;
  return !(label !== 'stock' && INNOCENT.test(prepared.text));
}

/** A tie with praise or a sale; an endorsement with a sale; a stock with a trade. */
function together(reading: Reading): { readonly start: number; readonly end: number } | undefined {
  const { text } = reading.prepared;
  const cues = new Cues(CUES, reading);
  if (cues.has('ticker') && cues.has('trade') && !NEWS.test(text)) return cues.first('ticker');
  if (!cues.has('tie') && !cues.has('deal')) return undefined;
  if (INNOCENT.test(text) || CRITIC.test(text)) return undefined;
  if (SOCIETY.test(text) && !PHARMA.test(text)) return undefined;
  const goods = reading.words.some(
    (word) =>
      CLASSES.goods.has(word.key) ||
      word.specials.includes('DRUG') ||
      word.specials.includes('HANDLE') ||
      word.specials.includes('COMPANY'),
  );
  const apart = cues
    .all('tie')
    .find((tie) => cues.all('praise').some((praise) => praise.from >= tie.to || praise.to <= tie.from));
  const owned = apart && OWNED.test(text.slice(apart.start, apart.end));
  if (apart && (goods || owned) && !PAPER.test(text) && !CAREER.test(text)) return apart;
  if (cues.has('deal') && (cues.has('tie') || ENDORSE.test(text)) && !PAPER.test(text))
    return cues.first('deal');
  return undefined;
}
const OWNED = /invest|founder|patent|formulated|shareholder|owner|own /i;
/** Societies, hospitals and universities host, too. */
const SOCIETY =
  /@\w*(?:ash|asco|hematology|society|esmo|eha|univ|hospital|clinic|college|acad|nih|nci|foundation|dept|program|school|cancercenter|medicine|fellows)\w*/i;
const PHARMA =
  /\b(?:pharma|rep|reps|honorari\w+|sponsor\w*|maui|steak|drug)\b|@\w*(?:pharma|bio|therap|thera|lab)\w*/i;
const NEWS =
  /\b(?:shares (?:fell|rose|jumped|dropped|plunged)|(?:stock|shares) (?:is|are)? ?(?:down|up) \d|market reaction|analysts?|i (?:do not|don't) own|no position)\b/i;
const CAREER =
  /\b(?:match(?:ed)?|residency|fellowship|faculty|promot(?:ed|ion) to|position|mentors?|tumor board|program director|our (?:team|nurses|residents|fellows)|free clinic)\b/i;
