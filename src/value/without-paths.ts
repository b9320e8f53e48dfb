import { JSONPathEnvironment } from "json-p3";
import type { JsonPath } from "../model/expectation.ts";
import type { Value } from "../model/value.ts";

type Location = readonly (string | number)[];

/** What is to go below a place: `true` is the place itself. */
type Tree = Map<string | number, Tree | true>;

const environment = new JSONPathEnvironment();

/** A copy of a value without what some JSONPaths find in it; the value itself where they find nothing. */
export function withoutPaths(value: Value, paths: readonly JsonPath[]): Value {
  const tree: Tree = new Map();
  for (const { text } of paths) for (const location of locationsOf(value, text)) plant(tree, location);
  return tree.size === 0 ? value : prune(value, tree);
}

function locationsOf(value: Value, text: string): Location[] {
  // Its type knows no BigInt; it passes values on as they are.
  const nodes = environment.query(text, value as Parameters<typeof environment.query>[1]).nodes;
  return nodes.map(({ location }) => location);
}

function plant(tree: Tree, location: Location): void {
  let branch = tree;
  for (const [depth, part] of location.entries()) {
    const next = branch.get(part);
    if (next === true) return;
    if (depth === location.length - 1) branch.set(part, true);
    else if (next !== undefined) branch = next;
    else {
      const made: Tree = new Map();
      branch.set(part, made);
      branch = made;
    }
  }
}

function prune(value: Value, tree: Tree): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const branch = tree.get(index);
      if (branch === true) return [];
      return [branch === undefined ? item : prune(item, branch)];
    });
  }
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const branch = tree.get(key);
    if (branch === true) return [];
    return [[key, branch === undefined ? item : prune(item, branch)] as const];
  });
  return Object.fromEntries(entries);
}
