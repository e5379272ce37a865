/** What a promise, pressure or inducement sounds like; `overpromise.ts` says when it counts. */
import { Grammar } from './grammar.ts';
import { ILLNESSES, TREATMENTS } from './lexicon/medicine.ts';
import { wordClass } from './pattern.ts';

const CLASSES = {
  tx: TREATMENTS,
  ill: ILLNESSES,
  you: wordClass('you your youll youre u ur yourself everyone anyone everybody patients they people'),
  unit: wordClass(
    'day days week weeks month months minute minutes hour hours session sessions visit visits dose doses infusion infusions treatment treatments shot shots injection injections pill cycle cycles',
  ),
  num: wordClass(
    'NUM one two three four five six seven ten twelve a single few just only under less than as little',
  ),
  fixes: wordClass(
    'cure~ heal~ reverse~ eliminate~ eradicate~ erase~ destroy~ obliterate~ melt~ vaporize~ fix~ fixes banish~ dissolve~ shrink~ shrinks annihilate~ end ends ended',
  ),
  fixes3: wordClass(
    'cures heals reverses eliminates eradicates erases destroys obliterates melts vaporizes banishes dissolves annihilates',
  ),
  gone: wordClass(
    'gone cured healed reversed eliminated vanish vanishes disappear disappears disappeared vanished melt resolved history pain-free painless',
  ),
};

/** `sure` stands alone, `near` needs a treatment or illness in the draft, `lure` needs a trial or treatment and no event. */
export const SAYINGS = new Grammar<'sure' | 'near' | 'lure'>(CLASSES, {
  sure: `
    (shrinks|shrink|dissolves|starves|kills) ..1 (tumors|tumor|cancer|cancers|fibroids|polyps) ..2 (when|where|naturally|in|without|while|that) ..2 (chemo|doctors|nothing|drugs|NUM|weeks|days|surgery|radiation|poison)
    (zero|no) (risk|pain|downtime|scars|side) ..2 (zero|no|instant) ..2
    (cure|cures|heal|heals|reverse|reverses) your ..2 @ill
    instant results
    (youll|you will|theyll|shell|he'll|we'll have you|you) ..4 (a new person|a different person|brand new|reborn|your old self|like new|transformed|20 again|twenty again)
    (the|a|your|our) cure (we|you|they|everyone|youve|patients) ..4 (promised|waited|waiting|prayed|hoped|dreamed|deserve|need)
    (doctors|docs|everyone|specialists|they|surgeons) said ..8 never ..4
    you (could|can|will|might) be next
    (@ill|als) is ..1 (over|finished|solved|history|no match|a thing of the past|optional|defeated|conquered) !used|treated|taught
    (forget|ditch|skip|cancel) ..1 (chemo|surgery|statins|insulin|antidepressants|your surgery|the surgery|your meds|big pharma|hip replacement|knee replacement|dialysis) ..8 (this|our|my|naturally|instead|works|better)
    (undefeated|unbeaten|perfect|flawless|100%|spotless) (record|success|track record|results)
    (thank|thanking|thank me) ..2 later
    (age|aging|cancer|pain|obesity|depression|diabetes|alzheimers) ..2 (optional|a choice|doesnt stand a chance|stands no chance|has met its match|never saw)
    (will|gonna|can|going to) ..1 (beat|win|conquer|survive|defeat|crush) (this|it|cancer|your|the cancer|leukemia|together) ..2 (100%|guaranteed|period|i promise|no question|no matter|trust|$)
    (will|ll|youll|they'll|child|kid|mom|patients|you) never ..4 again
    (melts|sheds|burns|drops|torches|incinerates|shreds) ..2 (pounds|fat|weight|inches|belly|lbs)
    (with|no|zero) (no|zero)? (effort|willpower|dieting|exercise) ..2 (needed|required|and|or|side|just)
    the end of (alzheimers|alzheimer|cancer|diabetes|obesity|chemo|chemotherapy|depression|leukemia|aging|dialysis|sickle|hemophilia|migraine|migraines|arthritis|hiv|dementia|pain|insulin|transfusions)
    (is|its) a guaranteed (win|cure|success|response|fix|remission|result|hit)
    (nobody|no one|no patient|no child) ..3 (die|dies|suffer|suffers|lose|go blind|relapse) ..2 (of|from|again|today|anymore)
    (NUM|seven|ten|thirty|twenty one) day (reset|detox|cure|cleanse|fix|reversal|challenge|protocol|plan|program|miracle) ..12
    (before its too late|before it is too late)
    (stops|stop|halts|reverses) ..2 (aging|alzheimers|dementia|parkinsons|ms|als|cancer|balding|hair loss) (in its tracks|dead|for good|cold|completely)
    (life changing|lifesaving) (cure|miracle|results guaranteed)
    (put|puts|sends|send|get|gets) ..3 (cancer|diabetes|ms|lupus|crohns|arthritis|leukemia|ra|depression|t2d) (in|into) (remission|reverse) ..3 (naturally|in NUM|without|for good|every|guaranteed|permanently|fast|$)
    (destroys|kills|targets|attacks|wipes out) ..3 (cancer|tumors|tumor|cells|leukemia) ..2 without (harming|hurting|touching|damaging|affecting)
    DRUG (is|are) (a|the|our|an actual|an absolute|literally a|truly a) miracle
    miracle (cure|drug|pill|supplement|treatment|therapy|diet|injection|shot|molecule|medicine|antibody|cream|serum|tea|oil|gummy|gummies|peptide|protocol|cells|infusion|procedure)
    miracle in a (vial|bottle|syringe|pill|box|bag|capsule|jar|needle)
    (magic|silver) bullet (for|against|that|@ill|is|has|drug)
    (fountain of youth|wonder drug|wonderdrug|holy grail|magic wand|magic pill|cure all|snake venom cure)
    (100%|100|hundred|1000%|99.9%|99%) (percent|%)? (effective|cure|cured|success|safe|risk free|guaranteed|natural and safe|curable|reversible|painless|works|side effect|efficacy)
    (works|work|cures|effective|working|worked|heals|response) ..3 (100%|100) (percent)? (of the time|of patients|of people|of cases|every time)? $
    (works|work|working|worked) (for|on) (everyone|everybody|every patient|all patients|anyone|every single|literally everyone|every cancer|every tumor)
    (works|work|cures) (every|each) (single)? time
    results (are)? guaranteed
    (guaranteed|guarantee) (results|cure|remission|relief|recovery|success|weight|to work|to cure|to help|to heal|to fix|to lose|to stop|to respond|to feel|to shrink|to beat|pregnancy|hair|you will|you wont|youll|that you|that your|your|response|survival)
    (i|we|can|will|we can|personally|i'll|ill) (guarantee|promise) (you|that you|that your|that this|that it|this will|it will|your|results|every|he|she|they|it works|remission|a cure|youll|theyll|patients)
    money back (guarantee|if)
    (say|kiss|wave) ..3 (goodbye|bye|farewell) (to)? ..3 (@ill|meds|medications|insulin|pills|injections|glasses|wrinkles|dialysis|chemo|inhalers|statins|surgery|biopsies|transfusions|prescriptions|painkillers|cpap|contacts|dentures|acne|fat|flab|hot|bloating)
    goodbye (to)? (@ill|insulin|meds|pills|wrinkles|glasses|chemo|dialysis|transfusions|flab|hot flashes)
    (throw|toss|chuck|trash) (away|out|in the trash)? ..1 (your|the|those|that) ..1 (insulin|meds|pills|medications|inhaler|inhalers|glasses|cane|statin|statins|cpap|walker|prescriptions|metformin|wheelchair)
    (never|wont|not|no longer) (ever)? (need|take|have|require|use|suffer|worry about|feel) (another|insulin|surgery|meds|medication|medications|dialysis|chemo|a transfusion|transfusions|glasses|a|your|pain|@ill|statins|pills|@tx) ..2 again
    (you|your|youll|everyone) ..4 (will|gonna|going to|be|get) ..3 (@gone|cancer free|disease free|pain free|drug free|symptom free|med free|good as new|tumor free|back to normal|a new person|off insulin|off all meds|off meds) (in|within|by|after|forever|for good|again|$)
    @ill ..3 (will|gonna) (be)? (@gone|a thing of the past)
    (you|you'll) (will|are going to|gonna) (be|get|feel) (better|cured|healed|well|amazing|great|fine) (in|after|within|by|guaranteed|i promise|trust) !a
    (will|wont|gonna) ..3 (in|within|after) (just|only|under|less than|as little as)? @num ..1 @unit (or|guaranteed|flat|i promise|max|period|with)
    (@gone|off insulin|off meds|off all meds|remission|cancer free|pain free|asleep anxiety) (in|within|after) (just|only|under|less than|as little as)? @num ..2 @unit
    (can|will|i'll|we'll|to|that|and|it|helped) (cure|heal|reverse|eliminate|eradicate|banish|erase|fix) (your|you of|you|every|any|all|anyone|everyone|anybody) ..3 !rate|question|problem|ehr
    (reverse|heal|cure|eliminate|fix|melt|dissolve|erase|end) your ..2 (@ill|naturally|belly|gut|cancer|pain|autoimmune|arteries|hormones|plaque|thyroid|fatty) !team|bias
    (cure|reverse|heal|beat|fix|defeat|end) ..1 (@ill) (naturally|forever|for good|permanently|without|in @num|once and for all|overnight|from home|at home|with this|with my|with our|with one)
    (@ill) (cured|reversed|healed|gone|erased|solved|fixed|eliminated|defeated) (naturally|forever|for good|permanently|in|without|with|by|thanks)
    (the|a) cure (for|to) (@ill|everything|all) (is|has|has been|was) (here|finally|arrived|found|already|in)
    (the|a) cure (for)? ..3 is (here|finally|now|in a|called|already)
    (finally|we|have|has|scientists|they) (have)? (found|discovered|got|cracked) (the|a) cure !rate
    (we|it|has|have|drug|this) (just)? (beat|beaten|solved|conquered|defeated|cracked|ended) (cancer|leukemia|diabetes|alzheimers|lymphoma|myeloma|sickle cell|aging|obesity|depression|hemophilia|aml|cml)
    (permanent|permanently|lifelong|instant|instantly|overnight|immediate|total|complete) (cure|fix|relief|results|cures|cured|healing|solution|weight loss|erases|eliminates|pain relief|heals)
    (lose|drop|shed|melt|losing) (up to)? NUM ..1 (lbs|pounds|kg|kilos|inches|lb) ..2 (in|within|every|per|a week|without|guaranteed|of fat|by)
    look (NUM|ten|twenty|fifteen|years|a decade) ..1 (years)? (younger)
    (big pharma|doctors|they|pharma|hospitals|oncologists|your doctor|the fda|government|mainstream medicine) (dont|doesnt|do not|does not|never|wont|hate|hides|is hiding|are hiding|hid) (want you|want anyone|want people|tell you|told you|you to know|this|the cure)
    (last|only|best|final) (chance|hope|shot|option) (to|for|at|of) (live|survive|survival|life|a cure|cure|be cured|get better|beat|save|remission|him|her|you|your|patients|mom|healing|a normal)
    (your|you|their|last|the) (only|last|best|final) (chance|hope|shot|option) (is|at|before|left|to live|to beat)
    (zero|no) reason not to (enroll|join|try|sign|take|start|do|get|be)
    (crazy|insane|foolish|stupid|mad|silly|a fool|nuts|irresponsible) not to (enroll|join|try|sign|take|start|get|do|ask|demand|be)
    if you ..2 (love|care about|want) ..3 (kids|family|mom|parents|husband|wife|children|yourself|live|to live|survive|to survive|grandchildren) ..5 (enroll|join|sign|take|try|call|get|book|come|dm|start|order)
    (literally|actually|really|straight up|basically) (cures|cure|a cure|reverses|erases|eliminates|kills cancer|stops aging|heals)
    (it|this|that|these|DRUG) (just|simply|flat out|actually|really|straight up) (works|cures|cured|fixes|heals|melts|erases) $
    (better|works better|safer|more effective|stronger|superior) than (any|all|every|anything|chemo|surgery|statins|antidepressants|ozempic|metformin|insulin|any drug|vaccines|big pharma|whatever your) !other|expected|placebo|dose
    (everyone|everybody|every patient|all patients|anyone|every person|every woman|every man|every human) ..4 (should|needs to|must|ought to) (be on|take|get on|demand|start|enroll|join|be taking|get this|be getting|have this) !screened|vaccinated|tested|access|vaccine|the|their|a
    (detox|cleanse|boost|boosts|supercharge|supercharges|turbocharge|reboot|reboots|reset|resets|rewire|rewires) (your|the) (liver|immune|immunity|metabolism|hormones|gut|lymph|body|brain|thyroid|cells|mitochondria|dna)
    (age|ages|aging|disease|cancer|dementia|alzheimers) (backwards|backward|proof|proofs|proofing)
    (never|not) (get|develop|have|getting) (cancer|alzheimers|sick|dementia|a heart attack|the flu|a cold) (again)? (if|with|when|thanks|ever)
    (prevents|stops|blocks) (all|every|cancer|dementia|alzheimers|aging|autism|heart attacks) !cells|growth|progression|in|screening
  `,
  near: `
    ^ (gone|cured|fixed|healed|reversed|erased|solved) $
    for (every|all) (woman|man|patient|person|patients|women|men|child|kid)
    (always|never) (works|fails)
    <like|look|looks (is|its|are|was|as|an|absolute|true|real|total|actual|complete|a|medical|modern|this|nothing short of a|literal) miracle !mile|year|worker|baby|she|he|that|on|we|i|how|anyone
    guaranteed (to)? !income|issue|way|universal|in|by|minimum|loan|isnt
    guaranteed $
    (no|zero|0|without|without any|not a single|free of|none of the) (real|major|nasty|known|bad|any|negative)? side (effects|effect) !were|was|reported|observed|data|seen|or|profile|but|so|yet|management
    side effect free
    (no|zero|0|without|without any) (risk|risks|downside|downsides|toxicity|toxicities|drawbacks|complications|danger|recovery|pain) (at all|whatsoever|involved|to you|$|just|only|ever|and no|no|and all|guaranteed|all)
    risk free
    (completely|totally|perfectly|absolutely|entirely|100%|proven) (safe|harmless|painless|risk free|natural and safe) !to|space|place|sleep|way|staffing
    nothing (at all)? to lose
    (what|and what) (do|have) you (got|have)? to lose
    (will|is going to|are going to|gonna|can) (save|change|transform|extend|give you back|get) (your|their|every|his|her|you your) (life|lives|mobility|body|future|youth) !of|insurance
    (cures|heals|reverses|eliminates|eradicates|obliterates|vaporizes|melts|annihilates|dissolves|wipes out|gets rid of) ..2 (@ill|tumors|fat|them|it all|everything|plaque|autoimmune|wrinkles|stretch)
    (cured|healed|reversed|eliminated) (my|her|his|their|our|every|all|thousands|hundreds|dozens|countless) ..3 (@ill|patients|clients|of|people|patient)
    (cure|curing|cured|heal|reverse|reversing|reversed) (cancer|diabetes|autism|alzheimers|aging|hiv|lupus|ms|parkinsons|leukemia|lymphoma|myeloma|depression|adhd|arthritis|sickle|hashimotos|hypertension|herpes|dementia) !research|rate|rates|fraction|in|intent|center|institute|mice|someday|one|sma
    (one|single|NUM) (dose|shot|infusion|injection|session|treatment|pill) (and|and youre|and you are|is all|and its|cures|fixes|ends|erases|stops|away|later|and done|and never|and boom|and they|and he|and she) (you|done|gone|it takes|over|cured|free|back|all|never|cancer|pain|walking|pain free|healed|$)
    (this|it|that|which|DRUG|therapy|trial|infusion|we|our) (is|has) ..2 (the|a|our) (end|ends) of (cancer|chemo|diabetes|obesity|dialysis|leukemia|myeloma|insulin|aging|depression|surgery)
    (cancer|chemo|diabetes|obesity|dialysis|leukemia|myeloma|depression) (is|as we know it is|will be) (over|dead|history|solved|done|curable now|a thing of the past|obsolete|finished)
    (you|your|mom|dad|loved one|patients|they|everyone) ..2 (will|gonna|are going to) (beat|survive|conquer|live|respond|walk|be cured|be healed|go into remission|feel like) !in|through
    you (will|are going to|gonna) be (better|fine|cured|healed|well|amazing|pain free|normal)
    (changes|transforms|rewrites) everything (for|about|in|$)
    (before|results) ..3 (after|speak) (photos|pics|for themselves|dont lie|says it all)
    (proven|clinically proven|doctor approved|scientifically proven) to (cure|reverse|heal|eliminate|stop|prevent|end|shrink|melt|erase)
    (all|every one|100%) (of)? (my|our) (patients|clients) ..4 (love|respond|get|got|are|were|lose|lost|go|went|feel|improved|recovered|walk|walked|pain free)
    (back|return|returned) to (normal|work|running|running marathons|the gym|life) in (NUM|a|one|two|three|just|under|days|no) 
  `,
  lure: `
    (the|your|their) (only|last|best) hope (for|of|is)
    before (it|they|we|spots) ..1 (fills|fill|filled|closes|close|are gone|run out|disappear)
    (your|their|his|her) (last|only|best|final|one) (chance|hope|shot|option)
    last (chance|spots|spot|slots|call|seats)
    (only|just) (NUM|a few|two|three|five|one|a handful|limited) (of)? (spots|slots|spaces|places|beds|openings|seats) (left|remain|remaining|available|open)?
    (spots|slots|space|spaces|places|openings) ..1 (filling|going|almost|limited|running|gone) ..1 (fast|quickly|gone|out|up|full)?
    (act|enroll|join|sign up|call|book|apply|dm) (now|today|fast|immediately|asap) (before|while|or|and get|and save|$)
    (hurry|dont wait|dont miss|dont hesitate|run dont walk|before its too late|while supplies)
    (get|get paid|earn|receive|make|well pay you|we pay|paid) (up to|$|you)? MONEY|NUM ..4 (to|for|just for|if you|when you) (participate|participating|enroll|enrolling|join|joining|screening|signing|take part)
    (easy|quick|free|fast|extra|cash|easy) (money|cash|gift card|gift cards|ipad|vacation|groceries|amazon card) 
    (free) (treatment|care|drug|drugs|medication|therapy|scans|mri|checkup|infusions) (if|when|for|just|plus|and all)
    (must|have to|need to|got to|gotta|should) (enroll|join|sign up|get on|get in|get into|be in|be on) (in)? (this|our|my|the) (trial|study|program|protocol)
    (why|who) (wouldnt|would not|would anyone not|would you not|would say no)
    (everyone|every patient|everybody|anyone) (with|who) ..4 (qualifies|is eligible|will qualify|gets in|gets the drug|benefits|responds|should enroll)
    (no|zero) (placebo|sugar pills) ..2 (everyone|guaranteed|you)
    (no brainer|nobrainer)
  `,
});

/** Certainty, a great outcome and something that is sold or studied, all in one sentence or two. */
export const CUES = new Grammar<'certain' | 'outcome' | 'thing'>(CLASSES, {
  certain: `
    (guaranteed|guarantee|guarantees|permanently|forever|ever|always|definitely|instantly|overnight|completely|absolutely|literally|entirely|totally|period|100%|every|everyone|everybody|nobody|never|promise|all|any|zero|fully)
    (will|wont|youll|youre|gonna|can|cannot|cant|finally|once and for all|for good|for life|one and done|mark my words|believe me|trust me|only|must|means no|no more)
    (in|within|after) ..2 (day|days|week|weeks|months|minutes|hour|session|sessions|dose|visit|infusion|NUM)
    (one|two|single|three|NUM) (infusion|dose|session|sessions|shot|injection|treatment|treatments|pill|visit|visits|hour|doses)
  `,
  outcome: `
    (cure|cures|cured|miracle|miracles|miraculous|magic|magical|history|obsolete|immortal|painless|flawless|unstoppable|unbeatable|invincible)
    (the|THE) cure for
    (fix|fixes|fixed|heal|heals|healed|reverse|reverses|reversed|destroy|destroys|erase|erases|melts|eliminate|eliminates|knock|knocked|knocks|beat|beats|beaten|conquered|defeated|end|ends|ended|kill|kills|wipe|wipes|obliterates|regrow|regrows|banish|disappear|disappears|vanish|vanishes|gone) ..5 (@ill|tumor|tumors|it|stage|depression|trauma|cartilage|disease|healthy|hair|forever|for good|overnight|completely|permanently|surgeons|everything|yours)
    @ill ..4 (gone|history|cured|disappear|vanish|reversed|beaten|over|fixed|healed|ended|dead|melt|melts)
    (end|beat|stop|erase|eradicate|defeat) ..1 (@ill) (cancer|disease)?
    (no|zero|without any|without a) (complications|side effects|downsides|relapse|relapses|risk|risks|recurrence|recurrences|downtime|scars|pain|toxicity|drawbacks|withdrawal) 
    (life|youth|mobility|energy|vision|hearing|memory|sex life|freedom) back
    (pain free|cancer free|symptom free|drug free|medication free|disease free|good as new|like new|perfect vision|perfect skin|brand new|running marathons|years younger|normal life|live forever|walk again|a baby|in remission|full remission|complete recovery|your old self|feel amazing)
    (be|get|feel|become|are|youre|be completely|back to) (normal|cured|healed|better|well|fixed|unstoppable|young again|a new person)
    (nobody|no one) ..3 (die|dies|suffer|suffers|relapse|relapses|regrets|regretted|needs|fails)
    (everything else|other treatments|chemo|surgery|steroids|steroid creams|insulin|antidepressants|all other|the rest) ..2 (is|are) ..2 (waste|obsolete|dead|useless|pointless|poison|outdated|over)
    (turn|turns|turned|roll|rolls) back (the)? (clock|time|years)
    (never) ..2 (need|have to)
    (never|dont|wont) ..2 (fail|fails|lose|relapse|regret|suffer|live with)
    (works|work|worked) (on|for) (every|everyone|all|everybody|each|anybody|any)
    (get|gets|got|getting) (better|off|cured|well) !sleep|at|with
    harming a single
    (add|adds|adding|gain|gains) NUM ..1 years
    (eat|bet) my (hat|stethoscope|license|badge|house|life)
    between you and (death|dying|the grave|cancer)
    (only|sole) (treatment|thing|therapy|option|drug|doctor|clinic|answer|hope|chance) ..3 (works|work|work for|for|that|standing|left)
    (last|only|final|best|one) (chance|hope|shot)
    (lose|nothing to lose) 
    (cant|cannot) (lose|fail|go wrong) 
  `,
  thing: `
    @tx
    (call|book|come see|ask|dm|join|enroll|sign|visit|see me|see us|come to) ..2 (me|us|today|now|up|our|for booking|clinic|trial)
    (your|our|my) ..1 (@ill|clinic|patients|clients|protocol|method|program)
    @ill
  `,
});
