import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/checks/index.ts';

const namesIn = (text: string) =>
  checkDraft({ parts: [{ kind: 'post', text }] }).findings.filter(
    (finding) => finding.kind === 'identity' && finding.type === 'NAME',
  );

describe('public people', () => {
  it.each([
    'Serena Williams told her nurses she was short of breath. They did not listen at first.',
    'Rosalind Franklin died at 37 of ovarian cancer; take the family history.',
    "Stephen Hawking's ALS was unusual. Hawking lived with it for 55 years.",
    'James Parkinson watched a man walk across the square and changed neurology.',
  ])('are nobody’s patient: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it.each([
    'My patient Serena Wilkins told me she was short of breath.',
    'Mrs. Hawking came back to clinic today with a fever.',
  ])('do not hide a patient: %s', (text) => {
    expect(namesIn(text)).toHaveLength(1);
  });
});
