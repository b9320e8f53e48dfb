import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The absolute path of a file that comes with Rota (`schemas/…`, `examples/…`), from the bundle as well as from the sources. */
export function installedFile(path: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "schemas", "suite.schema.json")) && dirname(folder) !== folder)
    folder = dirname(folder);
  return join(folder, path);
}
