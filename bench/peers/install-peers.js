// The peers come from npm, each into a folder of its own beside this one, and never into the repository's own packages.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cache = fileURLToPath(new URL("../.peers", import.meta.url));

/** A file of a contestant's package. */
export function peerFile({ package: [name, version] }, path) {
  return join(folderOf(name, version), "node_modules", name, path);
}

/** Installs what is not there yet, without running scripts of packages. @throws when npm could not. */
export function installPeers(contestants) {
  for (const { package: wanted } of contestants) {
    if (wanted === undefined) continue;
    const [name, version] = wanted;
    const folder = folderOf(name, version);
    if (existsSync(join(folder, "installed"))) continue;
    console.error(`installing ${name}@${version}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    const options = ["--no-audit", "--no-fund", "--ignore-scripts", "--save-exact"];
    const { status, stderr } = spawnSync("npm", ["install", ...options, `${name}@${version}`], {
      cwd: folder,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`npm could not install ${name}@${version}:\n${stderr}`);
    writeFileSync(join(folder, "installed"), "");
  }
}

function folderOf(name, version) {
  return join(cache, `${name.replace("/", "-")}-${version}`);
}
