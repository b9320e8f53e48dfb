import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeFolder } from "./make-folder.ts";

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "rota-folder-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test("folders are made with those on their way, also by many at once", async () => {
  const folder = temporary();
  const path = join(folder, "a", "b", "c");
  await Promise.all(Array.from({ length: 20 }, () => makeFolder(path)));
  expect(statSync(path).isDirectory()).toBe(true);
  await makeFolder(path);
  await makeFolder("/");
});

test("a file on the way is an error", async () => {
  const folder = temporary();
  writeFileSync(join(folder, "file"), "");
  await expect(makeFolder(join(folder, "file", "below", "that"))).rejects.toMatchObject({ code: "ENOTDIR" });
});

test.runIf(existsSync("/proc/self"))("where no folder can be, that is said, and it ends", async () => {
  await expect(makeFolder("/proc/rota-nowhere/below")).rejects.toMatchObject({ code: "ENOENT" });
});
