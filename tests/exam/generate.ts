import type { ExamPost } from './corpus.ts';

export function generated(): ExamPost[] {
  return [];
}
