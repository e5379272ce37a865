import { describe, expect, it } from 'vitest';
import { PARTICULAR } from '../../../src/checks/frame/judge.ts';
import { prepareDraft } from '../../../src/checks/text/prepare.ts';

const evidence = (text: string): number => prepareDraft({ parts: [{ kind: 'post', text }] }).frame.evidence;

describe('is it about one particular patient?', () => {
  it.each([
    ['My patient rang the bell today.'],
    ['72M with chest pain, cathed in 41 min, he asked about his dog.'],
    ['Just pronounced a 19 yo. His mom asked me to keep the shoes.'],
    ['Bed 7 is yelling again and she wants pudding.'],
    ['Extubated her this morning. First words: where are my teeth.'],
    ['Mi paciente falleció anoche, tenía una nieta.'],
  ])('yes: %s', (text) => {
    expect(evidence(text)).toBeGreaterThanOrEqual(PARTICULAR);
  });

  it.each([
    ['Most patients with ITP do not need treatment.'],
    ['Board review: a 72-year-old man presents with chest pain. Next best step?'],
    ['Our paper is out today: HR 0.72 (95% CI 0.58-0.89), n=412.'],
    ['Congratulations to our chief resident on her fellowship match!'],
    ['My dad had his hip done last week.'],
    ['Imagine a patient who tells you the TV talks to them.'],
    ['Osler died in 1919 of pneumonia.'],
    ['See you at grand rounds Thursday, zoom link below.'],
  ])('no: %s', (text) => {
    expect(evidence(text)).toBeLessThan(PARTICULAR);
  });
});
