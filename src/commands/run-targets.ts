import { relative, resolve } from "node:path";
import { planId } from "../compile/plan-id.ts";
import type { RunChoices } from "../compile/run-choices.ts";
import { executePlan } from "../execute/execute-plan.ts";
import type { Host } from "../host/host.ts";
import { version } from "../host/version.ts";
import { loadProject } from "../load/load-project.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import type { ResultDocument, Stage } from "../model/generated/result.ts";
import { kindOfFile } from "../model/path.ts";
import type { Project } from "../model/project.ts";
import type { RotaError } from "../model/rota-error.ts";
import type { RunPlan } from "../model/run-plan.ts";
import type { HeartbeatOutcome } from "../publish/heartbeat.ts";
import { Progress } from "../publish/progress.ts";
import { diagnosticsText, type SourceOf } from "../report/diagnostics-text.ts";
import { paintFor } from "../report/paint.ts";
import { REPORTS, type ReportName } from "../report/reports.ts";
import { RunView } from "../report/run-view.ts";
import { terminalText } from "../report/terminal.ts";
import type { Unaffected } from "../report/unaffected-text.ts";
import type { SecretMask } from "../value/secret-mask.ts";
import { compileTarget } from "./compile-target.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Targets } from "./find-targets.ts";
import { givenValues } from "./given-values.ts";
import { heartbeatOfRun } from "./heartbeat-of-run.ts";
import { occurrenceFolder } from "./occurrence-folder.ts";
import type { PullRequestSource } from "./pull-request/pull-request-source.ts";
import { pullRequestTargets } from "./pull-request/pull-request-targets.ts";
import { narrowedBy, type RunOptions, seedOf } from "./run-options.ts";
import { checkSchedules } from "./schedule/check-schedules.ts";
import { tellPreview } from "./tell-preview.ts";
import { workflowRun } from "./workflow-run.ts";
import { writeReports } from "./write-reports.ts";

/** One plan's result with the folder its reports are in. */
export interface PlanRun {
  readonly result: ResultDocument;
  readonly folder: string;
  readonly reports: readonly string[];
  /** Those of the reports that the plan wants kept with the workflow run (`report.artifacts`), and result.json. */
  readonly artifacts: readonly string[];
}

export interface RunOutcome {
  readonly exitCode: ExitCode;
  readonly runs: readonly PlanRun[];
  /** What was found in the files; errors kept it from running. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sourceOf: SourceOf;
  /** What went wrong with us although everything ran: a report that could not be written. */
  readonly problem: RotaError | null;
  /** Plans that did not run, because the pull request does not concern them. */
  readonly unaffected?: readonly Unaffected[];
  /** What went wrong beside the runs, and changes nothing; told already. */
  readonly warnings?: readonly string[];
}

/** What a run goes on in. */
export interface RunSurroundings {
  readonly mask: SecretMask;
  /** What started it, when more is known of it than the environment says. */
  readonly run?: ResultDocument["run"];
  /** The moments of its schedule that each plan is run for (UTC, RFC 3339), by file, one after another; that of `run` where there are none. */
  readonly occurrences?: ReadonlyMap<string, readonly string[]>;
  /** Waited for after each run, when its reports are written. */
  readonly ended?: (run: PlanRun) => Promise<void>;
  /** What is known of the pull request that is run for. */
  readonly pullRequest?: PullRequestSource;
}

/** What the action does something in. */
export type ActionSurroundings = RunSurroundings & { readonly run: ResultDocument["run"] };

/** What a run tells of warnings of one kind in one file; they are all in its result. */
const WARNINGS_ALIKE = 5;

/** Runs plans one after the other; suites that were named by themselves run together, without a plan. Nothing is sent before every
 * plan has been compiled without an error. */
export async function runTargets(
  host: Host,
  targets: Targets,
  options: RunOptions,
  { mask, run: workflow = workflowRun(host), occurrences, pullRequest, ended }: RunSurroundings,
): Promise<RunOutcome> {
  const { terminal } = host;
  const paint = paintFor(terminal.colours);
  const onGithub = host.environment["GITHUB_ACTIONS"] === "true";
  const values = await givenValues(host, options.envFiles);
  for (const secret of values.secrets) mask.add(secret);

  const loading = stopwatch(host);
  const { project, diagnostics, sources } = await loadProject(host.files, targets.root, targets.files);
  const load = loading();
  const sourceOf: SourceOf = (file) => sources.get(file);
  const tellDiagnostics = (found: readonly Diagnostic[]) =>
    terminal.tell(mask.mask(diagnosticsText(found, sourceOf, paint, WARNINGS_ALIKE)));
  const invalid = (found: readonly Diagnostic[]): RunOutcome => {
    return { exitCode: EXIT.invalid, runs: [], diagnostics: found, sourceOf, problem: null };
  };
  if (hasErrors(diagnostics)) {
    tellDiagnostics(diagnostics);
    return invalid(diagnostics);
  }

  const compiled: {
    plan: RunPlan;
    run: ResultDocument["run"];
    seed: number;
    compile: Stage;
    remarks: readonly Diagnostic[];
    /** The folders of its reports, one in another. */
    place: readonly string[];
  }[] = [];
  const found: Diagnostic[] = [...diagnostics, ...checkSchedules(project, host.clock.now())];
  const elsewhere = targets.unnamed === true ? plansElsewhere(project, options.environment) : [];
  for (const file of elsewhere)
    terminal.tell(`${file} is not for ${options.environment}, so it is left out\n`);
  const here = { ...targets, files: targets.files.filter((file) => !elsewhere.includes(file)) };
  const { files, unaffected } = options.pullRequest
    ? await pullRequestTargets(host, project, here, pullRequest, mask)
    : { files: here.files, unaffected: [] };
  const secretsWithheld = options.pullRequest ? (pullRequest?.withheld ?? null) : null;
  const chosen = targetsOf(project, files);
  const folders = new Set<string>();
  for (const target of chosen) {
    let own: readonly string[] | undefined;
    const moments = ("plan" in target ? occurrences?.get(target.plan) : undefined) ?? [workflow.occurrence];
    for (const [index, occurrence] of moments.entries()) {
      const compiling = stopwatch(host);
      const run = { ...workflow, occurrence };
      const seed = seedOf(options, host);
      const choices = { ...options, target, secretsWithheld };
      const outcome = compileTarget(host, project, choices, values, run, seed);
      if (index === 0) found.push(...outcome.diagnostics);
      if (outcome.plan === undefined) break;
      const { plan } = outcome;
      own ??= chosen.length > 1 ? [uniqueName(plan.id, folders)] : [];
      const place = moments.length > 1 && occurrence !== null ? [...own, occurrenceFolder(occurrence)] : own;
      compiled.push({ plan, run, seed, compile: compiling(), remarks: outcome.diagnostics, place });
    }
  }
  if (found.length > 0) tellDiagnostics(found);
  if (hasErrors(found)) return invalid(found);
  if (options.dryRun) {
    for (const { plan, seed } of compiled) await tellPreview(plan, { host, mask, seed });
    return { exitCode: EXIT.passed, runs: [], diagnostics: found, sourceOf, problem: null, unaffected };
  }

  const runs: PlanRun[] = [];
  const heartbeats: Promise<HeartbeatOutcome | null>[] = [];
  let problem: RotaError | null = null;
  for (const { plan, run, seed, compile, remarks, place } of compiled) {
    const progress = new Progress({ terminal, clock: host.clock, view: new RunView({ paint, onGithub }) });
    let result: ResultDocument;
    try {
      result = await executePlan(plan, {
        host,
        mask,
        version,
        run,
        timing: { load, compile },
        diagnostics: remarks,
        narrowed: narrowedBy(options),
        seed,
        watch: options.verbose,
        tell: (event) => progress.handle(event),
      });
    } finally {
      progress.stop();
    }
    const folder = resolve(host.workingFolder, options.out, ...place);
    const whole = options.reporters.includes("json")
      ? shortest(host, resolve(folder, REPORTS.json.file))
      : null;
    terminal.tell(`\n${terminalText(result, { paint, onGithub, whole })}`);
    const { reports, problem: unwritten } = await writeReports(host.files, folder, options.reporters, result);
    problem ??= unwritten;
    if (reports.length > 0)
      terminal.tell(
        `\n${reports.map((path) => `  ${paint("dim", "wrote")} ${shortest(host, path)}\n`).join("")}`,
      );
    const kept = artifactsOf(project, plan.file).map((name) => resolve(folder, REPORTS[name].file));
    const artifacts = reports.filter((path) => kept.includes(path));
    const ran = { result, folder, reports, artifacts };
    runs.push(ran);
    await ended?.(ran);
    // Beside what runs next: a service that does not answer holds nothing up.
    heartbeats.push(heartbeatOfRun(plan, result, { clock: host.clock, mask, signal: host.interrupted }));
    if (result.verdict === "cancelled") break;
  }
  const asked = (await Promise.all(heartbeats)).flatMap((one) => one ?? []);
  terminal.tell(asked.map(({ answered, text }) => `${answered ? "" : "warning: "}${text}\n`).join(""));
  const warnings = asked.flatMap(({ answered, text }) => (answered ? [] : [text]));
  const exitCode = problem === null ? exitCodeOf(runs) : problem.exitCode;
  return { exitCode, runs, diagnostics: found, sourceOf, problem, unaffected, warnings };
}

/** The reports of a plan that are kept with the workflow run. */
export function artifactsOf({ plans }: Project, file: string | null): readonly ReportName[] {
  const chosen = plans.get(file ?? "")?.content.report?.artifacts;
  return chosen === undefined ? (Object.keys(REPORTS) as ReportName[]) : ["json", ...chosen];
}

/** Plans that are for other environments than the chosen one. All of them: then the choice itself is the mistake. */
function plansElsewhere(project: Project, environment: string | null): string[] {
  if (environment === null) return [];
  const elsewhere = [...project.plans].filter(
    ([, { content }]) => content.environments?.includes(environment) === false,
  );
  return elsewhere.length === project.plans.size ? [] : elsewhere.map(([file]) => file);
}

function targetsOf(project: Project, files: readonly string[]): RunChoices["target"][] {
  const plans = files.filter((file) => kindOfFile(file) === "plan");
  const suites = files.filter((file) => kindOfFile(file) === "suite");
  const ordered = [...plans].sort((a, b) => (planIdOf(project, a) < planIdOf(project, b) ? -1 : 1));
  return [...ordered.map((plan) => ({ plan })), ...(suites.length > 0 ? [{ suites }] : [])];
}

function planIdOf(project: Project, file: string): string {
  const plan = project.plans.get(file);
  return plan === undefined ? file : planId(plan);
}

/** The id, with a number behind it where it is taken: a plan may be called what suites without a plan are called. */
function uniqueName(id: string, taken: Set<string>): string {
  let name = id;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${id}-${number}`;
  taken.add(name.toLowerCase());
  return name;
}

function exitCodeOf(runs: readonly PlanRun[]): ExitCode {
  const verdicts = runs.map(({ result }) => result.verdict);
  if (verdicts.includes("cancelled")) return EXIT.interrupted;
  return verdicts.includes("failed") ? EXIT.failed : EXIT.passed;
}

/** Measures from now on. */
export function stopwatch({ clock }: Host): () => Stage {
  const [wall, cpu] = [clock.monotonic(), clock.cpu()];
  return () => ({ wall: clock.monotonic() - wall, cpu: clock.cpu() - cpu });
}

/** A path as a person in the working folder would write it. */
function shortest(host: Host, path: string): string {
  const short = relative(host.workingFolder, path);
  return short.startsWith("..") ? path : short;
}
