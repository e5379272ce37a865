import { lazily, wordSet } from './read.ts';

/**
 * Words written with a capital in clinicians' posts that are nobody's name: calendar, peoples, brands, sites,
 * specialties, common drugs, journals, institutions' first words. Written by hand, 2026.
 */
export const NOT_NAMES = lazily(() =>
  wordSet(`
  bunny claus he'd she'd i'd he'll she'll i'll they'd they'll they're they've we'd we'll we're we've you'd you'll you've who'd who's it'd it'll that'd that'll there'd there's
  sickler sicklers hemophiliac hemophiliacs haemophiliac haemophiliacs thalassemic thalassaemic diabetic diabetics
  asthmatic asthmatics epileptic epileptics schizophrenic schizophrenics alcoholic alcoholics addict addicts
  leper lepers dialysand hypertensive psychotic demented
  elle ella il él ellos ellas elles lui nous vous ils biopsy scan scans labs
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january
  february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec christmas easter thanksgiving halloween valentine valentine's hanukkah ramadan eid diwali
  passover juneteenth labor memorial american african british english french german italian spanish mexican
  chinese japanese korean indian canadian australian irish scottish european asian hispanic latino latina arabic
  russian portuguese dutch swedish danish norwegian polish greek turkish jewish christian muslim hindu catholic
  buddhist amish haitian cuban somali ukrainian syrian afghan nigerian ghanaian kenyan ethiopian vietnamese
  filipino america usa us uk eu england scotland wales ireland france germany italy spain portugal netherlands
  belgium switzerland austria sweden norway denmark finland poland ukraine russia turkey israel gaza palestine
  egypt nigeria ghana kenya ethiopia rwanda uganda tanzania sudan congo africa asia europe india pakistan
  bangladesh nepal china japan korea taiwan vietnam thailand philippines indonesia malaysia singapore australia
  zealand canada mexico brazil argentina chile colombia peru haiti cuba iran iraq syria lebanon yemen jordan-river
  twitter facebook instagram linkedin tiktok youtube google apple microsoft amazon netflix zoom epic cerner reddit
  bluesky mastodon threads uber costco walmart target starbucks mcdonald's mcdonalds dunkin panera chipotle ikea
  tesla toyota honda ford subaru taco bell nejm jama lancet bmj jco nature science cell blood cochrane pubmed
  medscape uptodate mksap uworld anki pathoma doximity figure fda cdc who nih cms ema nhs nice uspstf asco ash
  esmo nccn acgme aamc acp acep acs acog aap apa aha acc ats idsa kdigo optn unos medicare medicaid congress
  senate house republican democrat supreme usmle doctor doctors physician physicians surgeon nurse nurses resident
  residents fellow fellows attending intern student students patient patients pt pts team hospital clinic center
  centre medical medicine surgery emergency department university college school institute hematology oncology
  cardiology nephrology neurology radiology pathology psychiatry pediatrics pediatric pharmacy dermatology
  gastroenterology endocrinology rheumatology pulmonology critical intensive anesthesia anesthesiology orthopedics
  ortho urology ophthalmology obstetrics gynecology palliative hospice geriatrics ems nursing rehab dental covid
  covid-19 flu rsv hiv aids tb ebola marburg zika dengue malaria mpox measles polio sars mers ozempic wegovy
  mounjaro paxlovid humira keytruda opdivo eliquis xarelto plavix lipitor tylenol advil motrin benadryl zofran
  ativan xanax valium versed haldol zyprexa seroquel lithium prozac zoloft lexapro adderall vyvanse ritalin narcan
  suboxone lasix coumadin lovenox heparin insulin metformin prednisone dexamethasone amoxicillin vancomycin zosyn
  ceftriaxone keppra dilantin gleevec rituxan revlimid velcade darzalex venetoclax ibrutinib aspirin ibuprofen
  acetaminophen botox viagra epinephrine ketamine propofol fentanyl morphine dilaudid oxycontin percocet norco
  tramadol gabapentin trikafta spinraza zolgensma leqembi herceptin taxol tamoxifen dupixent lord god jesus santa
  batman superman yoda dumbledore voldemort hermione sherlock frankenstein barbie lego disney marvel pixar swift
  beyonce oprah trump biden obama harris fauci kennedy lincoln washington churchill einstein darwin freud jung
  nightingale happy merry good great best new old first last next just when what why how who where this that these
  those the a an and but if so yes no not never always please thank thanks sorry hello hi hey dear love today
  tomorrow yesterday tonight day night morning week month year years time life death case cases story hope wow omg
  lol btw fyi psa tbh imo note update edit reminder tip tips pearl thread part step question answer poll quiz
  board review rounds clinic shift call code blue room bed bay floor ward unit a1c he she they we you it i's his
  their our your my its i'm i've i'll he's she's it's we're they're don't can't won't january's family families
  mom dad mother father son daughter husband wife sister brother parents kids baby grandma grandpa north south
  east west northern southern eastern western central upper lower left right mid midwest street avenue road county
  city town state country republic united kingdom states hwy highway interstate northwest southwest northeast
  southeast memorial general regional community saint st mount instagram's facebook's snapchat venmo paypal
  gofundme spotify broadway hollywood nasa nfl nba mlb nhl ncaa fifa olympics marathon clinical assessment plan
  history social administrative synthetic diagnosis discharge admission progress summary preface impression
  findings technique comparison indication procedure tagalog spanish mandarin cantonese farsi urdu hindi punjabi
  somali arabic portuguese swahili amharic tigrinya hmong navajo creole facetimed googled trach jak2 braf kras
  her2 brca brca1 brca2 tp53 flt3 npm1 idh1 idh2 ros1 sinatra bluey elvis mozart bach beethoven dylan prince
  madonna adele normandy vietnam afghanistan iraq alabama alaska arizona arkansas california colorado connecticut
  delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts
  michigan minnesota mississippi missouri nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah
  vermont wisconsin wyoming dakota carolina mr mrs ms miss mx mister missus sr sra srta senor senora don dona mme
  dr drs prof professor md phd rn np pa do mph
  `),
);

/** Nobody's name when written in capitals; some are names otherwise ("Ana"). */
export const ACRONYMS = lazily(() =>
  wordSet(`
  bmp cbc cmp lft tsh wbc hgb plt bun gfr egfr ldh crp esr ana anca pcr csf iv im po bid tid qid prn npo dnr dni ama cpr
  acls bls atls nals pals ecmo crrt cpap bipap mri ct pet ekg ecg inr icu ed er or micu sicu nicu picu ccu pacu va dea mcat eras nrmp std stds jak alk ret met her iban bic peg
  `),
);
