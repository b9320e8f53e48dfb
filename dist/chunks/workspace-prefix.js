import { relative } from "node:path";
// src/commands/publish/workspace-prefix.ts
/** What stands before a path of the project to make it one that GitHub finds in the repository: a project may be a folder of it. */
function workspacePrefix({ environment, workingFolder }, root) {
	const path = relative(environment["GITHUB_WORKSPACE"] ?? workingFolder, root).replaceAll("\\", "/");
	if (path === "") return "";
	return path.startsWith("..") ? `${root}/` : `${path}/`;
}
export { workspacePrefix as t };
