import * as v from 'valibot';
import { LEVELS } from './schema.ts';

/**
 * The shape of a program pack, version 1 (docs/program-pack.md). Every object is closed: a field that is not named
 * here is refused, so a pack has no place for a host, an address to load, code, or a switch for a check.
 * The messages are codes of what was expected; pages turn them into sentences.
 */

export const PACK_FORMAT = 'scrub-in-program-pack';
export const PACK_VERSION = 1;

/** What a practice case may be answered with. */
export const ANSWERS = ['post', 'fix', 'do-not-post'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Whether slides may be shown at a meeting. */
export const SLIDES = ['allowed', 'ask-speaker', 'not-allowed', 'unknown'] as const;

/** Control and direction characters, which could make a shown line read as another. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const UNSEEN_BUT_BREAKS = /[^\P{Cc}\n\r\t]|[\p{Cf}\p{Zl}\p{Zp}]/u;

/** One line of 1 to `max` characters. */
const line = (max: number) => {
  const code = `line:${max}`;
  return v.pipe(
    v.string(code),
    v.trim(),
    v.nonEmpty(code),
    v.maxLength(max, code),
    v.check((text) => !UNSEEN.test(text), 'unseen'),
  );
};

/** Several lines, 1 to `max` characters. */
const lines = (max: number) => {
  const code = `lines:${max}`;
  return v.pipe(
    v.string(code),
    v.trim(),
    v.nonEmpty(code),
    v.maxLength(max, code),
    v.check((text) => !UNSEEN_BUT_BREAKS.test(text), 'unseen'),
  );
};

const listOf = <Item extends v.GenericSchema>(item: Item, max: number) =>
  v.pipe(v.array(item, 'list'), v.maxLength(max, `list:${max}`));

const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().slice(0, 10) === text;

/** A day of the calendar, "2027-06-30". */
const day = v.pipe(v.string('day'), v.check(isDay, 'day'));

const clock = v.pipe(v.string('clock'), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'clock'));

function isHttps(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return protocol === 'https:' && hostname.includes('.') && username === '' && password === '';
}

const link = v.strictObject(
  {
    title: line(80),
    url: v.pipe(v.string('https'), v.maxLength(500, 'https'), v.check(isHttps, 'https')),
  },
  'object',
);

const contact = v.strictObject(
  {
    name: line(80),
    email: v.pipe(v.string('email'), v.maxLength(120, 'email'), v.email('email')),
  },
  'object',
);

const siteId = v.pipe(v.string('site'), v.regex(/^[a-z]{1,20}$/, 'site'));
const caseId = v.pipe(v.string('case'), v.regex(/^[a-z0-9-]{1,60}$/, 'case'));

const level = v.strictObject({ value: v.picklist(LEVELS, 'level'), locked: v.boolean('boolean') }, 'object');

const meeting = v.strictObject(
  {
    name: line(80),
    from: day,
    to: day,
    slides: v.picklist(SLIDES, 'slides'),
    note: v.exactOptional(line(300)),
  },
  'object',
);

const ownCase = v.strictObject(
  {
    title: line(80),
    posts: v.pipe(listOf(lines(2000), 10), v.minLength(1, 'list')),
    replyTo: v.exactOptional(lines(1000)),
    answer: v.picklist(ANSWERS, 'answer'),
    why: lines(800),
    source: v.exactOptional(line(200)),
  },
  'object',
);

export const packSchema = v.strictObject(
  {
    format: v.literal(PACK_FORMAT, 'format'),
    version: v.literal(PACK_VERSION, 'version'),
    name: line(80),
    expires: day,
    contacts: v.exactOptional(
      v.strictObject(
        { programDirector: v.exactOptional(contact), communications: v.exactOptional(contact) },
        'object',
      ),
    ),
    links: v.exactOptional(listOf(link, 12)),
    disclaimer: v.exactOptional(line(200)),
    watch: v.exactOptional(listOf(v.pipe(line(60), v.minLength(3, 'watch')), 200)),
    level: v.exactOptional(level),
    sites: v.exactOptional(
      v.strictObject(
        {
          recommended: v.exactOptional(listOf(siteId, 40)),
          locked: v.exactOptional(listOf(siteId, 40)),
        },
        'object',
      ),
    ),
    quietHours: v.exactOptional(v.strictObject({ from: clock, to: clock }, 'object')),
    meetings: v.exactOptional(listOf(meeting, 20)),
    practice: v.exactOptional(
      v.strictObject(
        {
          cases: v.exactOptional(listOf(caseId, 100)),
          own: v.exactOptional(listOf(ownCase, 60)),
        },
        'object',
      ),
    ),
  },
  'object',
);

/** A program pack as it is after reading: complete, trimmed, nothing unknown in it. */
export type Pack = v.InferOutput<typeof packSchema>;
export type Contact = v.InferOutput<typeof contact>;
export type Meeting = v.InferOutput<typeof meeting>;
export type OwnCase = v.InferOutput<typeof ownCase>;
