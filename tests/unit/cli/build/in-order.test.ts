import { EventEmitter, once } from 'node:events';
import { expect, test } from 'vitest';
import { inOrder } from '../../../../src/cli/build/in-order.ts';

test('results come in the order of the items, whichever is done first; a failure stops nothing else', async () => {
  const gate = new EventEmitter();
  const task = async (item: number): Promise<number> => {
    if (item === 1) await once(gate, 'open');
    if (item === 2) throw new Error('two');
    if (item === 3) gate.emit('open');
    return item * 10;
  };
  const results = [];
  for await (const result of inOrder([1, 2, 3, 4], 3, task)) results.push(result);
  expect(results.map(({ item, result }) => [item, result.status])).toEqual([
    [1, 'fulfilled'],
    [2, 'rejected'],
    [3, 'fulfilled'],
    [4, 'fulfilled'],
  ]);
  expect(results[3]!.result).toMatchObject({ value: 40 });
});

test('no more tasks are begun than fit into the window', async () => {
  let begun = 0;
  const seen: number[] = [];
  const items = Array.from({ length: 10 }, (_, index) => index);
  for await (const { item } of inOrder(items, 3, async () => (begun += 1))) seen.push(begun - item);
  expect(seen.length).toBe(10);
  expect(Math.max(...seen)).toBe(3);
});
