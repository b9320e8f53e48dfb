// Made from schemas/*.schema.json by `npm run generate`. Do not edit.

/**
 * An http or https URL.
 */
export type BaseUrl = string;
/**
 * Sent as `authorization: Bearer …`; null takes a default away.
 */
export type Bearer = string | null;
/**
 * Sent as `authorization: Basic …` (RFC 7617); null takes a default away.
 */
export type Basic = {
  /**
   * The user.
   */
  user: string;
  /**
   * The password, from a secret.
   */
  password: string;
} | null;
/**
 * true follows up to 10 redirects, a number up to that many, false none.
 */
export type Redirects = boolean | number;
/**
 * A length of time: 500ms, 10s, 2m, 1h, 1m30s.
 */
export type Duration = string;
/**
 * bash (the default, with -e and pipefail) or sh (with -e).
 */
export type Shell = "bash" | "sh";
/**
 * A path relative to this file; /x is relative to the repository root.
 */
export type File = string;
/**
 * A letter or _ first, then letters, digits, - and _.
 */
export type Id = string;
/**
 * An expression, with or without ${{ }}. Unless it asks for success(), failure(), always() or cancelled() itself, success() is implied.
 */
export type Condition = string | boolean;
/**
 * A status code, or a class such as 2xx.
 */
export type Status = number | string;
/**
 * A literal (strict, typed equality), a list (equality of lists), or matchers. An object to be equal to stands in `equals`.
 *
 * This interface was referenced by `Matchers`'s JSON-Schema definition
 * via the `patternProperty` "^\$".
 */
export type Expectation = (string | number | boolean | null) | unknown[] | Matchers;
/**
 * A number, or text that is compared with text.
 */
export type Bound = number | string;
/**
 * A JSON type.
 */
export type Type = "string" | "number" | "integer" | "boolean" | "null" | "array" | "object";
/**
 * METHOD and URL as one text, or a map with the method as a key.
 */
export type Http =
  | string
  | {
      GET?: Url;
      HEAD?: Url;
      POST?: Url;
      PUT?: Url;
      PATCH?: Url;
      DELETE?: Url;
      OPTIONS?: Url;
      /**
       * Any other method; its URL stands in url.
       */
      method?: string;
      url?: Url;
      "base-url"?: BaseUrl;
      query?: Query;
      headers?: Headers;
      bearer?: Bearer;
      basic?: Basic;
      redirects?: Redirects;
      timeout?: Duration;
      /**
       * The body as JSON.
       */
      json?: {
        [k: string]: unknown;
      };
      form?: Query;
      /**
       * The body as multipart/form-data.
       */
      multipart?: {
        [k: string]: Part;
      };
      /**
       * The body as text.
       */
      text?: string;
      file?: File;
      /**
       * The body from base64 text.
       */
      base64?: string;
    };
/**
 * An absolute URL, or a path that is appended to base-url.
 */
export type Url = string;
/**
 * A field, or a part with a type or from a file.
 */
export type Part =
  | (string | number | boolean)
  | {
      /**
       * The part as text.
       */
      text?: string;
      /**
       * The part as JSON.
       */
      json?: {
        [k: string]: unknown;
      };
      file?: File;
      /**
       * The part from base64 text.
       */
      base64?: string;
      /**
       * The file name that is sent. Without it: the file's own.
       */
      filename?: string;
      /**
       * The part's content type.
       */
      "content-type"?: string;
    };
/**
 * Words to select cases by.
 */
export type Tags = string[];
/**
 * P0 is the most important, P4 the least.
 */
export type Priority = "P0" | "P1" | "P2" | "P3" | "P4";
/**
 * Letters, digits, - and _.
 */
export type PlanId = string;
/**
 * Patterns of names.
 *
 * @minItems 1
 */
export type Patterns = [string, ...string[]];
/**
 * Where the suites run, as `runs-on` of a workflow's job has it: a label, labels, or a group of runners. Without it: ubuntu-slim where the plan fits, else ubuntu-latest.
 *
 * @minItems 1
 */
export type RunsOn =
  | string
  | [string, ...string[]]
  | {
      /**
       * A group of runners.
       */
      group?: string;
      /**
       * A label, or labels that all must be there.
       *
       * @minItems 1
       */
      labels?: string | [string, ...string[]];
    };
/**
 * One place.
 */
export type Environment = {
  /**
   * The environment of the GitHub repository whose secrets and rules hold there; false: there is none. Without it: the one of the same name.
   */
  "github-environment"?: string | boolean;
  vars?: Vars;
} | null;

/**
 * Every kind of file a user writes.
 */
export interface Documents {
  "suite-document"?: SuiteDocument;
  "steps-document"?: StepsDocument;
  "plan-document"?: PlanDocument;
  "project-document"?: ProjectDocument;
}
/**
 * A Rota suite (*.suite.yaml): cases that send requests and state what must come back.
 */
export interface SuiteDocument {
  /**
   * What the reports call the suite. Without it: the file's stem.
   */
  name?: string;
  /**
   * What the suite is for, in a sentence or two.
   */
  description?: string;
  vars?: Vars;
  env?: Env;
  defaults?: Defaults;
  /**
   * Steps that run once, before the cases. When one fails, the cases are skipped.
   */
  before?: Step[];
  /**
   * Steps that run once, after the cases, whatever happened before.
   */
  after?: Step[];
  /**
   * The cases by id. The id is what history and `needs` go by, so keep it when the name changes.
   */
  cases: {
    [k: string]: Case;
  };
}
/**
 * Variables by name.
 */
export interface Vars {
  [k: string]: unknown;
}
/**
 * Environment variables by name.
 */
export interface Env {
  [k: string]: string | number | boolean;
}
/**
 * Defaults by step kind.
 */
export interface Defaults {
  /**
   * What every http step starts from.
   */
  http?: {
    "base-url"?: BaseUrl;
    query?: Query;
    headers?: Headers;
    bearer?: Bearer;
    basic?: Basic;
    redirects?: Redirects;
    timeout?: Duration;
    retry?: Retry;
  };
  /**
   * What every run step starts from.
   */
  run?: {
    shell?: Shell;
    "working-directory"?: File;
  };
}
/**
 * Query parameters by name; a list repeats the name, null takes a default away.
 */
export interface Query {
  [k: string]: string | number | boolean | null | (string | number | boolean)[];
}
/**
 * Headers by name; a list repeats the header, null takes a default or implicit one away.
 */
export interface Headers {
  [k: string]: string | number | boolean | null | (string | number | boolean)[];
}
/**
 * Sends again when it went wrong.
 */
export interface Retry {
  /**
   * Total tries, the first included.
   */
  attempts: number;
  /**
   * What is worth another try: network (no answer), timeout, a status or a class of them, failure (any broken expectation or error). Without it: network, 429, 502, 503 and 504 for http, failure for the other kinds.
   *
   * @minItems 1
   */
  when?: [
    ("network" | "timeout" | "failure") | number | string,
    ...(("network" | "timeout" | "failure") | number | string)[]
  ];
  delay?: Duration;
  /**
   * What each pause is multiplied by for the next. Without it: 1.
   */
  backoff?: number;
}
/**
 * One step: exactly one of http, run, wait or uses, and what is common to all.
 */
export interface Step {
  id?: Id;
  /**
   * What the reports call the step; may hold expressions.
   */
  name?: string;
  if?: Condition;
  /**
   * The case goes on, and passes, even if this step does not.
   */
  "continue-on-error"?: boolean;
  timeout?: Duration;
  retry?: Retry;
  until?: Until;
  expect?: Expect;
  /**
   * Values taken from the answer, by name.
   */
  outputs?: {
    [k: string]: Output;
  };
  env?: Env;
  http?: Http;
  /**
   * Runs a shell command on the runner. Only vars, matrix, run and plan may appear in it as expressions; hand everything else over by env.
   */
  run?: string;
  shell?: Shell;
  "working-directory"?: File;
  wait?: Duration;
  uses?: File;
  /**
   * The inputs of a uses step.
   */
  with?: {
    [k: string]: unknown;
  };
}
/**
 * Repeats the step until these expectations hold; when the time is over, they have failed.
 */
export interface Until {
  expect: Expect;
  every?: Duration;
  timeout?: Duration;
}
/**
 * Queries and what they must give. Without status, an answer of 400 and above is a failure.
 */
export interface Expect {
  /**
   * The status code: a number, a class such as 2xx, one of a list, or matchers.
   */
  status?: Status | [Status, ...Status[]] | Matchers;
  /**
   * Headers by name, in any case. A literal is compared as text; a header sent several times is their values joined by a comma and a space.
   */
  headers?: {
    [k: string]: Expectation;
  };
  /**
   * Cookies that the answer set, by name.
   */
  cookies?: {
    [k: string]: Expectation;
  };
  /**
   * JSONPaths (RFC 9535) into the body. A singular path gives its value, any other a list.
   */
  json?: {
    [k: string]: Expectation;
  };
  body?: Expectation;
  duration?: DurationMatchers;
  url?: Expectation;
  stdout?: Expectation;
  stderr?: Expectation;
  "exit-code"?: Expectation;
  /**
   * Conditions as expressions; `response` holds status, headers, json, body and duration. == is loose and blind to case: for strict equality use a matcher.
   */
  that?: string | [string, ...string[]];
}
/**
 * Matchers by name, all of which must hold; keys that begin with $ are JSONPaths into the value.
 */
export interface Matchers {
  /**
   * Is strictly equal to this value of any type.
   */
  equals?: {
    [k: string]: unknown;
  };
  not?: Expectation;
  /**
   * Is strictly equal to one of these.
   *
   * @minItems 1
   */
  "one-of"?: [unknown, ...unknown[]];
  gt?: Bound;
  gte?: Bound;
  lt?: Bound;
  lte?: Bound;
  /**
   * A text contains this text; a list contains an item strictly equal to this; an object has this key.
   */
  contains?: {
    [k: string]: unknown;
  };
  /**
   * A text starts with this.
   */
  "starts-with"?: string;
  /**
   * A text ends with this.
   */
  "ends-with"?: string;
  /**
   * A text matches this regular expression (ECMAScript, flag u) somewhere; anchor it with ^ and $.
   */
  matches?: string;
  /**
   * Is of this JSON type, or of one of these.
   */
  type?: Type | [Type, ...Type[]];
  /**
   * true: the query finds something, null included. false: it finds nothing.
   */
  exists?: boolean;
  /**
   * true: a text, list or object without content. false: one with content.
   */
  empty?: boolean;
  length?: Expectation;
  each?: Expectation;
  any?: Expectation;
  /**
   * Contains this, deeply: keys not named may be there; every item of a list named must be found, in any order.
   */
  includes?: {
    [k: string]: unknown;
  };
  /**
   * Is valid by this JSON Schema: a file, or written here.
   */
  schema?:
    | File
    | {
        [k: string]: unknown;
      };
  [k: string]:
    | Expectation
    | {
        [k: string]: unknown;
      }
    | [unknown, ...unknown[]]
    | Bound
    | string
    | Type
    | [Type, ...Type[]]
    | boolean
    | undefined;
}
/**
 * Bounds on a length of time.
 */
export interface DurationMatchers {
  gt?: Duration;
  gte?: Duration;
  lt?: Duration;
  lte?: Duration;
}
/**
 * One query, and what to do with what it finds.
 */
export interface Output {
  /**
   * A JSONPath (RFC 9535). A singular one gives the value, any other a list.
   */
  json?: string;
  /**
   * A header of the answer.
   */
  header?: string;
  /**
   * A cookie that the answer set.
   */
  cookie?: string;
  /**
   * The status code.
   */
  status?: true;
  /**
   * The body as text.
   */
  body?: true;
  /**
   * How long the answer took, in milliseconds.
   */
  duration?: true;
  /**
   * What a run step printed, without the last line break.
   */
  stdout?: true;
  /**
   * What a run step printed to standard error, without the last line break.
   */
  stderr?: true;
  /**
   * The exit code of a run step.
   */
  "exit-code"?: true;
  /**
   * A regular expression on the text found; gives its first group, or the whole match.
   */
  matches?: string;
  /**
   * The value when the query finds nothing. Without it, finding nothing is a failure.
   */
  default?: {
    [k: string]: unknown;
  };
  /**
   * The value is masked in every report and log.
   */
  secret?: boolean;
}
/**
 * One case: steps in order, sharing cookies and outputs.
 */
export interface Case {
  /**
   * What the reports call the case; may hold expressions. Without it: the id.
   */
  name?: string;
  /**
   * Why the case exists.
   */
  description?: string;
  tags?: Tags;
  priority?: Priority;
  /**
   * Cases of this suite that must have passed first; their outputs are `needs.<case>.outputs`.
   */
  needs?: Id | Id[];
  if?: Condition;
  timeout?: Duration;
  matrix?: Matrix;
  data?: File;
  /**
   * What cases that need this one can read.
   */
  outputs?: {
    [k: string]: unknown;
  };
  /**
   * What the case does, in order. After a failed step the rest is skipped, but for steps whose `if` says otherwise.
   *
   * @minItems 1
   */
  steps: [Step, ...Step[]];
}
/**
 * Lists by name; every combination runs. `include` adds combinations or keys, `exclude` removes combinations.
 */
export interface Matrix {
  /**
   * As in GitHub Actions: extends matching combinations, or adds one.
   */
  include?: {
    [k: string]: unknown;
  }[];
  /**
   * Combinations to leave out; a part is enough.
   */
  exclude?: {
    [k: string]: unknown;
  }[];
  /**
   * @minItems 1
   */
  [k: string]:
    | [unknown, ...unknown[]]
    | string
    | {
        [k: string]: unknown;
      }[]
    | undefined;
}
/**
 * Reusable steps (*.steps.yaml), run by a step that `uses` the file. They see their inputs, not the caller's variables or secrets.
 */
export interface StepsDocument {
  /**
   * What the reports call the file's steps together.
   */
  name?: string;
  /**
   * What the steps are for.
   */
  description?: string;
  /**
   * What a caller hands over by `with`.
   */
  inputs?: {
    [k: string]: Input;
  };
  /**
   * What a caller reads as `steps.<id>.outputs.<name>`.
   */
  outputs?: {
    [k: string]: unknown;
  };
  /**
   * What is done, in order.
   *
   * @minItems 1
   */
  steps: [Step, ...Step[]];
}
/**
 * One input.
 */
export interface Input {
  /**
   * The type that `with` must give; any takes all.
   */
  type: "string" | "number" | "integer" | "boolean" | "array" | "object" | "any";
  /**
   * What the input is for.
   */
  description?: string;
  /**
   * The value when `with` has none. Without it, the input is required.
   */
  default?: {
    [k: string]: unknown;
  };
  /**
   * The value is masked in every report and log.
   */
  secret?: boolean;
}
/**
 * A Rota plan (*.plan.yaml): which suites run, where, and when the result is good enough.
 */
export interface PlanDocument {
  /**
   * What the reports call the plan. Without it: the file's stem.
   */
  name?: string;
  id?: PlanId;
  /**
   * What the plan is for.
   */
  description?: string;
  /**
   * Suites by path or glob, relative to this file; /x is relative to the repository root. A pattern that begins with ! takes some away.
   *
   * @minItems 1
   */
  suites: [string, ...string[]];
  /**
   * Which cases of the suites run. A case that a selected one needs runs too.
   */
  select?: {
    /**
     * A tag, or tags with and, or, not and brackets.
     */
    tags?: string;
    /**
     * A priority, or a range of them.
     */
    priority?: string;
  };
  /**
   * The environments of rota.yaml the plan is for; --environment picks one of several.
   *
   * @minItems 1
   */
  environments?: [string, ...string[]];
  /**
   * When the plan runs: a union of entries. A moment that several give is one run.
   *
   * @minItems 1
   * @maxItems 100
   */
  schedule?: [ScheduleEntry, ...ScheduleEntry[]];
  jitter?: Duration;
  resident?: Duration;
  /**
   * Who clocks the plan. local: no scheduled workflow, only `rota start` on a machine of your own. Without it: github.
   */
  runner?: "github" | "local";
  /**
   * A paused plan keeps its schedule but has no next runs; `rota list` shows that it is paused. It can still be run by hand.
   */
  paused?: boolean;
  /**
   * What becomes of moments of the schedule that no tick came for in time.
   */
  misfire?: {
    grace?: Duration;
    /**
     * When several are due at once. latest: the newest runs, and the others are recorded as coalesced. all: each of them runs, oldest first. Without it: latest.
     */
    coalesce?: "latest" | "all";
    /**
     * With coalesce: all, how many run one after another at most: the newest ones. Without it: 3.
     */
    max?: number;
  };
  /**
   * What happens when a run is due while the one before it still goes on. queue: it waits. skip: it is left out, and recorded as skipped. cancel: the old one is ended. Without it: queue.
   */
  overlap?: "queue" | "skip" | "cancel";
  /**
   * An address that is asked (GET) after each run of the schedule that passed, so that a service elsewhere notices when none comes any more. It may hold expressions: plan, run, vars and secrets.
   */
  heartbeat?: string;
  /**
   * Runs the plan after a push, too.
   */
  push?: {
    branches: Patterns;
    paths?: Patterns;
  };
  /**
   * Runs the plan on pull requests, as a check that can be required: against the code of the pull request (start, services), or against an environment.
   */
  "pull-request"?: {
    paths?: Patterns;
    /**
     * Only the cases with these tags, of those that select: leaves.
     */
    tags?: string;
    /**
     * Only the cases of this priority.
     */
    priority?: string;
    /**
     * The environment of rota.yaml to run against. Without it: that of the plan if it has just one and nothing is started; else none.
     */
    environment?: string;
    vars?: Vars;
    start?: Start;
    services?: Services;
  };
  services?: Services;
  "runs-on"?: RunsOn;
  /**
   * What a run in a workflow leaves behind, and where on GitHub it is told.
   */
  report?: {
    /**
     * The reports that are uploaded; json always is. Without it: all.
     */
    artifacts?: ("json" | "junit" | "ctrf" | "markdown")[];
    /**
     * When the pull request gets one comment, which later runs edit. on-change: when something did not pass, or did not the time before. Without it: never.
     */
    comment?: "always" | "on-change" | "on-failure" | "never";
    /**
     * true: a check run on the commit of a push or a pull request, called "Rota: ID", with annotations where expectations failed. always: of every other run as well; GitHub shows it with its commit, not with the run. Without it: false.
     */
    check?: true | false | "always";
    /**
     * An issue when a run of the schedule fails: one for each environment, kept up to date while it fails, closed when it passes again. Without it: false.
     */
    issue?:
      | boolean
      | {
          /**
           * Its labels beside rota. One that the repository does not have is made.
           *
           * @minItems 1
           */
          labels?: [string, ...string[]];
        };
    /**
     * A commit status called rota/ID, for whatever reads statuses but no check runs; not of runs of the schedule. Without it: false.
     */
    status?: boolean;
    /**
     * A failed run marks the newest deployment of its commit to the environment as failed, a passed one takes that back; not in pull requests, and not in runs of the schedule. Without it: false.
     */
    deployment?: boolean;
    /**
     * The run fails when something could not be told on GitHub. Without it: false, and that is a warning.
     */
    strict?: boolean;
  };
  /**
   * Who looks after the plan: persons are assigned to its issues, teams are mentioned in them. Without it: what CODEOWNERS says of the plan's file.
   *
   * @minItems 1
   */
  owners?: [string, ...string[]];
  vars?: Vars;
  /**
   * How many cases run at once. Without it: 8.
   */
  "max-parallel"?: number;
  /**
   * After the first case that did not pass, no other starts.
   */
  "fail-fast"?: boolean;
  /**
   * Runs a case again that did not pass; if it passes then, it is flaky.
   */
  retries?: {
    /**
     * Total tries of a case, the first included.
     */
    attempts: number;
    delay?: Duration;
  };
  /**
   * How many percent of the cases that ran must pass for the plan to pass. Without it: 100.
   */
  "pass-rate"?: number;
  timeout?: Duration;
}
/**
 * One trigger: cron, every, at or day, with what goes with it.
 */
export interface ScheduleEntry {
  /**
   * Five fields (minute, hour, day of the month, month, weekday) as POSIX and GitHub read them, names in any case, ranges may wrap, 7 is Sunday; or @hourly, @daily, @weekly, @monthly, @yearly.
   */
  cron?: string;
  /**
   * Of cron with both a day of the month and a weekday: whether one of them is enough (any, as POSIX and GitHub have it) or both must match (all). Without it: any.
   */
  match?: "any" | "all";
  /**
   * Of cron: apscheduler counts weekdays from 0 = Monday and wants both days to match. Without it: github.
   */
  dialect?: "github" | "apscheduler";
  /**
   * A distance. s, m and h are elapsed time, counted from `from` or 1970-01-01T00:00Z; d and w are calendar days at `time`, whatever the clocks do. Beside day: a number of weeks or months.
   */
  every?: string;
  /**
   * One moment: with an offset, with Z, or a local time of the timezone.
   */
  at?: string;
  /**
   * Days of the calendar: last, last fri, 2nd mon, working day, last working day, working day nearest 15, 3 days before last, mon-fri, 15, or several of these.
   */
  day?: string | number | (string | number)[];
  /**
   * Of day, and of every with d or w: the local time of day, or several. Without it: 00:00.
   *
   * @minItems 1
   */
  time?: string | [string, ...string[]];
  /**
   * Of day: only in these months, written as in cron.
   */
  month?: string | number | (string | number)[];
  /**
   * Of day: only in these ISO weeks, written as in cron.
   */
  week?: string | number | (string | number)[];
  /**
   * A name of the IANA time zone database. Without it: UTC.
   */
  timezone?: string;
  /**
   * The first date or moment. every counts from it.
   */
  from?: string;
  /**
   * The last date (the whole day) or moment.
   */
  until?: string;
  /**
   * Local days without a run: dates, ranges with both ends, .ics files relative to this file. They are no working days either.
   */
  except?: string | string[];
  jitter?: Duration;
}
/**
 * A server of the repository that is started before the suites and ended after them.
 */
export interface Start {
  /**
   * The command, for bash (sh where there is none), in the repository's root.
   */
  run: string;
  /**
   * A URL that answers with a status below 400 once the server is up.
   */
  ready: string;
  timeout?: Duration;
  /**
   * Environment variables for it beside PATH, HOME and TMPDIR.
   */
  env?: {
    [k: string]: string | number | boolean;
  };
}
/**
 * Containers that run beside the suites (a database, a cache), as `services` of a workflow's job has them.
 */
export interface Services {
  [k: string]: Service;
}
/**
 * One container. A value is literal, or one whole ${{ secrets.NAME }} or ${{ vars.NAME }}.
 */
export interface Service {
  /**
   * The image with its tag or digest.
   */
  image: string;
  /**
   * For a registry that asks for them.
   */
  credentials?: {
    /**
     * Who pulls the image.
     */
    username: string;
    /**
     * With which secret.
     */
    password: string;
  };
  /**
   * Environment variables of the container.
   */
  env?: {
    [k: string]: string | number | boolean;
  };
  /**
   * Ports: of the machine, a colon, of the container.
   *
   * @minItems 1
   */
  ports?: [string | number, ...(string | number)[]];
  /**
   * Volumes or folders: source, a colon, target.
   *
   * @minItems 1
   */
  volumes?: [string, ...string[]];
  /**
   * Further options of docker create, such as a health check.
   */
  options?: string;
}
/**
 * What all plans of a repository share (rota.yaml at its root).
 */
export interface ProjectDocument {
  /**
   * The Rota action that generated workflows use: pinned to a commit (owner/repository@SHA; a comment behind it names the version), or a folder of this repository (./). rota init writes it.
   */
  action?: string;
  /**
   * The checkout action that generated workflows use, pinned to a commit. Without it: a release of actions/checkout that Rota knows.
   */
  checkout?: string;
  "runs-on"?: RunsOn;
  /**
   * per-plan: a workflow for each plan. single: one workflow for all of them, with one gate, which takes fewer minutes. Without it: per-plan.
   */
  pack?: "per-plan" | "single";
  /**
   * Where Rota remembers which moments of the schedules it has run, and what came of them: the ledger.
   */
  state?: {
    /**
     * git: a branch of the repository at GitHub. A folder (./ledger), which processes of one machine share. The address of a database (redis, mysql, postgres, mongodb), or one whole reference to a secret that holds it. memory: nothing is kept, and GitHub's ticks alone say what is due. Without it: git in a workflow, the folder .rota/ledger elsewhere.
     */
    store?: string;
    /**
     * The branch of the store git. It has no history in common with the code. Without it: rota-state.
     */
    branch?: string;
    /**
     * How many days the ledger goes back; older pages are removed. Without it: 400d.
     */
    keep?: string;
  };
  vars?: Vars;
  /**
   * The places the suites can run against.
   */
  environments?: {
    [k: string]: Environment;
  };
}
