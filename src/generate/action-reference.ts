import type { PinnedAction } from "./generated-plan.ts";

/** The release of the checkout action that generated workflows use. */
export const CHECKOUT: PinnedAction = {
  uses: "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1",
  remark: "v7.0.1",
};

/** Why a text cannot stand behind `uses:`; undefined when it can. A tag or a branch can be moved to other code by whoever owns it, so it
 * has to be a commit (GitHub docs, "Secure use reference", Using third-party actions). */
export function actionProblem(uses: string): string | undefined {
  if (/^\.\/[\w./-]*$/.test(uses))
    return uses.split("/").includes("..") ? "it leaves the repository" : undefined;
  const match = /^([\w.-]+\/[\w.-]+(?:\/[\w./-]+)?)@(.+)$/.exec(uses);
  if (match === null) return "it is neither owner/repository@commit nor a folder that begins with ./";
  return /^[0-9a-f]{40}$/.test(match[2] as string)
    ? undefined
    : `${match[2]} is not the full SHA of a commit`;
}

/** Whether the action is in the repository itself, so that it has to be checked out. */
export function isLocal({ uses }: PinnedAction): boolean {
  return uses.startsWith("./");
}
