import { expect, test, vi } from 'vitest';
import { Queue } from '../../src/workshop/queue.ts';

test('tasks run one after the other, a failed one does not stop the next, and idleness is told once', async () => {
  vi.useFakeTimers();
  const rest = vi.fn();
  const queue = new Queue(['lane'], rest, 1000);
  const order: string[] = [];
  const task = (name: string) => async () => {
    order.push(`${name} begins`);
    await Promise.resolve();
    order.push(`${name} ends`);
    if (name === 'two') throw new Error('two');
    return name;
  };
  const results = await Promise.allSettled([
    queue.run(task('one')),
    queue.run(task('two')),
    queue.run(task('three')),
  ]);
  expect(order).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends']);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  await vi.advanceTimersByTimeAsync(900);
  void queue.run(task('four'));
  await vi.advanceTimersByTimeAsync(900);
  expect(rest).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(rest).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});

test('as many tasks at a time as there are lanes, each lane with one of them', async () => {
  const queue = new Queue(['a', 'b'], () => {}, 1000);
  const busy = new Set<string>();
  const order: string[] = [];
  let most = 0;
  const task = (name: string) => async (lane: string) => {
    expect(busy.has(lane)).toBe(false);
    busy.add(lane);
    order.push(name);
    most = Math.max(most, busy.size);
    await new Promise((resolve) => setTimeout(resolve, 1));
    busy.delete(lane);
  };
  const names = ['one', 'two', 'three', 'four', 'five'];
  await Promise.all(names.map((name) => queue.run(task(name))));
  expect(order).toEqual(names);
  expect(most).toBe(2);
});

test('a touch begins the wait anew, and tells idleness where no task ever came', () => {
  vi.useFakeTimers();
  const rest = vi.fn();
  const queue = new Queue(['lane'], rest, 1000);
  queue.touch();
  vi.advanceTimersByTime(900);
  queue.touch();
  vi.advanceTimersByTime(900);
  expect(rest).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(rest).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
