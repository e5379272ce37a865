import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/checks/index.ts';
import { found, identity } from '../read.ts';

describe('names of patients and relatives', () => {
  it.each([
    ['Mrs. Abernathy bit me and then apologized.', 'NAME Abernathy'],
    ['so mr józef nowak is home at last', 'NAME józef nowak'],
    ['Don Ramiro died this morning holding my hand.', 'NAME Ramiro'],
    ['My patient Keisha walked out of the ICU.', 'NAME Keisha'],
    ['pt name Cordell Biggs on every page', 'NAME Cordell Biggs'],
    ['Discharge summary for Robin Castellano, stable.', 'NAME Robin Castellano'],
    ['His wife Bernadette held his hand when he coded.', 'NAME Bernadette'],
    ['The Okonjo family asked us to stop the vent.', 'NAME Okonjo'],
    ['If you are Leona P., your potassium came back.', 'NAME Leona P.'],
    ['My patient beat leukemia! #LilMateoStrong', 'NAME LilMateo'],
    ['The still says WEATHERBY^JUNE 1961, oops', 'NAME WEATHERBY^JUNE'],
    ['From: Odette Marsh <omarsh@postbox.example>', 'NAME Odette Marsh'],
    ['My patient IDA KLEIN, 71F, came back to our clinic and cried.', 'NAME IDA KLEIN'],
    ['Lost my patient TIA last night, she fought so hard on our ward.', 'NAME TIA'],
    ['Capt. Wilson Drury was admitted to our hospice in May.', 'NAME Wilson Drury'],
    ['My 7-year-old patient Suri told her nurse that Suri is a tiger.', 'NAME Suri'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each([
    ['Congratulations to Dr. Leilani Kahale on the award!'],
    ['Grateful to coauthors Siddharth, Mina and Prof. Ebert.'],
    ['Babinski, Romberg and Lhermitte at the bedside.'],
    ['Crohn’s disease, Wilson disease and the Glasgow Coma Scale.'],
    ['Osler said that listening is the diagnosis.'],
    ['My husband Tom made soup after my call.'],
    ['Burger JA et al. N Engl J Med 2015;373:2425-37'],
    ['Mr. Rogers taught me to look for the helpers.'],
    ['Reading Gawande and Kalanithi on the flight to Chicago.'],
    ['MR angiography is fine here.'],
    ['My patient has a Sister Mary Joseph nodule. Which primary?'],
    ['My patient was admitted and her QTc is 512 ms. Corrected for rate it is 470.'],
    ['My patient came back: UNa went to 58, HbS is up, QTc is as before.'],
    ['Philadelphia chromosome, Ann Arbor stage IV, Lugano criteria'],
    ['Thanks to our charge nurse Denise and the whole crew!'],
  ])('silent: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds a name again in later posts, alt text and possessives', () => {
    const report = checkDraft({
      parts: [
        { kind: 'post', text: 'My patient Suri went home after her transplant.' },
        { kind: 'post', text: 'What a day.' },
        { kind: 'alt-text', text: 'A drawing signed Suri.' },
      ],
    });
    expect(
      identity(report)
        .filter(({ type }) => type === 'NAME')
        .map(({ at }) => at.part),
    ).toEqual([0, 2]);
  });

  it('stands by itself with a title, however much the post teaches', () => {
    const text =
      'Mr. Harold Finch, 94, had a ferritin of 8 yesterday. Check it before you call it chronic disease.';
    expect(found(text)).toEqual(expect.arrayContaining([expect.stringContaining('Harold Finch')]));
    expect(found(text).join()).toContain('yesterday');
  });
});
