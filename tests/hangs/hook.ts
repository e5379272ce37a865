import { beforeAll, test } from 'vitest';

beforeAll(() => new Promise<void>(() => undefined), 50);
test('does not begin', () => undefined);
