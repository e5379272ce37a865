import { type Finding, type MosaicEstimate, type Report, TIERS, type Tier } from './types.ts';

/** The strongest tier among the findings, or `none` when there are none. */
export function strongestTier(findings: readonly Finding[]): Tier | 'none' {
  return TIERS.find((tier) => findings.some((finding) => finding.tier === tier)) ?? 'none';
}

/** A report over these findings: tier and leakiness are derived here and nowhere else. */
export function reportOf(findings: readonly Finding[], mosaic: MosaicEstimate | null): Report {
  return {
    tier: strongestTier(findings),
    leaky: findings.some((finding) => finding.kind === 'identity' && finding.tier !== 'hint'),
    findings,
    mosaic,
  };
}
