/**
 * Runs tasks side by side, and gives their results in the order of the items. At most `window` tasks are begun whose
 * results have not been taken, so that memory does not grow with the number of items.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  window: number,
  task: (item: Item) => Promise<Result>,
): AsyncGenerator<{ readonly item: Item; readonly result: PromiseSettledResult<Result> }> {
  const begun: { readonly item: Item; readonly settled: Promise<PromiseSettledResult<Result>> }[] = [];
  for (const item of items) {
    begun.push({ item, settled: settle(task(item)) });
    if (begun.length >= window) yield await first(begun);
  }
  while (begun.length > 0) yield await first(begun);
}

async function first<Item, Result>(
  begun: { readonly item: Item; readonly settled: Promise<PromiseSettledResult<Result>> }[],
): Promise<{ readonly item: Item; readonly result: PromiseSettledResult<Result> }> {
  const { item, settled } = begun.shift()!;
  return { item, result: await settled };
}

const settle = async <T>(work: Promise<T>): Promise<PromiseSettledResult<T>> => {
  const [result] = await Promise.allSettled([work]);
  return result;
};
