import type { Finding } from '../checks/index.ts';
import { say } from '../settings/say.ts';
import type { Contact } from '../settings/schema.ts';
import type { FindingsView } from './types.ts';
import { typeOf, typeWord } from './words.ts';

/**
 * "Ask my program director": a mail in the person's own mail program, with what was found by name and the text
 * with every flagged word covered. Nothing is sent by us; the person reads it and sends it, or does not.
 */

/** Mail links longer than this are cut by some mail programs. */
const TEXT_LIMIT = 1200;

/** These ask about the story as a whole: their words are the story, not a slip in it. */
const OF_THE_WHOLE: readonly string[] = ['consent', 'recognition'];

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text in which every place of every flagged word is covered by what it is, "[Name]". */
export function masked(text: string, findings: readonly Finding[]): string {
  const flagged = findings
    .filter((finding) => finding.excerpt.trim() !== '' && !OF_THE_WHOLE.includes(typeOf(finding)))
    .sort((one, other) => other.excerpt.length - one.excerpt.length);
  if (flagged.length === 0) return text;
  const covers = new Map(flagged.map((finding) => [finding.excerpt.toLowerCase(), `[${typeWord(finding)}]`]));
  const pattern = new RegExp(flagged.map(({ excerpt }) => escaped(excerpt)).join('|'), 'giu');
  return text.replace(pattern, (words) => covers.get(words.toLowerCase()) ?? `[${say('covered')}]`);
}

/** A `mailto:` address with subject and body. */
export function questionTo(contact: Contact, view: FindingsView): string {
  const names = [...new Set(view.findings.map(typeWord))];
  const text = view.texts.map((part) => masked(part, view.findings)).join('\n\n');
  const cut = text.length > TEXT_LIMIT ? `${text.slice(0, TEXT_LIMIT)} ...` : text;
  const body = [
    say('mailQuestion', view.siteName),
    '',
    say('mailFound', names.join(', ')),
    say('mailText'),
    '',
    cut,
  ].join('\n');
  const subject = say('mailSubject');
  return `mailto:${contact.email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
