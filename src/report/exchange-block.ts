import { formatDuration } from "../model/duration.ts";
import type { ExchangeFinished } from "../model/run-event.ts";
import {
  type ExchangeLimits,
  requestDetails,
  requestLine,
  responseDetails,
  responseLine,
} from "./exchange-text.ts";
import { indent } from "./indent.ts";
import type { Paint } from "./paint.ts";
import { plainLine } from "./plain-text.ts";

/** All headers, and enough of a body to see what it is. */
const SHOWN: ExchangeLimits = { lines: 40, columns: 400, requestHeaders: 200, responseHeaders: 200 };

/** One exchange that has just ended, as a block that says to which case and step it belongs: what was sent, what came back, and how long
 * the parts of it took. Answers that led to it are told by a line each. */
export function exchangeBlock(event: ExchangeFinished, paint: Paint): string {
  const { suite, id, attempt, step, exchange, earlier, error, phases } = event;
  const again = attempt > 1 ? ` (attempt ${attempt})` : "";
  const title = `${plainLine(suite.name)} › ${plainLine(id)}${again} › ${plainLine(step)}`;
  const lines = [
    paint("strong", title),
    ...earlier.flatMap(({ method, url, status, location }) => [
      `  ${paint("accent", ">")} ${plainLine(`${method} ${url}`)}`,
      `  ${paint("accent", "<")} ${status}${location === null ? "" : ` to ${plainLine(location)}`}`,
    ]),
    `  ${paint("accent", ">")} ${requestLine(exchange)}`,
    indent(requestDetails(exchange, SHOWN), "    "),
    `  ${paint("accent", "<")} ${error === null ? responseLine(exchange) : plainLine(error)}`,
  ];
  if (exchange.response !== null) {
    if (phases !== null) {
      const parts = [
        ...(["dns", "connect", "tls"] as const).filter((name) => phases[name] > 0),
        ...(["firstByte", "download"] as const),
      ].map((name) => `${name === "firstByte" ? "first byte" : name} ${formatDuration(phases[name])}`);
      lines.push(`    ${paint("dim", parts.join(" · "))}`);
    }
    lines.push(indent(responseDetails(exchange, SHOWN), "    "));
  }
  return lines.filter((line) => line.trim() !== "").join("\n");
}
