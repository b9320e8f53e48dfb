import { readFileSync } from "node:fs";
import { registerLogger, validate } from "@actions/languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";

interface Metadata {
  readonly name: string;
  readonly description: string;
  readonly inputs: Record<string, { description: string; required?: boolean; default?: string }>;
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const ROTA: Metadata = parse(read("../../action.yml"));
const CHECKOUT: Metadata = JSON.parse(read("./checkout-inputs.json"));

/** An action of the repository itself has no metadata for the language service, so it is given a name from elsewhere. */
const LOCAL = "rota-run/of-this-repository@0000000000000000000000000000000000000000";

// It tells of crashes of its own only here, and reports a crashed file as clean.
const crashes: string[] = [];
const crashed = (message: string) => void crashes.push(message);
registerLogger({ error: crashed, warn: crashed, info: () => {}, log: () => {} });

let documents = 0;

/** What GitHub's language service finds in a workflow (errors and warnings), with the inputs of each action checked: `line: message`. */
export async function languageFindings(text: string): Promise<string[]> {
  documents += 1;
  // It remembers its answer by the address, whatever the text.
  const uri = `file:///repository/.github/workflows/${documents}.yml`;
  const document = TextDocument.create(
    uri,
    "yaml",
    1,
    text.replace(/(\buses: )["']?\.\/[^\s"']*["']?/g, `$1${LOCAL}`),
  );
  const found = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }) => {
        if (owner === "rota-run") return ROTA;
        return owner === "actions" && name === "checkout" ? CHECKOUT : undefined;
      },
    },
  });
  return [
    ...crashes.splice(0).map((message) => `the language service crashed: ${message}`),
    ...found
      .filter(({ severity = 1 }) => severity <= 2)
      .map(
        ({ range, message }) =>
          `${range.start.line + 1}: ${typeof message === "string" ? message : message.value}`,
      ),
  ];
}
