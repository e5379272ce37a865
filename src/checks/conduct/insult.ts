/**
 * Insult and contempt toward a person, profession, patient or group: a review. AMA Opinion 2.3.2; the seeds ask not
 * to descend "to a level of discourse of insults". Quoted insults, self-mockery, denial, marked banter stay silent.
 */
import { say } from './finding.ts';
import { Grammar } from './grammar.ts';
import { obliqueInsult } from './insult-oblique.ts';
import { CHARACTER, CONTEMPT, GROUPS, PERSON, SLIGHTS, SLURS, VERY } from './lexicon/people.ts';
import { wordClass } from './pattern.ts';
import { type Reading, readingOf } from './reading.ts';
import type { ConductRule } from './rule.ts';
import { SAID } from './said.ts';
import { before, negated, reported } from './silence.ts';

const CLASSES = {
  groups: GROUPS,
  person: PERSON,
  slur: SLURS,
  slight: SLIGHTS,
  contempt: CONTEMPT,
  character: CHARACTER,
  very: VERY,
  be: wordClass('is are was were be being been am remain remains'),
};

/** `person` needs nothing else; `denied` are sayings that a negation before turns round. */
const SAYINGS = new Grammar<'plain' | 'deniable'>(CLASSES, {
  deniable: `
    @groups (are|is) (just|basically|nothing but|nothing more than|really just|only) ..2 (failed|glorified|overpaid|wannabe|overgrown|scared|lazy|nurses|interns|residents|mechanics|carpenters|salesmen|babysitters|robots|typists|people who|doctors who|students who|bullies|actors|influencers|drug dealers|secretaries|waiters|butlers|plumbers|children|toddlers|dropouts|rejects|cowboys|cashiers|vending) ..6 (who|that|with|in|couldnt|never|cant|$)
    ^ @groups ..6 (lazy|dumb|stupid|arrogant|useless|overpaid|clueless|brainless|moronic|spineless|gutless) !to|@groups
    # a word of abuse, whoever is meant
    <useful|village|a|called @slur !proof|light|lights|guide|board|savant|box|mitten|mittens|savants
    (a|an) @very? @very? @slur !proof|light|guide|could|can|board|move|mistake|savant
    (@slight|@slur|trash|scum|garbage) like (you|yourself|her|him|them|these|this)
    (midlevel|mid level|nurse|doctor|resident|np|admin|trailer|quack|antivax|millennial|boomer) trash
    (@contempt|@character) (little|old|young|fat|white|self|ed|er|ortho|night|day|so called|excuse)? (@slight|human|humans|bunch|lot|excuse|individual|individuals|specialty|profession|species|crowd|dude|dudes|human being|doctors|doctor|surgeons|surgeon|nurses|attending|attendings|resident|residents|consultant|consultants|colleague|colleagues|administrators|bureaucrats|suits|leadership|millennials|boomers|parents|people) !of|question
    (youre|you are|they are|theyre) ..4 @character|@slur !to ask
    (pathetic|shameful|disgraceful|embarrassing|cowardly) ..1 (display|performance|behavior|behaviour|showing|excuse|attempt) (from|by|of) (the|our|my|HANDLE|these|this|your|a)
    @person ..3 (is|are|was|were|be|being|either|must be) ..4 (@slur|@character) !workload
    (whoever|anyone|HANDLE|you|youre|they) ..9 (is|are|was|were|be|being|either|must be) ..4 (@slur|@character) !workload
    (@groups) ..6 (are|were|being) ..4 (@character|@slight)
    (coresident|co resident|ceo|cmo|cfo|dean|boss|chief|attending|director|pd|chair|chairman|administrator|reviewer|coworker|colleague|resident|intern|surgeon|manager) ..2 (is|was|has been|remains) ..4 (@slight|@character|useless|pathetic|worthless)
    (useless|pathetic|worthless|lazy|stupid|dumb|disgusting|incompetent|arrogant) (bunch|lot|crew|gang|crowd) $
    (most|biggest|worst) ..2 (@contempt|@character) ..1 (human|person|doctor|surgeon|nurse|resident|attending|people|specialty|group|colleague|man|woman|individual|team)
    (you|these|those|this|that|the|some|such|what|which|our|my|another|stop @character) ..1 (@character|entitled|spoiled|selfish) ..1 (@slight|@slur|kids|people|children)
    (is|are|was|were) ..1 (trash|garbage|a joke|jokes|a disgrace|an embarrassment|quacks|frauds|liars|cowards|hacks|parasites|leeches|vultures) $
    (sit down|stay mad|cry more|cope|stay pressed|get over yourself|check your ego|go touch grass|seethe) ..2 (@slur|@slight|@very|popper|buddy|boomer|doc|bro|sweetie|karen|HANDLE|nurse|jockey|jockeys|pusher)
    (pimple popper|pimple poppers|bone head|boneheads|gas passer|gas passers|bed pan|bedpan changer|knife jockey|pill counter|pill counters|butt wiper|ass wiper|ass wipers|bone jockey|toe doctor|toenail clipper|scut monkey|scut monkeys|trained monkey|trained monkeys|paper pusher|paper pushers|bean counter|bean counters)
    (smarter|better|brighter|more useful|sharper|more intelligent) ..1 (furniture|rocks|houseplants|dogs|toddlers|vegetables|stones|pigeons|goldfish|bricks|spoons|doorknobs|cadavers|corpse|turnips) 
    (opinion|opinions|training|degree|take|takes|research|work|career) (is|are) ..1 (garbage|trash|worthless|shit|crap|a joke) ..4 (your|you|HANDLE|training|degree)
    your (opinion|opinions|training|degree|take|takes|credentials|education|diploma) ..1 (is|are|mean|means) ..1 (garbage|trash|worthless|shit|crap|a joke|nothing|useless|worth|laughable)
    (thinks|think) ..1 (theyre|they are|hes|shes|he is|she is|he|she|youre) ..1 (god|gods|god's|gods gift|jesus|better than|the shit|hot shit|real doctors|doctors)
    (laughs|laugh|laughing|laughed) ..3 (behind|at) (his|her|their|your) (back|face|stupidity|face)
    (full|so full|pack|bunch|load|gang|nest|circus|parade|room|house) of (@slur|@slight|shit|yourself|themselves|himself|herself|it) !patients|dogs
    (whatever|some) ..1 (genius|geniuses|einstein|rocket scientist|mastermind|brainiac|hero) ..1 (in|at|from|on|decided|ordered|sent|put|admitted|wrote|consulted|thought|who|started|discharged|gave|charted)
    (hey|dear|listen|nice try|well done|good job|congrats|congratulations|bravo|slow clap|thanks|cheers) ..2 (@slur|@slight|genius|einstein|sherlock)
    (too) (stupid|dumb|lazy|fat|ugly|inbred|ignorant|selfish) (to|for)
    (sterilize|neuter|euthanize|castrate|deport) ..2 (these|those|them|him|her|all|people|patients|parents|addicts)
    (ought|need|needs|deserve|deserves) to be (slapped|punched|beaten|fired|sacked|jailed|locked up|drowned|hanged|shot|sterilized)
    (worst|dumbest|laziest|stupidest|most useless|most incompetent) (doctor|surgeon|nurse|resident|attending|consultant|people|person|specialty|team|human|humans|profession|group|intern|patient|patients|family|admin)
    # to somebody's face
    (you are|youre|ur|u r|yall are|you all are|you people are|you guys are|you clearly are) @very? @very? @very? @slur|@contempt
    (you are|youre|ur|u r|yall are|you all are|you people are|you guys are) @very? @very? (a|an|the|such|just|part|total|absolute|complete|of)? @very? @very? @slight
    (you|yall|u) @very @very? @very? @slur|@slight $
    you @slur|@slight !in|at|of|who|guys|make|made|can|will
    (you are|youre) (a|an|the) ..2 (disgrace|embarrassment|joke|fraud|waste)
    # about somebody
    HANDLE (is|are|was)? @very? @very? @very? @slur|@contempt
    HANDLE (is|are|was) @very? @very? @very? @slight
    @person (is|are|was|were)? (a|an|such|just|literally|the|all) @very? @very? @slur
    @person ..3 @be (a|an|such|just|literally|the|all|nothing)? @very? @very? @slight|@slur !wing|therapy|out
    @groups ..3 @be @very? @very? @very? @very? @slight|@slur|@contempt !eater|eaters|control|work|test
    @groups who|that ..5 @be @very? @very? @slight|@slur|@contempt
    (these|those|the|our|my|some|another|other|such|all|bunch of|pack of|full of|by|from|with|to|which|every|most|few) @very? @very? @slur !proof|nose|therapy|care|light|doctor|doctors|fish|car|town
    (@slur|@contempt) (consultants|doctors|docs|physicians|nurses|surgeons|residents|interns|attendings|admins|administrators|patients|patient|families|parents|colleagues|reviewers|nps|pas|midlevels|antivaxxers|people|mother|father|resident|intern|attending|surgeon|admin|boss|ceo|med student|medical student|med students)
    <am|im|was (too|so) (stupid|dumb|lazy|arrogant|incompetent|ignorant|thick|dense) to !@be
    (must be|has to be|gotta be) @very? @very? @slur|@contempt
    (get|got|getting) a brain
    (disgrace|embarrassment|insult|disservice|shame) to (the|our|this|your|medicine|nursing|all|every) ..2 (profession|medicine|specialty|field|nursing|white coat|coat|institution|program|oath|surgery|physicians|doctors|nurses|department)
    (should be|ought to be) @very? (ashamed|embarrassed|fired|shot|sued|stripped|sterilized|put down|in jail|banned)
    (lose|loses|lost|revoke|strip) (their|his|her|your) (license|licence|medical license|licenses)
    (waste|wastes) of (space|oxygen|air|skin|a bed|a seat|a spot|a residency|tuition|taxpayer|everyones|our)
    piece|pieces of (shit|sh*t|crap|garbage|trash|work|s*)
    a (monkey|chimp|trained monkey|toddler|child|five year old|potato) could
    (two|single|one|a|last|shared|functioning|combined|half a|working) brain cell|cells|cells
    deserve|deserves to (die|suffer|rot|lose|get cancer|be sick)
    (only|just|all) ..3 (in it|care|cares|there|here) ..2 (for|about) (the|their)? (money|paycheck|themselves|rvus)
  `,
  plain: `
    (failed|washed up|second rate|third rate|bargain bin|talentless|overpaid|discount|dime store|power hungry|money hungry) ..1 (nurses|nurse|doctors|doctor|surgeons|surgeon|residents|resident|physicians|physician|managers|manager|administrators|administrator|clinicians|academics|consultants|consultant|bureaucrats|executives|psychiatrists|dentists|radiologists|practitioners)
    (turn in|hand in|give back|return|burn|shred) your (stethoscope|white coat|license|licence|badge|degree|diploma|scrubs|coat)
    (you|he|she|they|HANDLE) (are|is) not a (doctor|physician|nurse|surgeon|scientist|clinician) ..1 (and|so|you|period|sweetheart|hun|honey|sit|never|$) ..3 (never|sit|stop|stay|act|pretend|play)
    (license|licence|degree|board certification|privileges) ..2 (taken|revoked|pulled|stripped|suspended|yanked|shredded|burned)
    (lose|revoke|take|pull|strip|yank|surrender) ..2 (license|licence|medical license)
    @groups ..6 paid (to|for) (do|sit|sleep|nap|watch|play|surf|text|stare|sitting|sleeping|napping|nothing|doing|watching|scrolling)
    (sit|sits|sat) (this|that) one out ..1 (sweetheart|honey|hun|buddy|pal|bro|karen|boomer|nurse|grandpa|doc|kid|HANDLE)
    (sadistic|narcissistic|psychopathic|sociopathic|abusive|megalomaniac|tyrannical|power hungry|two faced|backstabbing|vindictive|toxic|creepy|slimy|sniveling|weak minded|thin skinned) ..1 (bully|attending|boss|chief|surgeon|doctor|nurse|pd|chair|dean|ceo|resident|director|consultant|narcissist|administrator|colleague|monster|man|woman|creep|coward|liar|prick|snake)
    (cry|stay|die) (harder|mad|about it) ..2 $
    (world|medicine|profession|hospital|specialty|field|planet|gene pool) ..3 (better|improve|safer) ..2 without (you|him|her|them|HANDLE)
    (rude|nasty|horrible|awful|despicable|vile|evil|hateful|miserable|repugnant|odious|loathsome|insufferable) ..1 (little|old)? (man|woman|person|human|human being|troll|hag|witch|cow|people|doctor|nurse|surgeon|resident|administrator|excuse|colleague|attending|boss)
    you (walnut|donut|doughnut|potato|spoon|cabbage|melon|turnip|turkey|goblin|gremlin|troll|worm|toad|absolute *|utter *|complete *|total *|pathetic *|sad little *|sanctimonious *|overgrown *|worthless *|spineless *|ignorant *|arrogant *|smug *|pompous *) $
    (absolute|total|complete|utter|walking|sorry|poor|pathetic|pitiful) (joke|disgrace|excuse|waste|clown|circus|embarrassment|disaster|fraud|failure|sham) (of|for) (a|an|oxygen|space) !test|score|drug|protocol|form|guideline|system|schedule|printer|ehr|software|holiday|day|week|season|game|policy|alert|process|bill|machine|law
    (has|have|having|with|got) the ..2 (backbone|brains|brain|iq|charm|empathy|intelligence|personality|bedside manner|manners|attention span|spine|integrity|skill|morals|compassion|work ethic|reasoning|reading level|self awareness|emotional intelligence|maturity|knowledge|judgment) of ..1 (a|an|my|wet|damp|two|toast|soup)
    (backbone|brains|charm|empathy|intelligence|personality|spine|integrity|morals|compassion|maturity) of a ..1 (jellyfish|slug|houseplant|potato|rock|brick|toddler|goldfish|spoon|worm|sponge|wet|toaster|turnip|gnat|sloth|teaspoon|shark|doorknob|amoeba|wombat|fish|cucumber|lamp)
    if (brains|stupidity|ignorance|ego|arrogance|incompetence|laziness|iq|intelligence|common sense) (were|was|burned|could|had|weighed|came|paid|made)
    (you|they|he|she|people like you|people like her|people like him|people like them|doctors like you|nurses like you) (are|is) (the reason|why) ..5 (hate|hates|die|dies|left|quit|leave|burn|distrust|trust|suffer|suffers|nobody|avoid|dont|fails)
    (people|doctors|nurses|surgeons|residents|patients|colleagues|administrators|clinicians) like (you|this|him|her|HANDLE) (are|is|make|should|ruin|kill|give|disgust|belong|deserve)
    (wouldnt|would not|dont|wouldnt even|never) (let|trust) ..5 (near my|walk my|boil|water my|watch my|park my|to run a|to hold a|my dog|my goldfish|my cat|lemonade|a goldfish|a hamster|with scissors|a houseplant|a toaster|a butter knife|operate a)
    as (useless|helpful|smart|sharp|bright|dumb|thick|effective|empathetic|competent|useful|clever|stupid) as (a|an|my|wet|two|soup) ..2 (box|bag|sack|brick|rock|doorknob|chocolate|screen|door|houseplant|potato|hamster|goldfish|toddler|broken|wet|dead|paper|fax|magic|ashtray|glass|rocks|hammers|screen|stump|sandwich|cactus|traffic)
    (sheer|breathtaking|staggering|unbelievable|pure|utter|absolute|your|monumental|astounding|sublime) (stupidity|incompetence|ignorance|arrogance|idiocy|laziness|cowardice|hypocrisy|imbecility)
    (god complex|god complexes|mommy issues|daddy issues|tiny dick|small dick|napoleon complex|main character syndrome|savior complex)
    (get off your|off your) (high horse|soapbox)
    (cancer|plague|stain|virus|blight|embarrassment|liability|parasite|leech) (on|to|of) (medicine|the profession|society|humanity|our profession|this hospital|healthcare|the specialty|everyone around)
    (allergic to|never done a day of|incapable of|stranger to) (work|hard work|thinking|empathy|accountability|critical thinking|honest work|thought|shame|soap)
    (peaked in) (high school|med school|residency)
    (stick|stay) to ..2 (yoga|bedpans|hammers|crystals|essential oils|stickers|coloring|crayons|selling|wiping|cutting toenails|botox|pushing pills|filling forms|your crystals|making coffee)
    (nobody|no one|noone) ..1 (likes|respects|respect|misses|trusts|would miss|takes) (you|him|her|them|HANDLE) (seriously)? $
    (brain|brains|skull|head|heads) ..2 (full of|made of|filled with|stuffed with|replaced with) (rocks|air|sawdust|mush|cotton|soup|pudding|oatmeal|concrete|nothing|hot air)
    (lights are on|lights on) ..2 (nobody|no one)
    (not|isnt|arent|aint) the (sharpest|brightest) (tool|knife|bulb|scalpel|crayon|instrument|light|needle|star)
    (few|couple|several) ..1 (fries|cards|beers|electrons|neurons|sandwiches|bricks|screws) (short|loose)
    (embarrassing|shameful|disgraceful) (excuse|behaviour|conduct) 
    (cretinous|imbecilic|moronic|idiotic|asinine|cowardly|pea brained|dimwitted|half assed|harebrained|inbred) (doctor|doctors|surgeon|surgeons|nurse|nurses|resident|residents|admin|administrators|consult|consults|people|colleague|colleagues|patient|patients|leadership|ceo|attending|attendings|consultant|family|families|author|authors|reviewer)
    (trolls|clowns|vultures|parasites|leeches|ghouls|cowards|crooks|thieves|bullies|hypocrites|imbeciles|morons|idiots|quacks|frauds|liars) (in|at|running|who|that|from) (the|this|our|admin|administration|suits|congress|charge|run|runs|hr|billing|management|c suite|insurance|ran|ruin)
    (all|pure|just|only) (ego|bluster|talk|mouth|attitude) ..2 (no|zero) (brain|brains|skill|skills|talent|substance|knowledge|hands)
    (no|zero|negative) (brain|brains|spine|brain cells|balls|backbone|integrity) $
    (@groups|they|HANDLE) ..6 (cant|cannot|couldnt|wouldnt) (talk to people|speak to people|talk to patients|do basic|read an|interpret|spell|think straight|count)
    (shouldnt|should not|shouldnt ever|should never) be (allowed|let|trusted|permitted) ..2 (near|around|to practice|to touch|to vote|to breed|to parent|to hold|with|in medicine|to see|anywhere)
    (couldnt|could not|cant|cannot) (diagnose|find|intubate|suture|tie|read|spell|manage|recognize|make it|hack it|pass|tell|treat|tube|place|do) ..12 (with|if|in|a textbook|without|both|open|practice|real|own|broad|god's|gods|toe)
    no business (being|practicing|practising|treating|touching|wearing|calling|prescribing|holding|seeing|running)
    cant even (read|spell|interpret|start|examine|place|intubate|count|tie|find|do) (a|an|the|their|your|basic)
    (couldnt|cant|could not|cannot|wouldnt|would not) (find|diagnose|read|recognize|interpret|spot|know|manage) ..6 (if|with both|with two|with a map|own ass|to save)
    (imagine|fancy|picture) being @very? @very? @contempt|@slur
    what (a|an) @very? @very? (clown|psycho|prick|bastard|bitch|muppet|dummy|narcissist|snake|rat|weasel|loser|tyrant|bully|monster) !show|car
    (what|such) (a|an) @very? @very? @slur|@contempt !question|mistake|idea|thing|way|test|luck|day|tie|system|rule|policy
    what (a|an) @very? @very? (joke of a|excuse for a|disgrace|embarrassment|coward|loser|liar|fraud|hack|quack|hypocrite|pig|brat|fool)
    (excuse|apology|waste) (for|of) (a|an) (doctor|physician|nurse|surgeon|human|human being|resident|attending|colleague|person|leader|hospital|ceo|oncologist)
    what kind of @very? (@slur|fool|doctor orders|doctor does|person does|monster|quack)
    (how|are) (you|they|people|he|she|some people|some of you) @very @very? @contempt|stupid|dumb|thick|dense
    (how|exactly how|just how) (stupid|dumb|dense|thick|lazy|ignorant|incompetent|clueless|arrogant) (do|are|can|is|must|does|could) (you|they|he|she|we|this|that|one|people|some|someone|a|HANDLE)
    (did|do|does|have|has) (you|they|he|she|HANDLE) even (go to|went to|attend|graduate|read|pass|know|finish|think|train|have a|understand)
    (where|who) ..4 (get|got|gave) (your|their|his|her|you|them|him|you a|them a|him a) ..2 (degree|license|md|diploma|training|residency)
    (degree|license|md|diploma|training|certificate|credentials) (from|in|out of|off) (a|the) ..2 (cereal|cracker|box|vending|internet|costco|walmart|facebook|tiktok)
    (go|went|get|send them|send him|send her) back to (med|medical|nursing|high|grade|elementary|pa|np|dental|pharmacy|chiropractic)? (school|kindergarten|residency|intern year|preschool) !night|nights|supplies|shopping|season|physicals
    ^ (learn|learnt) (to|how to) (read|spell|count|do your job|do their job|examine|google) !a|the|slides|papers|ecgs|an
    (do|did|doing) (your|their|his|her) (damn|fucking|freaking|goddamn|f*cking|bloody|actual) job
    (delete|deactivate) your account
    (kill|hang|off) yourself
    (eat|get) (shit|sh*t|bent|lost|fucked|f*cked|stuffed|wrecked) $
    (grow|get|buy|find) (a|yourself a|some) (spine|brain|clue|life|pair|backbone) $
    (stay in|know) your (lane|place) $
    (stay in|know) your (lane|place) @slur|HANDLE|you|and
    (nobody|no one) (asked|cares|likes|respects|wants|needs) (you|your|for your|what you) !to|not|in
    (fuck|f*|f*ck|screw) (you|off|yourself|HANDLE|these people|those people|him|her|all of you|every one of you)
    (go to|rot in|burn in|see you in) hell
    glorified (carpenter|carpenters|secretary|secretaries|mechanic|mechanics|plumber|plumbers|waitress|waitresses|babysitter|babysitters|triage|technician|technicians|butler|nurse|nurses|butcher|butchers|barber|barbers|typist|typists|scribe|scribes|dealer|dealers|mall|massage|masseuse|masseuses|clerk|clerks|taxi|drug|pill|painters|photographer|photographers|shoe|bellhop|intern|interns|pharmacist|therapist|therapists)
    <term|word|the|say|called (noctor|noctors|murse|fakedoctor|antivaxtard|libtard|libtards|sheeple|covidiot|covidiots)
    (fake|pretend|wannabe|cosplay|play|discount|dollar store|budget|diet|knockoff|store brand|bargain) (doctor|doctors|physician|physicians|surgeon|surgeons|nurse|nurses|doctoring|docs|mds)
    (playing|cosplaying|play|cosplay) (doctor|as doctor|as doctors|as a doctor)
    <the|a (pill|drug) (pusher|pushers|dealer in a|dealers in)
    (big)? pharma (shill|shills|whore|whores|puppet|puppets|stooge|stooges|sellout|lapdog|lapdogs)
    (room temperature|single digit|double digit|negative|low|sub 80|shoe size) iq
    iq (of|lower|below|under) (a|an|than|NUM|room|your)
    (dumb|stupid|useless|thick) as (a|rocks|shit|hell|bricks) (rock|box|brick|post|stump|doorknob|bag|sack|spoon|marble|chocolate|screen|sponge)?
    (box|bag|sack) of (rocks|hammers|hair|dicks)
    (darwin award|darwin awards|darwinism at|natural selection at|let natural selection|thin the herd|thinning the herd|stupid prizes|gene pool)
    (scraped|wiped|seen) (smarter|better|brighter) ..4 (shoe|boot|petri|off)
    (beached|land) whale|whales
    (fat|lazy|ugly|disgusting|filthy|nasty) (slob|slobs|cow|cows|pig|pigs|ass|bastard|bastards|whale|whales|hippo)
    (all|every|most|typical) ..1 (surgeons|orthopods|anesthesiologists|radiologists|psychiatrists|nurses|nps|pas|crnas|midlevels|hospitalists|dermatologists|residents|admins|administrators|patients|families|doctors|boomers|chiropractors|naturopaths|interns|attendings|cardiologists|millennials) ..3 (care about is|do is|think about is|ever do|good for|know how to do|only care|just want|only want)
    (leave|stick) ..2 (it|the|medicine|to the|that|thinking) (to)? (the)? (real|actual|grown|grownup|adults|big boy) (doctors|physicians|ups|in the room|doctor|surgeons)
    (not|arent|isnt|not even|never be|youre not) (a)? (real|actual) (doctor|doctors|physician|physicians|medicine|surgeon|surgeons|nurse|nurses|specialty|scientists|scientist)
    (bless|aww) (your|his|her|their) (little|tiny|smooth|sweet)? (brain|peabrain|smooth brain|heart sweetie|heart honey)
    <the (smooth|pea|bird|lizard|rat|galaxy) (brain|brains|brained)
    (brain dead|braindead|soulless|half witted) (consult|consults|admit|admits|admission|ed|er|medicine|surgery|admin|admins|administrators|suits|insurance|insurers|resident|residents|intern|interns|attending|doctor|doctors|nurse|nurses|reviewer|reviewers|bosses|bureaucrats|executives|management|idiot|moron)
    (mouth breathing|knuckle dragging|bottom feeding|bottom feeder|bottom feeders|mouth breather|mouth breathers|knuckle dragger|knuckle draggers|ass kisser|ass kissers|bootlicking|money grubbing|blood sucking|bloodsucking|bloodsuckers|soulless|power tripping) (consult|consults|admit|admits|admission|ed|er|medicine|surgery|admin|admins|administrators|administration|ceo|suits|insurance|insurers|resident|residents|intern|interns|attending|doctor|doctors|nurse|nurses|reviewer|reviewers|people|bosses|bureaucrats|executives|management|bean|charge|pharma|np|nps|moron|idiot)?
    shame on (you|him|her|them|HANDLE|NAME|these|those|this|every|all|anyone|whoever)
    (you|they|he|she|we) (all)? (make|makes) me sick
    (cant|could not|couldnt|do not|dont|doesnt|does not) (fix|cure|help|treat) (stupid|dumb)
    (trained|educated|licensed) (by|at|on|through|from) (google|tiktok|youtube|facebook|wikipedia|a cereal)
    (my|her|his|their|your) (brain|head) ..2 (is|must be) (mush|empty|smooth|in (her|his|your) ass)
    head (is)? (so far)? up (your|his|her|their|its) (own)? (ass|arse|a*|butt)
    (shut|stfu) (up|the fuck up|the hell up|your mouth|your trap|your pie)? (you|HANDLE|boomer|idiot|moron|karen|grandpa|little)
    (okay|ok) (boomer|karen) $
    (crawl|go) back (to|under|into) (your|a|the|whatever) ..2 (hole|rock|cave|basement|bridge|swamp)
  `,
});

/** "I'm such an idiot", "feel like a fraud", "my dumb self". */
const SELF = wordClass('i im me my myself we our felt feel feeling');
const BANTER = wordClass(
  'jk kidding joking affectionate affectionately lovingly fondly teasing banter roast roasting bestie besties beloved birthday favorite favourite wedding anniversary ily lovable',
);
const SECOND = wordClass('you your youre HANDLE they he she @');

export const insult: ConductRule = (prepared) => {
  const reading = readingOf(prepared);
  const hits = SAYINGS.find(reading).filter(
    (hit) => !silent(reading, hit.from, hit.to, hit.label === 'deniable'),
  );
  const hit = hits[0] ?? obliqueInsult(reading);
  if (!hit || reading.has(BANTER)) return [];
  return [say(prepared, SAID.insult, hit)];
};

function silent(reading: Reading, from: number, to: number, deniable: boolean): boolean {
  const { words, prepared } = reading;
  const start = words[from]?.start ?? 0;
  const last = words[to - 1]?.start ?? start;
  if (prepared.inDocument(start) || reading.quoted(last) || reading.quoted(start)) return true;
  if (reading.has(BANTER)) return true;
  if (reported(reading, from) || (deniable && reported(reading, to - 1, Math.max(3, to - from)))) return true;
  if (before(reading, to - 1, 5, FEELS)) return true;
  if (
    deniable &&
    ((!/^(?:you|youre|u|ur|yall)$/.test(words[from]?.key ?? '') && negated(reading, from, 3)) ||
      negated(reading, to - 1, Math.min(4, to - from)))
  )
    return true;
  const addressed = [words[from], words[to - 1]].some((word) => word && SECOND.has(word.key));
  if (!deniable) return SELF_NEXT.has(words[to]?.key ?? '') || before(reading, from, 2, SELF_NEXT);
  return (
    !addressed && before(reading, to - 1, Math.max(5, to - from), SELF) && selfSubject(reading, from, to)
  );
}
const SELF_NEXT = wordClass('i im me myself');
const FEELS = wordClass('feel feels felt feeling');

/** The last person named before the abuse is the author. */
function selfSubject(reading: Reading, from: number, to: number): boolean {
  const [first] = reading.sentence(from);
  for (let at = to - 2; at >= Math.max(first, from - 5); at--) {
    const word = reading.words[at];
    if (!word) continue;
    if (/^(?:i|im|me|myself|we|felt|feel|feeling)$/.test(word.key)) return true;
    if (/^(?:my|our)$/.test(word.key)) {
      // "my dumb self" is the author; "my idiot attending" is not.
      if (/^(?:ass|self|brain|face|butt|part)$/.test(reading.words[to]?.key ?? '')) return true;
      if (at >= from) return false;
      continue;
    }
    if (
      word.kind === 'handle' ||
      PERSON.has(word.key) ||
      GROUPS.has(word.key) ||
      /^(?:you|youre|your|these|those|this|that)$/.test(word.key)
    )
      return false;
  }
  return false;
}
