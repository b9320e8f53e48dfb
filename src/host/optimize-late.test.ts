import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { optimizeLate } from "./optimize-late.ts";

test("Node 20 is told to optimize late, others are left alone", () => {
  expect(optimizeLate()).toBe(process.versions.node.startsWith("20."));
});

test("the V8 of Node 20 knows the flag under this name", () => {
  const options = execFileSync(process.execPath, ["--v8-options"], { encoding: "utf8" });
  expect(/^\s*--interrupt-budget \(/m.test(options)).toBe(process.versions.node.startsWith("20."));
});
