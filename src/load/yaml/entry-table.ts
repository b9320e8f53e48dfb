import type { EntryOffsets } from "../../model/yaml-document.ts";

/** Per entry: its container's number, then the four offsets. */
const ENTRY_SIZE = 5;
const NO_ENTRY = -1;
/** Above this many entries a container gets an index of its own; below it, walking is cheaper. */
const INDEXED_FROM = 12;

/**
 * Where the entries of every map and list stand. Filling it only pushes numbers, because most files are read
 * without a single look-up; the first look-up links the entries of each container.
 */
export class EntryTable {
  private readonly containers: object[] = [];
  private readonly keys: (string | number)[] = [];
  private readonly numbers: number[] = [];
  private links: Links | undefined;

  /** Registers a map or list; the number returned names it in `add`. */
  open(container: object): number {
    return this.containers.push(container) - 1;
  }

  /** Adds the next entry of a container; entries of one container come in the order they are written. */
  add(
    owner: number,
    key: string | number,
    keyStart: number,
    keyEnd: number,
    valueStart: number,
    valueEnd: number,
  ): void {
    this.numbers.push(owner, keyStart, keyEnd, valueStart, valueEnd);
    this.keys.push(key);
  }

  /** The offsets of one entry; undefined for a container or key that was never added. */
  find(container: object, key: string | number): EntryOffsets | undefined {
    this.links ??= linkEntries(this.containers, this.numbers);
    const entry = this.findEntry(this.links, container, key);
    if (entry === NO_ENTRY) return undefined;
    const at = entry * ENTRY_SIZE;
    const numbers = this.numbers;
    return {
      keyStart: numbers[at + 1] as number,
      keyEnd: numbers[at + 2] as number,
      valueStart: numbers[at + 3] as number,
      valueEnd: numbers[at + 4] as number,
    };
  }

  private findEntry(links: Links, container: object, key: string | number): number {
    const id = links.ids.get(container);
    if (id === undefined) return NO_ENTRY;
    const indexed = links.indexes.get(id);
    if (indexed !== undefined) return indexed.get(key) ?? NO_ENTRY;
    let walked = 0;
    for (let entry = links.first[id] as number; entry !== NO_ENTRY; entry = links.next[entry] as number) {
      if (this.keys[entry] === key) return entry;
      walked += 1;
      if (walked === INDEXED_FROM) return this.indexEntries(links, id).get(key) ?? NO_ENTRY;
    }
    return NO_ENTRY;
  }

  private indexEntries(links: Links, id: number): Map<string | number, number> {
    const index = new Map<string | number, number>();
    for (let entry = links.first[id] as number; entry !== NO_ENTRY; entry = links.next[entry] as number) {
      index.set(this.keys[entry] as string | number, entry);
    }
    links.indexes.set(id, index);
    return index;
  }
}

interface Links {
  readonly ids: Map<object, number>;
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly indexes: Map<number, Map<string | number, number>>;
}

function linkEntries(containers: readonly object[], numbers: readonly number[]): Links {
  const ids = new Map<object, number>();
  for (let id = 0; id < containers.length; id++) ids.set(containers[id] as object, id);
  const first = new Int32Array(containers.length).fill(NO_ENTRY);
  const count = numbers.length / ENTRY_SIZE;
  const next = new Int32Array(count);
  for (let entry = count - 1; entry >= 0; entry--) {
    const owner = numbers[entry * ENTRY_SIZE] as number;
    next[entry] = first[owner] as number;
    first[owner] = entry;
  }
  return { ids, first, next, indexes: new Map() };
}
