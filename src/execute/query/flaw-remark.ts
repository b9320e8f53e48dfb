import type { Query } from "../../model/expectation.ts";
import type { Answer } from "../answer.ts";

/** Queries whose findings suffer from bytes that are no text. */
const LOOK_INTO_TEXT: ReadonlySet<Query["kind"]> = new Set(["body", "regex", "xpath", "css", "stdout"]);

/** A remark in brackets for failures of a query that looks into a text, where not all of it could be read as what it says it is; else
 * empty. Not masked. */
export function flawRemark({ kind }: Query, answer: Answer): string {
  const flaw = LOOK_INTO_TEXT.has(kind) ? answer.flaw : null;
  if (flaw === null) return "";
  const at = flaw.at === null ? "" : ` at byte ${flaw.at.offset}`;
  const what = answer.kind === "run" ? "the output" : "the body";
  if (flaw.unknown === null) return ` (${what} is not valid ${flaw.charset}${at}; shown with U+FFFD)`;
  const broken = flaw.broken ? `, which it is not${at}; shown with U+FFFD` : "";
  return ` (the charset ${flaw.unknown} is not known; read as UTF-8${broken})`;
}
