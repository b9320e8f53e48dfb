/** As much as GitHub gives at once. */
export const PAGE = 100;

/** The pages of a list that GitHub gives one by one, at most so many; they are counted from 1. */
export async function* eachPage<Item>(
  ask: (page: number) => Promise<readonly Item[]>,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<readonly Item[]> {
  for (let page = 1; page <= most; page++) {
    const found = await ask(page);
    yield found;
    if (found.length < PAGE) return;
  }
}

/** All items of such a list. */
export async function allPages<Item>(
  ask: (page: number) => Promise<readonly Item[]>,
  most?: number,
): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of eachPage(ask, most)) items.push(...page);
  return items;
}
