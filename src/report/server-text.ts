import { formatDuration } from "../model/duration.ts";
import type { ResultDocument, Server } from "../model/generated/result.ts";
import { optional, type Part } from "./fit.ts";
import { indent } from "./indent.ts";
import { fenced, folded, htmlCode, markdownText } from "./markdown-text.ts";
import type { Paint } from "./paint.ts";
import { cut, plainLine, plainText } from "./plain-text.ts";
import { plural } from "./plural.ts";

/** Lines of its output where other things are to be read, too, and where it is folded away. */
const LINES = { brief: 30, folded: 200 };
const COLUMNS = 300;

/** The server that was started, when something did not pass, for a person: what became of it and what it said. Empty else. */
export function serverText({ server, verdict }: ResultDocument, paint: Paint): string {
  if (server === undefined || verdict === "passed") return "";
  const bad = server.outcome === "error";
  const title = paint(bad ? "warn" : "strong", `Server: ${cut(plainLine(server.command), COLUMNS)}`);
  const parts = [title, indent(paint("dim", stateOf(server)))];
  const lines = lastLines(server.output, LINES.brief);
  if (lines.length > 0) parts.push(indent(paint("dim", lines.join("\n")), "    "));
  return parts.join("\n");
}

/** The same as a part of a job summary. */
export function serverPart({ server, verdict }: ResultDocument): Part[] {
  if (server === undefined || verdict === "passed") return [];
  const lines = lastLines(server.output, LINES.folded);
  const head = `### Server\n\n${markdownText(stateOf(server), 1_000)}`;
  if (lines.length === 0) return [optional(head, "server")];
  const output = folded(`Output of ${htmlCode(server.command)}`, fenced(lines.join("\n"), "text"));
  return [
    {
      forms: [`${head}\n\n${output}`, head, ""],
      losses: [
        { kind: "server", count: 1 },
        { kind: "server", count: 1 },
      ],
    },
  ];
}

function stateOf({ problem, ready, duration }: Server): string {
  return plainLine(problem ?? `${ready} answered after ${formatDuration(duration)}`);
}

function lastLines(output: string, most: number): string[] {
  const all = plainText(output).replace(/\n+$/, "").split("\n");
  if (all.length === 1 && all[0] === "") return [];
  const lines = all.slice(-most).map((line) => cut(line, COLUMNS));
  const before = all.length - lines.length;
  return before > 0 ? [`… ${plural(before, "line")} before`, ...lines] : lines;
}
