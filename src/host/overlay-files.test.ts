import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { nodeFiles } from "./node-files.ts";
import { overlayFiles } from "./overlay-files.ts";

test("some files are as they are given, or not there; all others as they are", async () => {
  const root = mkdtempSync(join(tmpdir(), "rota-overlay-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "in"));
  for (const name of ["kept", "changed", "in/removed"]) writeFileSync(join(root, name), name);
  const given = { changed: Buffer.from("new"), "in/removed": null, "far/away/added": Buffer.from("added") };
  const files = overlayFiles(
    nodeFiles,
    new Map(Object.entries(given).map(([path, bytes]) => [`${root}/${path}`, bytes])),
  );
  const text = async (path: string) => Buffer.from(await files.read(`${root}/${path}`)).toString();

  expect([await text("kept"), await text("changed"), await text("far/away/added")]).toEqual([
    "kept",
    "new",
    "added",
  ]);
  await expect(text("in/removed")).rejects.toMatchObject({ code: "ENOENT" });
  await expect(text("nowhere")).rejects.toMatchObject({ code: "ENOENT" });
  expect(await files.list(root)).toEqual(["changed", "far/away/added", "kept"]);
  expect(await files.list(`${root}/far`)).toEqual(["away/added"]);
  const kinds = ["kept", "changed", "in", "in/removed", "far/away", "far/away/added", "nowhere"];
  expect(await Promise.all(kinds.map((path) => files.exists(`${root}/${path}`)))).toEqual([
    ...["file", "file", "folder", undefined, "folder", "file", undefined],
  ]);
});
