import { describe, expect, it } from 'vitest';
import { leastVerdict, namesSomebody, quotesRecord } from '../../../src/checks/learned/strength.ts';
import { prepareDraft } from '../../../src/checks/text/prepare.ts';
import { found } from '../read.ts';

const LECTURE =
  'Journal club is at noon on the third floor, the slides are online, and the trial had a hazard ratio of 0.7.';
const candidate = (rule: string, start = 0, tier: 'stop' | 'review' = 'stop') => ({
  type: 'NAME' as const,
  start,
  end: start + 1,
  tier,
  rule,
  reason: '',
  source: '',
  instead: null,
});
const line = (rule: string, words: number, text = LECTURE, start = 0) =>
  leastVerdict(prepareDraft({ parts: [{ kind: 'post', text }] }), candidate(rule, start), words);
const never = Number.NEGATIVE_INFINITY;

describe('the verdict below which a finding is let go', () => {
  it.each([
    ['numbers/mrn'],
    ['contacts/phone'],
    ['names/record'],
    ['names/stamp'],
    ['names/called'],
    ['ages/over-89'],
    ['story/tie'],
  ])('is none for %s', (rule) => {
    for (const words of [5, 20, 200]) expect(line(rule, words)).toBe(never);
  });

  it.each([['names/titled'], ['names/patient'], ['places/address'], ['numbers/device'], ['story/event']])(
    'holds for %s only where the whole can be told: in neither few words nor many',
    (rule) => {
      expect(line(rule, 13)).toBe(never);
      expect(line(rule, 14)).toBeGreaterThan(never);
      expect(line(rule, 40)).toBeGreaterThan(never);
      expect(line(rule, 41)).toBe(never);
      expect(line(rule, 20)).toBeLessThan(line('names/subject', 20));
    },
  );

  it('holds for few people fitting wherever there are words enough to tell a vignette by', () => {
    expect(line('mosaic/few-people', 13)).toBe(never);
    for (const words of [14, 200]) expect(line('mosaic/few-people', words)).toBe(line('names/titled', 20));
  });

  it('is none for a full name in a question, unless a link says that it is passed on', () => {
    const asked = 'Is a lower dose right for Vera Lammers, creatinine 2.4, weight 58 kg, allergic to sulfa?';
    const at = asked.indexOf('Vera');
    const full = (text: string) =>
      leastVerdict(
        prepareDraft({ parts: [{ kind: 'post', text }] }),
        { ...candidate('names/subject', at), end: at + 'Vera Lammers'.length },
        20,
      );
    expect(full(asked)).toBe(never);
    expect(full(asked.replace('?', '.'))).toBeGreaterThan(never);
    expect(full(`${asked} https://paper.example/dose`)).toBeGreaterThan(never);
  });

  it('is lower where one patient is told of, neither asked about nor passed on', () => {
    const told =
      'My patient died on our ward last night after six weeks of chemo, her sister held her hand and sang to her';
    const at = told.indexOf('last');
    const lines = [told, `${told}. Why?`, `${told} https://paper.example/a`, LECTURE].map((text) =>
      line('dates/relative', 20, text, at),
    );
    expect(lines[0]).toBeLessThan(lines[3] ?? never);
    expect(lines.slice(1)).toEqual([lines[3], lines[3], lines[3]]);
  });

  it('is lower in few words, and none for a name in few words about a patient', () => {
    expect(line('dates/relative', 13)).toBeLessThan(line('dates/relative', 14));
    expect(line('names/subject', 13)).toBeLessThan(line('names/subject', 14));
    expect(line('names/subject', 9, "My patient died on our ward. Go get 'em Marisol.")).toBe(never);
  });

  it('is lower where the frame tells of one patient, or a title stands before a full name', () => {
    const patient =
      'My patient with sickle cell disease told Mr. Tubb off after the transfusion and went home';
    expect(line('names/titled', 20, patient)).toBeLessThan(line('names/titled', 20));
    const inFull = (rule: string) =>
      leastVerdict(
        prepareDraft({ parts: [{ kind: 'post', text: 'Mr. Harold Finch' }] }),
        { ...candidate(rule, 4), end: 16 },
        20,
      );
    expect(inFull('names/titled')).toBeLessThan(line('names/titled', 20));
    expect(inFull('names/subject')).toBeLessThan(line('names/subject', 20));
  });

  it.each([
    ['2026-01-10', true],
    ['3/14/2026', true],
    ['3/14/26', true],
    ['3/14', false],
    ['March 14, 2026', false],
    ['1/2/34567', false],
    ['1/2-2026', false],
  ])('of %s, a date in figures or not', (text, inFigures) => {
    expect(line('dates/exact', 20, text) === never).toBe(inFigures);
    expect(line('dates/relative', 20, text)).toBeGreaterThan(never);
  });

  it('is none after a label that says whose it is', () => {
    expect(line('dates/exact', 20, 'DOB: March 14', 5)).toBe(never);
    expect(line('dates/exact', 20, 'Due: March 14', 5)).toBeGreaterThan(never);
  });
});

describe('a record', () => {
  const quotes = (rule: string, tier: 'stop' | 'review' = 'stop', text = LECTURE, start = 0) =>
    quotesRecord(prepareDraft({ parts: [{ kind: 'post', text }] }), candidate(rule, start, tier));

  it('is quoted by its number, its heading or a birth date, not by a name in a story', () => {
    expect(quotes('numbers/mrn')).toBe(true);
    expect(quotes('numbers/mrn', 'review')).toBe(false);
    expect(quotes('names/header')).toBe(true);
    expect(quotes('names/titled')).toBe(false);
    expect(quotes('dates/exact', 'stop', 'DOB: March 14', 5)).toBe(true);
    expect(quotes('dates/exact', 'stop', 'Due: March 14', 5)).toBe(false);
  });
});

describe('somebody', () => {
  it('is named by a title or in full, where that holds a post', () => {
    const prepared = prepareDraft({ parts: [{ kind: 'post', text: 'Harold Finch' }] });
    const name = (rule: string, end: number, tier: 'stop' | 'review' = 'stop') =>
      namesSomebody(prepared, { ...candidate(rule, 0, tier), end });
    expect(name('names/titled', 6)).toBe(true);
    expect(name('names/subject', 12)).toBe(true);
    expect(name('names/subject', 6)).toBe(false);
    expect(name('names/subject', 12, 'review')).toBe(false);
    expect(name('dates/exact', 12)).toBe(false);
  });
});

describe('a draft that is nobody’s story', () => {
  it.each([
    [
      'Dr. Ines Tubb won the department teaching award again! Best attending on nights, 4 years running. Cake in room 9 on Thursday.',
    ],
    ['The squeaky pump in the gym, serial no. QX-80112, may be collected by whoever misses it most.'],
    ['Our retirement lunch for the clinic moves to 18 Larkspur Lane on Tuesday, bring a chair and a cake.'],
    [
      'Journal club: Mr. Tubb and colleagues randomized 400 adults to leeks or placebo, with a hazard ratio of 0.7.',
    ],
  ])('keeps nothing that the rules guessed: %s', (text) => {
    expect(found(text).filter((one) => !one.startsWith('PROVIDER_NAME'))).toEqual([]);
  });

  it.each([
    ['Went to see Mrs. Doyle on Saturday after her stroke, she cannot speak but she squeezed my hand twice.'],
    ['Home visit at 18 Larkspur Lane on Tuesday: she had fallen behind the stove and lain there all night.'],
  ])('a story keeps it: %s', (text) => {
    expect(found(text)).not.toEqual([]);
  });
});
