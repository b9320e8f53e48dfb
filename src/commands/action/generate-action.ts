import { tmpdir } from "node:os";
import { type FileChange, patchOf } from "../../generate/file-changes.ts";
import type { Host } from "../../host/host.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import { RotaError } from "../../model/rota-error.ts";
import { diagnosticsText } from "../../report/diagnostics-text.ts";
import { fenced, inlineCode, markdownText } from "../../report/markdown-text.ts";
import { paintFor } from "../../report/paint.ts";
import { plainLine } from "../../report/plain-text.ts";
import { plural } from "../../report/plural.ts";
import { defuseWorkflowCommands } from "../../report/workflow-command-text.ts";
import { EXIT } from "../exit-code.ts";
import { checkText } from "../generate.ts";
import type { ActionSurroundings } from "../run-targets.ts";
import { findChanges } from "../workflows/find-changes.ts";
import type { ActionInputs } from "./action-inputs.ts";
import type { ActionOutcome } from "./action-outcome.ts";
import type { Committed } from "./commit-workflows.ts";
import { driftDiagnostics } from "./drift-diagnostics.ts";
import type { JobStep } from "./job-step.ts";

const ARTIFACT = "rota-workflows";
const PATCH = `${ARTIFACT}.patch`;
/** Characters of the patch that the job summary shows; it holds a mebibyte. */
const SHOWN = 60_000;

/**
 * The action's command `generate`: with `check`, whether the workflow files are what the plans say; else the change as a commit or a
 * pull request when there is a token that may change workflows, and as a patch with the command that applies it when there is none.
 * A change that reached nobody is a problem of the outcome; the log and the job summary have the patch in any case.
 * @throws RotaError (exit code 2) when files cannot be made, or not be committed on this event.
 */
export async function generateAction(
  host: Host,
  inputs: Pick<ActionInputs, "check" | "workflowToken" | "commit">,
  step: JobStep,
  { mask, run }: ActionSurroundings,
): Promise<ActionOutcome> {
  const { terminal } = host;
  const token = inputs.check ? null : inputs.workflowToken;
  const committing = await committingWith(host, token, inputs.commit);
  const found = await findChanges(host);
  const { root, changes, diagnostics, sourceOf } = found;
  const outcome = { root, diagnostics, sourceOf, runs: [], problem: null, exitCode: EXIT.passed };
  terminal.tell(mask.mask(diagnosticsText(diagnostics, sourceOf, paintFor(terminal.colours))));
  if (hasErrors(diagnostics)) return { ...outcome, exitCode: EXIT.invalid };
  const patch = mask.mask(patchOf(changes));
  terminal.print(defuseWorkflowCommands(patch));
  terminal.tell(checkText(found));
  if (changes.length === 0) {
    const summary = `## ✅ Rota: ${plural(found.files, "workflow file")}, all of them what the plans say\n`;
    return { ...outcome, summary };
  }
  const behind = `${plural(changes.length, "workflow file")} not what the plans say`;
  const summary = (title: string, advice: string): string => summaryOf(changes, patch, title, advice);
  if (inputs.check)
    return {
      ...outcome,
      diagnostics: [...diagnostics, ...(await driftDiagnostics(host.files, root, changes))],
      exitCode: EXIT.failed,
      summary: summary(`❌ Rota: ${behind}`, "Run `rota generate`, and commit what it writes."),
      reasons: [`${behind}: run rota generate and commit`],
    };
  const apply = `gh run download ${run.id ?? ""} -n ${artifactOf(run.attempt)} && git apply ${PATCH}`;
  try {
    if (committing !== null) {
      const { words, url } = await committing(changes);
      terminal.tell(mask.mask(`${plainLine(`${words} ${url}`)}\n`));
      const advice = `The change is ${markdownText(words)} ${linked(url)}.`;
      return { ...outcome, summary: summary(`✅ Rota: ${behind}`, advice) };
    }
    await uploadPatch(host, artifactOf(run.attempt), patchOf(changes));
  } catch (error) {
    if (host.interrupted.aborted) return { ...outcome, exitCode: EXIT.interrupted };
    if (!(error instanceof RotaError)) throw error;
    const words = [error.message, ...(error.hint === undefined ? [] : [error.hint])];
    const advice = [...words.map((text) => markdownText(text, 1_000)), BY_HAND];
    return {
      ...outcome,
      exitCode: error.exitCode,
      problem: error,
      summary: summary(`❌ Rota: ${behind}`, advice.join("\n\n")),
    };
  }
  terminal.tell(`to apply the change: ${apply}\n`);
  step.warn(`${behind}; to apply the change: ${apply}`);
  return {
    ...outcome,
    summary: summary(`⚠️ Rota: ${behind}`, `Apply the change, and commit it:\n\n${fenced(apply, "sh")}`),
  };
}

const BY_HAND = "Run `rota generate`, or give the change below to `git apply`, and commit what comes of it.";

/** How changes are committed with a token; null without one.
 * @throws RotaError (exit code 2) on an event that has no branch to commit to. */
async function committingWith(
  host: Host,
  token: string | null,
  way: ActionInputs["commit"],
): Promise<((changes: readonly FileChange[]) => Promise<Committed>) | null> {
  if (token === null) return null;
  const { commitWorkflows, runningBranch } = await import("./commit-workflows.ts");
  const base = runningBranch(host);
  return (changes) => commitWorkflows(host, changes, { base, token, way });
}

/** An artifact cannot be written twice, not even by a re-run; names of results end in a hyphen and a number. */
function artifactOf(attempt: number): string {
  return attempt === 1 ? ARTIFACT : `${ARTIFACT}.${attempt}`;
}

/** Leaves the patch with the workflow run.
 * @throws RotaError (exit code 3) when that cannot be done: then the change is nowhere. */
async function uploadPatch({ environment, files }: Host, artifact: string, patch: string): Promise<void> {
  const folder = environment["RUNNER_TEMP"] || tmpdir();
  const path = `${folder}/${PATCH}`;
  try {
    const { uploadArtifact } = await import("../../host/github/artifacts.ts");
    await files.write(path, patch);
    await uploadArtifact(artifact, [path], folder);
  } catch (cause) {
    throw new RotaError("patch-upload", `the patch could not be uploaded: ${(cause as Error).message}`, {
      hint: "run rota generate and commit, or give the step a workflow-token",
      cause,
    });
  }
}

function summaryOf(changes: readonly FileChange[], patch: string, title: string, advice: string): string {
  const list = changes.map(
    ({ path, after }) => `- ${inlineCode(path)}${after === null ? " (no longer needed)" : ""}`,
  );
  return `## ${title}\n\n${advice}\n\n${list.join("\n")}\n\n${fenced(shortened(patch), "diff")}\n`;
}

/** An address that GitHub gave: a link only when it cannot be anything else. */
function linked(url: string): string {
  return /^https?:\/\/[\w.:/-]+$/.test(url) ? `<${url}>` : markdownText(url);
}

function shortened(patch: string): string {
  if (patch.length <= SHOWN) return patch;
  const lines = patch.slice(0, SHOWN).split("\n").slice(0, -1);
  const left = patch.split("\n").length - lines.length;
  return `${lines.join("\n")}\n… ${plural(left, "more line")}; the log has all of them`;
}
