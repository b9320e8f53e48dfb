import type { Terminal } from "./host.ts";

/** The process's standard streams. Colours follow NO_COLOR and FORCE_COLOR; GitHub's log shows them, too. */
export function nodeTerminal(environment: Readonly<Record<string, string | undefined>>): Terminal {
  // A reader that has seen enough (`rota list | head`) is no error.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  const live =
    process.stderr.isTTY === true && environment["TERM"] !== "dumb" && environment["CI"] === undefined;
  return {
    print: (text) => void process.stdout.write(text),
    tell: (text) => void process.stderr.write(text),
    live,
    colours: wantsColours(environment),
    get columns() {
      return process.stderr.columns ?? 80;
    },
  };
}

function wantsColours(environment: Readonly<Record<string, string | undefined>>): boolean {
  if (environment["NO_COLOR"]) return false;
  const forced = environment["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return (
    environment["GITHUB_ACTIONS"] === "true" ||
    (process.stderr.isTTY === true && environment["TERM"] !== "dumb")
  );
}
