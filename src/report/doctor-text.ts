import type { Paint, Style } from "./paint.ts";
import { plainLine } from "./plain-text.ts";
import { plural } from "./plural.ts";

/** What was found of one thing that can stop a schedule. */
export interface DoctorFinding {
  /** Stable, kebab-case. */
  readonly code: string;
  /** error: something does not run as it should. warning: it may come to that, or could not be found out. */
  readonly severity: "error" | "warning" | "ok";
  /** The plan's id; null: it is about the repository. */
  readonly plan: string | null;
  readonly environment: string | null;
  /** In a sentence without a full stop. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string | null;
}

/** What the findings are grouped under. */
export interface DoctorSubject {
  /** The repository at GitHub, if it is known. */
  readonly repository: string | null;
  readonly plans: readonly { readonly id: string; readonly name: string; readonly file: string }[];
}

const LOOKS: Readonly<Record<DoctorFinding["severity"], { readonly mark: string; readonly style: Style }>> = {
  ok: { mark: "✓", style: "good" },
  warning: { mark: "⚠", style: "warn" },
  error: { mark: "✗", style: "bad" },
};

/** The findings for a person: first those about the repository, then plan by plan, and at the end how many are bad. */
export function doctorText(
  findings: readonly DoctorFinding[],
  { repository, plans }: DoctorSubject,
  paint: Paint,
): string {
  const group = (title: string, plan: string | null) => {
    const lines = findings.filter((one) => one.plan === plan).map((one) => findingText(one, paint));
    return lines.length === 0 ? [] : [`${title}\n${lines.join("")}`];
  };
  return [
    ...group(paint("strong", repository === null ? "The repository" : plainLine(repository)), null),
    ...plans.flatMap(({ id, name, file }) =>
      group(`${paint("strong", plainLine(name))}  ${plainLine(id)}  ${plainLine(file)}`, id),
    ),
    summaryLine(findings, plans.length, paint),
  ].join("\n");
}

/** Whether something was found that is wrong. */
export function hasErrorFindings(findings: readonly DoctorFinding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}

function findingText({ code, severity, environment, message, hint }: DoctorFinding, paint: Paint): string {
  const { mark, style } = LOOKS[severity];
  const place = environment === null ? "" : `${plainLine(environment)}: `;
  const name = severity === "ok" ? "" : ` ${paint("dim", `[${plainLine(code)}]`)}`;
  const advice = hint === null ? "" : `    ${paint("accent", "hint:")} ${plainLine(hint)}\n`;
  return `  ${paint(style, mark)} ${place}${plainLine(message)}${name}\n${advice}`;
}

function summaryLine(findings: readonly DoctorFinding[], plans: number, paint: Paint): string {
  const count = (severity: DoctorFinding["severity"]) =>
    findings.filter((one) => one.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const counts = [
    errors > 0 ? paint("bad", plural(errors, "error")) : "",
    warnings > 0 ? paint("warn", plural(warnings, "warning")) : "",
  ].filter((text) => text !== "");
  const all = counts.length === 0 ? paint("good", "nothing wrong") : counts.join(" and ");
  return `${plural(plans, "plan")}: ${all}\n`;
}
