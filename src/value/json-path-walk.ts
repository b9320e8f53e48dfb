import { type JSONPathQuery, jsonpath } from "json-p3";
import type { Value } from "../model/value.ts";
import { type Filter, filterOf, type Walk } from "./json-path-filter.ts";

const { IndexSelector, NameSelector, SliceSelector, WildcardSelector, FilterSelector } = jsonpath.selectors;

/**
 * Turns a path that json-p3 has parsed into functions. Its own evaluation would compare BigInt wrongly, stop at
 * 50 levels, overflow the stack on long lists, and keep the location of every node, which we don't need.
 */
export function walkOf(query: JSONPathQuery): Walk {
  const segments = query.segments.map((segment) => {
    const selectors = segment.selectors.map(selectorOf);
    const select: Walk = (value, root, found) => {
      for (const selector of selectors) selector(value, root, found);
    };
    // DescendantSegment is not exported; its text begins with two dots.
    return segment.toString().startsWith("..") ? descend(select) : select;
  });
  return (value, root, found) => {
    let values = [value];
    for (const segment of segments) {
      const next: Value[] = [];
      for (const item of values) segment(item, root, next);
      values = next;
    }
    for (const item of values) found.push(item);
  };
}

/** RFC 9535 2.5.2.2: the value itself, then everything below it, in document order. */
function descend(select: Walk): Walk {
  const visit: Walk = (value, root, found) => {
    if (typeof value !== "object" || value === null) return;
    select(value, root, found);
    for (const child of childrenOf(value)) visit(child, root, found);
  };
  return visit;
}

function childrenOf(value: Value[] | { [key: string]: Value }): readonly Value[] {
  return Array.isArray(value) ? value : Object.values(value);
}

function selectorOf(selector: unknown): Walk {
  if (selector instanceof NameSelector) return selectName(selector.name);
  if (selector instanceof IndexSelector) return selectIndex(selector.index);
  if (selector instanceof WildcardSelector) return selectAll;
  if (selector instanceof SliceSelector)
    return selectSlice(selector.start, selector.stop, selector.step ?? 1);
  if (selector instanceof FilterSelector) return selectWhere(filterOf(selector.expression, walkOf));
  throw new TypeError("unknown selector");
}

function selectName(name: string): Walk {
  return (value, _root, found) => {
    const item = memberOf(value, name);
    if (item !== undefined) found.push(item);
  };
}

function selectIndex(index: number): Walk {
  return (value, _root, found) => {
    const item = memberOf(value, index);
    if (item !== undefined) found.push(item);
  };
}

const selectAll: Walk = (value, _root, found) => {
  if (typeof value !== "object" || value === null) return;
  for (const child of childrenOf(value)) found.push(child);
};

/** RFC 9535 2.3.4.2.2. */
function selectSlice(start: number | undefined, stop: number | undefined, step: number): Walk {
  return (value, _root, found) => {
    if (!Array.isArray(value) || step === 0) return;
    const { length } = value;
    const low = step > 0 ? 0 : -1;
    const high = step > 0 ? length : length - 1;
    const clamp = (index: number) => Math.min(Math.max(index < 0 ? index + length : index, low), high);
    const from = start === undefined ? (step > 0 ? 0 : length - 1) : clamp(start);
    const to = stop === undefined ? (step > 0 ? length : -1) : clamp(stop);
    for (let index = from; step > 0 ? index < to : index > to; index += step)
      found.push(value[index] as Value);
  };
}

function selectWhere(filter: Filter): Walk {
  return (value, root, found) => {
    if (typeof value !== "object" || value === null) return;
    for (const child of childrenOf(value)) if (filter(child, root)) found.push(child);
  };
}

/** The member of an object by name, or the item of a list by index (from the end when negative); own entries only. */
export function memberOf(value: Value, key: string | number): Value | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) {
    if (typeof key !== "number") return undefined;
    return value[key < 0 ? key + value.length : key];
  }
  return typeof key === "string" && Object.hasOwn(value, key) ? value[key] : undefined;
}
