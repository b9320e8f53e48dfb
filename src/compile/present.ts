/** What could be made, without the places where nothing could; mostly that is the list itself. */
export function present<Item>(list: readonly (Item | undefined)[]): Item[] {
  return (list.includes(undefined) ? list.filter((item) => item !== undefined) : list) as Item[];
}
