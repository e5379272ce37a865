/** The door of `checks/`: text in, findings out. Pure: no DOM, no browser API, no clock, no I/O. */
export { checkDraft } from './check.ts';
export { reportOf, strongestTier } from './report.ts';
export * from './types.ts';
