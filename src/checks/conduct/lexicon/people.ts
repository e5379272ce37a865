/** Whom a saying can be about. Written by hand, 2026. */
import { wordClass } from '../pattern.ts';

/** Professions, specialties, roles and groups, mostly in the plural: "surgeons are all". */
export const GROUPS = wordClass(`
  surgeons surgery orthopods ortho orthos bros anesthesiologists anesthesia gas radiologists radiology rads psychiatrists psych neurologists neurology
  hospitalists internists medicine pcps gps cardiologists cardiology cards oncologists oncology dermatologists derm derms pediatricians peds
  obgyns obs urologists gastroenterologists gi nephrologists pathologists path er ed em ems medics paramedics nurses nursing rns nps np pas crnas crna
  practitioners midlevels midlevel noctors residents interns attendings fellows students seniors juniors pharmacists pharmacy admin admins administrators
  administration suits management managers execs executives leadership chiropractors chiros naturopaths midwives doulas consultants doctors docs physicians
  techs receptionists insurers insurance reps reviewers patients families parents moms antivaxxers antivaxx antivaxers boomers millennials genz people folks men women republicans
  democrats liberals conservatives colleagues coworkers lawyers politicians everyone somebody influencers dieticians dietitians therapists
  hygienists dentists podiatrists optometrists vets`);
/** One person: "this resident is". */
export const PERSON = wordClass(`
  he she they HANDLE who whoever guy dude woman man doctor doc physician nurse resident intern attending fellow surgeon consultant chief director boss ceo cmo dean senator
  minister student np pa admin administrator manager chair chairman author reviewer reviewer2 patient colleague coworker radiologist anesthesiologist
  cardiologist hospitalist psychiatrist oncologist pharmacist pgy1 pgy2 pgy3 dad mom husband daughter son someone anybody anyone person lady kid dr`);
export const PATIENTS = wordClass(
  'patient patients pt pts client clients guy lady woman man dude family families mom mother parents kid teen visitor he she they him her them',
);
/** Words of abuse for a person: no other meaning here. */
export const SLURS = wordClass(`
  idiot idiots moron morons imbecile imbeciles dumbass dumbasses jackass jackasses asshole assholes a*hole a*holes arsehole dipshit dipshits douche
  douchebag douchebags douchenozzle bozo bozos buffoon buffoons cretin cretins dimwit dimwits halfwit halfwits nitwit nitwits numbskull dolt dolts dunce dunces scumbag scumbags
  dickhead dickheads twat wanker wankers cunt b*tch b*tches nutjob nutjobs whackjob wackjob nutcase lowlife lowlifes ignoramus
  fuckwit fucktard shithead shitheads knucklehead meathead simpleton simpletons tosser pinhead dumdum pillock plonker
  charlatan charlatans grifter grifters noctor noctors dipstick numpty numpties ghoul ghouls crybaby crybabies egomaniac egomaniacs`);
/** Words that abuse only when said of a person. */
export const SLIGHTS = wordClass(`
  clown clowns bitch bitches bastard bastards prick pricks lunatic lunatics psycho psychos sociopath sociopaths psychopath psychopaths airhead bimbo cockroach cockroaches vermin
  neanderthal neanderthals muppet muppets dummy dummies goon goons troglodyte narcissist narcissists snowflake snowflakes scum shill shills hypochondriac potato potatoes peasant peasants hag
  joke jokes fraud frauds fool fools liar liars hack hacks quack quacks parasite parasites vulture vultures leech leeches weasel weasels snake snakes rat rats coward cowards
  loser losers disgrace embarrassment sheep sellout sellouts trash garbage incompetents brat brats troll trolls monkey monkeys baboon donkey pig pigs dinosaur dinosaurs
  tyrant tyrants hypocrite hypocrites bully bullies monster monsters menace waste failure dumpster butcher butchers hacks amateur amateurs zombies robots babies children
  toddlers carpenters mechanics plumbers thieves thief criminals criminal puppet puppets bootlicker bootlickers cult brainwashed pathetic worthless animals animal`);
/** Contempt as an adjective. */
export const CONTEMPT = wordClass(`
  stupid dumb idiotic moronic brainless braindead clueless incompetent useless worthless pathetic spineless gutless ignorant illiterate lazy inept
  unqualified disgusting despicable vile contemptible delusional insufferable arrogant dense unhinged deranged dumber stupider dumbest stupidest laziest subhuman
  unteachable uneducated unintelligent repulsive gullible pompous sleazy selfish entitled whiny`);
export const VERY = wordClass(
  'so such too really truly absolute absolutely complete completely utter utterly total totally literally just freaking frickin fucking f*cking f*king effing damn goddamn bloody actual actually real honestly clearly obviously all mostly basically nothing but this that a an the kind of pretty most biggest bunch pack lot full little still also always both even beyond incredibly unbelievably unspeakably whole one seriously frankly straight plain stupid dumb ignorant arrogant pathetic useless worthless incompetent lazy spineless overpaid sorry miserable entitled smug petty greedy corrupt glorified professional walking',
);

/** Contempt that only people can earn. */
export const CHARACTER = wordClass(
  'lazy ignorant incompetent arrogant clueless spineless gutless illiterate delusional entitled pompous sleazy selfish brainless braindead idiotic moronic inept unteachable gullible egotistical insufferable unhinged deranged greedy corrupt stupid dumb smug petty unqualified uneducated dumbest stupidest laziest whiny',
);
