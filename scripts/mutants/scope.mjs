/**
 * What is mutated. Data are left out: a word missing from a list of 20,000 says nothing about the tests of the code
 * that reads it, and learned weights are judged by the exam. What only a browser can run is left to the end-to-end
 * tests, which are too slow to run once a mutant.
 */
export const FOLDERS = {
  gate: {
    share: 0.15,
    files: (name) =>
      /^(?:asides|draft|hold|impulse|judge|parts|pictures|press|receipt|release|replay|session|verdict)\.ts$/.test(
        name,
      ),
    left: 'files that need a browser (attachments, gate, underlines, view and others) and have no unit test',
  },
  checks: {
    share: 0.0125,
    files: (name) =>
      !/^(?:lexicons|conduct\/lexicon)\/|^learned\/(?:model-tables|weights)|^frame\/(?:weights|examples|[\w-]*cues)|^mosaic\/diseases|^(?:types|catalog)|-sayings\.ts$/.test(
        name,
      ),
    left: 'word lists, learned weights, tables of examples, cues, sayings, diseases and rule names',
  },
};
