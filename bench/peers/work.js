// The works, in the order of the table, and what one is made of.
import { big, small } from "./work-big.js";
import { chain } from "./work-chain.js";
import { cold } from "./work-cold.js";
import { crowd, parallel } from "./work-parallel.js";

/**
 * @typedef {object} Request a GET; each is expected to give status 200 and a content-type with `json` in it, besides `json`
 * @property {string} path what stands in braces was captured by an earlier request of the case
 * @property {[path: (string | number)[], value: string | number][]} json what is at paths in the body
 * @property {{ name: string, path: (string | number)[] }} [capture]
 *
 * @typedef {object} Work
 * @property {string} name
 * @property {string} title
 * @property {number} lanes cases under way at once
 * @property {number} requests how many the server has to count
 * @property {{ name: string, requests: Request[] }[]} cases
 * @property {number} [ideal] milliseconds of waiting
 * @property {boolean} [onlyAsked] measured only when it is named
 * @property {boolean} [sideBySideOnly] whoever runs one case after the other took part in another work already
 * @property {{ figure: "cpu" | "ideal", atMost: number }} [aim] CPU against the floor's, or the wall time of the requests against the ideal
 */

/** All works by name. */
export const works = Object.fromEntries(
  [chain, crowd, parallel, cold, big, small].map((work) => [work.name, work]),
);

/** The names of those that are measured. */
export const measuredWorks = Object.values(works).flatMap(({ name, onlyAsked }) => (onlyAsked ? [] : [name]));

/** `$.items[7].id`. */
export function jsonPath(path) {
  return `$${jsAccess(path)}`;
}

/** `.items[7].id`, in JavaScript and in JSONPath alike. */
export function jsAccess(path) {
  return path.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`)).join("");
}

/** The path with what is captured as a contestant writes it. */
export function pathWith(path, reference) {
  return path.replace(/\{(\w+)\}/g, (_, name) => reference(name));
}
