import type { Host } from "../host/host.ts";
import { RotaError } from "../model/rota-error.ts";
import { plainText } from "../report/plain-text.ts";
import type { SecretMask } from "../value/secret-mask.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";

/** Tells an error for the person at the keyboard; a defect of ours with its stack, for the report they will write. */
export function tellError(error: unknown, { terminal, environment }: Host, mask: SecretMask): ExitCode {
  // It may have happened before the values were read.
  for (const [name, value] of Object.entries(environment))
    if (name.startsWith("ROTA_SECRET_") && value) mask.add(value);
  const shown = (text: string) => plainText(mask.mask(text));
  if (error instanceof RotaError) {
    const hint = error.hint === undefined ? "" : `  hint: ${shown(error.hint)}\n`;
    terminal.tell(`error[${error.code}]: ${shown(error.message)}\n${hint}`);
    return error.exitCode;
  }
  const stack = shown((error as Error | null)?.stack ?? String(error));
  terminal.tell(`error[internal]: Rota itself failed; this is a defect, please report it\n${stack}\n`);
  return EXIT.broken;
}
