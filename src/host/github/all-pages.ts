/** As much as GitHub gives at once. */
export const PAGE = 100;

/** All items of a list that GitHub gives page by page; pages are counted from 1. */
export async function allPages<Item>(ask: (page: number) => Promise<readonly Item[]>): Promise<Item[]> {
  const items: Item[] = [];
  for (let page = 1; ; page++) {
    const found = await ask(page);
    items.push(...found);
    if (found.length < PAGE) return items;
  }
}
