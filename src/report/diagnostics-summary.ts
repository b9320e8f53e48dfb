import type { Diagnostic } from "../model/diagnostic.ts";
import type { ResultDocument } from "../model/generated/result.ts";
import { BUDGETS } from "./budgets.ts";
import { codeFrame } from "./code-frame.ts";
import { countLine, type SourceOf } from "./diagnostics-text.ts";
import { fitParts, type Part } from "./fit.ts";
import { fenced, inlineCode, markdownText } from "./markdown-text.ts";
import { placeLink } from "./place-link.ts";
import { groupDigits, plural } from "./plural.ts";
import { sortDiagnostics } from "./sort-diagnostics.ts";

export interface DiagnosticsSummaryOptions {
  /** What the places link to. */
  readonly run: ResultDocument["run"];
  /** How many files were looked at, when that was all there was to do. */
  readonly files?: number;
  readonly budget?: number;
}

/** What was found in the files as Markdown for a job summary: each problem with its lines and what to do. */
export function diagnosticsMarkdown(
  diagnostics: readonly Diagnostic[],
  sourceOf: SourceOf,
  { run, files, budget = BUDGETS.summary }: DiagnosticsSummaryOptions,
): string {
  const bad = diagnostics.some(({ severity }) => severity === "error");
  const looked = files === undefined ? "" : `${plural(files, "file")} checked, `;
  const found = diagnostics.length === 0 ? "no problems" : countLine(diagnostics);
  return fitParts(
    sortDiagnostics(diagnostics).map((diagnostic) => part(diagnostic, sourceOf, run)),
    {
      budget,
      order: ["lines", "problems"],
      head: `## ${bad ? "❌" : "✅"} Rota: ${looked}${found}`,
      note: (losses) => {
        const [lines, problems] = [losses.get("lines") ?? 0, losses.get("problems") ?? 0];
        const left = [
          ...(lines > problems ? [`the lines of ${plural(lines - problems, "problem")}`] : []),
          ...(problems > 0 ? [`${plural(problems, "problem")} as a whole`] : []),
        ];
        return `> [!NOTE]\n> Left out to stay within ${groupDigits(budget)} bytes: ${left.join(", ")}.`;
      },
    },
  );
}

function part(diagnostic: Diagnostic, sourceOf: SourceOf, run: ResultDocument["run"]): Part {
  const { code, severity, message, hint, file, range } = diagnostic;
  const icon = severity === "error" ? "❌" : "⚠️";
  const line = `- ${icon} ${placeLink(run, { file, ...range.start })} ${markdownText(message)} (${inlineCode(code, 60)})`;
  const frame = codeFrame(sourceOf(file) ?? "", range);
  const details = [
    ...(frame === "" ? [] : [fenced(frame, "text")]),
    ...(hint === undefined || hint === "" ? [] : [`💡 ${markdownText(hint, 1_000)}`]),
  ];
  const whole = [line, ...details.map((detail) => detail.replace(/^/gm, "  "))].join("\n\n");
  return {
    forms: [whole, line, ""],
    losses: [
      { kind: "lines", count: 1 },
      { kind: "problems", count: 1 },
    ],
  };
}
