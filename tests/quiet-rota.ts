import { main } from "../src/commands/main.ts";
import { nodeHost } from "../src/host/node-host.ts";

const host = nodeHost();

/** Runs a command in a folder, with what it tells for a person as a text; the environment has PATH and what is given. */
export async function quietRota(
  folder: string,
  argv: readonly string[],
  given: Readonly<Record<string, string>>,
): Promise<{ exitCode: number; told: string }> {
  let told = "";
  const terminal = {
    ...host.terminal,
    columns: 100,
    live: false,
    colours: false,
    print: () => {},
    tell: (text: string) => {
      told += text;
    },
  };
  const environment = { PATH: process.env["PATH"], ...given };
  const exitCode = await main(argv, { ...host, terminal, environment, workingFolder: folder });
  return { exitCode, told };
}
