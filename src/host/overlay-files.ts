import type { ReadableFiles } from "./host.ts";

/** Files as they are, but for some that are given: their bytes by absolute path, or null where there is to be none. Nothing is written. */
export function overlayFiles(
  files: ReadableFiles,
  given: ReadonlyMap<string, Uint8Array | null>,
): ReadableFiles {
  const below = (folder: string) => [...given].filter(([path]) => path.startsWith(`${folder}/`));
  return {
    async read(path) {
      const bytes = given.get(path);
      if (bytes === null) throw Object.assign(new Error(`there is no ${path}`), { code: "ENOENT" });
      return bytes ?? files.read(path);
    },
    async exists(path) {
      const bytes = given.get(path);
      if (bytes !== undefined) return bytes === null ? undefined : "file";
      return (
        (await files.exists(path)) ??
        (below(path).some(([, content]) => content !== null) ? "folder" : undefined)
      );
    },
    async list(folder) {
      const list = new Set((await files.exists(folder)) === "folder" ? await files.list(folder) : []);
      for (const [path, bytes] of below(folder)) {
        const relative = path.slice(folder.length + 1);
        if (bytes === null) list.delete(relative);
        else list.add(relative);
      }
      return [...list].sort();
    },
  };
}
