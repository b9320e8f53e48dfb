import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { folderFiles } from "./folder-files.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
/** A script without types, hence by its URL. */
const script = new URL("../scripts/generate-from-schemas.js", import.meta.url).href;
const { generateFiles } = (await import(script)) as { generateFiles(): Promise<Record<string, string>> };
const files = await generateFiles();

test.each(Object.keys(files))("%s is what the schemas give (if not: npm run generate)", (path) => {
  expect(readFileSync(join(root, path), "utf8")).toBe(files[path]);
});

test("nothing else is in the folders of generated files", () => {
  const folders = [...new Set(Object.keys(files).map((path) => path.slice(0, path.lastIndexOf("/"))))];
  const found = folders.flatMap((folder) =>
    [...folderFiles(join(root, folder)).keys()].map((name) => `${folder}/${name}`),
  );
  expect(found.sort()).toEqual(Object.keys(files).sort());
});
