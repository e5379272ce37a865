import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/checks/index.ts';
import type { DraftContext } from '../../../src/checks/types.ts';
import { labels, said } from './said.ts';

/** label, tier, post, context: what each rule must find. */
const FOUND: readonly (readonly [string, string, string, DraftContext?])[] = [
  ['insult', 'review', '@kestrelmd you are an idiot and should hand in your badge.'],
  ['insult', 'review', 'These clowns in admin cut nights again.'],
  ['insult', 'review', 'What a moron.'],
  ['insult', 'review', 'Our new director of estates has fewer neurons than the car park barrier.'],
  ['insult', 'review', 'The locum manages a ward round like a goldfish manages a diary.'],
  ['undisclosed-COI', 'review', 'Nothing else comes close to the Orvane monitor. Long may my options vest.'],
  ['stigmatizing-language', 'hint', 'Two schizophrenics before coffee.'],
  ['anger', 'hint', 'They closed the ward. I punched the locker and I am sick with fury.'],
  ['anger', 'hint', 'I am so sick of this. Sick of it. Burn the whole portal down!!!'],
  ['stigmatizing-language', 'hint', 'Sicklers know what to ask for.'],
  ['overpromise', 'review', 'Join our trial, you have nothing to lose.'],
  ['overpromise', 'review', 'This infusion cures lupus for everyone.'],
  ['individual-medical-advice', 'review', 'DM me your labs and I will tell you what to take.'],
  ['individual-medical-advice', 'review', 'Yes, you can stop your apixaban before the dentist.'],
  ['confirms-patient', 'stop', 'So sorry! Your scan last week looked fine to us.', { reply: true }],
  ['confirms-patient', 'stop', 'As I told you at your visit on the 4th, it can wait.', { reply: true }],
  ['confirms-patient', 'stop', 'As your oncologist I have to disagree.', { reply: true }],
  ['undisclosed-COI', 'review', 'Use code HEME15 for 15% off the only serum I recommend.'],
  ['undisclosed-COI', 'review', 'Buying more $ZZTX before the readout.'],
  ['undisclosed-COI', 'review', '#partner I trust this monitor, it is the best.'],
  ['undisclosed-COI', 'review', 'Venclexta plus azacitidine: my notes.', { disclosures: ['AbbVie'] }],
  ['copyright-figure', 'review', 'Full PDF of the NEJM paper in my Dropbox, link below.'],
  ['embargo', 'review', 'Embargoed til Sunday, but our trial hit its endpoint.'],
  ['peer-review', 'hint', 'Peer reviewing a paper for a journal tonight.'],
  ['respectful-language', 'hint', 'Our hemophiliacs need better access.'],
  ['alt-text', 'hint', 'A smear worth a look.', { pictures: 1 }],
  ['consent', 'review', 'My patient with this rash taught me humility today.', { pictures: 1 }],
  ['testimonial', 'review', 'Five star review of our clinic, thank you!', { region: 'au' }],
  ['testimonial', 'review', 'Read what our patients say about us.', { region: 'au' }],
  ['meeting-rules', 'hint', 'The podium now #ASH26', { pictures: 1 }],
  ['meeting-rules', 'hint', 'This slide says it all #EHA2026'],
  ['citation', 'hint', 'It works: hr 0.61 and it reduced mortality by 20%.'],
  ['recruitment', 'hint', 'Our trial is now recruiting adults with low platelets.'],
  ['balance', 'hint', 'This antibody is a game changer.'],
  ['voice', 'hint', 'On behalf of our department: we oppose the bill.'],
  ['meeting-tag', 'hint', 'See you there! #ASH20', { now: '2026-11-22T10:00:00Z' }],
  ['credit', 'hint', 'Best slides of the day on fitness in older adults #ASH26'],
  ['evidence-status', 'hint', 'New data: https://www.medrxiv.org/content/1'],
];

/** Posts that deserve nothing of the eight labels, nor a stop. */
const SILENT: readonly (readonly [string, DraftContext?])[] = [
  ["I'm an idiot, I paged myself."],
  ['Ask about it at your visit, they know you.', { reply: true }],
  ['Five star review of our clinic, thank you!'],
  ['Testimonials from patients are not allowed for our clinic.', { region: 'au' }],
  ['Thank you to our nurses, you are the best.', { region: 'au' }],
  ['"You are an idiot," he said, and then he thanked me.'],
  ['Hostile abdomen, aggressive lymphoma, kill cells.'],
  ['Our neurosurgeon teaches residents where the cortex ends and the brain stem begins.'],
  ['My toddler asked the consultant why he has no hair.'],
  ['SO PROUD OF OUR FELLOWS!!!'],
  ["Please don't say 'sickler'."],
  ['NIDA is the National Institute on Drug Abuse.'],
  ['Frequent flyer miles pay for my conferences.'],
  ['There is no miracle cure, and I am sorry.'],
  ['Cure rates in pediatric ALL passed 90%.'],
  ['Patients should ask their team before stopping a blood thinner.'],
  ['Call 911 for chest pain. Get your flu shot.'],
  ['Your scan last week looked fine to us.'],
  ['Patients should ask their team.', { reply: true }],
  ['Disclosure: I consult for AbbVie. Venclexta notes.', { disclosures: ['AbbVie'] }],
  ['Venclexta plus azacitidine: my notes.', { disclosures: ['Incyte'] }],
  ['#ad Paid partnership with a watch company. I wear it on runs.'],
  ['Our figure, CC BY, please reuse.'],
  ['The embargo lifts today at 5 pm ET.'],
  ['Respect the embargo, friends.'],
];
const EIGHT = new Set([
  'insult',
  'anger',
  'stigmatizing-language',
  'overpromise',
  'individual-medical-advice',
  'undisclosed-COI',
  'copyright-figure',
  'embargo',
]);

describe('rules of conduct', () => {
  it.each(FOUND.map(([label, tier, text, context]) => ({ label, tier, text, context })))(
    '$label ($tier): $text',
    ({ label, tier, text, context }) => {
      expect(said(text, context)).toContainEqual(expect.objectContaining({ label, tier }));
    },
  );
  it.each(SILENT.map(([text, context]) => ({ text, context })))('silent: $text', ({ text, context }) => {
    expect(labels(text, context).filter((label) => EIGHT.has(label) || label === 'confirms-patient')).toEqual(
      [],
    );
  });
  it('judges nothing by the clock when the moment is not known', () => {
    expect(labels('See you there! #ASH20')).not.toContain('meeting-tag');
  });
  it('raises a stigmatising word told with contempt in a story to a review', () => {
    const post =
      'My patient in bed 4, 34F, is a sickler and was texting again lol. She was admitted last night.';
    expect(said(post)).toContainEqual(
      expect.objectContaining({ label: 'stigmatizing-language', tier: 'review' }),
    );
  });
  it.each([
    ['@maple_dad Your scan last week looked fine to us.', 'confirms-patient'],
    ['@maple_dad Yes, you can stop your apixaban before the dentist.', 'individual-medical-advice'],
  ])('writes a reply anew that keeps whom it answers: %s', (text, label) => {
    const context = { reply: true };
    const { findings } = checkDraft({ parts: [{ kind: 'post', text }], context });
    const finding = findings.find((one) => one.kind === 'conduct' && one.label === label);
    const [fix] = finding?.fixes ?? [];
    if (fix === undefined) throw new Error('nothing to write instead');
    const anew = text.slice(0, fix.at.start) + fix.text + text.slice(fix.at.end);
    expect(anew).toMatch(/^@maple_dad \p{Lu}/u);
    expect(checkDraft({ parts: [{ kind: 'post', text: anew }], context }).findings).toEqual([]);
  });

  it('says of a meeting what was read, and that the rest is not known', () => {
    const said = (text: string) =>
      checkDraft({ parts: [{ kind: 'post', text }], context: { pictures: 1 } }).findings.flatMap((finding) =>
        finding.rule === 'conduct/meeting-rules' ? [finding.reason] : [],
      );
    expect(said('The podium now #ASH26')[0]).toMatch(/copyright.*consent/);
    expect(said('The podium now #ASCO26')[0]).toMatch(/not known here.*5 PM Eastern/);
    expect(said('The podium now #EHA26')[0]).toMatch(/not known here/);
    expect(said('My slides are up #ASH26')).toEqual([]);
    expect(said('The podium now #SomethingElse26')).toEqual([]);
  });

  it('asks for consent on a story, and not when it is given', () => {
    const story =
      'My patient, a 34 year old woman, was admitted last night. She cried, and her husband held my hand.';
    expect(labels(story)).toContain('consent');
    expect(labels(`Shared with written consent, details changed. ${story}`)).not.toContain('consent');
  });
});
