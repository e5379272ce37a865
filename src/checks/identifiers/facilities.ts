/**
 * Hospitals, clinics, hospices and schools named in a patient story: with the author's name they give the place,
 * with the timestamp the admission. Authority: 45 CFR 164.514(b)(2)(i)(B) and the actual-knowledge clause (b)(2)(ii).
 */

import { PARTICULAR } from '../frame/judge.ts';
import { kept, type Lexeme } from '../text/lexeme.ts';
import { matchesWhere } from '../text/matches.ts';
import { topicOf } from '../text/topics.ts';
import { type Candidate, type IdentifierRule, safeHarbor } from './candidate.ts';
import { tellsOfSomebody } from './name-contexts.ts';

const WORD = "(?:[A-Z][\\p{L}'.]{1,24}|St\\.?|of|the|&|and|[A-Z]{2,5})";
const HEAD =
  "(?:Hospitals?|Medical Cent(?:er|re)|Med Center|Medical Group|Clinics?|Memorial|General(?: Hospital)?|Children'?s(?: Hospital)?|Women'?s(?: (?:Hospital|Health|Center))?|Health(?:care| System| Center| Centre)?|Hospice(?: House)?|Cancer (?:Center|Centre|Institute)|Institute|Associates|ED|ER|ICU|NICU|Emergency|Perinatal|Oncology|Orthopedics|Cardiology|Dermatology|Dental|Dentistry|Endodontics|Orthodontics|Pediatrics|Family (?:Medicine|Practice)|Rehab(?:ilitation)?(?: (?:Center|Hospital))?|Nursing (?:Home|Center)|Care Center|Manor|Senior Living|Assisted Living|Memory Care|Regional|VA|VAMC|Infirmary|Surgery Center|Surgical Center|Dialysis|Psychiatric|Behavioral Health|Recovery(?: Center)?|Pharmacy|Urgent Care|Birth(?:ing)? Center|Eye (?:Center|Institute)|Retina|Fertility|Imaging|Hospital Trust|Trust|Surgery|Practice|Med)";
/** How words begin without which the costly patterns cannot match: of all the heads above, and of the homes, saints and schools below. */
const HEAD_SIGN =
  /^(?:Hosp|Med|Clin|Mem|Gen|Chil|Wom|Heal|Canc|Inst|Asso|ED|ER|ICU|NICU|Emer|Peri|Onco|Orth|Card|Derm|Dent|Endo|Pedi|Fam|Reha|Nurs|Care|Manor|Sen|Assi|Reg|VA|Infi|Surg|Dial|Psyc|Beha|Reco|Phar|Urg|Birt|Eye|Ret|Fert|Imag|Tru|Prac)/;
const HOME_SIGN =
  /^(?:Terr|Vill|Gard|Fell|Chur|Lodg|Pine|Oak|Plac|Hous|Temp|Mosq|Syna|Hav|Esta|Mead|Comm|Chap|Mini|Farm|Ranc|Brew|Din|Caf|Bake|Casi|Jail|Pris|Mill|Plan|Refi|Foun|Elev)/;
const SAINT_SIGN = /^(?:St|Mt|Mou|Our|Sac|Hol|Good|Mer|Prov|Sin|Ced|Bap|Meth|Pres|Kai|Sai)/;
const SCHOOL_SIGN = /^(?:High|Elem|Midd|Acad|Pres|Dayc|Prep|Kind)/;
const [HEADS, HOMES, SAINTS, SCHOOLS] = [1, 2, 4, 8];
/** Of which patterns below a word may be the sign. */
const signsOf = kept(({ text, capital }: Lexeme): number =>
  capital
    ? (HEAD_SIGN.test(text) ? HEADS : 0) |
      (HOME_SIGN.test(text) ? HOMES : 0) |
      (SAINT_SIGN.test(text) ? SAINTS : 0) |
      (SCHOOL_SIGN.test(text) ? SCHOOLS : 0)
    : 0,
);
const NAMED = new RegExp(
  `(?<![\\p{L}\\d])(?!(?:The|Our|My|In|At|An?|From) )[A-Z][\\p{L}'.-]{1,24}(?:[ -]${WORD}){0,4}? ${HEAD}(?: ${HEAD})?(?![\\p{L}\\d-])`,
  'gu',
);
/** Headings of reports, which name no place. */
const HEADING =
  /^(?:SURGICAL|CLINICAL|ANATOMIC|ANATOMICAL|MOLECULAR|DIAGNOSTIC|NUCLEAR|FINAL|CHEMISTRY|HEMATOLOGY|REFERENCE|MENTAL|PUBLIC|PATIENT|CORE|STAT|THE|YOUR|HOME|VAGINAL|PAST|FAMILY)\b/;
/** As records print them. */
const CAPITALS =
  /(?<![\p{L}\d])(?:\p{Lu}[\p{Lu}'.&-]{1,20} ){1,4}(?:HOSPITAL|MEDICAL CENTER|MEDICAL CENTRE|CLINIC|HEALTH|HEALTHCARE|MEMORIAL|INFIRMARY|LABORATORY|LABORATORIES|LAB|PHARMACY|IMAGING|RADIOLOGY|PATHOLOGY|HOSPICE|MEDICAL GROUP|CANCER CENTER|INSTITUTE|GENERAL|REGIONAL|CHILDREN'S)(?![\p{L}\d])(?: (?:HOSPITAL|CENTER|CENTRE|SYSTEM|TRUST))?/gu;
const SAINT =
  /\b(?:St\.?|Saint|Mt\.?|Mount|Our Lady of|Sacred|Holy|Good Samaritan|Mercy|Providence|Sinai|Cedars|Baptist|Methodist|Presbyterian|Kaiser)[ -][A-Z][\p{L}']{2,20}(?: [A-Z][\p{L}']{2,20})?/gu;
const SHORT =
  /(?<![-\w])(?:MGH|BWH|BIDMC|MSK|MSKCC|MDACC|MD Anderson|UCSF|UCLA|UCSD|UPMC|NYP|CHOP|CHLA|OHSU|UAB|UNC|VUMC|VCU|UVA|UW|HUP|JHH|CCF|Cleveland Clinic|Mayo(?: Clinic)?|Johns Hopkins|Hopkins|Mass General|Dana[ -]Farber|Fred Hutch|City of Hope|Stanford|Duke|Emory|Vanderbilt|Parkland|Cook County|Bellevue|Grady|Shock Trauma|Ben Taub|Harborview|Hennepin|Ochsner|Geisinger|Intermountain|Sloan Kettering|Moffitt|Roswell Park|Great Ormond Street|Addenbrooke'?s|the Royal [A-Z][a-z]+|SickKids|Sick Kids)\b/g;
const KNOWN = topicOf(
  'mgh bwh bidmc msk mskcc mdacc md ucsf ucla ucsd upmc nyp chop chla ohsu uab unc vumc vcu uva uw hup jhh ccf cleveland mayo johns hopkins mass dana fred city stanford duke emory vanderbilt parkland cook bellevue grady shock ben harborview hennepin ochsner geisinger intermountain sloan moffitt roswell great addenbrooke addenbrookes royal sickkids sick',
);
/** Homes, churches and homes for the aged, only after "at". */
const AT_HOME =
  /(?<=\b(?:at|from|to|of) )\p{Lu}[\p{L}'.]{2,20}(?: \p{Lu}[\p{L}'.]{2,20})? (?:Terrace|Village|Gardens|Fellowship|Church|Lodge|Pines|Oaks|Place|House|Temple|Mosque|Synagogue|Haven|Villa|Estates|Meadows|Commons|Chapel|Ministries|Farms?|Ranch|Brewery|Diner|Cafe|Bakery|Casino|Jail|Prison|Mill|Plant|Refinery|Foundry|Elevator)\b/gu;
const SCHOOL =
  /\b[A-Z][\p{L}'.-]{2,20}(?: [A-Z][\p{L}'.-]{2,20}){0,2} (?:High(?: School)?|Elementary(?: School)?|Middle School|Academy|Preschool|Daycare|Prep|Kindergarten)\b/gu;
/** Words that begin a sentence or a list and are no part of a facility's name. */
const NOT_A_NAME =
  /^(?:The|Our|My|This|That|Every|Any|Each|Some|Most|Many|All|No|New|Local|Rural|Small|Big|Mental|Public|Global|Women|Men|Kids|Digital|Primary|Critical|Home|Community|Academic|National|American|International|World|Annual|Board|Grand|Teaching|Private|Free|Great|Good|Best|Happy|Welcome|Thank|Thanks|Dear|Just|When|What|Why|How|If|So|And|But|In|At|On|For|To|From|With|Because|Social|Emergency|Internal|Family|General|Pediatric|Medical|Surgical|Nursing|Sports|Interventional|Maternal|Reproductive|Environmental|Planetary|One|Two|Three|Day|Night|CT|MRI|US|Breast|Lung|Heart|Brain|Gyn|GYN|Gynecologic|Radiation|Surg|Clinical|Patient|Community|Behavioral|Oral|Veterans|Population|Precision|Physician|Hospital|County|Trauma|University|State|City|Level|Children's|Women's|Hi|Yes|Ask|Join|Today|Tonight|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|She|He|We|They|It|Is|Was|Not|Never|Please|Apparently)\b/;

const REASON =
  'A named facility in a patient story gives the place, and with the post’s time the visit. Say "our hospital".';

export const facilities: IdentifierRule = (prepared) => {
  const { text } = prepared;
  const found: Candidate[] = [];
  if (!tellsOfSomebody(prepared)) return found;
  let signs = 0;
  for (const { kind, lexeme } of prepared.tokens) if (kind === 'word') signs |= signsOf(lexeme);
  const add = (start: number, end: number, school: boolean): void => {
    if (found.some((other) => other.start < end && start < other.end)) return;
    const frame = prepared.frame.sentences[prepared.sentenceAt(start)];
    const document = prepared.inRecord(start);
    if (
      !document &&
      ((frame?.evidence ?? 0) < PARTICULAR ||
        ((frame?.against ?? 0) >= 1 && (frame?.against ?? 0) > (frame?.forPatient ?? 0)))
    )
      return;
    found.push({
      type: 'FACILITY',
      start,
      end,
      tier: 'review',
      rule: school ? 'facilities/school' : 'facilities/named',
      reason: REASON,
      source: safeHarbor('B'),
      instead: school ? 'a local school' : 'our hospital',
    });
  };
  for (const match of matchesWhere((signs & HEADS) !== 0, NAMED, text)) {
    const skip = NOT_A_NAME.exec(match[0]);
    if (skip && match[0].split(' ').length <= 2) continue;
    const start = match.index + (skip ? skip[0].length + 1 : 0);
    add(start, match.index + match[0].length, false);
  }
  for (const match of matchesWhere(
    prepared.regions.some((region) => region.record),
    CAPITALS,
    text,
  ))
    if (prepared.inRecord(match.index) && !HEADING.test(match[0]))
      add(match.index, match.index + match[0].length, false);
  for (const match of matchesWhere(prepared.mentions(KNOWN), SHORT, text))
    add(match.index, match.index + match[0].length, false);
  for (const match of matchesWhere((signs & SAINTS) !== 0, SAINT, text)) {
    if (
      !/(?:at|from|to|@|in)\s$/i.test(text.slice(Math.max(0, match.index - 5), match.index)) &&
      (prepared.frame.evidence < PARTICULAR + 0.6 ||
        !/^(?:Mercy|Providence|Baptist|Methodist|Presbyterian|Kaiser|Cedars|Mount Sinai|Sacred)/.test(
          match[0],
        ))
    )
      continue;
    add(match.index, match.index + match[0].length, false);
  }
  for (const match of matchesWhere((signs & HOMES) !== 0, AT_HOME, text))
    add(match.index, match.index + match[0].length, false);
  for (const match of matchesWhere((signs & SCHOOLS) !== 0, SCHOOL, text))
    add(match.index, match.index + match[0].length, true);
  return found;
};
