/** A line that GitHub's runner obeys. */
export interface CommandLine {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands that the runner knows. */
const KNOWN = [
  ..."error warning notice debug group endgroup add-mask set-output save-state set-env add-path".split(" "),
  ..."add-matcher remove-matcher echo stop-commands set-repo-path internal-set-repo-path".split(" "),
];

/** What the runner takes for commands: `::name key=value::data` after blanks and what a reader does not see, `##[name key=value]data` anywhere. */
export function commandLines(lines: readonly string[]): CommandLine[] {
  return lines.flatMap((line) => newStyle(line) ?? oldStyle(line) ?? []);
}

function newStyle(line: string): CommandLine | undefined {
  const bare = line.replace(/^(?:[\s\p{Cf}\p{Z}\x85]|\x1b\[[0-9;]*m)+/u, "");
  const match = /^::(?<name>[\w-]+)(?: (?<properties>.*?))?::(?<data>.*)$/.exec(bare)?.groups;
  return command(match, ",");
}

function oldStyle(line: string): CommandLine | undefined {
  const match = /##\[(?<name>[\w-]+)(?: (?<properties>[^\]]*))?\](?<data>.*)$/.exec(line)?.groups;
  return command(match, ";");
}

function command(
  match: Record<string, string | undefined> | undefined,
  separator: string,
): CommandLine | undefined {
  const { name = "", properties = "", data = "" } = match ?? {};
  if (!KNOWN.includes(name.toLowerCase())) return undefined;
  const pairs = properties.split(separator).filter((pair) => pair.includes("="));
  return {
    command: name,
    properties: Object.fromEntries(
      pairs.map((pair) => [
        pair.slice(0, pair.indexOf("=")).trim(),
        unescaped(pair.slice(pair.indexOf("=") + 1))
          .replaceAll("%3A", ":")
          .replaceAll("%2C", ","),
      ]),
    ),
    data: unescaped(data),
  };
}

function unescaped(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

/** The entries of a file of `name=value` lines and `name<<DELIMITER` blocks.
 * @throws Error where the runner would fail the step. */
export function fileEntries(text: string): Record<string, string> {
  const entries: Record<string, string> = {};
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string;
    if (line === "") continue;
    const block = /^(?<name>[^=]+?)<<(?<delimiter>.+)$/.exec(line)?.groups;
    if (block !== undefined) {
      const end = lines.indexOf(block["delimiter"] as string, index + 1);
      if (end === -1) throw new Error(`no end of ${line}`);
      entries[block["name"] as string] = lines.slice(index + 1, end).join("\n");
      index = end;
    } else {
      const at = line.indexOf("=");
      if (at < 1) throw new Error(`no name in ${line}`);
      entries[line.slice(0, at)] = line.slice(at + 1);
    }
  }
  return entries;
}
