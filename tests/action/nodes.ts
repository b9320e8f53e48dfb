import { execFileSync } from "node:child_process";
import { delimiter } from "node:path";

/** The Node binaries to run the action on: this one, and those that `ROTA_TEST_NODES` lists; each version once. */
export const NODES: readonly { readonly version: string; readonly node: string }[] = (() => {
  const paths = [process.execPath, ...(process.env["ROTA_TEST_NODES"] ?? "").split(delimiter)];
  const versions = new Map<string, string>();
  for (const path of paths.filter((path) => path !== "")) {
    const version = execFileSync(path, ["--version"], { encoding: "utf8" }).trim();
    if (!versions.has(version)) versions.set(version, path);
  }
  return [...versions].map(([version, node]) => ({ version, node }));
})();

/** The newest of them, which is the one that GitHub runs the action on: for what does not depend on Node. */
export const NEWEST_NODE = NODES.toSorted((one, other) =>
  other.version.localeCompare(one.version, "en", { numeric: true }),
).slice(0, 1);
