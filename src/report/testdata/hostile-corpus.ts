import { readFileSync } from "node:fs";
import type { ResultDocument } from "../../model/generated/result.ts";
import { readFixture } from "./fixtures.ts";

/** Texts that try to be more than text, by what they try. */
export const HOSTILE_CORPUS: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL("./hostile-corpus.json", import.meta.url), "utf8"),
);

/** Not texts, but words of ours and moments. */
const KEPT = new Set(["format", "verdict", "outcome", "kind", "start", "priority", "rota", "occurrence", "ready"]);

/** How links are: as on GitHub, or without any, so that the names of files are texts, too. */
export type Links = "linked" | "local";

const RUN = {
  linked: { url: "https://github.com/acme/shop/actions/runs/1234", sha: "0123456789012345678901234567890123456789" },
  local: { url: null, sha: null },
} as const;

/** A result with everything in it, and with the text wherever a text can stand. */
export function resultOf(text: string, links: Links): ResultDocument {
  const kept = new Set([...KEPT, ...(links === "linked" ? ["file"] : [])]);
  const server = {
    ...{ command: "x", ready: "http://127.0.0.1/", outcome: "error" as const },
    ...{ problem: "x", exitCode: 1, duration: 1, output: "x" },
  };
  const source = JSON.stringify({ ...readFixture("hostile"), server });
  const result = JSON.parse(source, (key, value) => {
    if (typeof value !== "string" || kept.has(key)) return value;
    // A message that names both values would be told without them.
    return key === "expected" || key === "actual" ? `${key} ${text}` : text;
  }) as ResultDocument;
  // Of one suite and few cases some tables are not shown.
  return { ...result, suites: [...result.suites, ...result.suites], run: { ...result.run, ...RUN[links] } };
}

/** The same, joined of two environments that are called so. */
export function joinedResultOf(text: string, links: Links): ResultDocument {
  const result = resultOf(text, links);
  const { environment, run, start, duration, verdict, reason, passRate, counts, timing, server } = result;
  const leg = {
    ...{ environment, run, start, duration, verdict, reason, passRate, counts, timing },
    ...(server !== undefined && { server }),
  };
  return {
    ...result,
    environment: null,
    legs: [leg, { ...leg, verdict: "failed", run: { ...run, occurrence: null } }],
    suites: result.suites.map((suite) => ({ ...suite, environment })),
  };
}
