/** What a step, an earlier hook or a needed case offers by `outputs`; `open` when that is only known at run time. */
export interface Outputs {
  readonly names: readonly string[];
  readonly open?: boolean;
}

/** The outputs that are known at a place, by the ids of what puts them out. */
export interface KnownOutputs {
  /** Blind to case, as GitHub's names are. */
  find(id: string): Outputs | undefined;
  /** In the order of the file, for suggestions. */
  ids(): readonly string[];
}

/** Which names expressions can use at a place. A context that is absent is not available there. */
export interface Names {
  /** In words, for messages: "in the name of a case". */
  readonly place: string;
  /** What to do about a name that is not available here; without it, those that are are listed. */
  readonly advice?: string;
  readonly vars?: readonly string[];
  /** What to do about a variable that is not there; without it: to declare it in the suite. */
  readonly varsAdvice?: string;
  /** Not all suites are in sight: any variable may be declared by another, and so may one of its environment. */
  readonly openVars?: boolean;
  readonly secrets?: boolean;
  readonly env?: readonly string[];
  readonly matrix?: readonly string[];
  readonly data?: readonly string[];
  /** The data file could not be read, which was told: any column may be meant. */
  readonly openData?: boolean;
  readonly inputs?: readonly string[];
  readonly before?: KnownOutputs;
  readonly steps?: KnownOutputs;
  /** Whether a step runs later, for a better message. */
  readonly isLaterStep?: (id: string) => boolean;
  /** The step itself. */
  readonly ownStep?: string | undefined;
  readonly needs?: KnownOutputs;
  /** Cases that exist but are not needed, for a better message. */
  readonly otherCases?: readonly string[];
  /** Those of a session's login. */
  readonly outputs?: readonly string[];
  /** The login's file could not be read, which was told: any output may be meant. */
  readonly openOutputs?: boolean;
  readonly response?: boolean;
  /** false: what others can write, such as the name of a branch, must not stand here. */
  readonly github?: boolean;
  /** Only `if` may ask success(), failure(), always() and cancelled(). */
  readonly status?: boolean;
}

/** The names at a place, worked out only when an expression stands there: most values hold none. */
export type NamesOf = () => Names;

/** Works something out when it is first asked for, and keeps it. */
export function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}

/** The same names at another place. */
export function at(names: NamesOf, place: string): NamesOf {
  return () => ({ ...names(), place });
}

/** What the context `github` holds: each is `GITHUB_<NAME>` of the runner's environment. */
export const GITHUB_NAMES: readonly string[] = [
  "actor",
  "base_ref",
  "event_name",
  "head_ref",
  "job",
  "ref",
  "ref_name",
  "repository",
  "repository_owner",
  "run_attempt",
  "run_id",
  "run_number",
  "server_url",
  "sha",
  "workflow",
];

/** The contexts with names that are the same everywhere. */
export const FIXED_CONTEXTS: Readonly<Record<string, readonly string[]>> = {
  plan: ["id", "name"],
  run: ["id", "occurrence", "attempt", "url", "environment"],
  github: GITHUB_NAMES,
  response: [
    "status",
    "version",
    "headers",
    "cookies",
    "json",
    "body",
    "size",
    "duration",
    "phases",
    "url",
    "redirects",
    "ip",
    "request",
    "stdout",
    "stderr",
    "exit-code",
  ],
};

/** All contexts there are, for suggestions. */
export const CONTEXTS: readonly string[] = [
  "vars",
  "secrets",
  "env",
  "matrix",
  "data",
  "before",
  "steps",
  "needs",
  "inputs",
  "outputs",
  "plan",
  "run",
  "github",
  "response",
];
