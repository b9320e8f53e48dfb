import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";
import { existsSync } from "node:fs";
// src/host/installed-file.ts
/** The absolute path of a file that comes with Rota (`schemas/…`, `examples/…`), from the bundle as well as from the sources. */
function installedFile(path) {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, "schemas", "suite.schema.json")) && dirname(folder) !== folder) folder = dirname(folder);
	return join(folder, path);
}
export { installedFile as t };
