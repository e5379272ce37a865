import { describe, expect, it } from 'vitest';
import { companyOf, drugTable } from '../../../src/checks/conduct/lexicon/drugs.ts';
import { said } from './said.ts';

const declared = (text: string, ...disclosures: string[]) =>
  said(text, { disclosures }).filter((finding) => finding.rule === 'conduct/disclosed-company');

describe('declared companies', () => {
  it('knows at least 300 names', () => {
    expect(drugTable().drugs.size).toBeGreaterThanOrEqual(300);
  });

  it("finds every name of a company's own drugs and none of the others'", () => {
    for (const [name, owners] of drugTable().drugs) {
      const text = `Thinking about ${name} today.`;
      const mine = owners[0]?.name ?? '';
      expect([name, declared(text, mine).length]).toEqual([name, 1]);
      const other = drugTable().companies.find(
        (company) => !owners.includes(company) && !company.aliases.has(name),
      );
      expect([name, declared(text, other?.name ?? '').length]).toEqual([name, 0]);
    }
  }, 60_000);

  it.each([
    [undefined, 'Disclosure: I have a financial relationship with AbbVie. '],
    ['I advise AbbVie', 'Disclosure: I advise AbbVie. '],
    [' I advise AbbVie.  ', 'Disclosure: I advise AbbVie. '],
    ['  ', 'Disclosure: I have a financial relationship with AbbVie. '],
  ])('the line %j is offered as one sentence: %j', (line, insert) => {
    const disclosureLines = line === undefined ? {} : { AbbVie: line };
    const [finding] = said('Venetoclax notes.', { disclosures: ['AbbVie'], disclosureLines });
    expect(finding?.fixes).toEqual([{ at: { part: 0, start: 0, end: 0 }, text: insert }]);
  });

  it.each([
    ['Data on ABT-199 look good.', 'AbbVie'],
    ['Data on Axi-Cel look good.', 'Kite'],
    ['trastuzumab deruxtecan after T-DM1', 'Daiichi Sankyo'],
    ['I gave #Revlimid for years.', 'Celgene'],
    ['A thread on CC-5013.', 'Bristol-Myers Squibb Co.'],
    ['Great science at Novartis.', 'Novartis AG'],
    ['Loved the Smallco booth.', 'Smallco'],
  ])('%s (%s)', (text, company) => {
    expect(declared(text, company)).toHaveLength(1);
  });

  it('puts the sentence at the very beginning, and is silent once it stands there', () => {
    const text = 'Jakafi in GVHD, a thread.';
    const fix = declared(text, 'Incyte')[0]?.fixes[0];
    expect(fix).toEqual({
      at: { part: 0, start: 0, end: 0 },
      text: 'Disclosure: I have a financial relationship with Incyte. ',
    });
    expect(declared(`${fix?.text}${text}`, 'Incyte')).toEqual([]);
  });

  it.each(['#sp', '#partner', '#collab', 'thanks @incyte'])('%s is not a disclosure', (words) => {
    expect(declared(`Jakafi in GVHD. ${words}`, 'Incyte')).toHaveLength(1);
  });
  it.each(['#ad', 'Paid partnership.', 'I consult for Incyte.', 'COI: Incyte.'])('%s is one', (words) => {
    expect(declared(`Jakafi in GVHD. ${words}`, 'Incyte')).toEqual([]);
  });

  it('resolves former and short names', () => {
    expect(companyOf('Celgene')?.name).toBe('Bristol Myers Squibb');
    expect(companyOf('janssen')?.name).toBe('Johnson & Johnson');
    expect(companyOf('Nobody Ltd')).toBeNull();
  });
});
