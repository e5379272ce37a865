import type { Finding, Region } from './types.ts';

/**
 * Whose guidance is shown beside a finding, by the region the person chose. The rules are the same everywhere; what
 * they rest on is not. An entry that was not read in its original, or in a faithful copy, is kept here as
 * unverified and never shown: the rule's own source stands instead.
 */
export interface RegionalSource {
  /** A rule id, a group of rules (`conduct/`), or everything about identity. */
  readonly for: string;
  readonly source: string;
  readonly isVerified: boolean;
}

const IDENTITY = 'identity';

export const REGIONAL_SOURCES: Readonly<Record<Region, readonly RegionalSource[]>> = {
  /** The rules cite US sources themselves: Safe Harbor, AMA, ASCO, FTC. */
  us: [],
  uk: [
    {
      for: IDENTITY,
      source: 'GMC: details together may identify, also without a name',
      isVerified: true,
    },
    {
      for: 'conduct/consent',
      source: 'GMC, Using social media as a medical professional (2024)',
      isVerified: true,
    },
    {
      for: 'conduct/recognition',
      source: 'MDU: a case without names can still be recognized',
      isVerified: true,
    },
    {
      for: 'conduct/insult',
      source: 'NMC: bullying and discriminatory content put registration at risk',
      isVerified: true,
    },
    { for: 'conduct/anger', source: 'BMA: nothing you would not see in a newspaper', isVerified: true },
    { for: 'conduct/institutional-voice', source: 'BMA: say that you speak for yourself', isVerified: true },
    { for: 'conduct/citation', source: 'NMC: information based on evidence', isVerified: true },
    { for: 'conduct/overpromise', source: 'MDU: claims must be justified', isVerified: true },
    { for: 'conduct/balance', source: 'MDU: claims must be justified', isVerified: true },
    // The rule of 2013 to post under one's own name: whether that of 2024 keeps it was not read.
    { for: 'conduct/own-name', source: 'GMC: identify yourself by name', isVerified: false },
  ],
  ca: [
    {
      for: 'conduct/individual-advice',
      source: 'CMPA, 10 tips (2024): wide reach, so general information',
      isVerified: true,
    },
    { for: 'conduct/insult', source: 'CMA Code ss. 31-34: respectful in all media', isVerified: true },
    { for: 'conduct/anger', source: 'CMA Code ss. 31-34: respectful in all media', isVerified: true },
    {
      for: 'conduct/citation',
      source: 'CMA Code s. 41: opinions consistent with accepted views',
      isVerified: true,
    },
    { for: IDENTITY, source: 'Privacy law of your province', isVerified: false },
  ],
  au: [
    {
      for: 'conduct/testimonial',
      source: 'National Law s. 133: no testimonials in advertising',
      isVerified: true,
    },
    {
      for: 'conduct/overpromise',
      source: 'National Law s. 133: no unreasonable expectation of benefit',
      isVerified: true,
    },
    { for: 'conduct/balance', source: 'National Law s. 133: no misleading claims', isVerified: true },
    { for: 'conduct/insult', source: 'AHPRA: obligations are the same online', isVerified: false },
  ],
};

/** The authority a person in this region is shown for a finding. */
export function sourceIn(region: Region, finding: Finding): string {
  const subject = finding.kind === 'identity' ? IDENTITY : finding.rule;
  const own = REGIONAL_SOURCES[region].find((entry) => entry.isVerified && entry.for === subject);
  return own?.source ?? finding.source;
}
