import { formatDuration } from "../model/duration.ts";
import type { ResultDocument, Server } from "../model/generated/result.ts";
import { legsOf } from "../model/merge-results.ts";
import { optional, type Part } from "./fit.ts";
import { indent } from "./indent.ts";
import { fenced, folded, htmlCode, markdownText } from "./markdown-text.ts";
import type { Paint } from "./paint.ts";
import { cut, plainLine, plainText } from "./plain-text.ts";
import { plural } from "./plural.ts";

/** Lines of its output where other things are to be read, too, and where it is folded away. */
const LINES = { brief: 30, folded: 200 };
const COLUMNS = 300;

/** The servers that were started, where something did not pass, for a person: what became of them and what they said. Empty else. */
export function serverText(result: ResultDocument, paint: Paint): string {
  return serversOf(result)
    .map(({ server, where }) => {
      const bad = server.outcome === "error";
      const title = `Server${where === null ? "" : ` on ${plainLine(where)}`}: ${cut(plainLine(server.command), COLUMNS)}`;
      const parts = [paint(bad ? "warn" : "strong", title), indent(paint("dim", stateOf(server)))];
      const lines = lastLines(server.output, LINES.brief);
      if (lines.length > 0) parts.push(indent(paint("dim", lines.join("\n")), "    "));
      return parts.join("\n");
    })
    .join("\n\n");
}

/** The same as parts of a job summary. */
export function serverParts(result: ResultDocument): Part[] {
  return serversOf(result).map(({ server, where }) => {
    const lines = lastLines(server.output, LINES.folded);
    const title = where === null ? "### Server" : `### Server on ${markdownText(where, 100)}`;
    const head = `${title}\n\n${markdownText(stateOf(server), 1_000)}`;
    if (lines.length === 0) return optional(head, "server");
    const output = folded(`Output of ${htmlCode(server.command)}`, fenced(lines.join("\n"), "text"));
    return {
      forms: [`${head}\n\n${output}`, head, ""],
      losses: [
        { kind: "server", count: 1 },
        { kind: "server", count: 1 },
      ],
    };
  });
}

/** Those of the places that did not pass, and where that was, if results were joined. */
function serversOf(result: ResultDocument): { readonly server: Server; readonly where: string | null }[] {
  return legsOf(result).flatMap(({ server, verdict, environment }) =>
    server === undefined || verdict === "passed"
      ? []
      : [{ server, where: result.legs === undefined ? null : environment }],
  );
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
