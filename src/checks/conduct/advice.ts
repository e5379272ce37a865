/**
 * Advice to one person: second person with a dose, test, diagnosis or a wish for records: a review. Fines and
 * complaints came from replies; the seeds warn of "a quick second opinion". General information, teaching for
 * clinicians, public-health advice and "ask your doctor" stay silent.
 */

import { Cues } from './cues.ts';
import { say } from './finding.ts';
import { Grammar, type Hit, wordClass } from './grammar.ts';
import { ILLNESSES } from './lexicon/medicine.ts';
import { type Reading, readingOf } from './reading.ts';
import type { ConductRule } from './rule.ts';
import { alongside, before } from './silence.ts';
import { ASCO_TIPS } from './sources.ts';

const CLASSES = {
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
const SAYINGS = new Grammar<'records' | 'order' | 'verdict' | 'reply'>(CLASSES, {
  records: `
    (snap|take|get|shoot|film|record) ..2 (photo|pic|picture|video|screenshot) ..2 of (your|the) ..3 (@record) ..4 (me|dm|message|send|text|email|my inbox)
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
    (your|ur) ..1 (labs|counts|scan|scans|mri|ct|rash|mole|lump|path|pathology|ecg|ekg|a1c|tsh|inr|psa|ferritin|hemoglobin|platelets|platelet count|wbc|creatinine|biopsy|bloodwork|x ray|xray|symptoms|mutation|ef|bp|wound|incision) ..1 (is|are|looks|look|means|mean|suggests|suggest|sounds|show|shows|of NUM|at NUM|indicates|doesnt|dont) ..3 !in
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
const CUES = new Grammar<'addressee' | 'act' | 'reading'>(CLASSES, {
  addressee: `
    (your|ur|youre|youll|youve|yours|yourself|hon|hun|sweetie|dear|buddy)
    you !all|guys|can find|know|matter|rock|tube
    ^ (hey|hi|dear|ok|okay|yes|yep|no|nah|nope)? HANDLE
    (to the|for the|dear|hey|to my|answering|answer to|replying to|reply to|to answer|responding to|whoever|someone) ..3 (lady|guy|mom|dad|man|woman|person|follower|friend|dm|dms|question|comment|comments|message|asked|who|wrote|asking)
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
    youre not (allergic|anemic|diabetic|dying|sick|having|pregnant|hypothyroid|deficient)
    (you are|youre) (fine|iron deficient|anemic|b12 deficient|allergic|in menopause|perimenopausal|dehydrated|hypothyroid|septic|depressed|bipolar)
    (with|at) (your|those|platelets|that|an inr|a ferritin|an a1c|a wbc) ..6 (you|i'd|id)
    i (looked|looked at|read|reviewed|checked|saw) ..1 your ..3 (@record)
  `,
});

const DOCTOR = wordClass(
  'doctor doctors doc physician oncologist hematologist team provider providers pcp pharmacist gp nurse clinic prescriber cardiologist clinician surgeon midwife specialist hcp dr healthcare care portal psychiatrist neurologist endocrinologist obgyn rheumatologist pediatrician dermatologist',
);
const ASKING = wordClass(
  'talk talking speak ask asking check discuss discussing consult call contact see bring talked tell reach message work message plan before without',
);
/** Who is taught: "your patient", residents, boards. */
const CLINICIANS = wordClass(
  'patients patient pts pt residents interns fellows colleagues trainees #medtwitter #meded #foamed #foamcc rounds attending students boards board #tweetorial tweetorial consult clinicians prescribers guideline guidelines kg mg/kg ward icu ed nejm rct trial trials study randomized cohort pgy intern resident dosing hospitalists #ashkidney sdm pearl pearls bedside #surgtwitter #emtwitter #nephtwitter #idtwitter',
);
/** Meant for everybody. */
const PUBLIC = wordClass(
  'vaccine vaccines vaccinated flu booster boosters sunscreen screening 911 988 naloxone mask masks seatbelt helmet screened colonoscopy mammogram scope pap colorectal awareness month season hydrate hydration donate blood-drive donor everyone reminder folks',
);
const SELF = wordClass('i im we my our me ive she he they her his their who');
const BROAD = wordClass('in general generally speaking disclaimer educational');

export const advice: ConductRule = (prepared) => {
  const reading = readingOf(prepared);
  const reply = prepared.draft.context?.reply === true || reading.words[0]?.kind === 'handle';
  const hit =
    SAYINGS.find(reading).find((candidate) => counts(reading, candidate, reply)) ?? together(reading, reply);
  if (!hit) return [];
  return [
    say(
      prepared,
      {
        rule: 'conduct/individual-advice',
        label: 'individual-medical-advice',
        tier: 'review',
        reason:
          'Reads as advice to one person. Keep it general and point to their own team or a secure channel.',
        source: ASCO_TIPS,
      },
      hit,
    ),
  ];
};

function counts(
  reading: Reading,
  hit: Hit<'records' | 'order' | 'verdict' | 'reply'>,
  reply: boolean,
): boolean {
  const { from, label, start } = hit;
  if (reading.prepared.inDocument(start) || reading.quoted(start)) return false;
  if (invites(reading, hit)) return false;
  if (label === 'records' && alongside(reading, from, BEST)) return false;
  if (label === 'records')
    return (
      !toTheirTeam(reading, hit) && !before(reading, from, 4, NEVER) && !alongside(reading, from, PAPERS)
    );
  if (label === 'reply' && !reply) return false;
  if (defers(reading) || before(reading, from, 3, NOT_SAID)) return false;
  const taught = reading.has(CLINICIANS);
  if (label === 'reply') return !taught && !alongside(reading, from, PUBLIC);
  if (taught && !reply) return false;
  if (alongside(reading, from, PUBLIC) && !alongside(reading, from, YOURS)) return false;
  if (reading.has(PUBLIC_HEALTH)) return false;
  return !(label === 'order' && before(reading, from, 2, SELF) && !reply);
}

/** What to do and somebody to do it, close together; or what is wrong with somebody and what to do about it. */
function together(reading: Reading, reply: boolean): Hit<'addressee' | 'act' | 'reading'> | undefined {
  if (
    defers(reading) ||
    reading.has(PUBLIC_HEALTH) ||
    reading.has(PAPERS) ||
    (reading.has(CLINICIANS) && !reply)
  )
    return undefined;
  const cues = new Cues(CUES, reading);
  const acts = cues
    .all('act')
    .filter(
      (hit) =>
        medical(reading, hit) &&
        !invites(reading, hit) &&
        !before(reading, hit.from, 4, NOT_SAID) &&
        !general(reading, hit.from),
    );
  const readings = cues
    .all('reading')
    .filter((hit) => !before(reading, hit.from, 4, NOT_SAID) && !general(reading, hit.from));
  if (readings.length && (acts.length || cues.all('reading').length > 1)) return readings[0];
  if (!cues.has('addressee')) return undefined;
  const specific = cues
    .all('addressee')
    .some(
      (hit) =>
        hit.to - hit.from > 1 ||
        /^(?:your|ur|youre|@|hon|hun|sweetie)/.test(reading.words[hit.from]?.key ?? ''),
    );
  return acts.find(
    (hit) => specific && cues.all('addressee').some((other) => Math.abs(other.from - hit.from) <= 14),
  );
}

/** A drug, dose, test or place of care stands in the words. */
function medical(reading: Reading, hit: Hit<string>): boolean {
  for (let at = hit.from; at < hit.to; at++) {
    const word = reading.words[at];
    if (
      word &&
      (word.specials.includes('DRUG') ||
        CLASSES.test.has(word.key) ||
        CLASSES.med.has(word.key) ||
        /^(?:mg|mcg|iu|er|go|see|heat|hospital|tablet|tablets|pill|pills|units|radiation|running|drink|spinach|scope|mole|mri|labs|path)$/.test(
          word.key,
        ))
    )
      return true;
  }
  return false;
}

/** "If you take …", "when patients", "most people". */
function general(reading: Reading, index: number): boolean {
  const [first, last] = reading.sentence(index);
  for (let at = first; at < last; at++) {
    const key = reading.words[at]?.key ?? '';
    if (/^(?:patients|people|everyone|women|men|adults|kids|children|we|residents)$/.test(key)) return true;
    if (
      key === 'if' &&
      at < index &&
      !/^(?:like|you|as)$/.test(reading.words[at + 7]?.key ?? '') &&
      !reading.words.slice(at, last).some((word) => word.key === 'said')
    )
      return true;
  }
  return false;
}

const INVITES = /^(?:get|book|schedule|don'?t (?:skip|miss|delay|forget|wait)|do not skip|grab|have|take)\b/i;
const SCREENING = wordClass(
  'flu rsv hpv mmr shingles covid tetanus pneumonia scope colonoscopy mammogram screening screened pap cervical booster vaccine skin checked shot shots',
);
const BEST = wordClass('favorite favourite best coolest weirdest favorites');
/** "Get your flu shot", "book your mammogram": meant for everybody. */
function invites(reading: Reading, hit: Hit<string>): boolean {
  if (OTHERS.test(reading.prepared.text.slice(hit.start, hit.end))) return true;
  if (before(reading, hit.from, 2, DONT) && alongside(reading, hit.from, SCREENING)) return true;
  return (
    INVITES.test(reading.prepared.text.slice(hit.start, hit.end)) && alongside(reading, hit.from, SCREENING)
  );
}

const DONT = wordClass('dont never not');
const OTHERS =
  /\byour (?:parents|patients|residents|interns|team|family|loved|friends|colleagues|students|hospital|fellows|trainees)\b/i;
const YOURS = wordClass('your ur DRUG');
const PUBLIC_HEALTH = wordClass('911 988 sunscreen vaccine vaccines vaccinated vaccination booster');
const NEVER = wordClass('dont never not cant wont please-dont stop no shouldnt unable');
const NOT_SAID = wordClass(
  'if whether when never asks asked asking ask why how said says told tell before without myth question should does did that',
);
const PAPERS = wordClass(
  'abstract abstracts cv manuscript paper papers slides application applications poster coauthors collaborators resume statement #match2026 mentees proposals lecture talk hospital-policy trainees residents fellows students',
);

/** "Send your labs to your doctor". */
function toTheirTeam(reading: Reading, hit: Hit<string>): boolean {
  const [, last] = reading.sentence(hit.from);
  for (let at = hit.to - 1; at < Math.min(last, hit.to + 5); at++)
    if (
      DOCTOR.has(reading.words[at]?.key ?? '') &&
      /^(?:to|with|your|the|through|via|through)$/.test(reading.words[at - 1]?.key ?? '')
    )
      return true;
  return false;
}

const NO_NEED = wordClass('no dont not never without forget skip screw wait bother instead wrong');

/** "No need to ask your doctor": the denial stands right before the asking. */
function waved(reading: Reading, doctor: number): boolean {
  for (let at = doctor - 1; at >= Math.max(0, doctor - 5); at--) {
    if (!ASKING.has(reading.words[at]?.key ?? '')) continue;
    if (before(reading, at, 3, NO_NEED))
      return !BEFORE.has(reading.words[at - 1]?.key ?? '') && !BEFORE.has(reading.words[at]?.key ?? '');
  }
  return false;
}

/** "Talk to your doctor" stands somewhere, and is not waved away. */
function defers(reading: Reading): boolean {
  return reading.words.some(
    (word, index) =>
      DOCTOR.has(word.key) &&
      before(reading, index, 5, ASKING) &&
      !waved(reading, index) &&
      !before(reading, index, 1, BROAD),
  );
}
const BEFORE = wordClass('before without until');
