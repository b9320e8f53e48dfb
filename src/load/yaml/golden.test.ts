import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseYaml } from "./parse-yaml.ts";

const folder = new URL("./testdata/", import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => name.slice(0, -".yaml".length));

function told(name: string): string {
  const { document, diagnostics } = parseYaml(
    `${name}.yaml`,
    readFileSync(new URL(`${name}.yaml`, folder), "utf8"),
  );
  const lines = diagnostics.map(({ code, severity, message, hint, range: { start, end } }) => {
    const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
    return `${place} ${severity} ${code} ${message}\n${hint === undefined ? "" : `  hint: ${hint}\n`}`;
  });
  const value = document === undefined ? "" : `value: ${JSON.stringify(document.value)}\n`;
  return lines.join("") + value;
}

describe("every mistake is told once, where it was made", () => {
  test.each(cases)("%s", (name) => {
    const golden = new URL(`${name}.out`, folder);
    const actual = told(name);
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(golden, actual);
    expect(actual).toBe(readFileSync(golden, "utf8"));
  });
});
