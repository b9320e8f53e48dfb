/** Far below what systems let a process keep open. */
const AT_ONCE = 64;

/** Does something with each of many, several at once; ends with the first that fails, once those begun with it are done. */
export async function eachOf<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<void>,
): Promise<void> {
  for (let begin = 0; begin < items.length; begin += AT_ONCE) {
    const done = await Promise.allSettled(items.slice(begin, begin + AT_ONCE).map(act));
    for (const one of done) if (one.status === "rejected") throw one.reason;
  }
}
