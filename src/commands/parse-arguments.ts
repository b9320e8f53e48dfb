import { parseArgs } from "node:util";
import { nearest } from "../model/nearest.ts";
import { RotaError } from "../model/rota-error.ts";
import type { Arguments, Command } from "./command.ts";

/** Reads what stands behind a verb.
 * @throws RotaError (exit code 2) for an option or a word that the verb does not take. */
export function parseArguments(verb: string, command: Command, argv: readonly string[]): Arguments {
  const names = Object.keys(command.options);
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, option]) => [
      name,
      { type: option.value === undefined ? ("boolean" as const) : ("string" as const), multiple: true },
    ]),
  );
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = command.options[token.name];
    if (option === undefined) {
      const close = nearest(token.name, names);
      throw usage(
        `rota ${verb} has no option ${token.rawName}`,
        close === undefined ? `rota ${verb} --help lists them` : `did you mean --${close}?`,
      );
    }
    if (option.value !== undefined && token.value === undefined) {
      throw usage(`--${token.name} needs a value`, `write --${token.name} ${option.value}`);
    }
    if (option.value === undefined && token.value !== undefined)
      throw usage(`--${token.name} takes no value`, `write --${token.name}`);
    if (!option.several && (values[token.name] as unknown[]).length > 1)
      throw usage(`--${token.name} was given more than once`, "give it once");
  }
  const extra = positionals[command.words];
  if (extra !== undefined) throw usage(`rota ${verb} does not take ${extra}`, `usage: rota ${command.usage}`);
  const all = (name: string) => ((values[name] ?? []) as (string | boolean)[]).map(String);
  return { words: positionals, all, one: (name) => all(name)[0] ?? null, has: (name) => name in values };
}

function usage(message: string, hint: string): RotaError {
  return new RotaError("usage", message, { exitCode: 2, hint });
}
