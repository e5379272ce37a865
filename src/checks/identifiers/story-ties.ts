/**
 * Stories that point at one person by a single turn of phrase: the only one in a place, a tie to the staff or the
 * author, seen by everybody in the news, "the soldier who came home to the parade", the accident everybody knows.
 * Authority: 45 CFR 164.514(b)(2)(i)(R) "any other unique characteristic" and (b)(2)(ii) actual knowledge; OCR's
 * guidance of 2012 names a revealing occupation, a publicised event and a clear family relation.
 */
import { OCCUPATIONS, PUBLIC_ROLES } from '../lexicons/occupations.ts';
import { COMMUNITY_ROLE, ILLNESS_OR_CARE, NOT_THE_CARED_FOR } from '../lexicons/ties.ts';
import { matchesWhere } from '../text/matches.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import { topicOf } from '../text/topics.ts';
import { type Candidate, type IdentifierRule, safeHarbor } from './candidate.ts';

const PERSON =
  '(?:person|patient|child|kid|man|woman|boy|girl|baby|survivor|family|adult|teen|teenager|recipient|one|people|human|newborn|infant|couple|student|player|member|nun|priest|pilot|vet|farmer|jockey|diver|blacksmith|beekeeper|harpist|ferryman|weaver|case of \\w+ I)';
const AREA =
  '(?:state|county|country|town|city|region|province|island|district|valley|nation|village|parish|hemisphere|continent|world|hospital|reservation|department|practice|school)';
/** "The only child with it in this country": a person, then a place within ten words. */
const UNIQUE = new RegExp(
  `\\b(?:(?:the|a|our|his|her|my) (?:only|first|sole|last|oldest|youngest)|one of (?:only |just )?(?:two|three)) (?:\\w+[ -]){0,2}?${PERSON}(?: [\\w'-]+){0,8}? (?:in|across|of|on|from|at) (?:our|this|the|my)(?: whole| entire)?(?: \\w+)? ${AREA}\\b|\\b(?:the|one of)? ?(?:only|sole) (?:\\w+[ -]){0,2}?${PERSON}(?: [\\w'-]+){0,5}? (?:ever|still alive|left alive)\\b`,
  'gi',
);
/** "Our city's fire chief", "the goalkeeper of our town's only pro team". */
const OF_OUR_TOWN = new RegExp(
  `\\b(?:our|my|this|the) (?:\\w+ )?(?:city|town|village|county|island|parish|community|valley|neighbou?rhood|school|high school|university|church|local team|pro team)'s (?:\\w+ ){0,2}?(?:${COMMUNITY_ROLE})\\b|\\b(?:${COMMUNITY_ROLE}) (?:of|for|at|in) (?:our|my|this) (?:\\w+ )?(?:city|town|village|county|island|parish|community|school|church|street|neighbou?rhood)\\b`,
  'gi',
);
const RELATIVE =
  '(?:wife|husband|son|daughter|kid|mom|mum|mother|dad|father|brother|sister|baby|twin|nephew|niece|grandson|granddaughter|grandma|grandpa|girlfriend|boyfriend|ex|fianc[eé]e?|mother-in-law|father-in-law|sister-in-law|brother-in-law|uncle|aunt|cousin|stepson|stepdaughter|toddler|newborn)';
const STAFF =
  "(?:co-?worker|colleague|boss|neighbou?r|an(?:a)?esthetist|an(?:a)?esthesiologist|charge nurse|scrub nurse|head nurse|chair(?:man|woman)?|chief|resident|attending|registrar|manager|receptionist|secretary|landlord|chaplain|perfusionist|pharmacist|midwife|preceptor|mentor|intern|porter|janitor|security guard|unit clerk|med(?:ical)? director|ceo|dean|dentist|accountant|hairdresser|barber|mechanic|boyfriend|girlfriend|ex|(?:son|daughter|kid)'s (?:teacher|coach|principal)|head of [\\w ]{3,20}?|chief of [\\w ]{3,20}?)";
/** "My coworker's mother-in-law", "drives your own kids", "the bride was the hospital's own head of cardiology". */
const TIED = new RegExp(
  `\\b(?:my|our|the|a) (?:own |old |former |favou?rite |dear )?${STAFF}'s (?:\\w+ )?${RELATIVE}\\b|\\b${RELATIVE} of (?:my|our|the) (?:own |old |former )?${STAFF}\\b|\\b(?:who|that) (?:drives|teaches|coaches|babysits|taught|drove|coached|cuts|cut|christened|married) (?:your|my|our|his|her) (?:own )?(?:kids|children|daughter|son|hair|wedding|me)\\b|\\b(?:bride|groom|wife|husband|mother|father|son|daughter|brother|sister) (?:is|was) (?:the|our|my) (?:hospital|department|clinic|ward|unit|practice)'s (?:own )?(?:\\w+ ){1,2}|\\bsmall (?:town|place|island|world|village),? (?:so )?everyone knows\\b|\\b(?:he|she) (?:and I )?(?:works|worked|used to work) (?:on|in|at|with) (?:our|my|this) (?:\\w+ )?(?:ward|unit|floor|department|hospital|clinic|team)\\b`,
  'gi',
);
const SHOWN =
  '(?:videos?|clips?|news|shows?|footage|photos?|pictures?|tv|tiktok|reel|livestream|headlines?|documentary|interview)';
/** "You all shared the video", "this season's baking show", "salió en la tele". */
const SEEN = new RegExp(
  `\\b(?:you|y'all|everyone|everybody|half the (?:town|country|internet)|the whole (?:town|country|internet|world))(?:'ve|'s| have| has| may have| probably| all| guys| both){0,2} (?:saw|seen|shared|watched|retweeted|liked|reposted) (?:\\w+ ){0,5}?${SHOWN}\\b|\\bthe (?:\\w+ ){1,3}?(?:everybody|everyone|you all|you|we all|the whole (?:town|country|internet)) (?:saw|watched|read about|heard about)\\b|\\bthis (?:season|year|month|week)'s (?:\\w+ ){1,3}?(?:show|final|finale|winner|series|pageant)\\b|\\byes,? that (?:one|guy|girl|woman|man|kid)\\b|\\b(?:on|in) (?:the|all the|every|last night's|tonight's) (?:morning show|morning news|late show|breakfast show|evening news|six o'clock news|ten o'clock news|local news|front page|papers|headlines)\\b|\\b(?:went|gone|going|goes) viral\\b|\\bviral (?:video|clip|post|photo|tiktok|tweet|meme)\\b|\\b(?:is|was|were|are) (?:still )?trending\\b|\\bsal(?:i[oó]|e) en (?:la tele|las noticias|el peri[oó]dico|los peri[oó]dicos|la prensa)|\\b(?:pass[eé]e? [àa] la t[eé]l[eé]|vue? [àa] la t[eé]l[eé]|dans le journal)`,
  'gi',
);
/** "The whistleblower from the water plant", "le boulanger en face de l'hôpital", "el torero que …". */
const ROLE_AND_PLACE =
  /\b(?:the|our|el|la|le) ((?:\p{L}+[ -]){0,1}\p{L}{4,}) (?:who (?:brought|held|kept|took|walked|went|made|taught|wrote|rode|sailed|danced|played|called|pulled|jumped|climbed|blew|came|saved|won|led|ran|stopped|caught|sang|painted|built|started|broke|drove|rescued|landed|survived|found|married|carried|reads?|does|fixes|runs|sells) |from (?:the|our|that|last) |across from |at (?:the|our) |behind (?:the|our) |next to (?:the|our) |outside (?:the|our) |que sali[oó] |que gan[oó] |en face d|du coin|de la (?:esquina|plaza|iglesia)|de l'[eé]glise|de la place)[^.!?\n]{2,60}/giu;
const ACCIDENT =
  /\bthe (?:[\w'-]+ ){0,2}?(?:crane|bridge|bus|coach|pile-?up|explosion|school shooting|shooting|plane|train|ferry|derailment|collapse|stampede|helicopter|stadium|factory|mill|refinery|nightclub|silo|scaffold(?:ing)?|balcony)(?: (?:fell|crash(?:ed)?|collapsed?|explosion|fire|overturned|derailed|sank|went (?:down|off|over)|came down|accident|rollover|blast|shooting))\b[^.!?\n]{0,40}|\bthe (?:pile-?up|school shooting|stampede|derailment|plane crash|bus crash|train crash|mass shooting) (?:on|at|in|you|that|this|last)\b[^.!?\n]{0,40}/gi;
/** "The baby found in the church porch": a finding that was in every paper. */
const FOUND_THERE =
  /\bthe (?:baby|newborn|boy|girl|child|toddler|man|woman|kid|couple|hiker|climber|swimmer|driver|teenager) (?:who (?:was|were) )?(?:found|left|abandoned|pulled|rescued|dug|fished|airlifted|winched) (?:in|on|from|out of|off|under|at|behind) (?:the|our|a) [^.!?\n]{3,40}/gi;
const OURS =
  /\b(?:I was (?:the one )?on call|on call when|our (?:or|ors|theatre|ed|er|trauma bay|icu|ward|unit|table)|came (?:in )?to us|we (?:got|received|took|operated|had|treated|ran)|I (?:operated|treated|took|had|sewed|amputated|admitted|pronounced)|on my table|my (?:patient|pt|table|bay|or|unit)|(?:is|was|are|were) (?:mine|ours)|first one in)\b/i;
const SINGLE =
  /\b(?:he|she|him|her|his|hers|mine|patient|pt|driver|operator|el|la|il|elle|lui|chez moi|girls?|boys?|woman|man|kid|baby|twins?)\b/i;

/** Words without one of which a pattern above cannot match. */
const UNIQUE_NEEDS = topicOf(
  'state states county country town city region province island district valley nation village parish hemisphere continent world hospital reservation department practice school ever alive',
);
const TOWN_NEEDS = topicOf(
  'city town village county island parish community valley neighborhood neighbourhood school university church team street',
);
const TIED_NEEDS = topicOf(
  'wife husband son daughter kid mom mum mother dad father brother sister baby twin nephew niece grandson granddaughter grandma grandpa girlfriend boyfriend ex fiance fiancee uncle aunt cousin stepson stepdaughter toddler newborn drives teaches coaches babysits taught drove coached cuts cut christened married bride groom everyone works worked work',
);
const SEEN_NEEDS = topicOf(
  'saw seen shared watched retweeted liked reposted read heard show shows final finale winner series pageant yes news headlines papers page viral trending salio sale tele noticias periodico periodicos prensa journal',
);
const ROLE_NEEDS = topicOf('who from across at behind next outside que en du de face coin');
const FOUND_NEEDS = topicOf('found left abandoned pulled rescued dug fished airlifted winched');
const ACCIDENT_NEEDS = topicOf(
  'crane bridge bus coach pile pileup explosion shooting plane train ferry derailment collapse stampede helicopter stadium factory mill refinery nightclub silo scaffold scaffolding balcony',
);

const REASON =
  'This turn of phrase points at one person: people around can tell who it is. Say it more generally.';

export const storyTies: IdentifierRule = (prepared) => {
  const { text } = prepared;
  const found: Candidate[] = [];
  const add = (match: RegExpExecArray, kind: string, words = match[0].trimEnd()): void => {
    const start = match.index + match[0].indexOf(words);
    const end = start + words.length;
    if (prepared.inRecord(start) || found.some((other) => other.start < end && start < other.end)) return;
    found.push({
      type: 'QUASI',
      start,
      end,
      tier: 'review',
      rule: `story/${kind}`,
      reason: REASON,
      source: safeHarbor('R'),
      instead: null,
    });
  };
  const told = (match: RegExpExecArray): boolean => tellsOfCare(prepared, match.index);
  for (const match of matchesWhere(prepared.mentions(UNIQUE_NEEDS), UNIQUE, text))
    if (told(match)) add(match, 'unique');
  for (const match of matchesWhere(prepared.mentions(TOWN_NEEDS), OF_OUR_TOWN, text))
    if (told(match)) add(match, 'community');
  // Thanks to the staff are about the staff's kin only when somebody is ill.
  for (const match of matchesWhere(prepared.mentions(TIED_NEEDS), TIED, text))
    if (ILLNESS_OR_CARE.test(around(prepared, match.index))) add(match, 'tie');
  for (const match of matchesWhere(prepared.mentions(SEEN_NEEDS), SEEN, text))
    if (told(match) && SINGLE.test(around(prepared, match.index))) add(match, 'seen');
  for (const match of matchesWhere(prepared.mentions(ROLE_NEEDS), ROLE_AND_PLACE, text))
    if (isRole(match[1] ?? '') && told(match)) add(match, 'role');
  for (const match of matchesWhere(prepared.mentions(FOUND_NEEDS), FOUND_THERE, text))
    if (told(match)) add(match, 'found');
  for (const match of matchesWhere(prepared.mentions(ACCIDENT_NEEDS), ACCIDENT, text))
    if (OURS.test(around(prepared, match.index)) && SINGLE.test(around(prepared, match.index)))
      add(match, 'accident');
  return found;
};

const ROLE_ENDING = /(?:blower|keeper|fighter|maker|smith|monger|wright|buster|walker|skipper|man|woman)$/;
const FOREIGN_ROLE =
  /^(?:soldier|veteran|boulang[eè]re?|boucher|facteur|maire|cur[eé]|instituteur|institutrice|pharmacien(?:ne)?|torero|alcalde(?:sa)?|cura|panadera?|carnicero|cartero|maestr[oa]|portero|futbolista|cantante|actriz|actor|bombero|witness|juror|suspect|hero|bride|groom|valedictorian|protester|activist|hostage|contestant|candidate)$/;

/** One of the people a place has one of; nobody of the care team. */
function isRole(words: string): boolean {
  const key = words.toLowerCase();
  const last = key.split(/[ -]/).at(-1) ?? '';
  if (NOT_THE_CARED_FOR.test(last)) return false;
  return (
    PUBLIC_ROLES().has(key) ||
    OCCUPATIONS().has(key) ||
    OCCUPATIONS().has(last) ||
    PUBLIC_ROLES().has(last) ||
    FOREIGN_ROLE.test(last) ||
    (ROLE_ENDING.test(last) && !/^(?:wo)?man$/.test(last))
  );
}

/** Care of somebody is told of near the words, and not of a programme, a trial or a prize. */
function tellsOfCare(prepared: PreparedDraft, offset: number): boolean {
  const frame = prepared.frame.sentences[prepared.sentenceAt(offset)];
  if (frame && frame.against >= 1.6 && frame.against > frame.forPatient + 0.6) return false;
  return ILLNESS_OR_CARE.test(around(prepared, offset));
}

/** The paragraph around an offset, at most so much. */
function around({ text }: PreparedDraft, offset: number): string {
  const start = text.lastIndexOf('\n\n', offset);
  const end = text.indexOf('\n\n', offset);
  return text.slice(Math.max(start, offset - 400, 0), Math.min(end < 0 ? text.length : end, offset + 400));
}
