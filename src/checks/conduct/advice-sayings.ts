/** What advice to one person sounds like; `advice.ts` says when it counts. */
import { Grammar } from './grammar.ts';
import { ILLNESSES } from './lexicon/medicine.ts';
import { wordClass } from './pattern.ts';

export const CLASSES = {
  record: wordClass(
    'labs lab bloodwork blood counts count cbc cmp results result scan scans mri ct pet xray x-ray xrays path pathology report reports biopsy rash mole photo photos pic pics picture pictures ecg ekg echo symptoms symptom numbers genetics genomics chart records imaging films ultrasound mammogram a1c tsh inr psa ferritin hemoglobin platelets meds medications medication diagnosis dx mutation profile panel values creatinine urine spirometry colonoscopy bp glucose readings protocol lump wound incision stool',
  ),
  med: wordClass(
    'DRUG meds med medication medications medicine pill pills inhaler thinner thinners dose doses tablet tablets antibiotic antibiotics injection injections shot steroid drops patch chemo infusion infusions insulin pressure supplement supplements pump ssri antidepressant antidepressants statin iron painkillers taper maintenance prescription immunosuppressant immunosuppressants tki anticoagulant anticoagulation radiation biologic',
  ),
  change: wordClass(
    'stop start take skip hold double halve increase decrease cut taper quit restart resume switch add try drop pause lower raise bump discontinue come go use combine mix reduce ditch stopping starting taking skipping doubling holding switching continue keep toss swap delay space crush triple stay ask demand request get',
  ),
  person: wordClass('you your youll youre u ur yourself'),
  urge: wordClass(
    'should could can must need needs have gotta ought better just definitely please probably might may want id would absolutely safely go ahead totally also then still only instead even simply and',
  ),
  ill: ILLNESSES,
  test: wordClass(
    'biopsy ct mri pet scan ultrasound colonoscopy mammogram echo ekg ecg bloodwork panel ferritin tsh b12 a1c d-dimer marrow genetic surgery transplant dialysis transfusion iron antibiotics steroids chemo chemotherapy radiation hysterectomy mastectomy cath stent anticoagulation endoscopy egd antibiotic x-ray xray',
  ),
};

/** `records` asks for somebody's results; `order` and `verdict` speak to one person; `reply` only counts in an answer. */
export const SAYINGS = new Grammar<'records' | 'order' | 'verdict' | 'reply'>(CLASSES, {
  records: `
    send (them|it|those|em) (over|to me|my way|here|in) ..3 (i'll|i will|ill|and) ..6
    (results|labs|scans|scan|mammogram|report|rash|mole) ..2 (send|dm|post|show) (them|it|those) ..2 (over|to me|me|here|my way)
    (snap|take|get|shoot|film|record) ..2 (photo|pic|picture|video|screenshot) ..2 of (your|the) ..3 (@record) ..4 (me|dm|message|send|text|email|my inbox)
    (drop|shoot|slide|hit|give) me (with)? ..2 (your|ur|those) ..3 @record
    (send|dm|message|text|email|show|pm|mail|whatsapp|msg|forward|upload) (me|us|over|in|it|my dms|along)? ..3 (your|ur|the|a pic of|a photo of|pics of|photos of|pictures of|screenshots of|any|all your|those) ..3 @record !to|portal
    (dm|message|text|email|pm|send|msg) me ..4 (@record) !on|paper|trial|study|abstract
    (drop|post|share|put|paste|leave|list|attach|comment) ..4 (your|ur) ..3 (@record) ..3 (below|here|in the comments|in comments|and ill|and i'll|in my dms|in the replies|with me|and i|and we|👇|in the thread)
    (your|ur) ..2 (@record) (to me|to my dms|my way|to my inbox|in my dms|to us)
    (happy|glad|willing|free|able|love|i'll|ill|i can|i will|can|will|let me|we can|feel free) ..3 (review|look|read|interpret|check|go over|analyze|decode|evaluate|take a look|weigh in|give you a second|second opinion) ..3 (your|ur) ..3 (@record|situation)
    (i'll|ill|i will|i can|we'll|let me|we can|and i'll) ..2 (tell|let|give|design|build|write|create|make|adjust|customize) (you|know|your|a) ..4 (take|stop|have|need|dose|regimen|protocol|plan|diagnosis|diagnose|treatment|meds|supplements|wrong|going on)
    (i'll|ill|i will|i can|we'll|we can|happy to|let me|gladly) ..2 (prescribe|diagnose|adjust|call in|phone in|refill|order|write|rx|tweak|titrate) (you|your|it|a|some|the|that) ..3
    (dms|inbox|dm|messages) (are|is)? (open|always open) ..3 (for|if) ..4 (second opinion|second opinions|diagnosis|your|consult|consults|dosing|treatment|medical|results|labs)
    (dm|message|email|text) me ..3 (for|to get) ..3 (second opinion|second opinions|a diagnosis|dosing|doses|dose|treatment plan|protocol|regimen|a prescription|prescription|script|refill|refills|scripts|personalized|consult)
    (what|whats|what are|what is) your ..2 (dose|inr|a1c|ferritin|tsh|platelets|platelet count|hemoglobin|stage|mutation|counts|creatinine|psa) $
    free (second opinion|second opinions|consult|consults) ..3 (dm|dms|here|comments|message|replies)
  `,
  order: `
    @person @urge @urge? @urge? @change ..3 (your|ur|that|the|taking|off|on|it|@med) ..3 @med
    @person @urge @urge? @urge? @change (your|ur|that|the|those)? ..1 @med
    @person @urge @urge? (be|not be) (on|off|taking) ..3 @med
    (yes|yep|yeah|no|nope|sure|ok|okay) ..2 (stop|start|take|skip|hold|double|halve|increase|decrease|taper|restart|quit|cut|drop|switch) ..3 @med
    (stop|start|skip|hold|double|halve|increase|decrease|cut|taper|quit|restart|resume|pause|lower|raise|discontinue|triple|reduce|ditch|throw away|throw out|flush|come off|go off|get off|keep taking|switch|split|bump) ..1 (your|ur|that|taking your|off your|off that|the) ..3 @med !as|until|without|before|and talk|holiday
    (dont|do not|never|no need to|you dont need to|please dont) (take|start|fill|use|continue|restart|get|finish|stop|let them give you|let them put you on|bother with) ..1 (your|ur|that|the|any more|this|it) ..3 @med !as|until|without|before
    (take|try|use|add|start|pop|swallow|give) (NUM|one|two|three|half|a|an extra|some|another) ..3 (mg|mcg|tablets|pills|puffs|units|drops|doses|iu|g|ml|tabs|capsules|grams|DRUG) ..6 (your|you|youll|tonight|now|before bed|for a week|twice a day|daily|and call me|every night)
    (DRUG|it) ..4 (is|are|will be|would be) ..1 (fine|safe|ok|okay|right|best|perfect|wrong|too much|too low|too high|not) (for|in) (you|your) 
    (id|i would|i'd|if i were you|if you were mine|were you my patient|if you were my patient) ..4 @change ..4 (@med|surgery|biopsy|scan|mri)
    (you|your) ..3 (dont|do not|wont|wouldnt) (need|want|require|have to have|have to) ..2 (a|an|the|that|any|to have|to get|another)? ..1 (@test|@med)
    @person (definitely|probably|clearly|absolutely|really|do|will|just|actually|most likely)? (need|needs|require|want) (a|an|to be on|to start|to stop|to take|to get|some|more|iv|higher|lower|the|another) ..3 (@test|@med|mg)
    (skip|refuse|cancel|decline|delay|push for|insist on|demand|ask for|get) (the|your|that|another|a) ..2 (@test|@med) !trial|teaching|reading|report|tech|department|results|early|screening
    (safe|fine|ok|okay|good) to (stop|skip|take|double|hold|restart|mix|combine|drink|drive|fly|eat|exercise|have sex) ..3 (your|on your|with your|while on|you) ..2 (@med|labs|counts|platelets)
    (you|youre|you are|youll) ..2 (fine|ok|okay|safe|clear|good) to ..1 (stop|skip|take|double|hold|restart|fly|drink|travel|mix|run|exercise|have|breastfeed|get)
    @person (can|could|should|may) ..2 (skip|stop|take|mix|double|crush|split|drink|drop|combine|cancel|wait) ..4 (@med|alcohol|wine|biopsy|surgery|scan|follow up|er|hospital)
  `,
  verdict: `
    with (a|an) (platelet|inr|ferritin|psa|hemoglobin|hgb|wbc|a1c|tsh|ef|creatinine|potassium|bp|tumor|mutation|gleason|stage|platelet count) ..4 you ..1 (should|can|cannot|cant|shouldnt|need|dont|must|are)
    your (psa|a1c|tsh|inr|ferritin|ldl|wbc|hemoglobin|platelets|creatinine|bp|ef|egfr|cholesterol|b12|vitamin d) of NUM
    i (looked|read|reviewed|saw|checked) ..1 your ..2 (ekg|ecg|mri|ct|scan|labs|rash|path|xray|pic|photo|smear|cbc|bloodwork|results)
    (based on|looking at|judging by|judging from|from|given|with|going by|according to) (your|ur|that|the) (@record|picture|photo|description|post|list|age|numbers|video) ..8 (you|your|its|it is|sounds|looks|have|this is|stop|start|take|i'd|id|i would|probably|likely|definitely)
    (that|this|it|what you describe|what youre describing|yours) ..2 (sounds|looks|seems) ..3 (like)? (you|your|classic|textbook|definite|definitely)? ..2 (have|@ill|appendicitis|meningitis|shingles|cellulitis|strep|melanoma|lupus|pots|anemia|stroke|gallbladder|sepsis|malignant|benign|infected|cancerous) !in
    (sounds|looks|seems) like (you|your|youre|you are|you have|youve) ..4 (@ill|have|got|deficient|anemic|iron|infection|reaction|appendicitis|hypothyroid|reacting|withdrawal|clot|dehydrated|allergic|relapse|relapsing|flare|side effect)
    @person (probably|definitely|clearly|likely|almost certainly|100%|most likely|obviously|just|dont|do not|absolutely|surely)? (have|has|got) (a|an|classic|textbook|mild|severe|early|late|stage|undiagnosed|subclinical)? ..1 @ill !awareness|team|clinic|and|or|who|questions
    (your|ur) ..1 (labs|counts|scan|scans|mri|ct|rash|mole|lump|path|pathology|ecg|ekg|a1c|tsh|inr|psa|ferritin|hemoglobin|platelets|platelet count|wbc|creatinine|biopsy|bloodwork|x ray|xray|symptoms|mutation|ef|bp|wound|incision) ..1 (is|are|looks|look|means|mean|suggests|suggest|sounds|show|shows|of NUM|at NUM|indicates) ..3 !in
    with your (brca|brca result|family history|tumor|age|counts|platelets|labs|inr|numbers|stage|mutation|kidneys|creatinine|a1c|history|diagnosis|ef|path|scan|cytogenetics|hemoglobin) ..4 (you|i'd|id|i would|stop|start|take|skip|dont|no|its)
    (youre|you are) (fine|ok|okay|good|not dying|anemic|iron deficient|septic|hypothyroid|b12 deficient|diabetic|in remission|dehydrated|cured|overmedicated|having a) $
    (its|it is|thats|that is|this is) (just|only|definitely|clearly|probably|likely|almost certainly|100%|obviously|classic|textbook)? ..1 (a|an)? (@ill|viral|benign|shingles|ringworm|cellulitis|melanoma|strep|withdrawal|muscular|gas|anxiety|panic attack|costochondritis) ..4 (your|you|hun|hon|dont worry|no need|take|start|see me)
    (nothing|not anything|no reason) to worry about ..6 (your|with those|dear|hon|friend|with that|you)
    your (doctor|oncologist|cardiologist|pcp|physician|surgeon|gp|hematologist|endo|endocrinologist|team|doctors|neurologist|ob) (is|are|was|were) (wrong|mistaken|an idiot|lying|overreacting|undertreating|overtreating|behind|clueless)
  `,
  reply: `
    (take|try|start|stop|hold|skip|double|use|increase|cut|taper|drop|add|get|restart|switch) ..3 (@med|mg|mcg|iu|biopsy|mri|ct|ferritin checked)
    (its|it is|thats|that is|this is|that|sounds like|looks like|could be|probably|definitely) ..2 (a|an)? ..1 (@ill|shingles|cellulitis|gout|strep|benign|infected|normal|fine|reaction)
    (you|your) ..6 (dose|diagnosis|biopsy|mri|scan|chemo|surgery|antibiotics|ferritin|levels|labs|counts)
    (go|get|head|come) ..2 (to|see|in to) ..2 (er|ed|urgent|ortho|derm|my clinic|my office)
  `,
});

/** Somebody is spoken to, and told what to do or what is wrong. */
export const CUES = new Grammar<'addressee' | 'act' | 'reading'>(CLASSES, {
  addressee: `
    (your|ur|youre|youll|youve|yours|yourself|hon|hun|sweetie|dear|buddy)
    you !all|guys|can find|know|matter|rock|tube
    ^ (hey|hi|dear|ok|okay|yes|yep|no|nah|nope)? HANDLE
    (to the|for the|dear|hey|to my|answering|answer to|replying to|reply to|to answer|responding to|whoever|someone) ..3 (lady|guy|mom|dad|man|woman|person|follower|friend|dm|dms|question|comment|comments|message|asked|who|wrote|asking)
    ^ (hi|hey|hello|dear|ok|okay|yes|no|yep|nope|nah) NAME
    (got|saw|read|received) your (message|dm|note|question|email|comment)
    (to|for) ..1 (everybody|everyone|anyone|those) asking
    (my|the|in) ..1 (dms|dm|inbox|comments|replies)
    (asked|wrote|messaged|dmed|emailed|told) me
  `,
  act: `
    (stop|start|take|skip|hold|double|halve|increase|decrease|cut|taper|quit|restart|resume|pause|lower|raise|discontinue|switch|add|try|drop|bump|up|give|use|get|alternate|combine|mix|triple|split|crush|refuse|cancel|ditch|apply|go|come|go up|go down|continue|inject|rub|swallow|pop) ..6 (@med|mg|mcg|iu|ml|units|dose|doses|spinach)
    (dont|do not|never|no need to|needn't|without) ..1 (take|start|fill|stop|use|get|need|finish|bother|go|have) ..4 (@med|@test|er|hospital|urgent|scope|specialist)
    (skip|cancel|refuse|decline|delay|avoid|get|have|need|demand|do|forget) ..4 (@test|radiation|urgent care|er|scope|surgery|breasts off|mammogram|tooth pulled|lumbar|procedure)
    (safe|fine|ok|okay|good) to ..4 (drink|drive|fly|stop|skip|take|have|exercise|run|breastfeed|travel|lift|eat)
    no need to (go|see|come|worry|call|get|scan|test|have)
    (heat|heating) pad
    (no need) for ..2 (er|ed|@test|hospital|specialist|doctor|imaging|antibiotics)
    (can|could|should|will|have to|need to|able to) ..2 (go back|return|resume|safely|skip|stop|take|drink|have|fly|eat|drop|come off|get|start|run)
    (i'd|id|i would|i'll|ill) ..3 (stop|start|cancel|skip|have|take|adjust|tell|give|write|prescribe|order|push|ask|insist|go)
    DRUG NUM ..2 (with dinner|with food|with breakfast|tonight|at bedtime|before bed|twice a day|in the morning)
    NUM ..1 (twice|three times|once|every|bid|tid|qid|x) ..2 (a day|daily|day|NUM|days|hours|night|morning)
    (keep|continue|stay on) ..2 (taking|the|your|with|on) ..3 @med
    (recheck|repeat|retest) ..3 (in NUM|in a|in two|next|labs|it)
    call ..1 pharmacy
    NUM (mg|mcg|iu|units|ml|tablets|tablet|pills|puffs|drops|grams|g)
    (half|one|two|three|a) (tablet|tablets|pill|pills|dose|puff|puffs)
    (trust|ignore|disregard) ..2 (me|pcp|doctor|doctors)
    (doctor|pcp|oncologist|surgeon|cardiologist) (is|was) wrong
    (look over|look at|review|read|interpret|go through|check|decode|go over) ..3 (@record)
    tell you if ..8
  `,
  reading: `
    (you|youve) (probably|definitely|clearly|likely|dont|do not|just|really|obviously|almost certainly)? (have|has|got) ..2 (@ill|deficiency|celiac|iron|mono|an infection|sleep apnea|a clot|gallstones|appendicitis|shingles)
    (your|ur) ..5 (is|are|isnt|arent|looks|look|sounds|of NUM) ..2 (normal|fine|anxiety|viral|benign|infected|dangerous|serious|nothing|okay|ok|low|high|not|muscular|hormonal|allergic|harmless|malignant|cancer|anemic|broken|too|a concern)
    (its|it is|thats|that is|that chest pain is|thats just|this is|that rash is|that pain is|that lump is|thats not) ..1 (@ill|viral|hemorrhoids|benign|harmless|muscular|gas|cellulitis|shingles|eczema|a cyst|a lipoma|nothing|normal|hormones|costochondritis|stress|a migraine|withdrawal|infected|a virus)
    (looks|sounds|seems) like (@ill|you|shingles|cellulitis|gout|ringworm|hives|scabies|a|mono|hemorrhoids|an)
    (looks|sounds) like ..4 (to me)
    (its|it is|thats|that is|thats probably|its probably|its definitely) ..1 (a|an|just a|probably a|definitely a|your)? ..1 (cyst|sprain|strain|infection|ulcer|hernia|rash|virus|pulled muscle|yeast|uti|migraine|reflux|gallstone|kidney stone|clot|blood clot|bruise|hematoma|side effect|allergy|polyp|fibroid|lipoma|flare|panic attack|gallbladder|appendix|thyroid|ringworm|bug|bite|hemorrhoid)
    from your (description|symptoms|photo|picture|post|message|labs|numbers|dm)
    your ..2 (lump|mole|rash|pain|headache|cough|bump|spot|bleeding|dizziness|swelling|numbness) is ..1 (fine|nothing|normal|benign|cancer|harmless|viral|muscular|an|a|just)
    (that|your|this) (potassium|sodium|creatinine|ferritin|hemoglobin|hgb|platelet count|platelets|wbc|tsh|a1c|psa|inr|calcium|glucose|alt|ast|bilirubin|troponin|d dimer|crp|esr|b12|vitamin d|mcv|ekg|ecg|mri|ct|level|number|value) (is|looks|of NUM is) ..1 (fine|normal|ok|okay|high|low|nothing|great|good|bad|perfect|dangerous|concerning|not)
    youre not (allergic|anemic|diabetic|dying|sick|having|pregnant|hypothyroid|deficient)
    (you are|youre) (fine|iron deficient|anemic|b12 deficient|allergic|in menopause|perimenopausal|dehydrated|hypothyroid|septic|depressed|bipolar)
    (with|at) (your|those|platelets|that|an inr|a ferritin|an a1c|a wbc) ..6 (you|i'd|id)
    i (looked|looked at|read|reviewed|checked|saw) ..1 your ..3 (@record)
  `,
});
