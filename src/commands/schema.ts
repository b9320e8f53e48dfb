import { installedFile } from "../host/installed-file.ts";
import { nearest } from "../model/nearest.ts";
import { RotaError } from "../model/rota-error.ts";
import type { Command } from "./command.ts";
import { EXIT } from "./exit-code.ts";

const NAMES = ["suite", "plan", "steps", "project", "result"];

/** `rota schema`. */
export const command: Command = {
  summary: "Prints the JSON Schema of a kind of file.",
  usage: "schema NAME",
  details: `NAME is one of ${NAMES.join(", ")}.`,
  options: {},
  words: 1,
  async run(given, host) {
    const [name] = given.words;
    if (name === undefined || !NAMES.includes(name)) {
      const close = name === undefined ? undefined : nearest(name, NAMES);
      throw new RotaError(
        "usage",
        name === undefined ? "schema needs a name" : `there is no schema ${name}`,
        {
          exitCode: 2,
          hint: close === undefined ? `names are ${NAMES.join(", ")}` : `did you mean ${close}?`,
        },
      );
    }
    host.terminal.print(
      new TextDecoder().decode(await host.files.read(installedFile(`schemas/${name}.schema.json`))),
    );
    return EXIT.passed;
  },
};
