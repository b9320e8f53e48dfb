import { parseDuration } from "../../model/duration.ts";
import type { ProjectDocument } from "../../model/generated/documents.ts";
import { WHOLE_REFERENCE } from "../../model/whole-reference.ts";

const DAY = 86_400_000;

/** Where the ledger is, as rota.yaml says (`state`). */
export interface StateSettings {
  /** git, memory, a folder or an address; null: nothing is said, or the reference says it. */
  readonly store: string | null;
  /** What holds the store's text: a secret or a variable, by its name in the file. */
  readonly reference: { readonly context: "secrets" | "vars"; readonly name: string } | null;
  /** Of the store git. */
  readonly branch: string;
  /** How many days are kept. */
  readonly keep: number;
}

/** Reads `state` of rota.yaml, with what it leaves unsaid. */
export function stateSettings(project: Pick<ProjectDocument, "state"> | undefined): StateSettings {
  const { store = null, branch = "rota-state", keep = "400d" } = project?.state ?? {};
  const [, context, name] = WHOLE_REFERENCE.exec(store ?? "") ?? [];
  return {
    store: name === undefined ? store : null,
    reference: name === undefined ? null : { context: context as "secrets" | "vars", name },
    branch,
    keep: Math.round((parseDuration(keep) ?? 0) / DAY),
  };
}

/** Whether the workflow's token needs to write the ledger's branch. */
export function isOnBranch({ store, reference }: StateSettings): boolean {
  return reference === null && (store ?? "git") === "git";
}
