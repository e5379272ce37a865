/** From Stryker's report to a score with its interval, the survivors, and docs/mutants.md. */
import os from 'node:os';
import { FOLDERS } from './scope.mjs';

/** A test that never ends has noticed something too; how many of them there are is said. */
const KILLED = new Set(['Killed', 'Timeout']);
const ALIVE = new Set(['Survived', 'NoCoverage']);
const percent = (share) => `${(100 * share).toFixed(1)} %`;

/** Wilson's 95 % interval. @param {number} hits @param {number} of @returns {[number, number]} */
export function intervalOf(hits, of) {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = hits / of;
  const middle = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** src/checks/text/tokens.ts -> checks/text, src/gate/hold.ts -> gate */
const roomOf = (file) => file.split('/').slice(1, -1).join('/');

/**
 * @param report Stryker's @param {readonly string[]} names the file of every mutant there is, tried or not
 * @returns the score of all and of each room: what was killed among what was tried
 */
export function scoreOf(report, names) {
  const tried = Object.entries(report.files).flatMap(([name, { mutants }]) =>
    mutants.map(({ status }) => ({ room: roomOf(name), status })),
  );
  const countOf = (isIn) => ({
    all: names.filter((name) => isIn(roomOf(name))).length,
    killed: tried.filter(({ room, status }) => isIn(room) && KILLED.has(status)).length,
    late: tried.filter(({ room, status }) => isIn(room) && status === 'Timeout').length,
    alive: tried.filter(({ room, status }) => isIn(room) && ALIVE.has(status)).length,
  });
  const whole = countOf(() => true);
  const rooms = [...new Set(names.map(roomOf))].sort();
  return {
    ...whole,
    line: lineOf(whole),
    rooms: rooms.map((room) => ({ room, ...countOf((one) => one === room) })),
  };
}

function lineOf({ all, killed, late, alive }) {
  const tried = killed + alive;
  const [low, high] = intervalOf(killed, tried);
  return `${killed} of ${tried} killed (${late} by running on), ${percent(killed / Math.max(1, tried))} (95 %: ${percent(low)} to ${percent(high)}), of ${all} there are`;
}

/** @returns {string[]} place, what it was changed into, and whether any test came there */
export function survivorsIn(report) {
  return Object.entries(report.files).flatMap(([name, { mutants, source }]) =>
    mutants
      .filter(({ status }) => ALIVE.has(status))
      .map(({ location: { start, end }, replacement, mutatorName, status }) => {
        const lines = source.split('\n');
        const was =
          start.line === end.line
            ? lines[start.line - 1].slice(start.column - 1, end.column - 1)
            : lines[start.line - 1].trim();
        return `${status === 'NoCoverage' ? 'never run ' : 'survived  '}${name}:${start.line}:${start.column} ${mutatorName}: ${was} -> ${replacement?.replaceAll('\n', ' ')}`;
      }),
  );
}

const rowOf = ({ room, all, killed, late, alive }) => {
  const tried = killed + alive;
  const [low, high] = intervalOf(killed, tried);
  const score = tried
    ? `${percent(killed / tried)} | ${percent(low)} to ${percent(high)}`
    : 'none in the sample |';
  return `| ${room} | ${all} | ${tried} | ${killed} | ${late} | ${score} |`;
};

const HEAD = `# Mutants

Small faults put into the code one at a time: how many of them do the unit tests notice? Each part is written by \`npm run mutants -- <folder> --write\`. A mutant that makes a test run on without end counts as noticed, one that no test reaches as not. The bar is 80 %. Why and how: [decision 75](decisions/0075-mutants.md).
`;

function sectionOf({ folder, share, seed, rooms, ...whole }) {
  const date = new Date().toISOString().slice(0, 10);
  return `## src/${folder}

${percent(whole.killed / (whole.killed + whole.alive))} of ${whole.killed + whole.alive} mutants tried on ${date}: a share of ${percent(share)}, drawn with the seed "${seed}", on ${os.cpus().length} cores and Node ${process.versions.node}. Left out: ${FOLDERS[folder].left}.

| folder | mutants | tried | noticed | of these by running on | score | 95 % interval |
|---|---|---|---|---|---|---|
${[...rooms, { ...whole, room: '**all**' }].map(rowOf).join('\n')}
`;
}

/**
 * @param results of the folders of this run @param {string} before the page as it is, '' for none
 * @returns {string} docs/mutants.md: the parts of these folders new, those of others as they were
 */
export function pageOf(results, before) {
  const parts = new Map(
    before.split(/^(?=## )/m).flatMap((part) => {
      const folder = /^## src\/(\w+)/.exec(part)?.[1];
      return folder === undefined ? [] : [[folder, part.trimEnd()]];
    }),
  );
  for (const result of results) parts.set(result.folder, sectionOf(result).trimEnd());
  const sorted = [...parts].sort(([one], [other]) => other.localeCompare(one)).map(([, part]) => part);
  return `${[HEAD.trimEnd(), ...sorted].join('\n\n')}\n`;
}
