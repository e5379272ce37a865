export { createPanel } from './panel.tsx';
export * from './types.ts';
