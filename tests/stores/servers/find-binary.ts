import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * `ROTA_TEST_SERVERS`: "1" runs the tests that need a real server where its binary is here; "all" fails those whose binary is not
 * here (as in .ci/run); without it none run, because they take a minute.
 */
const WANTED = process.env["ROTA_TEST_SERVERS"];

/** The path of a server's binary; undefined when the tests that need it are not to run. */
export function findBinary(name: string): string | undefined {
  if (WANTED !== "1" && WANTED !== "all") return undefined;
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", ...postgresFolders()];
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (found === undefined && WANTED === "all")
    throw new Error(`there is no ${name}, and ROTA_TEST_SERVERS=all`);
  return found;
}

/** Debian has PostgreSQL's binaries in a folder of their version. */
function postgresFolders(): string[] {
  const parent = "/usr/lib/postgresql";
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(parent, version, "bin"));
}
