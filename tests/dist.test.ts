import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderFiles } from "./folder-files.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const rebuilt = mkdtempSync(join(tmpdir(), "rota-dist-"));
afterAll(() => rmSync(rebuilt, { recursive: true, force: true }));

describe("dist, which users run without a build", () => {
  beforeAll(() => {
    const rolldown = join(root, "node_modules/rolldown/bin/cli.mjs");
    execFileSync(process.execPath, [rolldown, "-c", "-d", rebuilt], { cwd: root, stdio: "pipe" });
  });

  test("is what the sources give, byte for byte (if not: npm run build, and commit dist)", () => {
    const [committed, fresh] = [folderFiles(join(root, "dist")), folderFiles(rebuilt)];
    const paths = [...new Set([...committed.keys(), ...fresh.keys()])].sort();
    expect(paths.filter((path) => committed.get(path) !== fresh.get(path))).toEqual([]);
  });

  test("has the licence of everything in it, and no path of the machine that built it", () => {
    const fresh = folderFiles(rebuilt);
    const licences = fresh.get("licenses.txt") ?? "";
    for (const name of [
      "@actions/core",
      "@actions/expressions",
      "@actions/github",
      "undici",
      "yaml",
      "json-p3",
    ])
      expect(licences).toMatch(new RegExp(`^  ${name} \\d+\\.\\d+\\.\\d+ \\(MIT|ISC\\)$`, "m"));
    for (const text of fresh.values()) expect(text.includes(root)).toBe(false);
  });
});
