import { relative } from "node:path";
import type { Host } from "../../host/host.ts";

/** What stands before a path of the project to make it one that GitHub's runner finds in the workspace: a project may be a folder of it. */
export function workspacePrefix(
  { environment, workingFolder }: Pick<Host, "environment" | "workingFolder">,
  root: string,
): string {
  const path = relative(environment["GITHUB_WORKSPACE"] ?? workingFolder, root).replaceAll("\\", "/");
  if (path === "") return "";
  // A file elsewhere has no place in the repository: its whole path at least says where it is.
  return path.startsWith("..") ? `${root}/` : `${path}/`;
}
