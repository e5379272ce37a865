/**
 * Telephone and fax numbers, e-mail addresses, links and IP addresses.
 * Authority: 45 CFR 164.514(b)(2)(i)(D), (E), (F), (N), (O). Numbers of institutions, hotlines and article links
 * are masked before; without a patient story a contact is only a hint.
 */

import { EVERYTHING, NUMBER } from '../protect/uses.ts';
import { matchesOf, matchesWhere } from '../text/matches.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import type { IdentityType, Tier } from '../types.ts';
import { type Candidate, type IdentifierRule, safeHarbor } from './candidate.ts';
import { aboutOthers, evidenceAtOffset } from './name-contexts.ts';

const EMAIL =
  /[A-Za-z0-9](?:[A-Za-z0-9._%+-]{0,62}[A-Za-z0-9_+-])?@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,6}[A-Za-z]{2,24}\b/g;
const URL =
  /\b(?:https?:\/\/|www\.)[^\s<>"')\]]{3,300}|\b(?:gofund\.me|caringbridge\.org|gofundme\.com|venmo\.com|facebook\.com|instagram\.com)\/[^\s<>"')\]]{2,200}/gi;
const IP =
  /(?<![\d.v])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])|(?<![\w:])(?:(?:[0-9a-f]{1,4}:){5,7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,5}(?::[0-9a-f]{1,4}){1,5})(?![\w:])/gi;
/** International and national groupings; checked further in `looksLikePhone`. */
const PHONE =
  /(?<![\w.\-/#])(?:\+?\d{1,3}[-. ]?)?(?:\(\d{1,4}\)(?:\(0\))?[-. ]?)?\d{1,8}(?:[-. ]\d{1,8}){1,5}(?:\s?(?:x|ext\.?)\s?\d{1,6})?(?![\w/]|\.\d)|(?<![\w.\-/#])(?:\+\d{8,15}|\d{10})(?![\w/]|\.\d|-\d)/g;
const CALLING =
  /(?:phone|tel|telephone|cell|mobile|call|called|calling|text|texted|contact|reach|fax|faxed|desk|pager|whats ?app|ph|dial|callback|voicemail|registered|office|messages? to|number|home|work)\b[^\n]{0,20}[:\s]?\n?\s?$/i;
/** A word after the number that says what it is. */
const KIND_AFTER = /^[\s,:-]{0,2}\(?(?:office|fax|mobile|cell|home|work|desk|pager|tel|direct|main)\b/i;
const FAXING = /\bfax(?:ed|es)?\b[^\n]{0,24}$|^\W{0,3}fax\b/i;
const ORGANISATION_MAILBOX =
  /^(?:info|contact|hello|admin|office|support|help|team|news|press|media|events?|register|registration|admissions?|fellowships?|residency|program|education|cme|research|recruit\w*|jobs?|careers?|hr|editor\w*|submissions?|abstracts?|membership|volunteer\w*|donate|giving|quality\w*|safety|library|service|services|webmaster|noreply|no-reply|trials?|\w*(?:dept|office|program|team|clinic|department|coordinator))@/i;
const CARE =
  /\b(?:patient|pt|family|mom|dad|chart|portal|mychart|telehealth|caregiver|next of kin|daughter|son|wife|husband)\b/i;
const CARE_PARTY =
  /\b(?:patient portal|pt'?s?|wrong family|patient'?s|caller id|voicemail from|texted the wrong|next of kin|mychart)\b/i;
const KNOWN_SITES =
  /\b(?:doi\.org|nejm|jamanetwork|thelancet|bmj|nature|science|sciencedirect|springer|wiley|tandfonline|ahajournals|ascopubs|ashpublications|oup|cell|plos\w*|frontiersin|mdpi|biorxiv|medrxiv|arxiv|pubmed|ncbi|nih|cdc|fda|who|cms|hhs|clinicaltrials|cochrane\w*|uptodate|medscape|statnews|nytimes|washingtonpost|theguardian|bbc|npr|reuters|apnews|youtube|youtu|vimeo|zoom|teams|eventbrite|surveymonkey|qualtrics|redcap|forms|docs|drive|github|spotify|apple|podcasts?|substack|medium|linkedin|twitter|x|bsky|mastodon|linktr|bit\.ly|tinyurl|t\.co|ow\.ly|buff\.ly|dlvr|amazon|wikipedia|google|asco|hematology|esmo|acc|heart|acep|facs|aap|acog|ama-assn|acponline|aamc|acgme|nrmp|dermnetnz|radiopaedia|emcrit|litfl|rebelem|wikem|aliem|openevidence|x\.com)\b|\.(?:gov|edu|mil|int)\b|\.(?:ac|nhs|gov)\.[a-z]{2}\b|\.org\b/i;
const PERSONAL_PAGE =
  /gofund|caringbridge|facebook\.com|instagram\.com|obituar|legacy\.com|dignitymemorial|tribute|\/profile|patient|portal|mychart/i;

/** A page without "https" that the post says is a patient's: "her stream is …/name". */
const BARE_PAGE =
  /(?<![\w@./-])(?:[a-z0-9-]{2,40}\.){1,3}[a-z]{2,10}\/[@\w-]{3,60}(?![\w/.]*\.(?:pdf|html?))/gi;
const OF_A_PATIENT =
  /\b(?:his|her|their|mine|mine's|patient'?s?|pt'?s?|he|she)\b[^\n]{0,70}\b(?:streams?|livestreams?|channel|page|profile|blogs?|vlogs?|posts?|posted|under|account|fundraiser|tiktok|website|site|link|at|on)\b[^\n]{0,20}$/i;

/** An IPv6 address may have as few digits; a telephone number has more. */
const FEWEST_DIGITS = 2;
const DIGITS_OF_PHONE = 7;

export const contacts: IdentifierRule = (prepared) => {
  const { text, masks } = prepared;
  const found: Candidate[] = [];
  const add = (
    type: IdentityType,
    start: number,
    end: number,
    tier: Tier,
    letter: string,
    what: string,
  ): void => {
    found.push({
      type,
      start,
      end,
      tier,
      rule: `contacts/${type.toLowerCase()}`,
      reason: reasonOf(what, tier),
      source: safeHarbor(letter),
      // Without its link a headline reads like a story; where it leads is for the author to look at.
      instead: type === 'URL' && tier === 'hint' ? null : `[${what} removed]`,
    });
  };
  if (text.includes('@')) {
    for (const match of matchesOf(EMAIL, text)) {
      const end = match.index + match[0].length;
      if (ORGANISATION_MAILBOX.test(match[0])) continue;
      add('EMAIL', match.index, end, contactTier(prepared, match.index), 'F', 'e-mail address');
    }
  }
  const hasSlash = text.includes('/');
  if ((hasSlash && /:\/\/|\.me\/|\.(?:com|org)\//i.test(text)) || /www\./i.test(text)) {
    for (const match of matchesOf(URL, text)) {
      const trimmed = match[0].replace(/[.,;:!?'"]{1,8}$/, '');
      if (masks.covers(EVERYTHING, match.index, match.index + trimmed.length)) continue;
      const personal = PERSONAL_PAGE.test(trimmed);
      if (!personal && KNOWN_SITES.test(trimmed)) continue;
      add(
        'URL',
        match.index,
        match.index + trimmed.length,
        personal ? contactTier(prepared, match.index) : 'hint',
        'N',
        'link',
      );
    }
  }
  if (hasSlash && /[a-z]\/[@\w]/i.test(text) && prepared.frame.evidence > 0.1) {
    for (const match of matchesOf(BARE_PAGE, text)) {
      const end = match.index + match[0].length;
      if (found.some((other) => other.start < end && match.index < other.end)) continue;
      const before = text.slice(Math.max(0, match.index - 100), match.index);
      if (KNOWN_SITES.test(match[0]) || !OF_A_PATIENT.test(before)) continue;
      add('URL', match.index, end, 'review', 'N', 'page');
    }
  }
  if (prepared.digits < FEWEST_DIGITS) return found;
  for (const match of matchesWhere(/\d\.\d|[\da-f]:[\da-f]{0,4}:/i, IP, text)) {
    const end = match.index + match[0].length;
    if (
      /(?:version|ver|v|section|policy|rule|§|chapter|build|release|ec|e\.c\.|enzyme|table|figure|fig)\.?\s?$/i.test(
        text.slice(Math.max(0, match.index - 10), match.index),
      )
    )
      continue;
    add('IP', match.index, end, contactTier(prepared, match.index), 'O', 'IP address');
  }
  for (const match of matchesWhere(prepared.digits >= DIGITS_OF_PHONE, PHONE, text)) {
    const value = match[0].replace(/[-. ]{1,4}$/, '');
    const end = match.index + value.length;
    if (masks.covers(NUMBER, match.index, end)) continue;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(end, end + 12);
    if (!looksLikePhone(value, CALLING.test(before) || KIND_AFTER.test(after))) continue;
    const fax = FAXING.test(before) || FAXING.test(after);
    add(
      fax ? 'FAX' : 'PHONE',
      match.index,
      end,
      contactTier(prepared, match.index),
      fax ? 'E' : 'D',
      fax ? 'fax number' : 'phone number',
    );
  }
  return found;
};

/** In a patient story or record a contact is a stop; otherwise somebody's contact is only pointed out. */
function contactTier(prepared: PreparedDraft, offset: number): Tier {
  const evidence = evidenceAtOffset(prepared, offset);
  if (prepared.inRecord(offset) || evidence >= 1) return 'stop';
  const around = prepared.text.slice(Math.max(0, offset - 120), offset + 80);
  if (evidence > 0.3 && !aboutOthers(prepared, offset) && CARE.test(around)) return 'review';
  return CARE_PARTY.test(around) && !aboutOthers(prepared, offset) ? 'review' : 'hint';
}

const reasonOf = (what: string, tier: Tier): string =>
  tier === 'hint'
    ? `${article(what)} ${what}. If it belongs to a patient or family, leave it out.`
    : `${article(what)} ${what} in a patient story leads straight to a person. Leave it out.`;

function looksLikePhone(value: string, called: boolean): boolean {
  const digits = value.replace(/\s?(?:x|ext\.?)\s?\d+$/i, '').replace(/\D/g, '');
  if (digits.length > 15 || digits.length < 7) return false;
  if (
    /^\d{4}-\d{2}-\d{2}(?: \d{1,2})?$|^\d{1,2}[-.]\d{1,2}[-.](?:\d{4}|\d{2})$|^\d{5}-\d{4}$|^(?:19|20)\d{2} ?- ?(?:19|20)\d{2}$/.test(
      value,
    )
  )
    return false;
  const usual = /^(?:\+?1[-. ]?)?\(?[2-9]\d{2}\)?[-. ]?\d{3}[-. ]\d{4}(?:\s?(?:x|ext\.?)\s?\d+)?$/.test(
    value,
  );
  if (usual || value.startsWith('+')) return true;
  if (/^\d{3}-\d{2}-\d{4}$/.test(value)) return false;
  if (/^(?:\(?0\d{1,4}\)?)[-. ]?\d/.test(value) && digits.length >= 9 && digits.length <= 12)
    return called || /[-. ]/.test(value);
  return called && digits.length >= 7 && digits.length <= 13 && !/^\d+\.\d+$/.test(value);
}

const article = (what: string): string => (/^[eI]/.test(what) ? 'An' : 'A');
