import {
  checkDraft,
  type DraftContext,
  type IdentityFinding,
  type PartKind,
  type Report,
} from '../../src/checks/index.ts';

export const check = (text: string, kind: PartKind = 'post', context: DraftContext = {}): Report =>
  checkDraft({ parts: [{ kind, text }], context });

export const identity = (report: Report): IdentityFinding[] =>
  report.findings.filter((finding): finding is IdentityFinding => finding.kind === 'identity');

/** "TYPE words" of every identity finding, hints included. */
export const found = (text: string, kind: PartKind = 'post'): string[] =>
  identity(check(text, kind)).map(({ type, excerpt }) => `${type} ${excerpt}`);
