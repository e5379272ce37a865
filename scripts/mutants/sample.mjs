/**
 * Which mutants a run tries: a seeded share of all, chosen by what they are, so that the same seed chooses the same
 * ones again and a mutant in code nobody touched stays in or out.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/**
 * @param {{fileName: string, mutatorName: string, replacement: string, location: object}} mutant
 * @param {string} seed @param {string} root what the file's name is relative to
 * @returns {number} from 0 to 1, evenly spread
 */
export function lotOf({ fileName, mutatorName, replacement, location }, seed, root) {
  const name = fileName.replace(root, '').replaceAll('\\', '/');
  const hash = createHash('sha256').update(JSON.stringify([seed, name, mutatorName, replacement, location]));
  return hash.digest().readUInt32BE(0) / 2 ** 32;
}

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  isDebugEnabled: () => false,
};

/**
 * Every mutant there is in some files, before any is put anywhere.
 * @param {readonly string[]} files absolute @returns {Promise<object[]>} as a checker gets them
 */
export async function mutantsOf(files) {
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const sources = files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
  return (await new Instrumenter(silent).instrument(sources, options)).mutants;
}

/** Stryker's words for the place of a mutant: only code around the sample is instrumented, the rest keeps its speed. */
export function rangeOf({ fileName, location: { start, end } }, root) {
  const name = path.relative(root, fileName);
  return `${name}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
}

/** Stryker asks a checker which mutants are worth trying: those of the sample, not what stands around them. */
function sampleChecker() {
  const { SCRUB_MUTANT_SEED: seed = '', SCRUB_MUTANT_SHARE: share = '1' } = process.env;
  return {
    init: async () => undefined,
    check: async (mutants) =>
      Object.fromEntries(
        mutants.map((mutant) => [
          mutant.id,
          lotOf(mutant, seed, process.cwd()) < Number(share)
            ? { status: 'passed' }
            : { status: 'compileError', reason: 'not in the sample' },
        ]),
      ),
  };
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'sample', sampleChecker)];
