import { resolve } from "node:path";
import type { Host } from "../../host/host.ts";
import type { ResultDocument } from "../../model/generated/result.ts";
import { RotaError } from "../../model/rota-error.ts";
import { type Annotation, annotationsOf } from "../../report/annotations.ts";
import { BUDGETS } from "../../report/budgets.ts";
import { diagnosticsMarkdown } from "../../report/diagnostics-summary.ts";
import { countLine } from "../../report/diagnostics-text.ts";
import { markdownText } from "../../report/markdown-text.ts";
import { plainLine } from "../../report/plain-text.ts";
import { summariesMarkdown } from "../../report/summaries.ts";
import { unaffectedMarkdown } from "../../report/unaffected-text.ts";
import { countsSentence, reasonWorthSaying } from "../../report/verdict-text.ts";
import type { SecretMask } from "../../value/secret-mask.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import type { Telling } from "../publish/tell-github.ts";
import type { ActionOutcome } from "./action-outcome.ts";
import type { JobStep } from "./job-step.ts";
import { workspacePrefix } from "./workspace-prefix.ts";

/** GitHub shows as many annotations of each level for a step; one of them says why the step failed. */
const ANNOTATIONS = 10;

/** Why a step fails although its tests passed. */
export const UNPOSTED =
  "The tests passed, but not everything could be told on GitHub, and a plan has report.strict: the warnings say what";

/** What a step came to, in one word, by its exit code; the output `verdict`. */
const VERDICTS: Readonly<Record<ExitCode, string>> = {
  [EXIT.passed]: "passed",
  [EXIT.failed]: "failed",
  [EXIT.invalid]: "invalid",
  [EXIT.broken]: "broken",
  [EXIT.interrupted]: "cancelled",
};

const COUNTS = {
  passed: "passed",
  failed: "failed",
  errors: "error",
  flaky: "flaky",
  skipped: "skipped",
} as const;

/** What is published of, and where. */
export interface Publishing {
  readonly host: Host;
  readonly mask: SecretMask;
  readonly run: ResultDocument["run"];
  readonly step: JobStep;
  /** The folder of the reports, as it was asked for. */
  readonly out: string;
  /** Whether results are told here, and not by a later job. */
  readonly publish: boolean;
  /** What was posted, and what is known besides the results; null: nothing of it. */
  readonly telling: Telling | null;
}

/** Tells GitHub what came of a command: annotations, the job summary, the outputs, and whether the step failed; returns what the step
 * ends with. Results that a later job publishes are left to it, with the verdict. */
export async function publishOutcome(outcome: ActionOutcome, publishing: Publishing): Promise<ExitCode> {
  const { host, mask, step, out, publish, telling } = publishing;
  const { runs, diagnostics, problem, cancelled = false, outputs = {} } = outcome;
  const unposted = telling?.fails === true && outcome.exitCode === EXIT.passed;
  const exitCode = unposted ? EXIT.broken : outcome.exitCode;
  const results = runs.map(({ result }) => result);
  const later = !publish && results.length > 0 && problem === null;

  const prefix = workspacePrefix(host, outcome.root);
  const limit = exitCode === EXIT.passed ? ANNOTATIONS : ANNOTATIONS - 1;
  // What stands at its line in a check run must not stand there twice.
  const unchecked = results.filter(({ plan }) => telling?.checked.has(plan.id) !== true);
  if (!later) annotate(step, annotationsOf(unchecked, diagnostics, limit), { prefix, mask });
  for (const text of [...(telling?.problems ?? []), ...(telling?.remarks ?? [])]) step.warn(text);

  const markdown = later ? "" : summaryOf(outcome, publishing);
  if (markdown !== "") await step.summarize(mask.mask(markdown));

  const jsonReports = runs.flatMap(({ reports }) => reports.filter((path) => path.endsWith("result.json")));
  // A step that only asked whether something is due has no verdict.
  if (outputs["due"] === undefined || results.length > 0 || exitCode !== EXIT.passed)
    tellOutputs(step, VERDICTS[cancelled ? EXIT.interrupted : exitCode], results, {
      report: runs.length === 0 ? "" : resolve(host.workingFolder, out),
      result: jsonReports.join("\n"),
    });
  for (const [name, value] of Object.entries(outputs)) step.output(name, value);
  if (later && exitCode !== EXIT.interrupted) return EXIT.passed;
  if (exitCode !== EXIT.passed) step.fail(mask.mask(unposted ? UNPOSTED : reasonOf(outcome)));
  return exitCode;
}

function summaryOf(outcome: ActionOutcome, publishing: Publishing): string {
  const { preface = "", unaffected = [] } = outcome;
  const { note = null, problems = [] } = publishing.telling ?? {};
  const before = [
    preface,
    ...(note === null ? [] : [`> [!NOTE]\n> ${markdownText(note, 1_000)}.\n`]),
    ...problems.map((text) => `> [!WARNING]\n> ${markdownText(text, 1_000)}\n`),
  ];
  const after = unaffected.map((one) => `${unaffectedMarkdown(one)}\n`);
  const room = BUDGETS.summary - Buffer.byteLength([...before, ...after].join("\n"));
  return [...before, resultsMarkdown(outcome, publishing, room), ...after].filter(Boolean).join("\n");
}

/** What ran; where nothing did, what is wrong with the files. */
function resultsMarkdown(
  { runs, diagnostics, sourceOf, files, summary, unaffected = [] }: ActionOutcome,
  { run, telling }: Publishing,
  room: number,
): string {
  if (summary !== undefined) return summary;
  const told =
    telling?.told.map(({ joined: result, background }) => ({ result, background })) ??
    runs.map(({ result }) => ({ result, background: null }));
  if (told.length > 0) return summariesMarkdown(told, room);
  if (unaffected.length > 0) return "";
  return diagnosticsMarkdown(diagnostics, sourceOf, { run, ...(files !== undefined && { files }) });
}

/** Tells GitHub why nothing came of a command. */
export async function publishProblem(
  error: unknown,
  exitCode: ExitCode,
  { mask, step }: Pick<Publishing, "mask" | "step">,
): Promise<void> {
  const reason = mask.mask(problemText(error));
  step.fail(reason);
  const title = exitCode === EXIT.invalid ? "the step asks for something impossible" : "Rota itself failed";
  const lines = reason.split("\n").map((line) => markdownText(line, 1_000));
  try {
    tellOutputs(step, VERDICTS[exitCode], [], { report: "", result: "" });
    await step.summarize(`## ❌ Rota: ${title}\n\n${lines.join("\n\n")}\n`);
  } catch (cause) {
    step.warn(`GitHub could not be told more: ${plainLine((cause as Error).message)}`);
  }
}

function tellOutputs(
  step: JobStep,
  verdict: string,
  results: readonly ResultDocument[],
  paths: { readonly report: string; readonly result: string },
): void {
  step.output("verdict", verdict);
  for (const [name, key] of Object.entries(COUNTS))
    step.output(
      name,
      results.reduce((sum, { counts }) => sum + counts[key], 0),
    );
  step.output("report", paths.report);
  step.output("result", paths.result);
}

/** Why a command did not end well, in words for the top of a page. */
function reasonOf({ exitCode, runs, diagnostics, problem, files, reasons = [] }: ActionOutcome): string {
  if (problem !== null) return problemText(problem);
  if (exitCode === EXIT.invalid && reasons.length === 0)
    return `invalid files${files === undefined ? ", nothing was run" : ""}: ${countLine(diagnostics)}`;
  const bad = runs.map(({ result }) => result).filter(({ verdict }) => verdict !== "passed");
  const sentences = bad.map((result) => {
    const more = reasonWorthSaying(result);
    const where = result.environment === null ? "" : ` on ${result.environment}`;
    const verdict = result.verdict === "cancelled" ? "cancelled" : "failed";
    return plainLine(
      `${result.plan.name}${where} ${verdict}: ${countsSentence(result)}${more === null ? "" : `; ${more}`}`,
    );
  });
  return [...sentences, ...reasons.map(plainLine)].join("\n");
}

function problemText(error: unknown): string {
  if (error instanceof RotaError) {
    const hint = error.hint === undefined ? "" : `\nhint: ${plainLine(error.hint)}`;
    return `${plainLine(error.message)}${hint}`;
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `Rota itself failed; this is a defect, please report it\n${plainLine(message)}`;
}

/** Says something at lines of files. `prefix` stands before paths of the project to make them those of the repository. */
export function annotate(
  step: Pick<JobStep, "annotate">,
  annotations: readonly Annotation[],
  { prefix, mask }: { readonly prefix: string; readonly mask: SecretMask },
): void {
  for (const annotation of annotations)
    step.annotate({
      ...annotation,
      file: `${prefix}${annotation.file}`,
      title: mask.mask(annotation.title),
      message: mask.mask(annotation.message),
    });
}
