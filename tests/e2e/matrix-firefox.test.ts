import { describe } from 'vitest';
import { everyComposerIn } from './bench/matrix.ts';

describe('every composer in firefox', () => everyComposerIn('firefox'));
