import type { Failure, Step, Error as StepError } from "../model/generated/result.ts";
import {
  type ExchangeLimits,
  exitText,
  outputStreams,
  outputText,
  requestDetails,
  requestLine,
  responseDetails,
  responseLine,
} from "./exchange-text.ts";
import type { FailureLine } from "./failure-lines.ts";
import { failureLines, failureTitle, placeText } from "./failure-lines.ts";
import { indent } from "./indent.ts";
import { type Paint, plainPaint, type Style } from "./paint.ts";
import { plainLine, plainText } from "./plain-text.ts";
import { plural } from "./plural.ts";
import { triesText } from "./tries-text.ts";
import { stepTitle, type Trouble, troubleWords } from "./troubles.ts";

/** Failures told of one step; a broken answer can break hundreds of expectations. */
export const FAILURES = 30;

const STYLES: Readonly<Record<FailureLine["tone"], Style | undefined>> = {
  expected: "good",
  actual: "bad",
  same: "dim",
  note: undefined,
};

/** All about the steps that did not pass; those that were allowed to fail come last, in a line each. `whole`: the file that has what does
 * not find room here, if it is known. */
export function troublesText(
  troubles: readonly Trouble[],
  limits: ExchangeLimits,
  paint: Paint = plainPaint,
  whole: string | null = null,
): string {
  const parts = troubles
    .filter(({ allowed }) => !allowed)
    .map((trouble) => troubleText(trouble, limits, paint, whole));
  for (const trouble of troubles.filter(({ allowed }) => allowed)) {
    const words = `${stepTitle(trouble)}: ${troubleWords(trouble.step)}`;
    parts.push(paint("dim", `allowed to fail: ${plainLine(words)}`));
  }
  return parts.join("\n\n");
}

/** Where it stands, what went wrong, what was sent and what came back. */
function troubleText(trouble: Trouble, limits: ExchangeLimits, paint: Paint, whole: string | null): string {
  const { step } = trouble;
  const parts = [headline(trouble, paint)];
  if (step.error !== null) parts.push(indent(errorText(step.error, paint)));
  for (const failure of step.failures.slice(0, FAILURES)) parts.push(indent(failureText(failure, paint)));
  const more = step.failures.length - FAILURES;
  const where = whole === null ? "" : `, in ${plainLine(whole)}`;
  if (more > 0) parts.push(indent(`… and ${plural(more, "more failure")}${where}`));
  if (step.error === null && step.failures.length === 0)
    parts.push(indent(plainLine(step.reason ?? "did not pass")));
  const exchange = exchangeText(step, limits, paint);
  if (exchange !== "") parts.push(indent(exchange));
  return parts.join("\n\n");
}

/** What was sent and what came back, or what a command printed; empty when there was neither. */
export function exchangeText(
  { exchange, output }: Step,
  limits: ExchangeLimits,
  paint: Paint = plainPaint,
): string {
  const parts: string[] = [];
  if (exchange !== null) {
    parts.push(`${paint("strong", "request")}   ${requestLine(exchange)}`);
    parts.push(indent(paint("dim", requestDetails(exchange, limits))));
    parts.push(`${paint("strong", "response")}  ${responseLine(exchange)}`);
    parts.push(indent(paint("dim", responseDetails(exchange, limits))));
    parts.push(`${paint("strong", "curl")}\n${indent(plainText(exchange.curl))}`);
  }
  if (output !== null) {
    parts.push(`${paint("strong", "command")}   ${exitText(output)}`);
    for (const [name, body] of outputStreams(output)) {
      parts.push(`${paint("strong", name)}\n${indent(paint("dim", outputText(body, limits)))}`);
    }
  }
  return parts.filter((part) => part !== "").join("\n");
}

/** One expectation that did not hold. */
function failureText(failure: Failure, paint: Paint = plainPaint): string {
  const title = `${paint("accent", placeText(failure.place))}  ${paint("strong", failureTitle(failure))}`;
  const lines = failureLines(failure).map(({ tone, text }) => {
    const style = STYLES[tone];
    return style === undefined ? text : paint(style, text);
  });
  return [title, indent(lines.join("\n"))].join("\n");
}

/** Why a step could not run, and what to do about it. */
function errorText(error: StepError, paint: Paint = plainPaint): string {
  const lines = [
    `${paint("accent", placeText(error.place))}  ${paint("warn", `error[${plainLine(error.code)}]`)}`,
    indent(plainText(error.message)),
  ];
  if (error.hint !== null) lines.push(indent(`${paint("accent", "hint:")} ${plainLine(error.hint)}`));
  return lines.join("\n");
}

function headline(trouble: Trouble, paint: Paint): string {
  const { step, number, of, within } = trouble;
  const where = within.length > 0 ? `, used at ${placeText((within[0] as Step).place)}` : "";
  const told = triesText(step);
  const tries = told === null ? "" : `, ${told}`;
  const position = of > 1 ? `step ${number} of ${of} at ` : "";
  const note = `${position}${placeText(step.place)}${where}${tries}`;
  return `${paint("strong", plainLine(stepTitle(trouble)))}  ${paint("dim", note)}`;
}
