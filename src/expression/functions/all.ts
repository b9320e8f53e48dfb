import { arithmetic } from "./arithmetic.ts";
import type { FunctionDefinition, SubjectFunction } from "./definition.ts";
import { filterFunctions } from "./filters.ts";
import { hash } from "./hash.ts";
import { jwt } from "./jwt.ts";
import { random } from "./random.ts";
import { realistic } from "./realistic.ts";
import { structure } from "./structure.ts";
import { text } from "./text.ts";
import { time } from "./time.ts";

/** Our functions by lower-case name: function names are blind to case, as GitHub's are. */
export const functions: ReadonlyMap<string, FunctionDefinition | SubjectFunction> = new Map(
  [
    ...arithmetic,
    ...filterFunctions,
    ...hash,
    ...jwt,
    ...text,
    ...structure,
    ...time,
    ...random,
    ...realistic,
  ].map((definition) => [definition.name.toLowerCase(), definition]),
);

/** What `if` may ask; the evaluator answers from the state of the case. */
export const STATUS_FUNCTIONS: ReadonlySet<string> = new Set(["success", "failure", "always", "cancelled"]);

/** GitHub's own, for suggestions. */
export const GITHUB_FUNCTIONS: readonly string[] = [
  "contains",
  "startsWith",
  "endsWith",
  "format",
  "join",
  "toJSON",
  "fromJSON",
  "case",
];
