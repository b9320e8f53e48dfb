// Writes what a release offers into a folder: the package, and the checksums of it; prints the package's. The same commit and npm give
// the same bytes.
// node scripts/pack-release.js FOLDER
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Packs what is in a folder; returns the package's file name and SHA-256. */
export function packRelease(root, folder) {
  mkdirSync(folder, { recursive: true });
  const argv = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
  const [{ filename }] = JSON.parse(execFileSync("npm", argv, { cwd: root, encoding: "utf8" }));
  const digest = createHash("sha256")
    .update(readFileSync(join(folder, filename)))
    .digest("hex");
  // As sha256sum writes and checks it.
  writeFileSync(join(folder, "SHA256SUMS"), `${digest}  ${filename}\n`);
  return { filename, digest };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder = "release"] = process.argv;
  console.log(packRelease(fileURLToPath(new URL("..", import.meta.url)), folder).digest);
}
