import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Every sentence of the interface stands in public/_locales, is used, and says nothing it must not say. */

const ROOT = 'public/_locales';
type Messages = Record<string, { readonly message: string }>;
const messagesOf = (locale: string): Messages =>
  JSON.parse(readFileSync(path.join(ROOT, locale, 'messages.json'), 'utf8'));

const locales = readdirSync(ROOT);
const english = messagesOf('en');
const keys = Object.keys(english);

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join('src', file), 'utf8'))
  .join('\n');
const manifest = readFileSync('manifest.json', 'utf8');

const places = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();

describe('the messages', () => {
  it('are all used', () => {
    const unused = keys.filter(
      (key) => !sources.includes(`'${key}'`) && !manifest.includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });

  it('have no more places than are filled', () => {
    expect(keys.filter((key) => places(english[key]?.message ?? '').some((place) => place > '$3'))).toEqual(
      [],
    );
  });

  it.each(locales)('in %s are no others, have the same places, and lag little behind', (locale) => {
    const messages = messagesOf(locale);
    const wrong = Object.entries(messages).filter(
      ([key, { message }]) =>
        message.trim() === '' || places(message).join() !== places(english[key]?.message ?? '-').join(),
    );
    expect(wrong).toEqual([]);
    expect(Object.keys(messages).filter((key) => !(key in english))).toEqual([]);
    // Browsers show the English sentence meanwhile; more than a few would make a page of two languages.
    const missing = keys.filter((key) => !(key in messages));
    expect(missing.length, missing.join(', ')).toBeLessThan(keys.length / 50);
  });

  it('promise nothing and use plain signs', () => {
    const forbidden = /\bsafe\b|anonymous|HIPAA compliant|violation|[—–]/i;
    expect(keys.filter((key) => forbidden.test(english[key]?.message ?? ''))).toEqual([]);
  });

  it.each(locales)('in %s fit where the stores cut', (locale) => {
    expect(messagesOf(locale).extensionDescription?.message.length).toBeLessThanOrEqual(132);
    expect(messagesOf(locale).languageTag?.message).toBe(locale);
  });
});
