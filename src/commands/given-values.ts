import { resolve } from "node:path";
import { parseEnv } from "node:util";
import { environmentName } from "../compile/missing-values.ts";
import type { Host } from "../host/host.ts";
import { RotaError } from "../model/rota-error.ts";

/** Where secrets and variables come from outside the files. */
export interface GivenValues {
  secret(name: string): string | undefined;
  variable(name: string): string | undefined;
  /** Every secret given, used or not: all are masked. */
  readonly secrets: readonly string[];
}

/** Reads `ROTA_SECRET_<NAME>` and `ROTA_VAR_<NAME>` from the environment and from files of NAME=value lines; the environment wins.
 * @throws RotaError (exit code 2) when a file cannot be read. */
export async function givenValues(host: Host, envFiles: readonly string[]): Promise<GivenValues> {
  const values: Record<string, string | undefined> = {};
  for (const file of envFiles) {
    let text: string;
    try {
      text = new TextDecoder().decode(await host.files.read(resolve(host.workingFolder, file)));
    } catch (cause) {
      throw new RotaError(
        "env-file",
        `the file ${file} cannot be read (${(cause as { code?: string }).code})`,
        {
          exitCode: 2,
          hint: "--env-file takes a file of lines ROTA_SECRET_NAME=value or ROTA_VAR_NAME=value",
          cause,
        },
      );
    }
    const inFile = parseEnv(text);
    const stray = Object.keys(inFile).find(
      (name) => /^ROTA_/.test(name) && !/^ROTA_(SECRET|VAR)_./.test(name),
    );
    if (stray !== undefined) {
      throw new RotaError(
        "env-file",
        `${stray} in ${file}:${lineOf(stray, text)} is neither a secret nor a variable`,
        { exitCode: 2, hint: "names in an env file begin with ROTA_SECRET_ or ROTA_VAR_" },
      );
    }
    Object.assign(values, inFile);
  }
  Object.assign(values, host.environment);
  const look = (prefix: string, name: string) => values[`${prefix}${environmentName(name)}`];
  return {
    // GitHub gives an empty text for a secret or a variable that is not set.
    secret: (name) => look("ROTA_SECRET_", name) || undefined,
    variable: (name) => look("ROTA_VAR_", name) || undefined,
    secrets: Object.entries(values).flatMap(([name, value]) =>
      name.startsWith("ROTA_SECRET_") && value ? [value] : [],
    ),
  };
}

/** The line on which a name is given its value, from 1. */
function lineOf(name: string, text: string): number {
  const index = text.split("\n").findIndex((line) => line.replace(/^\s*(export\s+)?/, "").startsWith(name));
  return index + 1;
}
