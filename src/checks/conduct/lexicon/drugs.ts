/** Is a word a drug, and whose? Brand, generic and code names from `companies.ts`; common generics and endings too. */
import { COMPANY_TABLE } from './companies.ts';

export interface Company {
  readonly name: string;
  /** Folded names without spaces or marks. */
  readonly aliases: ReadonlySet<string>;
}

/** Lower case, letters and digits only. */
export const squeeze = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '');

interface Table {
  readonly companies: readonly Company[];
  /** Squeezed drug name to its companies. */
  readonly drugs: ReadonlyMap<string, readonly Company[]>;
  readonly byAlias: ReadonlyMap<string, Company>;
}

let made: Table | null = null;

/** Read once, at the first look-up. */
export function drugTable(): Table {
  made ??= read();
  return made;
}

function read(): Table {
  const companies: Company[] = [];
  const drugs = new Map<string, Company[]>();
  const byAlias = new Map<string, Company>();
  for (const line of COMPANY_TABLE.split('\n')) {
    const head = line.split(' : ')[0];
    const list = line.split(' : ')[1];
    if (!head || list === undefined) continue;
    const [name = '', others = ''] = head.split(' =');
    const aliases = [name, ...others.split(',')].map(squeeze).filter(Boolean);
    const company = { name: name.trim(), aliases: new Set(aliases) };
    companies.push(company);
    for (const alias of aliases) byAlias.set(alias, company);
    for (const entry of list.split(/[,/]/)) {
      const key = squeeze(entry);
      if (!key) continue;
      const known = drugs.get(key);
      if (known) known.push(company);
      else drugs.set(key, [company]);
    }
  }
  return { companies, drugs, byAlias };
}

/** The company a person means by "BMS", "Celgene" or "Bristol-Myers Squibb Inc."; null when it is in no table. */
export function companyOf(name: string): Company | null {
  const key = squeeze(
    name.replace(
      /\b(?:inc|llc|ltd|plc|ag|corp|corporation|company|co|pharmaceuticals|pharma|oncology|usa)\b\.?/gi,
      '',
    ),
  );
  const { byAlias } = drugTable();
  return byAlias.get(key) ?? byAlias.get(squeeze(name)) ?? null;
}

/** Company names of one word that mean something else in ordinary posts. */
const ORDINARY = new Set(
  'array arena puma legend blueprint cogent disc orca summit coherus spectrum keros adaptive tempus guardant grail natera novo kite legend kura jazz x4 spark natera exact telix prometheus verona chinook momenta turning coherus dayone geron rigel'.split(
    ' ',
  ),
);

/** A word of a post, with a capital letter, that is a company's name by itself. */
export function isCompanyWord(key: string): boolean {
  return !ORDINARY.has(key) && drugTable().byAlias.has(key);
}

const ENDINGS =
  /^[a-z]{2,}(?:[a-z]{2}mab|tinib|[a-z]nib|ciclib|parib|lisib|zomib|leucel|gliptin|gliflozin|glutide|vastatin|sartan|olol|conazole|mycin|cillin|floxacin|cycline|prazole|xaban|gatran|grel|setron|platin|taxel|rubicin|dronate|tegravir|buvir|triptan|azepam|zolam|lukast|dipine|thiazide|parin|steride|lutamide|citabine)$/;
const COMMON = new Set(
  'metformin insulin warfarin coumadin heparin aspirin plavix clopidogrel statin statins prednisone prednisolone dexamethasone dex methylprednisolone steroids steroid hydrocortisone methotrexate azathioprine hydroxyurea hydrea cytarabine bendamustine cyclophosphamide vincristine etoposide melphalan busulfan fludarabine ozempic wegovy mounjaro lisinopril amlodipine losartan metoprolol atenolol carvedilol furosemide lasix spironolactone digoxin amiodarone levothyroxine synthroid armour zoloft sertraline lexapro escitalopram prozac fluoxetine paxil wellbutrin bupropion cymbalta effexor trazodone lithium lamictal lamotrigine seroquel quetiapine abilify adderall ritalin vyvanse xanax ativan klonopin valium ambien gabapentin lyrica tramadol oxycodone hydrocodone morphine fentanyl methadone suboxone buprenorphine naloxone narcan ketamine psilocybin tylenol acetaminophen paracetamol ibuprofen advil motrin naproxen aleve toradol meloxicam celebrex amoxicillin augmentin azithromycin zpak zithromax doxycycline doxy bactrim keflex cipro ciprofloxacin levaquin vancomycin ivermectin hydroxychloroquine plaquenil paxlovid tamiflu acyclovir valtrex omeprazole prilosec pepcid famotidine zofran ondansetron benadryl zyrtec claritin singulair albuterol symbicort advair flonase epipen epinephrine tamoxifen letrozole anastrozole arimidex exemestane lupron testosterone estrogen hrt progesterone finasteride minoxidil viagra cialis tranexamic txa ivig rituxan chemo chemotherapy immunotherapy semaglutide tirzepatide glp1 accutane isotretinoin botox filler fillers retinol tretinoin birthcontrol truvada prep melatonin colchicine allopurinol carboplatin oxaliplatin lomotil miralax nitroglycerin flomax tamsulosin keppra depakote topamax risperidone haldol zyprexa olanzapine clozapine clozaril hydroxyzine propranolol clonidine bumex torsemide jardiance farxiga januvia glipizide lantus humalog novolog'.split(
    ' ',
  ),
);

/** A single word that is a drug or a treatment given like one. */
export function isDrugWord(key: string): boolean {
  if (key.length < 3) return false;
  return COMMON.has(key) || (key.length >= 6 && ENDINGS.test(key)) || drugTable().drugs.has(key);
}
