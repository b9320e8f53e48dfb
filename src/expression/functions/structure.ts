import type { Value, ValueMap } from "../../model/value.ts";
import { compileJsonPath, queryJsonPath } from "../../value/json-path.ts";
import {
  type FunctionDefinition,
  FunctionError,
  integerArgument,
  listArgument,
  mapArgument,
  textArgument,
} from "./definition.ts";

/** Helpers for lists and maps beside the filters. */
export const structure: readonly FunctionDefinition[] = [
  {
    name: "merge",
    minimum: 2,
    maximum: 100,
    call: (values) =>
      mapOf(values.flatMap((_, index) => Object.entries(mapArgument("merge", values, index)))),
  },
  {
    name: "pick",
    minimum: 2,
    maximum: 100,
    call: (values) => {
      const map = mapArgument("pick", values, 0);
      const names = namesOf("pick", values);
      return mapOf(
        names.filter((name) => Object.hasOwn(map, name)).map((name) => [name, map[name] as Value]),
      );
    },
  },
  {
    name: "omit",
    minimum: 2,
    maximum: 100,
    call: (values) => {
      const map = mapArgument("omit", values, 0);
      const names = new Set(namesOf("omit", values));
      return mapOf(Object.entries(map).filter(([name]) => !names.has(name)));
    },
  },
  {
    name: "get",
    minimum: 2,
    maximum: 3,
    call: (values) => {
      const text = textArgument("get", values, 1);
      const path = compileJsonPath(text);
      if ("problem" in path) throw new FunctionError(`get() cannot use the path ${text}: ${path.problem}`);
      const found = queryJsonPath(path, values[0] ?? null);
      if (!found.found && found.problem !== undefined) throw new FunctionError(`get(): ${found.problem}`);
      return found.found ? found.value : (values[2] ?? null);
    },
  },
  {
    name: "slice",
    minimum: 2,
    maximum: 3,
    call: (values) => {
      const bounds = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER] as const;
      const start = integerArgument("slice", values, 1, bounds);
      const end = values.length > 2 ? integerArgument("slice", values, 2, bounds) : undefined;
      return listArgument("slice", values, 0).slice(start, end);
    },
  },
  {
    name: "range",
    minimum: 2,
    maximum: 2,
    call: (values) => {
      const bounds = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER] as const;
      const low = integerArgument("range", values, 0, bounds);
      const length = integerArgument("range", values, 1, bounds) - low + 1;
      if (length > 100_000) throw new FunctionError("range() makes no list of more than 100000 numbers");
      return Array.from({ length: Math.max(0, length) }, (_, index) => low + index);
    },
  },
];

/** The names after the first argument: texts, or lists of texts. */
function namesOf(name: string, values: readonly Value[]): string[] {
  return values
    .slice(1)
    .flatMap((value, index) =>
      Array.isArray(value)
        ? value.map((_, place) => textArgument(name, value, place))
        : [textArgument(name, values, index + 1)],
    );
}

/** Of doubled names the last one counts, and `__proto__` is a name like any other. */
function mapOf(entries: readonly (readonly [string, Value])[]): ValueMap {
  return Object.fromEntries(entries);
}
