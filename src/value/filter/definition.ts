import type { Subject, Value } from "../../model/value.ts";
import { kindOf, nameOfKind, type SubjectKind, showSubject } from "./subject-kind.ts";

/** One argument of a filter. */
export interface FilterParameter {
  readonly name: string;
  readonly type: "text" | "integer" | "pattern" | "json-path" | "xpath" | "css" | "charset" | "date-format";
  readonly optional?: true;
}

/** Turns a value into another; undefined when nothing is there. Throws FilterError. */
export type Filter = (subject: Subject) => Subject | undefined;

/** Arguments by name. */
export type FilterArguments = Readonly<Record<string, Value>>;

/** One filter: its name as files write it, what it can be given, and what it does. */
export interface FilterDefinition {
  readonly name: string;
  /** In order; the first may be written alone, without its name. */
  readonly parameters: readonly FilterParameter[];
  /** The kinds that it works on. */
  readonly takes: readonly SubjectKind[];
  /** What it gives; null: it depends on what it is given. */
  readonly gives: SubjectKind | null;
  /** Makes a filter of its arguments, by name. Done once where they are literals. What the filter is given is checked against `takes`.
   * @throws FilterError when an argument is missing, unknown or cannot be used. */
  prepare(given: FilterArguments, clock: FilterClock): Filter;
}

/** What filters about time need. */
export interface FilterClock {
  /** Milliseconds since 1970. */
  now(): number;
}

/** A filter was given something it cannot work with; the message says what was found, without showing secrets: it is masked by whom it reaches. */
export class FilterError extends Error {
  override readonly name = "FilterError";
}

/** How one is written: `make` gets arguments that were checked, and its filter only what `takes` names. */
export interface FilterWork<Kind extends SubjectKind> {
  readonly parameters?: readonly FilterParameter[];
  readonly takes: readonly Kind[];
  readonly gives: SubjectKind | null;
  make(given: CheckedArguments, clock: FilterClock): (subject: SubjectOf[Kind]) => Subject | undefined;
}

/** The value behind each kind. */
interface SubjectOf {
  text: string;
  number: number | bigint;
  boolean: boolean;
  null: null;
  list: Value[];
  map: { [key: string]: Value };
  bytes: Uint8Array;
  date: Date;
}

/** A filter of what it does, with all checks around it. */
export function defineFilter<Kind extends SubjectKind>(
  name: string,
  { parameters = [], takes, gives, make }: FilterWork<Kind>,
): FilterDefinition {
  const known: ReadonlySet<SubjectKind> = new Set(takes);
  return {
    name,
    parameters,
    takes,
    gives,
    prepare(given, clock) {
      const apply = make(new CheckedArguments(name, parameters, given), clock);
      return (subject) => {
        if (!known.has(kindOf(subject)))
          throw new FilterError(`${name} needs ${wordsOf(takes)}, found ${showSubject(subject)}`);
        return apply(subject as SubjectOf[Kind]);
      };
    },
  };
}

/** `text`, `text or bytes`, `text, a list or a map`. */
export function wordsOf(kinds: readonly SubjectKind[]): string {
  const words = kinds.map(nameOfKind);
  return words.length === 1
    ? (words[0] as string)
    : `${words.slice(0, -1).join(", ")} or ${words.at(-1) as string}`;
}

const KEPT_PATTERNS = 1000;
/** By flags and source: expressions prepare their filters anew each time. */
const patterns = new Map<string, RegExp>();

/** The arguments of one use of a filter: none is missing, none unknown, and each is of its type. */
export class CheckedArguments {
  readonly #filter: string;
  readonly #given: FilterArguments;

  constructor(filter: string, parameters: readonly FilterParameter[], given: FilterArguments) {
    this.#filter = filter;
    this.#given = given;
    const unknown = Object.keys(given).find((name) => !parameters.some((one) => one.name === name));
    if (unknown !== undefined) throw new FilterError(`${filter} has no argument ${unknown}`);
    for (const { name, type, optional } of parameters) {
      const value = given[name];
      if (value === undefined || value === null) {
        if (optional !== true) throw new FilterError(`${filter} needs the argument ${name}`);
      } else if (type === "integer" ? !isInteger(value) : typeof value === "object") {
        const wanted = type === "integer" ? "an integer" : "text";
        throw new FilterError(`${filter} needs ${wanted} as ${name}, found ${showSubject(value)}`);
      }
    }
  }

  text(name: string): string {
    return String(this.#given[name]);
  }

  /** undefined when it was not given. */
  optionalText(name: string): string | undefined {
    const value = this.#given[name];
    return value === undefined || value === null ? undefined : String(value);
  }

  integer(name: string): number {
    return Number(this.#given[name]);
  }

  /** A regular expression, as everywhere in Rota: with `u` where it can be read so.
   * @throws FilterError when it cannot be read. */
  pattern(name: string, flags = ""): RegExp {
    const source = this.text(name);
    const known = patterns.get(`${flags}/${source}`);
    if (known !== undefined) return known;
    try {
      const pattern = new RegExp(source, `u${flags}`);
      if (patterns.size >= KEPT_PATTERNS) patterns.delete(patterns.keys().next().value as string);
      patterns.set(`${flags}/${source}`, pattern);
      return pattern;
    } catch (error) {
      const reason = (error as Error).message.replace(/^.*: /s, "").toLowerCase();
      throw new FilterError(`${this.#filter} cannot use ${showSubject(source)} as ${name}: ${reason}`);
    }
  }
}

function isInteger(value: Value): boolean {
  if (typeof value === "string") return /^-?\d{1,15}$/.test(value);
  return typeof value === "number" && Number.isSafeInteger(value);
}
