import { describe, expect, it } from "vitest";
import type { SuiteDocument } from "../model/generated/documents.ts";
import type { Loaded } from "../model/project.ts";
import { fileReferences } from "./file-references.ts";
import { parseYaml } from "./yaml/parse-yaml.ts";

function referencesOf(source: string): string[] {
  const { document } = parseYaml("a.suite.yaml", source);
  const loaded = { document, content: document?.value } as unknown as Loaded<SuiteDocument>;
  return fileReferences(loaded).map(({ kind, text }) => `${kind} ${text}`);
}

describe("the files that a suite names", () => {
  it("are found wherever one can stand", () => {
    const source = `
defaults: { http: { ca: ca.pem, client-certificate: { pfx: c.p12 } } }
before: [{ uses: login.steps.yaml }]
cases:
  a:
    data: rows.csv
    steps:
      - http: { POST: /, file: body.bin }
      - http: { POST: /, xml: { file: body.xml }, client-certificate: { cert: c.pem, key: "\${{ secrets.KEY }}" } }
        expect: { json: { $.a: { each: { schema: a.json } } } }
      - http: { POST: /, multipart: { scan: { file: scan.pdf } } }
        until: { expect: { body: { not: { schema: b.json } } } }
after: [{ uses: logout.steps.yaml }]
`;
    expect(referencesOf(source).sort()).toEqual([
      "body body.bin",
      "body body.xml",
      "body c.p12",
      "body c.pem",
      "body ca.pem",
      "body scan.pdf",
      "data rows.csv",
      "schema a.json",
      "schema b.json",
      "uses login.steps.yaml",
      "uses logout.steps.yaml",
    ]);
  });

  it("are found when their keys are written with escapes", () => {
    const source = 'cases: { a: { steps: [{ "\\x75ses": login.steps.yaml }] } }\n';
    expect(source).not.toContain("uses");
    expect(referencesOf(source)).toEqual(["uses login.steps.yaml"]);
  });

  it("are none in a suite without any of the words", () => {
    expect(referencesOf("cases: { a: { steps: [{ http: GET / }] } }\n")).toEqual([]);
  });
});
