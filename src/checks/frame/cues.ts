import { PhraseTable } from '../text/phrases.ts';

/**
 * Words that tell whether a sentence is about one particular patient. Each cue carries its weight in evidence:
 * a sentence is about somebody from about 1.5 upwards (`judge.ts`). Evidence of a kind counts at most twice.
 */
export type PatientCue =
  | 'time'
  | 'told'
  | 'name'
  | 'story'
  | 'owned'
  | 'somebody'
  | 'age'
  | 'slot'
  | 'event'
  | 'act'
  | 'pronoun'
  | 'unit'
  | 'shorthand'
  | 'kin'
  | 'clinical';
export type OtherCue =
  | 'plural'
  | 'publication'
  | 'meeting'
  | 'teaching'
  | 'quiz'
  | 'colleague'
  | 'self'
  | 'history'
  | 'hypothetical'
  | 'policy'
  | 'reader';
export type ReleaseCue = 'consented' | 'composite' | 'fictional';

const PERSON =
  'patient|pt|lady|gentleman|woman|man|kid|kiddo|baby|newborn|preemie|toddler|infant|child|boy|girl|teen|teenager|veteran|farmer|guy|dude|grandma|grandpa|grandmother|grandfather|nana|client|survivor|donor|recipient|fella|gal|inpatient|walkin|trucker|nun|priest|pastor|victim|peanut|nugget|warrior|fighter|youngster|adolescent|octogenarian|nonagenarian|centenarian|primip|multip|g1p0|mama|momma|dad|mom';
const KIN =
  'wife|husband|mom|mother|mum|dad|father|daughter|son|sister|brother|parents|family|partner|fiance|fiancee|kids|children|grandkids|grandchildren|grandson|granddaughter|grandma|grandpa|grandmother|grandfather|spouse|girlfriend|boyfriend|twin|aunt|uncle|cousin|niece|nephew|roommate|caregiver|ex|widow|widower|stepdad|stepmom|parent|sibling|siblings|toddler|toddlers|baby';
const PLACE_OF_WORK =
  'ed|er|dept|department|clinic|unit|icu|micu|sicu|nicu|picu|ccu|or|office|chair|table|service|shift|ward|floor|bay|hospital|practice|pharmacy|rig|ambulance|truck|lab|l&d|triage|waiting_room|exam_room|trauma_bay|theatre|cath_lab|infusion|pacu|obs|panel|caseload|list|rounds';

export const PATIENT_CUES = new PhraseTable<Exclude<PatientCue, 'name' | 'story'>>({
  owned: `
    my|our ?* ?* ?* patient|pt|client|inpatient|resident's = 3
    my|our # year|yr|yo|y|month|mo|week|wk|day = 2.5
    my|our # # year|yr|yo = 2.5
    my|our ?* ?* lady|gentleman|kiddo|preemie|newborn|warrior|fighter|survivor|bmt|transplant|consult = 2
    my|our #am|pm = 2
    my # am|pm|oclock = 3
    my 1st|2nd|first|last|next|final|favorite ?* patient|pt|appointment|consult|delivery|admission|code = 2
    patient|pt|client of mine|ours = 3
    one of my|our ?* ?* ?* patients|pts|clients|kids|adults|kiddos|ladies|guys|babies|regulars|survivors|residents = 3
    two|three|four|couple of my|our patients|pts|kids = 1.5
    my|our pt's|patient's = 3
    our little|tiny|sweet|brave|youngest|oldest|first|smallest = 1
    i|we have|had a|an|this ?* ?* patient|pt|kid|lady|woman|man|guy|gentleman|client = 2.5
    patient|pt|client i|we ?* ?* saw|treated|met|followed|admitted|cared|delivered|operated|lost|intubated|diagnosed = 3
    day # of|for my|our patient|pt = 2`,
  somebody: `
    baby boy|girl * = 1.2
    driver|driver's|passenger|rider|pilot|climber|hiker|camper|caller|worker|victim|bystander awake|intubated|dead|alive|ok|stable|is|was|says|asked|wants = 0.9
    one of them|the|these = 0.3
    pt|patient told|asked|said|says|thinks|thought|wanted|brought me|the|that|him|her|us|he|she|if|why = 1.2
    my|our # = 0.6
    this|that|another|todays|tonights|yesterdays|same ?* ?* ${PERSON} = 1.5
    a|an|the ?* ?* ?* lady|gentleman|kiddo|preemie|grandma|grandpa|nana|fella|nun|trucker|nonagenarian|octogenarian|centenarian = 1.25
    a|an ?* ?* mother|father|grandmother|grandfather|couple|family|teenager|athlete|student|resident|worker|retiree|widow|widower|veteran|nurse|teacher|driver = 0.6
    told you about|of a|an|my|this = 0.4
    tell|telling you|y'all|yall about a|an|my|this|the = 0.8
    a|an|the man|woman|boy|girl|mother|father|kid|patient named|called|who|that|i|we = 0.6
    a|an ?* ?* patient|pt|woman|man|kid|baby|toddler|boy|girl|teen|teenager|veteran|farmer|guy|newborn|child = 0.75
    the patient|pt|kid|baby|boy|girl|man|woman|guy|teen|donor|recipient|newborn|child|infant|victim = 0.9
    pt|patient name|named|called|initials = 3
    pt|patient came|presented|presents|arrived|coded|died|passed|said|says|asked|told|was|is|has|had|reports|refused|eloped|left|walked|fell|admitted|w = 1.2
    someone|somebody came|died|brought|tried|coded = 0.75
    guy|dude|lady|woman|man|kid|girl|boy|mom|dad who|that came|walked|drove|fell|got|told|asked|refused|survived|swallowed|was = 1
    three|two|four|five kids|teens|siblings|brothers|sisters|people|victims|students|players|workers = 0.75
    twins|triplets|quads|quintuplets|quadruplets = 0.5
    frequent flyer|flier = 1
    guy|dude|lady|man|woman|kid|gal|girl|boy|gentleman|fella who|that ?* * = 1
    paciente|pacientes|viejito|viejita|abuelito|abuelita = 1.2
    mi|nuestro|nuestra|la|el|una|un ?* paciente|señora|senora|señor|senor|niño|nino|niña|nina|abuelita|joven = 1.5
    this|that|a|an|my|the ?* ?* delivery|admission|consult|code|case|transfer|walk-in = 0.4
    curbside|consult = 0.5
    regular|regulars = 0.5
    dv|gsw|mvc|mva|oud|si|od|stemi|nstemi victim|pt|patient|guy|lady|kid = 1
    victim|donor|recipient|decedent|proband = 0.75
    she's|he's = 0.6`,
  age: `
    # yo|y/o|yof|yom|yow|yrold|yearold = 1.6
    # y|yr|yrs|year|years ?o|old|of|young ?* male|female|man|woman|m|f|boy|girl|pt|patient|lady|gentleman|kid = 1.8
    # y|yr|yrs|year|years o|old = 1.3
    # m|f = 1.6
    # male|female = 1.2
    he|she # = 0.8
    # and|but he|she|unstoppable|counting|never = 0.5
    # wk|wks|week|weeks|mo|month|months|day|days o|old = 1.2
    # month|week|day old = 1.2
    dol|ga # = 0.5
    age|aged # = 0.4
    ninety|eighty|seventy|sixty|fifty|forty|thirty|twenty ?* year old = 1.5
    in his|her early|mid|late # = 1
    in his|her thirties|forties|fifties|sixties|seventies|eighties|nineties|twenties|teens|# = 1
    turned|turns|turning # = 0.8`,
  slot: `
    room|rm|bed|bay|cubicle|bedspace|pod|booth|chair|isolette|crib|slot|resus # = 2
    trauma|resus|hall|hallway bay|bed|room|# = 1
    micu|sicu|cvicu|nicu|picu|ccu|icu|tele|stepdown|pacu # = 2
    the in room|bed|bay # = 2`,
  event: `
    hit|reached|made|passed # yrs|years|months|days|pounds = 0.6
    ned|cr|remission|mrd neg|negative|and = 0.4
    got|getting chewed|bitten|punched|kicked|spit|puked|peed|thrown|yelled|screamed on|at|by = 0.8
    hep panel = 0.3
    in for|with = 0.2
    wanted to see|go|die|hear|know|hold = 0.5
    was|were gone = 0.4
    seizure|stroke|fall|collapse|arrest|od on|at|in the|his|her = 0.5
    diagnosed|admitted|delivered|coded|died|relapsed|transplanted|found the|on|in|at|last|this|during|after|two|three|four|five|six|a = 0.7
    gained|lost # grams|g|pounds|lbs|lb|kg|kilos = 0.8
    clean|sober # days|weeks|months|years = 0.6
    # days|weeks|months|years clean|sober|out|post|free|later|in|ago = 0.6
    no show = 0.6
    magnet|magnets|coin|coins|battery|bullet|knife|lightbulb|fishhook|nail|bead|beads|button = 0.5
    tbsa|gsw|rosc|ex-lap|craniotomy|thoracotomy|airlifted|code blue|rapid response = 0.6
    launched|dispatched|responded|called for|to|out = 0.5
    level # = 0.2
    bone marrow|biopsy|lp|cath|scope|surgery|delivery|intubation on a|an|the|our|my = 0.6
    od|overdose|overdoses this|from|last|tonight|today|in = 0.8
    third|3rd|second|2nd|fourth|fifth od|overdose|stroke|arrest|transplant|relapse|loss|stemi|code|stabbing|shooting|gsw = 0.7
    fallecio|murio|ingreso|ingreso|nacio|llego|llegó|falleció|murió|nació|ingresó|intubado|intubada = 0.8
    named|nicknamed|called him|her|it|his = 0.6
    loss|losses|miscarriage|stillbirth|funeral|bereavement|goodbye|deathbed = 0.4
    bit|punched|kicked|hugged|thanked|slapped|grabbed|cursed me|us = 1
    chest|abdominal|flank|back pain since|x|for = 0.5
    repaired|fixed|removed|extracted|excised|delivered|extubated|intubated|reattached at|in|on|this|last|today|tonight = 0.8
    enrolled|admitted|diagnosed|discharged|transferred|extubated|operated|relapsed today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|overnight|last = 1
    shoulder dystocia|abruption|cord = 0.4
    # lb|lbs|pounds # oz = 0.6
    died|passed|coded|arrested|crashed|expired|bled|ruptured|relapsed|progressed|responded|recovered|survived|walked|woke|extubated|discharged|delivered|presented|arrived|eloped|overdosed|seized|collapsed|vomited|fainted|perfed|perforated|decompensated|desatted = 0.7
    passed away|peacefully|on = 1
    rang|rings|ringing the|that|her|his ?* bell = 2
    came|come|comes|walked|rolled|wheeled|staggered|limped in|into|back|out|to = 0.7
    brought|flown|transferred|medevaced|helicoptered|airlifted|sent|wheeled in|from|by|to|over|up = 0.6
    goes|went|going|heading|headed home = 0.8
    was|is|got|been|being ?* admitted|intubated|transferred|discharged|diagnosed|extubated|transplanted|listed|shot|stabbed|hit|cannulated|resuscitated|sectioned|enrolled|dosed|transfused|rushed|cremated|sedated|trached|paralyzed = 1
    fell|jumped|crashed|swallowed|drowned|choked ?* off|on|from|down|out|into|a|his|her|in = 0.6
    wants|wanted|refuses|refused|asked|begged|insists|insisted|keeps|kept|told|said|says|thinks|thought|cried|laughed|smiled|yelled|screamed|yelling|screaming|sobbed|hugged|thanked|apologized|bit|spit|threw|punched|kicked|hasn't|won't|doesn't = 0.35
    has|have been yelling|screaming|crying|vomiting|waiting|asking|refusing|boarding = 0.7
    no longer|finally ?* needs|on|requires|intubated|chemo|home|walking|discharged = 0.6
    in cr|cr1|cr2|remission = 0.6
    months|weeks|years|days|# after|since|post|into|from the|his|her|transplant|chemo|surgery|injury|diagnosis|crash|accident = 0.6
    stillbirth|stillborn|miscarried|suicide|overdose|hanging|drowning at|on|in|last|this = 0.7
    stillbirth = 0.8
    last words = 1
    time of death = 1
    lost|losing him|her|the|a|this|our patient|baby|pt|kid|mom = 1
    lost him|her = 1
    left ama = 1.2
    sent|send home = 0.4
    first|1st|second|third patient|pt|person|human|woman|man|child|baby ?* in|dosed|enrolled|treated|to|ever|at = 1.3`,
  act: `
    i|we ?just ?* intubated|delivered|pronounced|stitched|sutured|sewed|coded|cathed|scoped|resuscitated|admitted|discharged|diagnosed|extubated|tubed|shocked|cardioverted|amputated|transfused|biopsied|consented|triaged|decannulated|transplanted|cannulated|debrided|excised|enucleated|circumcised|bagged|trached|restrained|sectioned|sedated|reversed|narcanned|explanted|harvested|repaired|unclogged|disimpacted = 1.8
    i|we ?just ?* saw|told|held|sat|removed|pulled|took|treated|caught|fixed|reduced|called|met|lost|buried|washed|fed|drained|opened|closed|operated|gave|sang|hugged|visited|found|placed|dispensed|filled|counseled|ordered|cried|signed|performed = 0.5
    i|we saw|met|treated|admitted|had a|an|this = 0.9
    told|asked|hugged|held|thanked|watched|helped|convinced|let|walked|brought|sent|took|gave|got|put|called|explained|saved|lost|showed|texted her|him = 0.8
    held his|her|their|mom's hand|hands|baby = 1.2
    just|finally ?got intubated|delivered|pronounced|stitched|sutured|coded|cathed|scoped|admitted|discharged|diagnosed|extubated|tubed|shocked|removed|pulled|took|did|finished|saw|had|treated|caught|got|fixed|triaged|dispensed|filled|reduced|placed|put|closed|repaired|lost|sent|told|buried|called = 0.8
    took|pulled|fished|dug|cut|removed out|a|the|off|from = 0.5
    sat with = 0.8
    stitched|sewed|stitching up = 1
    did|doing|performed|perform|performing a|an|my|our|emergency ?* ?* c|csection|thoracotomy|cric|trach|lap|appy|chole|whipple|crani|ecmo|cath|bronch|lp|delivery|autopsy|amputation|transplant = 0.8
    talked|talking to|with his|her|the wife|husband|mom|family|daughter|son|parents|dad = 1
    gave|give|broke|breaking|delivered her|him|his|them|the|bad news|diagnosis = 0.8
    call|called|calling|told|telling|tell the|his|her family|wife|mom|parents|husband|daughter|son = 1
    family mtg|meeting|conference = 1
    cried|crying|cry with|in = 0.5
    proud of him|her|this = 0.8
    seen|saw|see|seeing|met him|her|in|on clinic|rounds|consult|today|tonight = 0.9
    signed out = 0.5`,
  time: `
    hoy|ayer|anoche = 0.8
    esta mañana|manana|tarde|noche = 0.6
    his|her|their birthday|anniversary = 0.6
    ecmo|vent|hospital|icu day # = 1
    day # = 0.3
    mon|tues|tue|wed|thurs|thu|fri|sat = 0.2
    today|yesterday|tonight|overnight = 1
    this|last|yesterday ?late ?early morning|afternoon|evening|night|weekend|week|month|am|wk|nite|shift = 1
    on|last|this|since monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|thurs|thu|fri|sat|sun = 1
    monday|tuesday|wednesday|thursday|friday|saturday|sunday = 0.6
    monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|tonight's|today's|yesterday's = 0.8
    at # am|pm = 0.8
    # am|pm = 0.5
    hours|days|weeks|months ago|later = 0.6
    at shift change|noon|midnight|dawn|sunrise = 0.6
    by|until evening|morning|noon|midnight = 0.6
    since january|february|march|april|may|june|july|august|september|october|november|december|christmas|thanksgiving|easter = 0.7
    christmas|thanksgiving|easter|halloween|birthday|anniversary = 0.4`,
  told: `
    second opinion = 0.6
    please advise = 0.8
    voicemail|email|text|letter|note|dm from|to|: = 0.4
    we'll call him|her = 1
    i|we cried|sobbed|wept|left|held|knew|drove|sat|promised|hugged|forgot|remember|watched = 0.5
    never forget|forgotten = 0.6
    will miss|be missed = 0.4
    last|first|final words|note|breath|song|bell|smile|chemo|radiation|dose|cycle|treatment|scan = 0.4
    asked|told|texted|called|showed|gave|thanked|brought|handed|sent me|us = 0.6
    rest in peace|easy|well = 0.7
    we love|miss you = 0.6
    you did|u did it = 0.5
    if you're|ur|youre the|reading = 0.8
    to whoever = 0.7
    hug your|people = 0.5
    legend|hero|badass|unstoppable|goddesses|king|queen = 0.3
    be well = 0.5
    nobody|no one believed|came|visited = 0.4
    asking|ask for|re = 0.3
    anyone|anybody|somebody|someone else see|seen|have|had = 0.3
    thoughts|dx|ideas = 0.2
    never boring|dull = 0.6
    before|while|because he|she = 0.5`,
  pronoun: `
    he|she|him|his|hers|her|he's|she's|she'd|he'd|she'll|he'll = 0.7`,
  unit: `
    in|on|at|to|from|through|into|of my|our|the|this ${PLACE_OF_WORK} = 0.6
    in|at|from clinic|icu|nicu|picu|triage|l&d|ed|er = 0.5
    my|our clinic|shift|er|ed|icu|unit|rig|office|dept = 0.4
    tonight|today|yesterday on|in|at clinic|shift|rounds|icu|ed|er|l&d|or|nicu|the = 0.4
    on call = 0.3
    at our|my hospital|shop|place|facility|center|institution = 0.6
    at here = 0.2`,
  shorthand: `
    whiteboard|wristband|sticker|requisition|label|header|stamp|screenshot|bracelet|armband|nametag reads|says|said|up|photo|still|has|shows|with|in|on = 1
    it|which reads|says = 0.4
    found|left|saw|posted|faxed|emailed|texted|printed a|an|the|somebody's|someone's|wrong|out ?* ?* wristband|sticker|chart|label|list|census|face_sheet|facesheet|license|id|badge|card|eval|note|record|records|whiteboard|patient|family|results|result|report = 1.2
    headache|fever|cough|rash|pain|weakness|vomiting|bleeding|dizziness|diplopia since|x|for|after = 0.6
    appeal|denial letter|language = 0.3
    match run = 0.8
    cold time = 0.6
    how should|do|can|would i|we ?* manage|treat|adjust|handle|document|approach = 0.4
    draft|write|fill|prepare|compose|translate|summarize|review|interpret|explain a|an|the|out|these|this|following|to|her|his ?* ?* referral|letter|appeal|authorization|summary|form|note|labs|results|instructions|chart|ecg|ct|mri|plan|report|message = 0.6
    for|to my|the|this|our patient|pt = 0.8
    tablet|tablets|capsule|capsules|by mouth|twice|once|daily = 0.2
    allergic|allergy to = 0.4
    weighs|weighed|weighing # = 0.5
    lives|living|resides in|at|on|with|alone = 0.5
    callback|contact|phone|emergency number|contact = 0.3
    insurance|member|policy id|number|denied = 0.3
    was|were|been|is diagnosed|prescribed|seen|hospitalized|admitted|referred|scheduled|started|treated = 0.5
    reports|reported|complains|complained|complaining|denies|denied|endorses|presents|presented|presenting = 0.6
    follow|following|followup up|for|visit = 0.2
    dob|mrn|ssn|accession|wristband|whiteboard|acc = 1
    patient portal = 0.7
    mychart|portal message = 0.7
    labor while|in = 0.3
    while|in labor = 0.5
    recall alert = 0.3
    peer to peer = 0.5
    npo|ercp|egd = 0.3
    prior auth = 0.2
    s|sp p = 0.2
    c|h|p|w o|w = 0.2
    pod|hd|dol|pod# # = 0.8
    cc|hpi|pmh|pmhx|fhx|shx|dispo|a&p|ddx|hx = 0.6
    biba|bibems|lwbs|ama|dnr|dni|cmo|rosc|etoh|intubated|gcs|mvc|gsw|fb|iufd|svd = 0.6
    admitted|transferred|presents|presenting|presented|discharged with|from|to|for|after|w = 0.7
    listed for|less = 0.6
    path signed|back|came|report|shows|showed = 0.6
    pulled|found|noted|labs|scan|ct|mri|xray|echo|biopsy|ekg|tox|trop|lactate|smear|marrow|path was|showed|shows|came|back|is = 0.6
    went into|home = 0.5
    on hospice|ecmo|crrt|pressors|bipap|dialysis|pd|hd|ra|nc|vent = 0.5
    dnr|hospice = 0.3
    found down = 1
    born at|on|at|via = 0.7
    chief complaint = 0.8`,
  kin: `
    family|parents|wife|husband|mom|dad|mother|father from|in|at|drove|flew|of|called|facetimed = 0.7
    recipient|donor|decedent is|was|plays|works|has|of|did|a|from = 0.8
    his|her|their|pts|pt's|patient's|patients|the|kid's|baby's|boy's|girl's ${KIN} = 0.8
    his|her oldest|youngest|older|younger|little|new|elderly|estranged|teenage|ex ${KIN} = 0.8
    mom|dad|grandma|grandpa|wife|husband|daughter|son|family|parents|mother|father|sister is|was|says|said|wants|wanted|asked|brought|cried|found|held|thought|in|at|had|has|got|walked|bedside|screaming = 0.8
    mom|dad|wife|husband|daughter|family|parents at|by bedside|the = 0.6`,
  clinical: `
    chemo|chemotherapy|biopsy|sepsis|septic|tumor|leukemia|lymphoma|myeloma|cancer|aml|cll|all|cml|dlbcl|mds|stroke|seizure|fracture|fx|pneumonia|delirium|cirrhosis|overdose|stemi|nstemi|mi|chf|copd|dka|hiv|psychosis|mania|bipolar|schizophrenia|depression|preeclampsia|abruption|placenta|transplant|dialysis|kidney|liver|stone|appendix|appy|gallbladder|lac|laceration|abscess|melanoma|sarcoma|glioblastoma|gbm|amyloidosis|hlh|ttp|itp|aneurysm|dissection|embolism|pe|dvt|hemorrhage|bleed|ich|sah|sdh|arrest|code|ecmo|vent|icu|morphine|fentanyl|heroin|methadone|insulin|warfarin|troponin|wbc|hgb|inr|ct|mri|rash|wound|burn|trauma|amputation|miscarriage|quads|remission|hospice|cgvhd|gvhd|cart|tagraxofusp|labor|preterm|nicu|asthma|anaphylaxis|croup|rsv|meningitis|encephalitis|tb|syphilis|gonorrhea|chlamydia|hemophilia|sickle|anemia|obese|bmi|suicidal|si|adhd|autism|ptsd|crack|meth|etoh|drunk|dv|assault|rape|abuse|foreign|orbital|retina|cataract|caries|molar|extraction|dementia|alzheimers|parkinsons|ms|als|paraplegic|quadriplegic|c6|scoliosis|spine|acl|hip|knee|tka|tha|colonoscopy|egd|polyp|ibd|crohns|uc|ostomy|hernia|whipple|lap = 0.3`,
});

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
    fda|ema|cms|medicare|medicaid|congress|senate|bill|law|legislation|policy|rule|mandate|reimbursement|insurers|insurance|approval|approved|approves|label|recall|shortage|backorder|vote|voting|election|tax|budget|salary|union|strike|contract|lawsuit|court|regulation|optn|unos|acgme|jcaho|cpt|icd|rvu|rvus|billing|prior_auth|outbreak|surveillance|cases|deaths|cfr|epidemic|pandemic|vaccine|vaccines = 0.5
    effective|starting|beginning|as of = 0.4
    qi|pdsa|kpi|metric|metrics|dashboard|initiative|rollout|pilot = 0.8`,
  reader: `
    you|your|you're|yours = 0.2
    who's|whos|anyone|anybody else|around|going|know|have|up = 0.5
    follow|retweet|rt|dm|share|link|bio|comments|comment|drop|tag|subscribe|sign|donate|listen|read = 0.4`,
});

export const RELEASE_CUES = new PhraseTable<ReleaseCue>({
  consented: `
    with|w|written|informed|verbal|full|signed ?* ?* ?* consent|permission = 1
    consent|permission ?was obtained|given|granted|signed|on|from|to|documented = 1
    shared|posted|sharing|posting|published|used with ?* ?* consent|permission = 1
    patient|family|mom|pt|parents|he|she consented|agreed|approved|asked_me = 1
    consented to = 1`,
  composite: `
    composite|amalgam|deidentified|anonymized|anonymised|blended = 1
    de identified = 1
    details|identifiers|facts|specifics ?* ?* changed|altered|modified|removed|omitted|fictionalized|scrambled = 1
    changed|altered|modified ?* ?* details = 1
    all details|identifiers = 1`,
  fictional: `
    fictional|fictitious|made_up|imaginary|invented|hypothetical|simulated|simulation|synthetic|mannequin|manikin|sim = 1
    not a real patient|person|case = 1
    no real patient|patients|person = 1
    standardized patient = 1`,
});
