import type { Command } from "./command.ts";

/** The help of one verb. */
export function helpOf(command: Command): string {
  const options = Object.entries({ ...command.options, help: { description: "shows this" } }).map(
    ([name, option]) => {
      const value = "value" in option && option.value !== undefined ? ` ${option.value}` : "";
      return [`--${name}${value}`, option.description] as const;
    },
  );
  const width = Math.max(...options.map(([left]) => left.length));
  const lines = options.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
  return [
    `rota ${command.usage}`,
    "",
    command.summary,
    ...(command.details === undefined ? [] : ["", command.details]),
    "",
    "options:",
    ...lines,
    "",
  ].join("\n");
}

/** The help of all. */
export function helpOfAll(verbs: readonly (readonly [string, string])[]): string {
  const width = Math.max(...verbs.map(([verb]) => verb.length));
  return [
    "rota: scheduled API test plans as code",
    "",
    "usage: rota VERB [OPTIONS]",
    "",
    ...verbs.map(([verb, summary]) => `  ${verb.padEnd(width)}  ${summary}`),
    "",
    "rota VERB --help tells more about one; --version tells which version this is.",
    "exit codes: 0 passed, 1 tests failed, 2 invalid files or usage, 3 Rota itself failed, 130 interrupted",
    "",
  ].join("\n");
}
