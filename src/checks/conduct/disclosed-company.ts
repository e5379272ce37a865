/**
 * The post mentions a company the author has declared, or one of its drugs, and says nothing of it: a review with a
 * ready sentence for the beginning. Of 156 US hematologist-oncologists with industry payments 81 % tweeted about
 * such a drug and two disclosed it (Kaestner 2018, as reported). Other companies' drugs stay silent. With a disclosure
 * in the profile it is a hint: the FTC wants it in the post, and the person has said where else it stands.
 */
import type { ConductFinding } from '../types.ts';
import { disclosed } from './disclosure.ts';
import { say } from './finding.ts';
import { type Company, companyOf, drugTable, squeeze } from './lexicon/drugs.ts';
import { type Reading, readingOf } from './reading.ts';
import type { ConductRule } from './rule.ts';
import { FTC } from './sources.ts';

/** A name can stretch over this many words ("trastuzumab deruxtecan", "Bristol Myers Squibb", "Hu5F9-G4"). */
const LONGEST_NAME = 6;

export const disclosedCompany: ConductRule = (prepared) => {
  const declared = prepared.draft.context?.disclosures ?? [];
  if (!declared.length) return [];
  const reading = readingOf(prepared);
  if (disclosed(reading)) return [];
  const findings: ConductFinding[] = [];
  for (const name of declared) {
    const company = companyOf(name) ?? { name: name.trim(), aliases: new Set([squeeze(name)]) };
    const place = mention(reading, company);
    if (!place) continue;
    const inProfile = prepared.draft.context?.profile?.hasDisclosures === true;
    const line = prepared.draft.context?.disclosureLines?.[name]?.trim().replace(/[.\s]{1,20}$/, '');
    findings.push(
      say(
        prepared,
        {
          rule: 'conduct/disclosed-company',
          label: 'undisclosed-COI',
          tier: inProfile ? 'hint' : 'review',
          reason: inProfile
            ? `Your profile discloses ${company.name}; who sees only this post does not see it.`
            : `You listed ${company.name} among your disclosures. Consider saying so at the beginning.`,
          source: FTC,
        },
        place,
        { insert: `Disclosure: ${line || `I have a financial relationship with ${company.name}`}. ` },
      ),
    );
  }
  return findings;
};

/** The first name of the company or of a drug of its own, longest reading first. */
function mention(
  reading: Reading,
  company: Company,
): { readonly start: number; readonly end: number } | null {
  const { words } = reading;
  const { drugs } = drugTable();
  for (let from = 0; from < words.length; from++) {
    for (let count = LONGEST_NAME; count > 0; count--) {
      const last = words[from + count - 1];
      const first = words[from];
      if (!first || !last || !adjacent(reading, from, count)) continue;
      const key = squeeze(reading.prepared.text.slice(first.start, last.end));
      const owners = drugs.get(key);
      const named = company.aliases.has(key) && /[A-Z@#]/.test(first.text[0] ?? '');
      if (named || owners?.some((owner) => owner.name === company.name))
        return { start: first.start, end: last.end };
      if (owners) break;
    }
  }
  return null;
}

/** The words stand side by side, with one space or hyphen between them. */
function adjacent(reading: Reading, from: number, count: number): boolean {
  for (let at = from + 1; at < from + count; at++) {
    const gap = (reading.words[at]?.start ?? 0) - (reading.words[at - 1]?.end ?? 0);
    if (gap > 1 || reading.words[at]?.opens) return false;
  }
  return true;
}
