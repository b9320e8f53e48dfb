import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** A script without types, hence by its URL. */
const script = new URL("../../scripts/extract-github-openapi.js", import.meta.url).href;
const { extractOpenApi } = (await import(script)) as { extractOpenApi(): string };

test("openapi.json is what GitHub's description gives (if not: node scripts/extract-github-openapi.js)", () => {
  expect(readFileSync(new URL("openapi.json", import.meta.url), "utf8")).toBe(extractOpenApi());
});
