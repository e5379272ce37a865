import { expect, test, vi } from 'vitest';
import type { PictureReport } from '../../src/images/types.ts';
import { Memory } from '../../src/workshop/memory.ts';

const report = (text: string): PictureReport => ({
  status: 'checked',
  width: 1,
  height: 1,
  tier: 'none',
  findings: [],
  text,
  notChecked: [],
});
const bytes = (...values: number[]) => Uint8Array.from(values);

test('the same bytes are read once, others are read', async () => {
  const memory = new Memory();
  const read = vi.fn(async (file: Uint8Array) => report(String(file)));
  expect(await memory.reportOf(bytes(1, 2), read)).toEqual(report('1,2'));
  expect(await memory.reportOf(bytes(1, 2), read)).toEqual(report('1,2'));
  expect(await memory.reportOf(bytes(2, 1), read)).toEqual(report('2,1'));
  expect(read).toHaveBeenCalledTimes(2);
  memory.forget();
  await memory.reportOf(bytes(1, 2), read);
  expect(read).toHaveBeenCalledTimes(3);
});

test('a failure is tried again, and memory has an end', async () => {
  const memory = new Memory();
  const failing = vi.fn(async (): Promise<PictureReport> => ({ status: 'failed', reason: 'late' }));
  await memory.reportOf(bytes(9), failing);
  await memory.reportOf(bytes(9), failing);
  expect(failing).toHaveBeenCalledTimes(2);
  const read = vi.fn(async () => report(''));
  for (let value = 0; value < 100; value += 1) await memory.reportOf(bytes(value, 1), read);
  await memory.reportOf(bytes(99, 1), read);
  expect(read).toHaveBeenCalledTimes(100);
  await memory.reportOf(bytes(0, 1), read);
  expect(read).toHaveBeenCalledTimes(101);
});
