import { PhraseTable } from '../text/phrases.ts';
import type { OtherCue } from './cues.ts';

/** Words that speak for anything else: papers, meetings, teaching, colleagues, the author, history. */
export const OTHER_CUES = new PhraseTable<OtherCue>({
  plural: `
    patients|pts|people|adults|children|women|men|individuals|folks|kids|survivors|clients|subjects|participants|cases with|who|on|in|receiving|undergoing|treated|had|have|were|are|aged|over|under|at|need|do|get|deserve|die|of|lt|gt = 1.2
    most|many|some|all|few|older|younger|elderly|these|those|our|your|more|fewer|with|for|in|of patients|pts|people|adults|women|men|children|kids|clients|survivors = 1
    every|each|any patient|pt|person|child|kid|woman|family = 0.7
    # patients|pts|participants|subjects|cases|adults|women|men|children|infants|deaths|hospitals|centers|sites|admissions|sessions|residents = 1.3
    if|when|unless|whether your|a|the|you patient|pt|kid|child|baby = 1`,
  publication: `
    et al = 2
    paper|preprint|manuscript|abstract|article|journal|jco|nejm|jama|lancet|bmj|blood|nature|cochrane|pubmed|doi|medrxiv|arxiv|editorial|supplement|authors|coauthors|published|publication|publish|cited|citation|reviewers|chapter|textbook|newsletter|podcast|episode|book|books|column|blog|substack = 0.9
    study|studies|trial|trials|cohort|rct|randomized|randomised|placebo|meta|registry|phase|arm|endpoint|enrolled|enrollment|efficacy|hazard|odds|ratio|confidence|interval|retrospective|prospective|median|mean|versus|significant|associated|outcomes|methods|results|conclusion|conclusions|objective|background|n = 0.6
    hr|rr|or|ci|orr|pfs|os|aor|auc|nnt|nnh|mortality|incidence|prevalence|sensitivity|specificity # = 1
    our|new|this|latest|my ?* paper|study|data|review|article|chapter|trial|preprint|guideline|guidelines|meta = 1.2
    guideline|guidelines|consensus|recommendation|recommendations|uspstf|nccn|idsa|acog|aap|who|cdc|fda|ema|nice|gold|kdigo|eular|acr = 0.8
    open access = 1
    dataset|data = 0.4
    per # = 0.5`,
  meeting: `
    congress|symposium|meeting|session room|hall|sunday|monday|tuesday|wednesday|thursday|friday|saturday = 1.5
    clinical|annual|scientific congress|meeting|sessions|assembly = 2
    session|congress|room|hall # = 1
    meet me|us|up = 3
    we're|were|we are hosting = 1.5
    symposium|keynote|registration|closes|agenda|faculty|moderated|virtual = 0.8
    boarding|census|throughput|los|holds numbers|data|metrics|hours = 1
    in|at phoenix|orlando|chicago|boston|denver|nashville|vegas|barcelona|vienna|lisbon|amsterdam|toronto|milan|madrid|philly|atlanta|sf|nola|honolulu|seattle = 0.5
    who's|whos|anyone coming|going|around|attending|presenting = 1.2
    see you there|in|at = 1
    come|stop|swing argue|see|say|find|visit|by|chat = 0.7
    look for = 0.5
    curso|congreso|inscripciones|taller|ponencia = 1.5
    days until|to|left = 0.3
    poster|posters|lecture|keynote|plenary|symposium|conference|congress|webinar|grand_rounds|workshop|panel|session|talk|talks|speaker|speakers|moderator|moderating|presenting|abstract|zoom|livestream|booth|registration|rsvp|cme|tweetorial|tweetchat|journal_club|tumor_board|summit|retreat|fellowship|gala = 0.9
    grand rounds = 1.5
    journal club = 1.5
    join us = 1.5
    see you|everyone in|at|there = 1
    honored|thrilled|excited|delighted|humbled|pumped|happy to|that|our|for|by ?* ?* present|presenting|speak|share|announce|join|give|be|host|welcome|moderate|our|paper = 1.2
    register|submit|deadline|submissions|apply|tickets|agenda = 1
    session|room|hall|booth|poster # = 0.7
    chief resident|residents|fellow|of = 0.5`,
  teaching: `
    pearl|pearls|tip|tips|reminder|psa|mnemonic|cheat|algorithm|checklist|tweetorial|thread|learning|teaching|teach|takeaway|takeaways|myth|myths|fact|facts|primer|basics|rule|approach|framework|pitfall|pitfalls|bottomline|remember|differential|ddx|causes|criteria|mechanism|dose|dosing|classification|score|hint|rant|unpopular|opinion|hot|guide|steps|pimping = 0.6
    don't|never|always|avoid|consider|stop|start|give|check|ask|treat|think|know|use|order|rule|hold = 0.25
    mcg|mg|ml|meq|mmol|kg = 0.15
    in a nutshell = 0.5
    first line = 0.8
    does|do|is|should|can|are|why|how we|you|i|it = 0.3
    unlike|vs|versus|compared = 0.3`,
  quiz: `
    board review|question|questions|prep|vignette = 3
    boards|mcq|mksap|usmle|comlex|abim|shelf|qbank|uworld|nbme|nclex|llsa|inservice|naplex|rite = 2.5
    case of the week|day|month = 0.3
    most likely diagnosis|cause|etiology = 2.5
    next best|step = 1.5
    whats|what|name|guess|spot the|your|next|is ?the dx|diagnosis|organism|step|finding|sign = 1
    spot diagnosis = 2
    sim|simulation|simulated|mannequin|manikin|osce|standardized = 2.5
    vignette|scenario|hypothetical|quiz|poll|trivia = 1.5
    stem|answer|answers|explanation = 0.8
    example|eg|classic|classically|textbook = 0.7`,
  colleague: `
    farewell|goodbye|adios|welcome|congrats to|dr|our = 2
    retiring|retires|retired|graduating monday|tuesday|wednesday|thursday|friday|today|after|this = 1.5
    dr|prof|professor * ?* ?* who|taught|retires|retiring|wrote|said|gave|will|is|has|for = 0.8
    welcome|welcoming to ?* our|the ?* ?* family|team|program|department|faculty = 2
    newest|new|incoming|outgoing ?* ?* residents|interns|fellows|faculty|assistants|nurses|members|hires|chiefs|partners|attendings|team = 1.5
    assistants|colleagues|faculty|mentees|coauthors|alumni|trainees = 0.6
    med|medical student|students = 0.6
    congrats|congratulations|kudos|props|bravo|welcome|welcoming|thank|thanks|shoutout|hats|grateful|thankful|appreciation|applause to|you|for|our|my|dr|all|off|on|and|the|so = 1.2
    proud|honored of|to our|my|this|the|see|have|work ?* ?* fellow|fellows|resident|residents|team|mentee|mentees|student|students|intern|interns|colleague|colleagues|faculty|nurses|wife|husband|daughter|son|kids = 2.5
    my|our ?* ?* mentor|mentors|mentee|attending|cofellow|fellow|fellows|resident|residents|intern|interns|colleague|colleagues|chair|chairman|chief|pd|boss|team|scribe|nurse|nurses|pharmacist|student|students|faculty|coauthor|coauthors|postdoc|classmate|chaplain|preceptor|apd|manager|secretary|coordinator|labmate = 1
    led|directed|mentored|supervised|chaired|authored|coauthored|written by = 0.8
    shout out = 2
    award|awards|awardee|promoted|promotion|tenure|elected|appointed|matched|match|graduation|graduates|graduating|retiring|retirement|retires|hired|joins|joining|interview|interviews|applicants|rank|eras|nrmp|fellowship|residency|alumni|grad|grads|class|dean|provost|chair|director|president|inducted|recipient|fellow|fellows|new|job|opening|recruiting|hiring|position = 0.5
    of the year|month = 1
    attending|intern|resident|student|ms3|ms4|med|consultant|registrar|senior|nobody|everyone|epic|surgeon|radiology|cards|ortho|me : = 1
    best|amazing|incredible|wonderful|brilliant|fantastic ?* team|mentor|mentors|resident|residents|fellow|fellows|nurse|nurses|colleagues|coauthors = 1`,
  self: `
    i was|am|been an|a ?* ?* doctor|doc|nurse|surgeon|physician|resident|intern|medic|pharmacist|pa|np = 2
    i sat|quit|cried|woke|drove|ran|slept|walked|ate|drank in|at|to|for|a|my = 0.6
    burnout|burned = 1
    my|our own = 1
    my ?* ?* ?* mom|dad|mother|father|mum|grandmother|grandfather|grandma|grandpa|wife|husband|son|daughter|sister|brother|kid|kids|child|children|baby|toddler|parents|family|uncle|aunt|cousin|nephew|niece|partner|fiance|dog|cat|puppy|therapist|pcp|spouse|twins|teenager|roommate|mother-in-law|inlaws|nana|abuela|granddad = 5
    i'm|im|i a|an = 1
    i|i'm|im|i've|ive was|have|had|am|been|live|lived|take|takes|got diagnosed|depression|anxiety|adhd|burnout|cancer|diabetes|migraine|surgery|miscarriage|ivf = 1.5
    as a patient|physician|doctor|nurse|mom|parent|surgeon|resident|survivor = 1.5
    i was|am a patient|resident|intern|student = 1
    when i was|am|had = 1.2
    my therapist|depression|anxiety|burnout|adhd|migraine|cancer|diagnosis|surgery|colonoscopy|mammogram|vaccine|booster|marathon|workout|weekend|vacation|birthday|anniversary|commute|coffee|lunch|dinner|garden|flight|book|career|job|life|training|residency|fellowship|white|scrubs|pager|badge|stethoscope|inbox|note|notes|charting|mug|desk|year|shift = 0.5`,
  history: `
    died|born in # = 0.6
    in|since|circa 1# = 1
    history|historical|century|invented|inventor|discovered|discovery|pioneer|pioneered|nobel|biography|eponym|eponymous|legend|legendary|centuries|decades|ago|war|ww2|wwii|king|queen|pope|emperor|president|senator|actor|actress|singer|celebrity|comedian|astronaut|olympian|novel|movie|film|show|series|character|netflix|documentary|painting|opera|poem|quote|quoted|wrote|author|rip|obituary|obit|tribute|museum|statue|philosopher = 0.7
    osler|halsted|semmelweis|lister|virchow|galen|hippocrates|cushing|apgar|pasteur|koch|fleming|curie|snow|lacks = 1
    's death|suicide|passing|struggle from|with|in = 0.5
    walk into a|my|the = 1
    photo # = 0.3
    academy|laureate|museum|discovery = 0.5
    on this day = 2
    pass|passing|death|loss of a|the|legend|dr|prof|professor|actor|singer|giant = 1
    public|publicly|announced|disclosed|interview|instagram = 0.4`,
  hypothetical: `
    imagine|suppose|hypothetically|hypothetical|pretend = 1.5
    lets say = 2
    let's say = 2
    say a|your|you|someone = 0.8
    if|when a|an|your|someone|you|anyone|they = 0.8
    would|could|might|should you = 0.6
    what if = 1
    someday|one_day = 0.3`,
  policy: `
    officials|doctors|experts|researchers|scientists|police|authorities|study|studies|survey|report|figures|ministers|critics say|says|said|report|reports|find|finds|found|warn|warns|suggest|suggests|show|shows|reveal|reveals|claim|claims = 1.5
    according to = 0.8
    health department|ministry|secretary|minister|officials|service = 1
    video|watch|listen|live|breaking|opinion|podcast|photos|gallery : = 1.2
    world's first = 0.4
    fda|ema|cms|medicare|medicaid|congress|senate|bill|law|legislation|policy|rule|mandate|reimbursement|insurers|insurance|approval|approved|approves|label|recall|shortage|backorder|vote|voting|election|tax|budget|salary|union|strike|contract|lawsuit|court|regulation|optn|unos|acgme|jcaho|cpt|icd|rvu|rvus|billing|prior_auth|outbreak|surveillance|cases|deaths|cfr|epidemic|pandemic|vaccine|vaccines = 0.5
    effective|starting|beginning|as of = 0.4
    qi|pdsa|kpi|metric|metrics|dashboard|initiative|rollout|pilot = 0.8`,
  reader: `
    you|your|you're|yours = 0.2
    who's|whos|anyone|anybody else|around|going|know|have|up = 0.5
    follow|retweet|rt|dm|share|link|bio|comments|comment|drop|tag|subscribe|sign|donate|listen|read = 0.4`,
});
