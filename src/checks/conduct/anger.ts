/**
 * Anger at something, with nobody insulted: a hint, and what an opted-in "hold until morning" hangs on. The seeds
 * warn of "impulse posting when angry or tired". Signals add up; profanity, capitals or exclamation marks alone never do.
 */
import { say } from './finding.ts';
import { Grammar } from './grammar.ts';
import { wordClass } from './pattern.ts';
import { type Reading, readingOf } from './reading.ts';
import type { ConductRule } from './rule.ts';
import { SAID } from './said.ts';
import { negated } from './silence.ts';
import type { Word } from './words.ts';

const CLASSES = {
  swear: wordClass('fuck f* f*ck fck fk screw eff fuq'),
  swearing: wordClass('fucking f*cking f*ing freaking frickin effing damn goddamn goddamned bloody fkn fing'),
  thing: wordClass(
    'this that these those it the your our their my all every everything everyone them em him her you epic cerner ehr emr insurance admin prior hospital system pharma boards residency press management administration covid cancer medicine healthcare',
  ),
};

const SIGNALS = new Grammar<'rage' | 'strong' | 'mild'>(CLASSES, {
  rage: `
    (spitting) (blood|nails|feathers|fury)
    (sick|shaking|quiet|mute|white) with (fury|rage)
    (im|i am|ive been) (raging|shouting|trembling with|gripping) ..3
    (punched|kicked|smashed|broke|tore|torn|threw) ..1 (the|a|my) (steering wheel|wall|plate|door|rota|locker|desk|mug|keyboard)
    (yelled|roared|screamed|swore|swearing) (at|until|into|for) ..3
    (hot|stupid|useless|pure) ..2 rage
    i hate ..1 (this|what they|us|all of it|that) ..1 (building|place|trust|have done|$)
    lost my temper
    burn (it|this|the|that|them|everything) ..6 (down|ground)
    (set|light) ..4 (on fire|ablaze|it on fire)
    (to) hell with
    sick to death
    (raging|seething|fuming|screaming) (tonight|today|again|still|inside|into|with rage|with anger|at|rn|right now|from)
    (with|white hot|pure|blind|full of|absolute|unfiltered) rage
    (going to|gonna|about to|want to|could|will) ..1 (lose it|scream|smash|punch|explode|snap|flip|break|throw|riot|rage quit|kick|torch)
    (smash|punch|throw|kick|flip|break|torch) ..1 (things|something|a wall|the wall|walls|this|my|the desk|a desk|stuff|the computer|tables|a chair|the pager)
    end of my rope
    (does not|doesnt|dont) begin to (cover|describe)
    beyond (done|angry|furious|fed up|tired|sick|livid|outraged)
    (hate|despise|loathe) (it|this|everything|them) (i|we) (hate|despise|loathe)
    (i refuse|refuse) to (be calm|stay calm|stay quiet|be polite|be nice|smile|be silent|shut up)
    not being (nice|polite|calm|quiet)
    (salt the earth|heads should roll|heads need to roll|there will be hell|all hell)
    (this|the|whole) ..2 (rotten|godforsaken|miserable|wretched|broken) (mess|place|system|circus|shithole|hellhole|dump)
    (hellhole|shithole|hellscape|clown show|shitshow|dumpster fire)
    @swear @thing
    ^ (damn|goddamn) (it|them|you|this|all|every|him|her)
    @swear (off|you|HANDLE|everything)
    (im|i am|we are|were|feeling|absolutely|still|so) ..2 (furious|livid|seething|enraged|fuming|incandescent|apoplectic|raging|outraged|infuriated|irate|pissed)
    (furious|livid|seething|fuming|enraged|incandescent) $
    (beyond|past) (furious|livid|angry|pissed|mad|frustrated)
    (i am|im) (so|beyond|very|really|absolutely|incredibly|fucking|too) @swearing? (angry|mad|pissed|pissed off) !at|about
    (i am|im) (so|beyond|very|really|absolutely|incredibly|fucking|extremely) @swearing? (angry|mad|pissed)
    (seeing|saw) red $
    (go|goes|going) to hell
    rot in hell
    (about|going|gonna|want|wanted|ready|trying) (not)? to (scream|explode|lose it|lose my|snap|punch|throw|smash|flip|rage|burn|strangle|set)
    (will|might|may|gonna|going to|could|i'll|swear i will|swear i'll) ..2 (scream|explode|lose it|lose my|snap|throw hands|riot|flip a|commit arson|set fire|go feral|walk out|throw this|throw my|punch|burn|strangle|smash)
    (losing|lost|lose) my (shit|sh*t|mind|damn mind|temper|patience)
    (boils|boiling) my blood
    my blood (is)? (boiling|boils) !at
    (hate|hates|h8|loathe|despise) (this|it|my|the|everything|everyone|them|that) ..3 (place|job|hospital|system|company|country|profession|ehr|epic|life|insurance|program|specialty|here|residency|fucking|so much)
    hate (it|this|everything|them) (here|all)? $
    (fuck|screw|damn) (it|this|them) all
    (trash|garbage|dumpster|shit|clown) (fire|show|storm|hole)
    (the)? audacity
    how dare (they|you !look|you !be|he|she|we|anyone|these|the|HANDLE|NAME)
    (drop|die|choke|rot) (dead|in a|in a fire|on it) $
    (i am|im|we are|so|absolutely|officially|just) (so|just|absolutely|officially|completely|totally)? (done) (with this|with it|with all|with these|with everyone|with them|with your|being|trying|pretending)
  `,
  strong: `
    (losing it|lost it|about had it)
    (beside myself|at my limit|at my breaking point|my last nerve)
    (denied|cancelled|rejected|ignored) $
    what is wrong with (you|these|this|them|people|our|the|everyone|some)
    (i hope|hope) ..2 (you|they|whoever|he|she) ..4 (lego|hell|rot|burn|suffer|choke|every day|fired|stub)
    (i cannot|i will not|i wont|i cant) $
    (shaking|trembling|crying|vibrating|sick) with (anger|rage|fury|frustration)
    (throwing|throw|hurling|launching|yeeting) ..3 (through|out|off|across|against|into) ..2 (window|wall|roof|river|ocean|sun|lake|bin|trash|room)
    (one|NUM|two) ..2 away from (throwing|quitting|screaming|losing|punching|snapping|smashing|walking|burning|arson|violence)
    (is|its|such|absolute|this|total|complete|national|moral|an|a) (disgrace|scandal|outrage|travesty|obscenity|abomination|insult)
    (heartless|shameless|cruel|evil|rotten|immoral|obscene|barbaric|unconscionable|indefensible|unforgivable)
    (anger|rage|fury) (is|right now|tonight|in me|today)
    (not ok|not okay|never ok|not acceptable|not sustainable|not normal) $
    (im|i am|we are|i m) @swearing? done $
    (had|have|ive had) it (with|up)
    (fix|answer|hire|pay|staff|listen|fire) ..1 (the|your|us|our|anything|this|more|something|people|emailing|sending|calling|asking|paging) @swearing? 
    (are|is) (dying|going to die|gonna die) ..4 (while|because|nobody|and nobody|paperwork)
    (nobody|no one|noone) (cares|listens|gives a|does anything)
    (stop|quit) (calling|telling|asking|emailing|sending|paging|cutting|clapping|gaslighting|pretending|lying|blaming|making)
    (i cant even|cant even|i literally cant|i just cant|i cant anymore)
    (when|why) (does|do|is|are|will|wont|isnt|arent|doesnt) ..3 (somebody|someone|anyone|anybody|nobody|no one) ..2 (finally|do|care|fix|listen|stop)
    (pretend|pretending) ..6 (happening|fine|ok|okay|normal|exist)
    (unbelievable|inexcusable|un freaking believable|unfreakingbelievable|outrageous|appalling|shameful|disgusting|insane|ridiculous) $
    (denied|cancelled|canceled|rejected) (again|for a|because|over|by) ..2
    (gaslighting|the cuts|the lies|smiling through)
    (sick|tired|exhausted) (of|and tired of) (this|it|the|these|being|having|your|our|their|hearing|people|prior|insurance|admin|all|every|everyone|fighting|begging|arguing|that|those|watching|getting|working)
    sick and tired
    sick of
    tired of (this|it|the|these|being|having|your|hearing|begging|fighting) ..2 (shit|crap|bullshit|nonsense|bs|abuse|excuses|lies|garbage)
    fed up
    (had|have) (it|enough|it up to here) (with|of|up to)
    (had|have) it $
    (enough|no more) $
    enough (is enough|already|of this|of these|with the|with this)
    shut up
    shut the (fuck|hell) up
    stfu
    (im|i am|we are|so|absolutely|officially|just) (so|just|absolutely|officially|completely|totally) done
    so done
    (im|i am) (so)? over (it|this|the|these)
    (cant|can not|cannot) (take|do|stand|deal with|handle|keep doing) (this|it|one more|another|any more|the|these|with) ..2 (anymore|any more|any longer|much longer|another)?
    (are you|you have got to be|youve got to be|you gotta be|is this|are they|r u) (fucking|actually|freaking|f*cking|even|effing|literally)? (kidding|serious|shitting|joking|insane|a joke)
    what (the|in the) (hell|fuck|f*|f*ck|actual|actual fuck|heck|ever loving|everloving)
    (wtf|wth|ffs|jfc|gtfo)
    (for) (fucks|fuck's|fuck|christs|christ|f*cks) sake
    (one more time|one more) ..3 (flipping|quitting|throwing|walking|screaming|losing|smashing|leaving)
    (im|i am) (flipping|throwing|smashing|burning|torching) (the|this|my|a|it|tables|desks)
    (one more|another) (person|email|module|meeting|click|page|call|message|insurance|admin|peer|consult|form|denial|survey|time|pizza|wellness|fucking|damn|goddamn|family|note|task) ..8 (will|i'll|swear|going|gonna|quit|scream)
    (absolute|complete|total|utter|fucking|such|this|is|its) (bullshit|bs|horseshit|insanity|outrage|disgrace|travesty|lunacy|madness) !results|in|trial
    (is|its|are|just|absolutely|utterly|completely|totally|fucking|truly|simply|beyond|how) @swearing? (unacceptable|infuriating|outrageous|inexcusable|enraging|maddening|disgusting|despicable|disgraceful|insane|ridiculous|criminal|shameful|appalling)
    (unacceptable|infuriating|outrageous|inexcusable|enraging|disgusting|despicable|disgraceful|ridiculous|shameful|appalling|unbelievable) $
    makes me (so|sick|furious|angry|rage|mad|want|livid)
    (swear to god|i swear|so help me)
    (if one more|one more time|if i hear|if anyone else|if another) ..10 (lose it|scream|quit|snap|riot|explode|walk|flipping|throwing|i swear|going to)
    (pisses|pissing|pissed) (me|us) off
    i quit $
    (pay us|staff us|staff the @swearing? unit|fix your|fix this|answer the|do better|stop it|stop this|wake up|listen to us|do your @swearing? job|hire more)
    (hate|loathe|despise) (this|my|the|these|that|it when|when|every|our|how|insurance|prior|epic|press|admin)
    😡
    🤬
    🖕
    😤
  `,
  mild: `
    @swearing
    (damn|bullshit|bs|shit|crap|hell|wtf|fuck|ass|pissed|stupid|idiotic|useless|ridiculous|joke|garbage|trash|insane|nonsense)
    (nobody|no one|does anyone|doesnt anyone|why is no one|why isnt anyone|why does no one) (listens|listening|cares|care|listen|gives)
    (hours|days|minutes|weeks) (on|of) (hold|waiting|phone|fighting)
    (again|still|yet another|third time|every single)
    🔥
    💢
    🙄
  `,
});
const WEIGHT = { rage: 3, strong: 2, mild: 0.5 } as const;
const ENOUGH = 3;
const MOST_MILD = 1;
/** Shouting of joy. */
const JOY = wordClass(
  'love loved loving proud happy excited thrilled congrats congratulations yay woohoo awesome amazing beautiful best grateful thankful blessed winning won matched passed celebrate celebrating party hilarious funny lol lmao delicious adorable cute cuter success praise fun joy sweet lovely gorgeous smiling hooray champion',
);

export const anger: ConductRule = (prepared) => {
  const reading = readingOf(prepared);
  let score = 0;
  let mild = 0;
  let first: { start: number; end: number; weight: number } | null = null;
  let taken = -1;
  let counted = 0;
  for (const hit of SIGNALS.find(reading)) {
    if (prepared.inDocument(hit.start) || reading.quoted(hit.start) || calm(reading, hit.from)) continue;
    const weight = WEIGHT[hit.label];
    if (hit.label === 'mild') mild += weight;
    else if (hit.from >= taken) {
      score += weight;
      taken = hit.to;
      counted = weight;
    } else if (weight > counted) {
      score += weight - counted;
      counted = weight;
      taken = Math.max(taken, hit.to);
    }
    if (hit.label !== 'mild' && (!first || weight > first.weight))
      first = { start: hit.start, end: hit.end, weight };
  }
  if (!first) return [];
  score += Math.min(mild, MOST_MILD) + loudness(reading) + insistence(reading);
  const joy = reading.words.filter((word) => JOY.has(word.key)).length;
  if (score - joy * 1.5 < ENOUGH) return [];
  return [say(prepared, SAID.anger, first)];
};

/** Told of others, denied, or advice about feelings: "it's okay to be furious". */
function calm(reading: Reading, index: number): boolean {
  return negated(reading, index, 2);
}

const isShouted = ({ text }: Word): boolean =>
  text.length > 1 && text.charCodeAt(1) < LOWER_A && /^[A-Z']+$/.test(text);
/** Nearly every word fails at its second letter. */
const LOWER_A = 97;

/** The same word again and again ("DONE DONE DONE", "fix … fix … fix"), or words cut off by full stops. */
function insistence(reading: Reading): number {
  const counts = new Map<string, number>();
  let run = 0;
  let cut = 0;
  let again = false;
  reading.words.forEach((word, index) => {
    if (word.kind !== 'word') return;
    run = isShouted(word) && word.opens && reading.words[index + 1]?.opens !== false ? run + 1 : 0;
    cut = Math.max(cut, run);
    if (!INSISTED.has(word.key)) return;
    const times = (counts.get(word.key) ?? 0) + 1;
    counts.set(word.key, times);
    if (times >= 3) again = true;
  });
  return (again ? 1.5 : 0) + (cut >= 3 ? 1 : 0);
}
const INSISTED = wordClass(
  'no done sick hate stop fix screw fuck f* damn enough tired fed why burn shut never quit pay denied again',
);

/** Words that are shouted for weight, not because they are abbreviations. */
const WEIGHTY = wordClass(
  'no not never so all every one two three four five six zero another again stop why how what done sick tired hours days nobody enough this now really nothing always anymore still wrong fix pay us we i hate die dying please insane',
);

/** Shouted words and rows of exclamation marks, at most 2. */
function loudness(reading: Reading): number {
  let run = 0;
  let longest = 0;
  for (const word of reading.words) {
    run = (word.kind === 'word' && isShouted(word)) || (run > 0 && word.text === 'I') ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  const weighty = reading.words.filter((word) => isShouted(word) && WEIGHTY.has(word.key)).length;
  if (weighty >= 2) longest = Math.max(longest, 3);
  const marks = /!{2,}|[?!]{3,}/.test(reading.prepared.text) ? 1 : 0;
  return Math.min(2, (longest >= 3 ? 1 : 0) + marks);
}
