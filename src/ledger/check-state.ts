import type { Diagnostic } from "../model/diagnostic.ts";
import type { ProjectDocument } from "../model/generated/documents.ts";
import { type Origin, rangeOf } from "../model/origin.ts";
import type { Loaded, Project } from "../model/project.ts";
import { RotaError } from "../model/rota-error.ts";
import { WHOLE_REFERENCE } from "../model/whole-reference.ts";
import { branchProblem } from "./branch-problem.ts";
import { checkDatabaseStore, kindOfStore, unknownStore } from "./open-store.ts";

/** What is wrong, without the place. */
type Problem = Pick<Diagnostic, "severity" | "code" | "message"> & { readonly hint: string };

/** What is wrong with where rota.yaml keeps the ledger (`state`). */
export function checkState({ project, plans }: Pick<Project, "project" | "plans">): Diagnostic[] {
  const state = project?.content.state;
  if (project === null || state === undefined) return [];
  const { store, branch } = state;
  const tell = (key: "store" | "branch", problem: Problem): Diagnostic => {
    const origin: Origin = { document: project.document, container: state, key };
    return { ...problem, file: project.document.file, range: rangeOf(origin, "value") };
  };
  const ofStore = store === undefined ? undefined : storeProblem(store, () => isLostOnGithub(project, plans));
  const ofBranch = branch === undefined ? undefined : branchProblem(branch);
  return [
    ...(ofStore === undefined ? [] : [tell("store", ofStore)]),
    ...(ofBranch === undefined
      ? []
      : [tell("branch", { severity: "error", code: "state-branch", ...ofBranch })]),
  ];
}

function storeProblem(store: string, isLost: () => boolean): Problem | undefined {
  if (WHOLE_REFERENCE.test(store)) return undefined;
  if (store.includes("$" + "{{"))
    return {
      severity: "error",
      code: "store-reference",
      message: "a store is literal, or one whole reference to a secret or a variable",
      hint: "write $" + "{{ secrets.LEDGER_URL }} and nothing beside it, and keep all of the address there",
    };
  try {
    const kind = kindOfStore(store);
    if (kind === undefined) throw unknownStore(store);
    if (kind === "database" && hasPassword(store))
      return {
        severity: "error",
        code: "store-password",
        message: "everybody who can read the repository can read this password",
        hint: "keep the whole address in a secret, and write store: $" + "{{ secrets.LEDGER_URL }}",
      };
    if (kind === "database") checkDatabaseStore(store);
    if (kind !== "folder" || !isLost()) return undefined;
  } catch (error) {
    if (!(error instanceof RotaError)) throw error;
    const { code, message, hint = "" } = error;
    return { severity: "error", code, message, hint };
  }
  return {
    severity: "warning",
    code: "store-folder",
    message: "GitHub's machines are new for each job, so that a folder remembers nothing there",
    hint: "take the line out for the branch of the store git, or name machines of your own with runs-on",
  };
}

/** Before the @, or as a parameter. */
function hasPassword(address: string): boolean {
  return /^[^:]+:\/\/[^@/]*:[^@/]+@/.test(address) || /[?&][^=&]*(?:password|passwd|pwd)=[^&]/i.test(address);
}

/** Whether some plan is run by the schedule on machines of GitHub. */
function isLostOnGithub({ content }: Loaded<ProjectDocument>, plans: Project["plans"]): boolean {
  return [...plans.values()].some(
    ({ content: plan }) =>
      plan.schedule !== undefined &&
      plan.runner !== "local" &&
      (plan["runs-on"] ?? content["runs-on"]) === undefined,
  );
}
