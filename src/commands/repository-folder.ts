import { dirname, join, relative } from "node:path";
import type { Host } from "../host/host.ts";

/** The folder of the repository that a project is in, absolute: the one with `.git`, else the workspace, else the project's root itself. */
export async function repositoryFolder({ files, environment }: Host, root: string): Promise<string> {
  for (let at = root; ; at = dirname(at)) {
    if ((await files.exists(join(at, ".git"))) !== undefined) return at;
    if (dirname(at) === at) return environment["GITHUB_WORKSPACE"] ?? root;
  }
}

/** What stands before a path of the project in a path from the repository's root, "" or with a slash at its end: a project may be a
 * folder of its repository. */
export async function prefixInRepository(host: Host, root: string): Promise<string> {
  const path = relative(await repositoryFolder(host, root), root).replaceAll("\\", "/");
  return path === "" || path.startsWith("..") ? "" : `${path}/`;
}
