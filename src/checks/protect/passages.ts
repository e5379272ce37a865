import { DATE, EVERYTHING, NUMBER } from './uses.ts';

/**
 * Passages that look like identifiers and are not, each with the use it is masked for. Sources: the registries'
 * and publishers' own formats (ClinicalTrials.gov NCT, ISRCTN, DOI handbook, NLM PMID), HGVS and ISCN notation,
 * UCUM units. Every pattern is anchored on a literal or a digit and bounded, so cost stays linear.
 */
export const PROTECTED_PASSAGES: readonly { readonly use: number; readonly pattern: RegExp }[] = [
  // Trial, article and registry numbers; links to journals.
  {
    use: EVERYTHING,
    pattern:
      /\b(?:NCT\d{8}|ISRCTN\d{6,8}|ACTRN\d{10,14}|CRD42\d{6,9}|PMC\d{5,9}|EudraCT[ :]?\d{4}-\d{6}-\d{2}|PMID:? ?\d{6,9}|(?:doi:? ?|https?:\/\/(?:dx\.)?doi\.org\/|doi\.org\/)?10\.\d{4,9}\/[^\s"<>]{1,100})/gi,
  },
  // Citations: 2015;373:2425-37
  {
    use: EVERYTHING,
    pattern:
      /\b(?:19|20)\d{2}(?: [A-Z][a-z]{2,8}(?: \d{1,2})?)?; ?\d{1,4}(?: ?\(\d{1,4}(?:-\d{1,4})?\))?(?: ?: ?[eES]?\d{1,6}(?:-[eES]?\d{1,6})?)?/g,
  },
  // Meetings and their tags: #ASH25, ASCO 2025, ESMO25.
  {
    use: EVERYTHING,
    pattern:
      /#?\b(?:ASH|ASCO|ESMO|EHA|AACR|SABCS|ASTRO|ACC|AHA|ESC|TCT|HRS|CHEST|ATS|ERS|SCCM|DDW|ACG|AASLD|EASL|ACR|EULAR|AAN|ACEP|SAEM|ACS|SAGES|APA|ACOG|SMFM|AAP|PAS|IDWeek|ECCMID|RSNA|ECR|ASN|ATC|AUA|AAO|ARVO|AAD|EADV|USCAP|CAP|AMIA|HIMSS|ENDO|ADA|EASD|SNMMI|WCLC|GU|GI|IHI|ISTH|EBMT|TANDEM|SIR|SVS|STS|AATS|AORN|ASHP|APHA|NTI)\s?['-]?(?:20)?\d{2}\b/gi,
  },
  // Quantities with a unit; ranges and per-units follow.
  {
    use: NUMBER | DATE,
    pattern:
      /\b\d{1,6}(?:[.,]\d{1,4})?(?: ?[-/] ?\d{1,6}(?:[.,]\d{1,4})?)? ?(?:mg|mcg|µg|μg|ug|ng|pg|g|kg|lbs?|oz|mL|dL|L|cc|mEq|mmol|µmol|nmol|mOsm|units?|IU|mm|cm|µm|nm|mmHg|bpm|Gy|cGy|kcal|cal|Hz|MHz|kV|ppm|fL|x10\^?\d|%|°C?F?|\$|USD|dollars|million|billion|k)(?:\/(?:kg|m2|d|day|h|hr|min|L|dL|mL|mm3|24 ?h|wk|dose))*(?![\p{L}\d])/giu,
  },
  // n/N: proportions, pain and other scores, fractions.
  {
    use: DATE,
    pattern:
      /\b\d{1,3}\/(?:10|100|5)\b(?=[ ,.!?)]|$)(?= (?:pain|would|recommend|stars?|pts|patients|of|with|had|on the|experience|agree|no|not|do)|[.!?]|$)/g,
  },
  {
    use: DATE,
    pattern:
      /\b\d{1,4}\/\d{1,4}(?= ?(?:patients|pts|cases|women|men|children|responders|nodes|LNs?|eyes|cores|blasts|mmHg|\())/g,
  },
  {
    use: DATE | NUMBER,
    pattern:
      /\b(?:BP|SBP\/DBP|vision|VA|visual acuity|strength|reflexes|power|GCS|apgars?|vent|settings|score)(?: (?:of|was|is|now|only|still))? ?:?\s?\d{1,3}\/\d{1,3}\b/gi,
  },
  {
    use: DATE,
    pattern: /\b(?:1\/2|1\/3|2\/3|1\/4|3\/4|24\/7|50\/50|7\/7|20\/20|12\/12|9\/11|4\/4|5\/5|3\/3|6\/6)\b/g,
  },
  // Thread marks "3/7", "(2/n)", "1/".
  {
    use: DATE | NUMBER,
    pattern:
      /(?:^|\n)[ \t]{0,8}\(?\d{1,2}\/(?:\d{1,2}|n|x)?\)?(?=\s|$)|[ (]\d{1,2}\/(?:\d{1,2}|n)\)?[ \t]{0,8}(?=\n|$)/g,
  },
  // Ranges of years, spans of months with a year, academic years.
  { use: DATE, pattern: /\b(?:19|20)\d{2} ?- ?(?:(?:19|20)\d{2}|\d{2})\b(?![-/\d])/g },
  {
    use: DATE,
    pattern:
      /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?: (?:19|20)\d{2})? ?(?:-|to|through) ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? (?:19|20)\d{2}\b/g,
  },
  // Periods of a study: from 1 July 2009 to 30 June 2011.
  {
    use: DATE,
    pattern:
      /\b(?:from|between|since|during) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]{2,8}\.?(?: \d{1,2},?)? (?:19|20)\d{2} (?:to|and|through|until|till|-) (?:\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]{2,8}\.?(?: \d{1,2},?)? (?:19|20)\d{2}/g,
  },
  // Statistics.
  {
    use: NUMBER | DATE,
    pattern:
      /\b(?:HR|RR|OR|aOR|aHR|CI|IQR|p|n|N|AUC|NNT|NNH|SD|SMD|k|I2)\s?[=<>:≤≥]\s?\d[\d.,]{0,8}(?:\s?[-–]\s?\d[\d.,]{0,8})?/g,
  },
  // Karyotypes, variants (ISCN, HGVS), CD markers, drug and cell codes.
  {
    use: EVERYTHING,
    pattern:
      /\b(?:t|inv|del|dup|add|der)\(\d{1,2}(?:[;,]\d{1,2})?\)(?:\([pq\d;.]{1,12}\))?|\b[cgpm]\.[A-Z]?[a-z]{0,3}\d{1,5}[A-Za-z>_*=\d]{0,20}|\bCD\d{1,3}[a-z]?[+-]?(?![\d])|\b[VRGKEDTLHQNSYPFMAWCI]\d{2,4}[VRGKEDTLHQNSYPFMAWCIX]\b/g,
  },
  // Short public numbers and hotlines; toll-free lines are never a patient's.
  {
    use: NUMBER,
    pattern:
      /\b(?:1[-. ]?)?\(?8(?:00|33|44|55|66|77|88)\)?[-. ]?(?:\d{3}[-. ]?\d{4}|[A-Z\d]{3}[-. ]?[A-Z\d]{4})\b|(?<![\d-] ?)\b(?:988|911|741741|999|111|116 ?123)\b(?![-. ]?\d)/g,
  },
  {
    use: NUMBER,
    pattern:
      /\b(?:ICD(?:-?10)?(?:-CM)?|CPT|HCPCS|DRG|LOINC|SNOMED|RxNorm|NDC|NPI Registry|PPV|ISO|RFC|Policy|Section|Rule|Statute|Bill|HB|SB|HR|S\.|Form|Title|Part|Chapter|Vol\.?|No\.|pp?\.)[ :#]{1,2}[A-Z]?\d[\d.]{0,10}/g,
  },
];
