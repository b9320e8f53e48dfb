import { describe, expect, test } from "vitest";
import { checkProject } from "../../src/compile/check-project.ts";
import { filesOf } from "../../src/compile/testing/compile-files.ts";
import { loadProject } from "../../src/load/load-project.ts";
import { readYaml } from "../../src/load/yaml/read-yaml.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { Value } from "../../src/model/value.ts";
import { folderFiles } from "../folder-files.ts";

/** What is wrong wherever a schema says anything at all. */
const WRONG = '[[{ "?": 1 }]]';

interface Broken {
  readonly what: string;
  readonly text: string;
}

/** A file with one of its values, or of its keys, made wrong; each of them in turn. */
async function breakages(file: string, source: string): Promise<Broken[]> {
  const { document } = await readYaml(file, source);
  const found: Broken[] = [];
  const visit = (value: Value, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    for (const key of Object.keys(value)) {
      const offsets = document?.offsets(value, Array.isArray(value) ? Number(key) : key);
      if (offsets === undefined) continue;
      const { keyStart, keyEnd, valueStart, valueEnd } = offsets;
      const at = `${path}/${key}`;
      found.push({
        what: `${at} replaced`,
        text: source.slice(0, valueStart) + WRONG + source.slice(valueEnd),
      });
      for (const other of Array.isArray(value) ? [] : [`${key}x`, "elsewhere"])
        found.push({
          what: `${at} called ${other}`,
          text: `${source.slice(0, keyStart)}${JSON.stringify(other)}${source.slice(keyEnd)}`,
        });
      visit((value as { [key: string]: Value })[key] as Value, at);
    }
  };
  visit(document?.value ?? null, "");
  return found;
}

async function told(files: Readonly<Record<string, string>>, file: string): Promise<readonly Diagnostic[]> {
  const { project, diagnostics } = await loadProject(filesOf(files), "/repository", [file]);
  return [...diagnostics, ...checkProject(project).diagnostics];
}

/** Each takes every so many of a file's places, so that all files have a turn in little time. */
const EVERY = Number(process.env["SOUND_EVERY"] ?? 11);

describe.each(["shop", "features"])("a mistake against the schema in %s", (folder) => {
  const files = Object.fromEntries(
    folderFiles(new URL(`../../examples/${folder}`, import.meta.url).pathname),
  );
  const names = Object.keys(files).filter((name) => /\.(?:suite|steps)\.yaml$/.test(name));

  test.each(names)("%s: no other remark follows from it", async (name) => {
    expect(await told(files, name)).toEqual([]);
    const broken = await breakages(name, files[name] as string);
    let seen = 0;
    for (const [index, { what, text }] of broken.entries()) {
      if (index % EVERY !== name.length % EVERY) continue;
      const found = await told({ ...files, [name]: text }, name);
      if (!found.some(({ code }) => code.startsWith("schema-"))) continue;
      seen++;
      const follow = found.filter(
        ({ code, severity }) => severity === "error" && !code.startsWith("schema-"),
      );
      expect(follow, `${name} with ${what}`).toEqual([]);
    }
    expect(seen).toBeGreaterThan(0);
  });
});
