// Made from schemas/*.schema.json by `npm run generate`. Do not edit.

/**
 * An instant in UTC (RFC 3339).
 */
export type Instant = string;
/**
 * Milliseconds.
 */
export type Milliseconds = number;
/**
 * What the random functions of expressions begin with.
 */
export type Seed = number;
/**
 * passed; failed: an expectation did not hold; error: it could not run; skipped: see reason.
 */
export type Outcome = "passed" | "failed" | "error" | "skipped";
/**
 * Headers in order.
 *
 * Items: One header.
 */
export type Headers = {
  /**
   * Its name.
   */
  name: string;
  /**
   * Its value.
   */
  value: string;
}[];

/**
 * The canonical result of one plan (result.json), in one environment or joined of several. Every report is made from it. Secrets are masked as ***.
 */
export interface ResultDocument {
  /**
   * Says what kind of file this is.
   */
  format: "rota-result";
  /**
   * The version of this format.
   */
  version: 1;
  /**
   * The version of Rota that wrote it.
   */
  rota: string;
  /**
   * The plan that ran.
   */
  plan: {
    /**
     * The plan's id.
     */
    id: string;
    /**
     * The plan's name.
     */
    name: string;
    /**
     * The plan's file; null when suites were run without one.
     */
    file: string | null;
  };
  /**
   * The environment, if one was chosen.
   */
  environment: string | null;
  run: Run;
  start: Instant;
  duration: Milliseconds;
  /**
   * Whether the plan passed.
   */
  verdict: "passed" | "failed" | "cancelled";
  /**
   * Why, in a sentence.
   */
  reason: string;
  passRate: PassRate;
  counts: Counts;
  timing: Timing;
  server?: Server;
  seed?: Seed;
  /**
   * What the run was narrowed to by whoever started it: tags, a priority, cases. Absent when the whole plan ran.
   *
   * @minItems 1
   */
  narrowed?: [string, ...string[]];
  /**
   * The results that were joined to this one, each of another environment; absent where nothing was joined.
   */
  legs?: Leg[];
  /**
   * The suites in the plan's order.
   */
  suites: Suite[];
  /**
   * Warnings about the files.
   */
  diagnostics: Diagnostic[];
}
/**
 * What started it.
 */
export interface Run {
  /**
   * The workflow run's id; on other machines a random one.
   */
  id: string;
  /**
   * The workflow run's attempt.
   */
  attempt: number;
  /**
   * Where the run can be seen.
   */
  url: string | null;
  /**
   * The event that started the workflow.
   */
  event: string | null;
  /**
   * The branch or tag.
   */
  ref: string | null;
  /**
   * The commit.
   */
  sha: string | null;
  /**
   * The moment of the plan's schedule that was run (RFC 3339, UTC); null when it was not run for one.
   */
  occurrence: string | null;
}
/**
 * Percent of the cases that ran which passed.
 */
export interface PassRate {
  /**
   * What the plan asks for.
   */
  required: number;
  /**
   * What was reached; null when no case ran.
   */
  actual: number | null;
}
/**
 * Cases by outcome; flaky ones are counted under passed, too.
 */
export interface Counts {
  /**
   * All cases.
   */
  total: number;
  /**
   * Cases that passed.
   */
  passed: number;
  /**
   * Cases in which an expectation did not hold.
   */
  failed: number;
  /**
   * Cases that could not run.
   */
  error: number;
  /**
   * Cases that were skipped.
   */
  skipped: number;
  /**
   * Cases that passed after a failed attempt.
   */
  flaky: number;
  /**
   * Cases in quarantine that ran, whatever their outcome: counted under nothing else but total. Absent when there are none.
   */
  quarantined?: number;
}
/**
 * Where Rota's time went, by stage.
 */
export interface Timing {
  load: Stage;
  compile: Stage;
  execute: Stage;
}
/**
 * Milliseconds.
 */
export interface Stage {
  wall: Milliseconds;
  cpu: Milliseconds;
}
/**
 * A server that belonged to the run.
 */
export interface Server {
  /**
   * The command that started it.
   */
  command: string;
  /**
   * The URL that had to answer.
   */
  ready: string;
  /**
   * passed: it answered, and was ended after the suites. error: see problem.
   */
  outcome: "passed" | "error";
  /**
   * What went wrong.
   */
  problem: string | null;
  /**
   * Its exit code when it ended by itself; null when it did not, or a signal ended it.
   */
  exitCode: number | null;
  duration: Milliseconds;
  /**
   * The last lines of what it printed.
   */
  output: string;
}
/**
 * What a result said of itself before it was joined with others.
 */
export interface Leg {
  seed?: Seed;
  /**
   * The environment, if one was chosen.
   */
  environment: string | null;
  run: Run;
  start: Instant;
  duration: Milliseconds;
  /**
   * Whether the plan passed there.
   */
  verdict: "passed" | "failed" | "cancelled";
  /**
   * Why, in a sentence.
   */
  reason: string;
  passRate: PassRate;
  counts: Counts;
  timing: Timing;
  server?: Server;
}
/**
 * One suite.
 */
export interface Suite {
  /**
   * The suite's path without suffix.
   */
  id: string;
  /**
   * Where it ran, in a result that was joined of several; absent in any other.
   */
  environment?: string | null;
  /**
   * The suite's name.
   */
  name: string;
  /**
   * The suite's file.
   */
  file: string;
  outcome: Outcome;
  start: Instant;
  duration: Milliseconds;
  /**
   * The steps before the cases; null when there are none.
   */
  before: Hook | null;
  /**
   * The cases in the file's order, one entry for each combination or row.
   */
  cases: Case[];
  /**
   * The steps after the cases; null when there are none.
   */
  after: Hook | null;
}
/**
 * The steps before or after the cases.
 */
export interface Hook {
  place: Place;
  outcome: Outcome;
  start: Instant;
  duration: Milliseconds;
  /**
   * Its steps.
   */
  steps: Step[];
}
/**
 * A place in a file, counted from 1.
 */
export interface Place {
  /**
   * Relative to the repository root.
   */
  file: string;
  /**
   * The line.
   */
  line: number;
  /**
   * The column.
   */
  column: number;
}
/**
 * One step.
 */
export interface Step {
  /**
   * Its id, if it has one.
   */
  id: string | null;
  /**
   * Its name; without one, what it does.
   */
  name: string;
  /**
   * Its kind.
   */
  kind: "http" | "run" | "wait" | "uses";
  place: Place;
  outcome: Outcome;
  /**
   * It did not pass, and continue-on-error let the case go on.
   */
  allowed: boolean;
  /**
   * Why it was skipped.
   */
  reason: string | null;
  start: Instant;
  duration: Milliseconds;
  /**
   * How often it was tried (retry, until).
   */
  tries: number;
  /**
   * What each try gave, when there were several; of very many the last 50.
   */
  tried?: Try[];
  /**
   * Every expectation that did not hold at the last try.
   */
  failures: Failure[];
  /**
   * Why it could not run.
   */
  error: Error | null;
  /**
   * What was sent and what came back at the last try; kept when the step did not pass.
   */
  exchange: Exchange | null;
  /**
   * What a run step printed at its last try; kept when the step did not pass.
   */
  output: Output | null;
  /**
   * The steps of a uses step.
   */
  steps: Step[];
}
/**
 * One try of a step.
 */
export interface Try {
  outcome: Outcome;
  /**
   * The answer's status, or a command's exit code; null when nothing came.
   */
  status: number | null;
  /**
   * The error, or the first expectation that did not hold; null when it passed.
   */
  reason: string | null;
  duration: Milliseconds;
  /**
   * How long was waited after it; null: it was the last.
   */
  pause: Milliseconds | null;
  /**
   * Why it was waited shorter than the answer asked for, or not at all.
   */
  note?: string;
}
/**
 * One expectation that did not hold.
 */
export interface Failure {
  /**
   * What was looked at.
   */
  query: string;
  /**
   * The matcher that did not hold.
   */
  matcher: string;
  /**
   * Where inside the value, if not all of it.
   */
  path: string | null;
  /**
   * What was expected and what was found.
   */
  message: string;
  /**
   * The expected value as JSON text.
   */
  expected: string | null;
  /**
   * The value found as JSON text; null when there was none.
   */
  actual: string | null;
  /**
   * For structures: lines with - (expected) and + (found).
   */
  diff: string | null;
  place: Place;
}
/**
 * Why something could not run.
 */
export interface Error {
  /**
   * Stable.
   */
  code: string;
  /**
   * What happened.
   */
  message: string;
  /**
   * What to do.
   */
  hint: string | null;
  place: Place;
}
/**
 * A request and its answer.
 */
export interface Exchange {
  /**
   * What was sent.
   */
  request: {
    /**
     * The method.
     */
    method: string;
    /**
     * The URL.
     */
    url: string;
    headers: Headers;
    /**
     * The body.
     */
    body: Body | null;
  };
  /**
   * What came back; null when nothing did.
   */
  response: {
    /**
     * The status code.
     */
    status: number;
    headers: Headers;
    body: Body;
    duration: Milliseconds;
    /**
     * It broke off, or could not be read to its end: this is what had come. Absent in a whole answer.
     */
    partial?: true;
  } | null;
  /**
   * The same request as a curl command, secrets masked.
   */
  curl: string;
}
/**
 * A body.
 */
export interface Body {
  /**
   * Its text, or the beginning of it; for binary bodies a description.
   */
  text: string;
  /**
   * Its bytes.
   */
  size: number;
  /**
   * Whether something was cut off.
   */
  trimmed: boolean;
}
/**
 * What a run step left.
 */
export interface Output {
  /**
   * Its exit code; null when a signal ended it.
   */
  exitCode: number | null;
  stdout: Body;
  stderr: Body;
}
/**
 * One case, or one combination or row of it.
 */
export interface Case {
  /**
   * Stable: the case's id, with its combination or row.
   */
  id: string;
  /**
   * The case's id in the file.
   */
  case: string;
  /**
   * The case's name.
   */
  name: string;
  place: Place;
  /**
   * Its tags.
   */
  tags: string[];
  /**
   * P0 to P4.
   */
  priority: string;
  outcome: Outcome;
  /**
   * It passed after a failed attempt.
   */
  flaky: boolean;
  quarantined?: Quarantined;
  /**
   * Why it was skipped, or the first thing that went wrong.
   */
  reason: string | null;
  start: Instant;
  duration: Milliseconds;
  /**
   * Its attempts; none when it was skipped.
   */
  attempts: Attempt[];
}
/**
 * The case does not decide whether the plan passes.
 */
export interface Quarantined {
  /**
   * The last day of it.
   */
  until: string;
  /**
   * Why.
   */
  reason: string;
}
/**
 * One attempt.
 */
export interface Attempt {
  /**
   * Counted from 1.
   */
  attempt: number;
  outcome: Outcome;
  start: Instant;
  duration: Milliseconds;
  /**
   * Its steps.
   */
  steps: Step[];
}
/**
 * A remark about a file.
 */
export interface Diagnostic {
  /**
   * Stable.
   */
  code: string;
  /**
   * How bad it is.
   */
  severity: "error" | "warning";
  /**
   * What is wrong.
   */
  message: string;
  /**
   * What to do.
   */
  hint?: string;
  /**
   * Relative to the repository root.
   */
  file: string;
  /**
   * Where.
   */
  range: {
    start: Position;
    end: Position;
  };
}
/**
 * Counted from 1.
 */
export interface Position {
  /**
   * The line.
   */
  line: number;
  /**
   * The column.
   */
  column: number;
}
