// Written by scripts/train-learned.mjs; do not edit by hand.
// biome-ignore-all format: data
export const CONDUCT = {
  'insult': { bias: 0, sure: 9, scale: 1, table: '' },
  'anger': { bias: 0, sure: 9, scale: 1, table: '' },
  'stigmatizing-language': { bias: 0, sure: 9, scale: 1, table: '' },
  'overpromise': { bias: 0, sure: 9, scale: 1, table: '' },
  'individual-medical-advice': { bias: 0, sure: 9, scale: 1, table: '' },
  'undisclosed-COI': { bias: 0, sure: 9, scale: 1, table: '' },
  'copyright-figure': { bias: 0, sure: 9, scale: 1, table: '' },
  'embargo': { bias: 0, sure: 9, scale: 1, table: '' },
};
