import { PhraseTable } from '../text/phrases.ts';

/** Turns of phrase that make a patient recognisable without a name. Written by hand, 2026. */
export type StoryDetail =
  | 'occupation'
  | 'event'
  | 'media'
  | 'superlative'
  | 'kinship'
  | 'workplace'
  | 'award'
  | 'smallTown'
  | 'notoriety';

const CARE_STAFF =
  "nurse's|nurses|doctor's|surgeon's|chief's|colleague's|coworker's|partner's|attending's|resident's|tech's|medic's|director's|ceo's|principal's|teacher's|mayor's|governor's|senator's|judge's|sheriff's|coach's|pastor's|president's|boss's|administrator's|dean's|secretary's|receptionist's|pharmacist's|anesthesiologist's|celebrity's|neighbor's|councilman's";
const RELATIVE =
  'wife|husband|son|daughter|kid|kids|mom|mother|dad|father|brother|sister|baby|twin|nephew|niece|grandson|granddaughter|grandma|grandpa|girlfriend|boyfriend|ex|fiance|fiancee|parent|parents|stepson|appendix|toddler|spouse|in-law';

/** Weights are points: two points inside a patient story make the combination a finding. */
export const STORY = new PhraseTable<StoryDetail>({
  occupation: '',
  workplace: `
    the|that|our|this guy|man|woman|lady|kid|girl|boy|dude|gentleman|teen|couple|fella who|that * = 1
    does|did|reads|read|calls|called the weather|news|traffic|games|bingo|horses|auction|play-by-play = 1.3
    best|top|star|starting|leading ?* ?* in|of|on the ?* conference|league|state|county|country|team|district|division = 1.4
    libero|setter|scholarship|draft|varsity|knuckleballer|nominee|finalist|contestant|winner|champion|medalist = 1
    visiting|touring|traveling|travelling|circus|olympic|professional|minor-league|semipro|carnival|rodeo|broadway * = 1
    famous|local|retired|former|beloved|legendary|celebrity * = 0.8
    bulgarian|norwegian|swedish|romanian|ukrainian|mongolian|icelandic|estonian|lithuanian|croatian|serbian|albanian|finnish|hmong|amish|mennonite|navajo|samoan|tongan|chuukese|marshallese * = 0.9
    plays bass|drums|guitar|piano|violin|cello|fiddle|trumpet|sax|quarterback|shortstop|goalie|point|center|organ|santa = 1
    house|wedding|cover|marching|church|jazz|polka|mariachi band|choir|quartet = 1
    anchors|hosts|coaches|conducts|directs|teaches the|at|our|his|her|third|fourth|fifth|second|first|kindergarten = 1.3
    taught ?* ?* grade|at|for|kindergarten|math|english|school = 1
    homeroom|classroom = 1
    foreman|supervisor|owner|manager|founder|president|head at|of|for the|a|our = 1
    elder of|at the = 1
    works|worked|working at|for|in|on the ?* ?* ?* ?* = 0.7
    works|worked|work|working at * = 0.5
    owns|owned|manages|operates the|a|our|that|her|his ?* ?* ?* = 1.3
    runs|ran the|a|our|that|her|his ?* ?* shop|store|bar|diner|farm|school|mill|plant|hotel|inn|post_office|library|paper|station|choir|club|theater|theatre|museum|bakery|garage|ferry|camp|church|kitchen|restaurant|company|bookstore|market|gym|league|team|fair|festival|food|daycare|salon = 1.3
    drives|drove|flies|conducts|teaches|coaches|announces|plays|sings|preaches|directs for|at|the|our|in|a ?* ?* = 0.8
    plays|played for|on|in|santa|the|varsity ?* = 0.8
    shift at|second|third|night line|plant|mill|factory|mine = 1
    retired|former|ex|famous|local|beloved|longtime|award ?* ?* ${'teacher|coach|judge|pilot|cop|officer|firefighter|farmer|singer|actor|player|nun|priest|pastor|principal|mayor|marine|general|colonel|professor|athlete|dancer|musician|artist|chef|writer|author|wrestler|boxer|jockey|astronaut|nurse|surgeon|doctor|radio|tv|news'} = 1.5`,
  event: `
    bounce|open|haunted|corn house|maze = 0.8
    the|our captain's|captain = 0.8
    zip|zipline|ferris|roller|bounce|jet|ski|hay|snow line|wheel|coaster|house|lift|ride|mobile|machine = 0.8
    frontier|rodeo|state|county|harvest|music|film|balloon|strawberry|crawfish days|fair|festival|fest = 1
    easter bunny = 1
    the|that|our ?* kid|guy|man|woman|lady|boy|girl|teen|couple|driver|climber|hiker|student who|that fell|jumped|swallowed|survived|drove|climbed|rescued|saved|won|crashed|got|robbed|shot|stole|escaped|flew|swam|ran|married|proposed|lost = 1.4
    fell|got|climbed|jumped in|into|out the|a ?* ?* exhibit|zoo|aquarium|cage|enclosure|tank|fountain|river|lake|well|mine|elevator|pool = 1
    wedding|prom|marathon|concert|graduation|trial|deployment is|was|on|in|tomorrow|tonight|yesterday|this|next = 1
    since|after|before|during the fire|flood|crash|tornado|shooting|storm|hurricane|verdict|funeral|wedding|accident|explosion|raid|strike|war|trial = 1
    her|his|their ?* ?* quinceanera|wedding|bachelor|bachelorette|championship|graduation|premiere = 1.5
    in full gown|uniform|costume|suit|makeup|armor = 0.8
    spelling|sewing bee = 1
    prom|homecoming|quinceanera|rodeo|marathon|parade|pageant|graduation|inauguration|regatta|tailgate|powwow|scramble|derby|triathlon|ironman|jamboree|bullfight = 1
    county|state fair = 1
    bull|horse|boat|motorcycle|dirt|bus|van|train|plane|helicopter|car|truck|elevator|roof|bridge|building|stage|bleacher|ferris|crane|grain|warehouse|factory|mill|mine|refinery|plant|church|school|apartment|house|balcony|barn|silo|tower ride|race|crash|wreck|collision|rollover|derailment|explosion|collapse|fire|shooting|accident|stabbing|pileup|chase|hijacking|sinking = 1
    the ?* ?* crash|shooting|wreck|explosion|collapse|tornado|flood|hurricane|wildfire|stampede|pileup|rollover|derailment|chase|rescue|arson|heist|riot = 1
    mass|school|nightclub|church|drive-by|driveby shooting|casualty = 1
    championship|playoffs|state|national|super|world|final|finals|tournament|title|halftime|kickoff game|match|finals|bowl|cup|series|champion|champions|championship|meet = 1
    finish line = 1
    her|his|their|own wedding|quinceanera|funeral|graduation|recital|inauguration|retirement|engagement|bachelor|bachelorette|ceremony|vows|reception|concert|premiere|opening|draft|audition|trial|verdict|arraignment|baptism|bar mitzvah ?party|night|day|dance|song = 1
    bride|groom|bridesmaid|valedictorian|pallbearer = 1
    at|during|after|before|from the|a|our ?* ?* wedding|ceremony|concert|festival|carnival|circus|graduation|prom|game|match|parade|rally|protest|race|tournament|pageant|meeting|service|mass|party|pow|fair|show|premiere|debate|halftime|fundraiser|gala|recital|rodeo|auction = 1
    fell|jumped|thrown|tossed off|from|down|into|through the|a|his|her|that ?* ?* tower|bridge|roof|stage|float|bull|horse|grandstand|bleachers|balcony|cliff|parking|ski|ferris|water|silo|grain|tree|zipline|ladder|billboard|carousel = 1`,
  media: `
    documentary|biopic|tabloid|podcast about|on|you|we|is|was = 1
    seen|saw|watched the documentary|movie|video|clip|story|interview = 1.5
    can't|cannot|cant|won't|wont|shouldn't|not name|say|tell ?you who|which|names = 1
    heard|saw|seen|watched at|on|in|during the|tv|your ?* ?* = 0.5
    you heard|saw|watched|know|read ?* at|on|in|from = 1.3
    painted a|the mural = 0.5
    on|in|made|all_over|over the ?* ?* news|paper|papers|tv|television|headlines|front_page|youtube|tiktok|viral = 2
    on tv|youtube|tiktok|the_news|facebook|instagram|reddit|camera|netflix|espn = 1.2
    everyone|everybody|everybodys|everyone's|everybody's|yall|whole_town|town|city|country|world|internet|you've|youve|you all|is|has|who|that|already ?* saw|seen|read|knows|heard|posting|talking|watched|remembers|know|saw_it|fights = 2
    went|gone|going viral = 2
    made|making headlines|news = 2
    news|tv|camera|film crew|crews|van|vans|trucks|helicopter|chopper = 1.5
    you would|you'd|youd|would ?all ?probably know|recognize|recognise ?the|his|her|their name|him|her|voice|face|it = 2
    you know|knew|remember the|his|her|which = 1.2
    you know|knew|remember who he|she|it|i|this|that|they = 1.2
    we all|everyone know|knows|knew her|his|the|who|name = 2
    don't|dont|not say|name|saying names|who = 1
    televised|livestreamed|headline|headlines|paparazzi = 1.5
    channel # = 1.5
    the|our local news|paper|station|radio|celebrity|legend|hero = 1.5
    you saw|seen the|it|him|her = 1.2
    her|his name was = 0.7`,
  superlative: `
    fourth|fifth|sixth|seventh|eighth|ninth|tenth|third|second|first human|known|reported|documented case|cases = 2
    longest|oldest|first|only|last surviving|living|known ?* ?* ?* in|of|on = 1.5
    never|not been|before ?* seen|reported|described|happened|done ?* before|ever = 0.7
    first|1st|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only|youngest|oldest|longest|smallest|tiniest|heaviest|biggest|largest|tallest ?* ?* ?* in|of|on the|our|this|my|north|any ?* ?* world|state|country|county|hospital|history|planet|city|region|nation|america|europe|program|unit|hemisphere|town|valley|career|nicu|institution|literature|us|usa = 2
    first|1st ?patient|person|human|woman|man|child|baby|pt|case ?* dosed|ever|enrolled|implanted|infused|transplanted = 2
    first in|ever human|humans|patient|person|world = 1.5
    worlds|world's|states|state's|country's|nation's first|youngest|oldest|smallest|only|longest = 2
    the only|last ?* ?* left|ever|known|living|surviving|remaining = 1.5
    only known|reported|living|survivor = 1.5
    longest|smallest|oldest|youngest|heaviest ever|patient|survivor|resident|stay|surviving|baby|living = 1.5
    # reported|known cases|case = 1.2
    world|state|national|guinness record = 1.5
    third|second|fourth|fifth|sixth|7th|# # time|lb ovarian|tumor|cyst|baby = 0.7
    quintuplets|quadruplets|quads|sextuplets|conjoined = 2
    triplets = 0.7`,
  kinship: `
    wife|husband|son|daughter|mother|mom|father|dad|brother|sister|niece|nephew|grandson|granddaughter|twin of our|one ?* * = 1.8
    name|names on|on the ?* = 0.2
    ${CARE_STAFF} ?* ${RELATIVE} = 2
    wife|husband|son|daughter|mother|mom|father|dad|brother|sister|kid|child|baby|nephew|niece of our|my|the|a ?* ?* chief|nurse|surgeon|doctor|resident|attending|colleague|coworker|director|principal|mayor|governor|senator|pastor|coach|judge|teacher|ceo|boss|president|charge|tech|administrator|dean|anesthesia|medicine|surgery = 2
    my son's|daughter's|kid's|kids|sons|daughters|mom's|wife's|husband's ?* ?* teacher|coach|friend|classmate|bus|boss|babysitter|pastor|coworker|hairdresser|principal|ex = 2
    my old|former|own ?* ?* teacher|coach|boss|professor|classmate|neighbor|neighbour|roommate|babysitter|landlord|mailman|barber|pastor|principal|colleague = 2
    my neighbor|neighbour|mailman|hairdresser|barber|landlord|barista|dentist|dealer = 1.5
    our own ?* nurse|tech|surgeon|resident|medic|pharmacist|clerk|janitor|security = 1.5
    surgeon|rt|nurse|doctor|tech|medic|resident|pathologist is her|his brother|sister|twin|son|daughter|husband|wife|dad|mom|father|mother = 2
    one|two of our own = 1.5
    his|her twin is the|a|our|my = 2
    donor is|was his|her ?* wife|husband|ex|boss|teacher|student|neighbor|pastor|sister|brother = 1.2
    gave|donated|giving a|her|his kidney|liver to = 1.2
    ex-wife|exwife|ex-husband|exhusband = 0.7`,
  award: `
    won|wins|winning|awarded|received|nominated|accepted|earned a|an|the|his|her|her|state ?* ?* ?* award|medal|prize|grammy|oscar|emmy|tony|pulitzer|championship|title|gold|silver|bronze|lottery|election|race|pageant|trophy|beard|michelin|nobel = 2
    best chef|director|actor|actress = 1.5
    hall of fame = 1.5
    summited|climbed everest|rainier|kilimanjaro|denali = 1
    gold|silver|bronze medalist|medal = 1.5
    super_bowl|grammy|oscar|emmy|olympic|olympics|michelin = 1
    walked his|her daughter|son|granddaughter down = 0.7
    walked her|his daughter|granddaughter down the aisle = 0.5`,
  smallTown: `
    small|tiny|little|my|our|whole|entire town|village|community|county|island|reservation = 0.7
    town|village|population|pop of # = 1.2
    only|single ?* in town|county|here|around = 1
    half|whole|entire the town|school|village|county|team = 0.8
    at the|our|her|his ?* ?* ?* church|diner|bakery|school|high_school|charter_school|mill|plant|factory|prison|jail|casino|mall|bank|cathedral|courthouse|temple|mosque|farm|ranch|bar|post_office = 0.8
    owns|own|runs the ?* ?* bakery|diner|bar|shop|store|farm|hardware|restaurant|garage|salon = 1
    in custody|handcuffed|shackles|jail|prison = 0.5`,
  notoriety: `
    famous|celebrity|vip|famously|infamous|notorious|beloved|renowned = 1
    local|hometown legend|hero|celebrity|icon|royalty = 1.5
    bigwig|bigshot = 1
    hardware|feed store = 0.6`,
});
