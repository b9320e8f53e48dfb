/** A path that a file names, as a path relative to the repository root: `/x` is from the root, all else from the file's folder.
 * Undefined when it leaves the repository. */
export function resolvePath(fromFile: string, path: string): string | undefined {
  const folder = fromFile.split("/").slice(0, -1);
  const segments = path.startsWith("/") ? [] : folder;
  for (const segment of path.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.join("/");
}

/** What kind of Rota file a path is, by its suffix (`.yml` counts too); undefined for all others. */
export function kindOfFile(path: string): FileKind | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/^rota\.ya?ml$/.test(path)) return "project";
  const match = /.\.(plan|suite|steps)\.ya?ml$/.exec(name);
  return match?.[1] as FileKind | undefined;
}

export type FileKind = "plan" | "suite" | "steps" | "project";

/** `payments/refund.suite.yaml` → `payments/refund`. */
export function withoutSuffix(path: string): string {
  return path.replace(/\.(plan|suite|steps)\.ya?ml$/, "");
}

/** A path as an id: `payments/refund` → `payments-refund`. */
export function slug(path: string): string {
  return path.replace(/[^A-Za-z0-9_]+/g, "-").replace(/^-+|-+$/g, "");
}

/** Of the files below a root, those that are its own: a folder with a rota.yaml of its own is a project by itself. */
export function ownFiles(files: readonly string[]): string[] {
  const others = foldersOfProjects(files);
  return files.filter((file) => !others.some((folder) => file.startsWith(folder)));
}

/** Of the files below a root, the outermost folders that are projects by themselves. */
export function innerProjects(files: readonly string[]): string[] {
  const folders = new Set(foldersOfProjects(files));
  return [...folders]
    .filter((folder) => ![...folders].some((other) => other !== folder && folder.startsWith(other)))
    .map((folder) => folder.slice(0, -1));
}

/** Each ends with a slash. */
function foldersOfProjects(files: readonly string[]): string[] {
  return files.flatMap((file) => /^(.+\/)rota\.ya?ml$/.exec(file)?.[1] ?? []);
}
