import { PhraseTable } from '../text/phrases.ts';

/**
 * Words that tell whether a sentence is about one particular patient. Each cue carries its weight in evidence:
 * a sentence is about somebody from about 1.5 upwards (`judge.ts`). Evidence of a kind counts at most twice.
 */
export type PatientCue =
  | 'time'
  | 'told'
  | 'name'
  | 'story'
  | 'owned'
  | 'somebody'
  | 'age'
  | 'slot'
  | 'event'
  | 'act'
  | 'pronoun'
  | 'unit'
  | 'shorthand'
  | 'kin'
  | 'clinical';
export type OtherCue =
  | 'plural'
  | 'publication'
  | 'meeting'
  | 'teaching'
  | 'quiz'
  | 'colleague'
  | 'self'
  | 'history'
  | 'hypothetical'
  | 'policy'
  | 'reader';
export type ReleaseCue = 'consented' | 'composite' | 'fictional';

export const RELEASE_CUES = new PhraseTable<ReleaseCue>({
  consented: `
    with|w|written|informed|verbal|full|signed ?* ?* ?* consent|permission = 1
    consent|permission ?was obtained|given|granted|signed|on|from|to|documented = 1
    shared|posted|sharing|posting|published|used with ?* ?* consent|permission = 1
    patient|family|mom|pt|parents|he|she consented|agreed|approved|asked_me = 1
    consented to = 1`,
  composite: `
    composite|amalgam|deidentified|anonymized|anonymised|blended = 1
    de identified = 1
    details|identifiers|facts|specifics ?* ?* changed|altered|modified|removed|omitted|fictionalized|scrambled = 1
    changed|altered|modified ?* ?* details = 1
    all details|identifiers = 1`,
  fictional: `
    fictional|fictitious|made_up|imaginary|invented|hypothetical|simulated|simulation|synthetic|mannequin|manikin|sim = 1
    not a real patient|person|case = 1
    no real patient|patients|person = 1
    standardized patient = 1`,
});

export const PATIENT_CUE_NAMES: readonly PatientCue[] = [
  'time',
  'told',
  'owned',
  'somebody',
  'age',
  'slot',
  'event',
  'act',
  'pronoun',
  'unit',
  'shorthand',
  'kin',
  'clinical',
  'name',
  'story',
];
export const OTHER_CUE_NAMES: readonly OtherCue[] = [
  'plural',
  'publication',
  'meeting',
  'teaching',
  'quiz',
  'colleague',
  'self',
  'history',
  'hypothetical',
  'policy',
  'reader',
];

export type Cue = PatientCue | OtherCue;
