/** The authorities the rules lean on, as shown to the person. What is unverified in the guidance is not quoted. */
export const AMA = 'AMA Opinion 2.3.2';
export const ASCO_TIPS = 'ASCO Ten Tips for social media';
export const NIDA = 'NIDA, Words Matter';
export const HEMATOLOGIST = 'ASH, The Hematologist';
export const ASCO_RESPECT = 'ASCO, The Language of Respect (2020)';
export const ISTH = 'ISTH SSC 2021 nomenclature';
export const TRIALS = 'HemOnc Today, 10 Oct 2019: do not coerce, do not overpromise';
export const SUPERLATIVES = 'Abola & Prasad 2016, superlatives';
export const FTC = 'FTC, Disclosures 101';
export const EMBARGO = 'ASCO embargo policy; meeting rules differ';
export const EVIDENCE = 'HemOnc Today, 10 Oct 2019: accurate, cited information';
export const CONSENT = 'AMA Opinion 2.3.2; ASH trainee article, 2020';
export const REPLIES = 'OCR settlements on replies to reviews';
export const MEETING = 'ASH trainee article, 2020';
export const ALT_TEXT = 'WCAG 2.2, 1.1.1 (text alternatives)';
export const TESTIMONIALS = 'National Law s. 133 (Australia): no testimonials in advertising';
export const OWN_WORDS = 'Your own list, in the options';
