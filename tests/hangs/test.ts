import { test } from 'vitest';

test('hangs', () => new Promise<void>(() => undefined), 50);
