/** Branches that hold something else wherever they are: code, or the pages of a site. */
const TAKEN = ["main", "master", "gh-pages"];

/** Why the ledger cannot be on a branch, if it cannot: a message and what to do. */
export function branchProblem(
  branch: string,
): { readonly message: string; readonly hint: string } | undefined {
  const [, name] = /^refs\/(?:heads\/)?(.*)$/.exec(branch) ?? [];
  if (name !== undefined)
    return {
      message: "the ledger's branch is written by its name, not as a whole reference",
      hint: `write ${name}`,
    };
  if (TAKEN.includes(branch))
    return {
      message: `the ledger would be committed to ${branch}, which holds other files`,
      hint: "name a branch for it alone, such as rota-state; it is made when it is not there",
    };
  return undefined;
}
