import type { ResultDocument } from "../model/generated/result.ts";
import type { Background } from "./background.ts";
import { BUDGETS } from "./budgets.ts";
import { type CheckAnnotation, checkAnnotations } from "./check-annotations.ts";
import { detailParts } from "./detail-parts.ts";
import { allEntries } from "./entries.ts";
import { fitParts, type Losses, type Part } from "./fit.ts";
import { badPlacesFirst } from "./joined-places.ts";
import { noveltyCounts, noveltyIn } from "./known-failures.ts";
import { LOSS_ORDER, lossNote } from "./losses.ts";
import { markdownText } from "./markdown-text.ts";
import { cut, plainLine } from "./plain-text.ts";
import { groupDigits, plural } from "./plural.ts";
import { everythingText } from "./run-link.ts";
import { narrowedText, verdictLine } from "./status-text.ts";
import { headLines } from "./summary-head.ts";

const CONCLUSIONS = { passed: "success", failed: "failure", cancelled: "cancelled" } as const;

/** What a check run shows; each text within its budget. */
export interface CheckContent {
  readonly name: string;
  readonly conclusion: "success" | "failure" | "neutral" | "cancelled";
  /** One line of plain text. */
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** Markdown; empty when there is nothing to tell in detail. */
  readonly text: string;
  /** In the order of their weight; GitHub takes 50 in a request. */
  readonly annotations: readonly CheckAnnotation[];
}

export interface CheckOptions {
  /** What was before the run, and what comes after it; null: nothing is known of that. */
  readonly background: Background | null;
  /** Whether lines of files get remarks. */
  readonly annotate: boolean;
}

/** The name of a plan's check run; it never changes, for a branch can require it. */
export function checkName(planId: string, narrowed: readonly string[] = []): string {
  return `Rota: ${plainLine(planId)}${narrowedText(narrowed)}`;
}

/** The check run for the result of a plan. */
export function checkContent(result: ResultDocument, { background, annotate }: CheckOptions): CheckContent {
  const ordered = badPlacesFirst(result);
  const entries = allEntries(ordered);
  const noveltyOf = noveltyIn(ordered, background);
  const novelties = entries.map(noveltyOf);
  const { shown, total } = annotate ? checkAnnotations(ordered) : { shown: [], total: 0 };
  const news = noveltyCounts(novelties);
  const parts = detailParts(ordered, entries, noveltyOf);
  const everything = everythingText(ordered.run);
  const head = [
    ...headLines(ordered, background, novelties),
    [parts.length > 0 ? "The details are below." : "", remarksText(shown.length, total), everything]
      .filter(Boolean)
      .join(" "),
  ];
  return {
    name: checkName(ordered.plan.id),
    conclusion: CONCLUSIONS[ordered.verdict],
    title: cut(`${verdictLine(ordered)}${news === null ? "" : `, ${news}`}`, BUDGETS.checkTitle),
    summary: fitted([], head.join("\n\n"), BUDGETS.checkSummary, everything),
    text: parts.length === 0 ? "" : fitted(parts, "", BUDGETS.checkText, everything),
    annotations: shown,
  };
}

/** The check run for a plan that did not run: `unaffected`, since a change does not concern it, or `broken`, since it could not. It is
 * posted all the same, for a branch may require it. `why` is plain text, of which the first line becomes the title. */
export function idleCheck(
  plan: { readonly id: string; readonly name: string },
  kind: "unaffected" | "broken",
  why: string,
): CheckContent {
  const broken = kind === "broken";
  const lines = why.split("\n").filter((line) => line.trim() !== "");
  const head = `${broken ? "❌" : "⚪"} ${markdownText(plan.name, 200)}: ${broken ? "it could not run" : "nothing was run"}`;
  const said = plainLine(lines[0] ?? (broken ? "nobody knows why" : "it is not affected")).trim();
  const parts = lines.map((line) => ({
    forms: [markdownText(line, 2_000), ""],
    losses: [{ kind: "lines", count: 1 }],
  }));
  return {
    name: checkName(plan.id),
    conclusion: broken ? "failure" : "neutral",
    title: cut(broken ? `could not run: ${said}` : said, BUDGETS.checkTitle),
    summary: fitted(parts, head, BUDGETS.checkSummary, "The log of the run has everything."),
    text: "",
    annotations: [],
  };
}

function remarksText(shown: number, total: number): string {
  if (total === 0) return "";
  if (shown === total) return `${plural(total, "remark stands", "remarks stand")} at the lines of the files.`;
  return `The first ${groupDigits(shown)} of ${plural(total, "remark")} are at the lines of the files; the other ones are not.`;
}

function fitted(parts: readonly Part[], head: string, budget: number, everything: string): string {
  const note = (losses: Losses, gone: readonly string[]) => lossNote(losses, budget, everything, gone);
  return fitParts(parts, { budget, order: LOSS_ORDER, head, note });
}
