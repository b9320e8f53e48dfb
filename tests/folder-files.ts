import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every file below a folder with its text, by its path in it. */
export function folderFiles(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length)
      .replace(/^[\\/]/, ""),
  );
  return new Map(
    paths.sort().map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]),
  );
}
