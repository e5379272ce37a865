import { type Answer, type Contact, PACK_FORMAT, PACK_VERSION, type Pack } from '../../settings/pack.ts';
import type { Level } from '../../settings/schema.ts';

/** A pack as the builder's form holds it: every field a text or a choice, empty when not given. Pure. */

export interface CaseFields {
  readonly title: string;
  /** An empty line begins the next post of a thread. */
  readonly posts: string;
  readonly replyTo: string;
  readonly answer: Answer;
  readonly why: string;
  readonly source: string;
}

export type MeetingFields = Required<NonNullable<Pack['meetings']>[number]>;
export type SiteChoice = 'left' | 'recommended' | 'locked';

export interface Form {
  readonly name: string;
  readonly expires: string;
  readonly programDirector: Contact;
  readonly communications: Contact;
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly disclaimer: string;
  /** One word or phrase a line. */
  readonly watch: string;
  readonly level: Level | '';
  readonly isLevelLocked: boolean;
  readonly sites: Readonly<Record<string, SiteChoice>>;
  readonly quietFrom: string;
  readonly quietTo: string;
  readonly meetings: readonly MeetingFields[];
  readonly cases: readonly string[];
  readonly own: readonly CaseFields[];
}

const NOBODY: Contact = { name: '', email: '' };
export const EMPTY_MEETING: MeetingFields = { name: '', from: '', to: '', slides: 'unknown', note: '' };
export const EMPTY_CASE: CaseFields = {
  title: '',
  posts: '',
  replyTo: '',
  answer: 'fix',
  why: '',
  source: '',
};

export const EMPTY_FORM: Form = {
  name: '',
  expires: '',
  programDirector: NOBODY,
  communications: NOBODY,
  links: [],
  disclaimer: '',
  watch: '',
  level: '',
  isLevelLocked: false,
  sites: {},
  quietFrom: '',
  quietTo: '',
  meetings: [],
  cases: [],
  own: [],
};

/** The form that shows a pack. */
export function formOf(pack: Pack): Form {
  const chosen = (ids: readonly string[] | undefined, choice: SiteChoice) =>
    (ids ?? []).map((id) => [id, choice] as const);
  return {
    name: pack.name,
    expires: pack.expires,
    programDirector: pack.contacts?.programDirector ?? NOBODY,
    communications: pack.contacts?.communications ?? NOBODY,
    links: pack.links ?? [],
    disclaimer: pack.disclaimer ?? '',
    watch: (pack.watch ?? []).join('\n'),
    level: pack.level?.value ?? '',
    isLevelLocked: pack.level?.locked ?? false,
    sites: Object.fromEntries([
      ...chosen(pack.sites?.recommended, 'recommended'),
      ...chosen(pack.sites?.locked, 'locked'),
    ]),
    quietFrom: pack.quietHours?.from ?? '',
    quietTo: pack.quietHours?.to ?? '',
    meetings: (pack.meetings ?? []).map((meeting) => ({ ...meeting, note: meeting.note ?? '' })),
    cases: pack.practice?.cases ?? [],
    own: (pack.practice?.own ?? []).map((own) => ({
      ...own,
      posts: own.posts.join('\n\n'),
      replyTo: own.replyTo ?? '',
      source: own.source ?? '',
    })),
  };
}

const isGiven = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some(isGiven)
    : value !== undefined && value !== '';

/** An object without what was left empty; undefined when nothing is left. */
function given<T extends object>(fields: T): Partial<T> | undefined {
  const kept = Object.entries(fields).filter(([, value]) => isGiven(value));
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as Partial<T>);
}

const pieces = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/**
 * What the form says, to be read by `readPack` like any other pack: an entry that was begun stays and is reported when
 * it is incomplete, one that is empty is left out.
 */
export function packFrom(form: Form): unknown {
  const sites = (choice: SiteChoice) =>
    Object.entries(form.sites).flatMap(([id, chosen]) => (chosen === choice ? [id] : []));
  const own = form.own
    .filter(({ title, posts, replyTo, why, source }) => isGiven({ title, posts, replyTo, why, source }))
    .map(({ posts, replyTo, source, ...rest }) => ({
      ...rest,
      posts: pieces(posts, /\n\s*\n/),
      ...given({ replyTo, source }),
    }));
  return {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    name: form.name,
    expires: form.expires,
    ...given({
      contacts: given({
        programDirector: given(form.programDirector),
        communications: given(form.communications),
      }),
      links: form.links.filter(isGiven),
      disclaimer: form.disclaimer,
      watch: pieces(form.watch, /\n/),
      level: form.level === '' ? undefined : { value: form.level, locked: form.isLevelLocked },
      sites: given({ recommended: sites('recommended'), locked: sites('locked') }),
      quietHours: given({ from: form.quietFrom, to: form.quietTo }),
      meetings: form.meetings
        .filter(({ name, from, to, note }) => isGiven({ name, from, to, note }))
        .map(({ note, ...rest }) => ({ ...rest, ...given({ note }) })),
      practice: given({ cases: form.cases, own }),
    }),
  };
}

/** A file name a person recognizes: "Hematology Fellowship" to "hematology-fellowship.program.json". */
export function fileName(name: string): string {
  const words = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${words.slice(0, 60) || 'program'}.program.json`;
}
