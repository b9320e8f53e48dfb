import { type ParsedYaml, parsePlainly } from "./parse-plainly.ts";

/** What `parseYaml` gives; the `yaml` package is loaded only for a file that the plain reader leaves. */
export async function readYaml(file: string, source: string): Promise<ParsedYaml> {
  const plain = parsePlainly(file, source);
  if (plain !== undefined) return plain;
  const { parseFully } = await import("./parse-fully.ts");
  return parseFully(file, source);
}
