/**
 * Hashtag communities of hematology and oncology, and who reads along in them. The names of the two articles the
 * product was conceived from, the disease tags of the "cancer tag ontology" (Katz et al., JAMA Oncol 2016) and tags
 * of patient organizations; own table, no license needed. Last looked through on 2026-11-22. The person adds and
 * removes their own in the options.
 */
export interface Community {
  /** Lower case, with its sign. */
  readonly tag: string;
  readonly about: string;
}

/** `#tag what it stands for`, one a line. */
const table = (lines: string): readonly Community[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [tag = '', ...about] = line.trim().split(' ');
      return { tag, about: about.join(' ') };
    });

/** Tags of diseases and of patients: people who have the illness read and search them. */
export const PATIENT_COMMUNITIES = table(`
  #ayacsm adolescents and young adults with cancer
  #aplasticanemia aplastic anemia
  #bcsm breast cancer
  #bladdercancer bladder cancer
  #blcsm bladder cancer
  #bpdcn blastic plasmacytoid dendritic cell neoplasm
  #btsm brain tumors
  #cllsm chronic lymphocytic leukemia
  #cmlsm chronic myeloid leukemia
  #chronicillness chronic illness
  #crcsm colorectal cancer
  #diabetes diabetes
  #epatient patients who write
  #esocsm esophageal cancer
  #gyncsm gynecologic cancers
  #hemophilia hemophilia
  #hncsm head and neck cancer
  #hpvsm HPV-related cancers
  #itp immune thrombocytopenia
  #itpawareness immune thrombocytopenia
  #kcsm kidney cancer
  #lcsm lung cancer
  #leusm leukemia
  #livertwitter liver disease
  #lupus lupus
  #lymsm lymphoma
  #mdssm myelodysplastic syndromes
  #melsm melanoma
  #metsm metastatic cancer
  #mmsm multiple myeloma
  #mpnsm myeloproliferative neoplasms
  #mpnsn myeloproliferative neoplasms
  #myeloma multiple myeloma
  #ovariancancer ovarian cancer
  #pancsm pancreatic cancer
  #patientadvocate patients' advocates
  #pcsm prostate cancer
  #pedcsm children with cancer
  #pnh paroxysmal nocturnal hemoglobinuria
  #raredisease rare diseases
  #sarcomasm sarcoma
  #scd sickle cell disease
  #scdawareness sickle cell disease
  #scmsm skin cancer
  #sicklecell sickle cell disease
  #sicklecellawareness sickle cell disease
  #sicklecellawarenessmonth sickle cell disease
  #stomachcancer stomach cancer
  #thalassemia thalassemia
  #thycsm thyroid cancer
  #tscsm testicular cancer
  #vwd von Willebrand disease
`);

/** Tags under which colleagues talk to each other; in public all the same. */
export const COLLEAGUE_COMMUNITIES = table(`
  #hemetwitter hematologists
  #hemeonc hematologists and oncologists
  #hemesky hematologists on Bluesky
  #humansofresidency residents
  #medmastodon medicine on Mastodon
  #medsky medicine on Bluesky
  #medtwitter medicine
  #onctwitter oncologists
  #oncsky oncologists on Bluesky
  #pathtwitter pathologists
  #pedheme pediatric hematologists
  #womeninmedicine women in medicine
`);

const BOOK: ReadonlySet<string> = new Set(PATIENT_COMMUNITIES.map(({ tag }) => tag));

/** What the person changed in the book: tags as `asTag` writes them. */
export interface BookChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A hashtag as the book writes it: lower case, with its sign; "" when no letter or digit is left. */
export function asTag(written: string): string {
  const word = written.toLowerCase().replace(/[^\p{L}\p{N}_]/gu, '');
  return word === '' ? '' : `#${word}`;
}

/** The tags that patients read, with the person's own changes. */
export function readByPatients(changes: BookChanges | undefined): ReadonlySet<string> {
  if (changes === undefined || (changes.added.length === 0 && changes.removed.length === 0)) return BOOK;
  const removed = new Set(changes.removed);
  return new Set([...BOOK, ...changes.added].filter((tag) => !removed.has(tag)));
}

/** The changes that turn the book into this list of tags. */
export function changesFor(tags: readonly string[]): BookChanges {
  const wanted = new Set(tags.map(asTag).filter((tag) => tag !== ''));
  return {
    added: [...wanted].filter((tag) => !BOOK.has(tag)),
    removed: [...BOOK].filter((tag) => !wanted.has(tag)),
  };
}
