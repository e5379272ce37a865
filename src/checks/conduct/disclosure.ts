/** Does the post say, clearly, what ties the author to what is praised? Wording after FTC Disclosures 101. */
import type { Reading } from './reading.ts';

const CLEAR_TAGS: ReadonlySet<string> = new Set([
  '#ad',
  '#sponsored',
  '#paidad',
  '#advertisement',
  '#paidpartnership',
  '#paid',
  '#disclosure',
  '#coi',
  '#notsponsored',
  '#notanad',
  '#nocoi',
  '#advert',
]);
const CLEAR =
  /\b(?:disclosures?|disclaimer|coi|conflicts? of interest|competing interests?|disclosing)\b\s*(?::|-|\(|=|:|\b(?:that )?i\b|none|below|in|\.)|\b(?:full|my|our|for) disclosure|\bpaid (?:partnership|promotion|ad|post|consultant|speaker|by)\b|(?:^|\s)ad:|\b(?:i|we)(?:'m| am| also|'ve| have| do)? (?:also |currently |previously )?(?:a |an )?(?:paid )?(?:consult(?:ant|ed|ing)?|speaker|advis(?:e|or|er)|employed|employee)s? (?:for|to|at|by|of)\b|\bi (?:work|worked) (?:for|at) |\b(?:i|we) (?:have )?(?:receiv\w+|get|got|accept\w*) (?:\w+ ){0,3}(?:honorari\w+|research (?:funding|support)|funding|fees|payments?|compensation|royalt\w+|grant\w*)\b|\bno (?:financial|conflicts?|coi|disclosures?|ties|relationship|stake|affiliation|compensation|sponsor\w*)\b|\bnothing to disclose|\bnot (?:sponsored|paid|affiliated|an ad|compensated)|\bunsponsored|\bfinancial (?:relationship|interest|tie|stake|disclosure)s? (?:with|in|to|:)|\bi(?:'m| am) (?:an )?(?:employee|paid|compensated|a shareholder|an investor)\b|\bsponsored (?:post|content)\b|\b(?:i|we) (?:have|hold) (?:equity|stock|a financial|financial)\b(?= .{0,30}(?:disclos|so take|bias|grain))|\bbias(?:ed)?: i\b|\bpaid for (?:this|me|my)|\bpurchased (?:it|this|them)? ?(?:with )?my own\b|\b(?:bought|paid for) (?:it|this|them|these) myself\b|\bi (?:earn|make|get) (?:a )?(?:small )?commission|\bas an amazon associate|\bcommissions? earned\b/i;

/** A clear disclosure stands in the draft. */
export function disclosed(reading: Reading): boolean {
  return reading.has(CLEAR_TAGS) || CLEAR.test(reading.prepared.text);
}
