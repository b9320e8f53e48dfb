// Rota itself, as it was built: dist/, or the folder in ROTA_DIST.
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { jsonPath, pathWith } from "./work.js";

const dist = resolve(process.env.ROTA_DIST ?? fileURLToPath(new URL("../../dist", import.meta.url)));

/** @type {import("./contestants.js").Contestant} */
export const rota = {
  name: "Rota",
  sideBySide: true,
  prepare(work, { folder, baseUrl }) {
    writeFileSync(join(folder, `${work.name}.suite.yaml`), suiteOf(work, baseUrl));
    return {
      program: process.execPath,
      args: [join(dist, "cli.js"), "run", `${work.name}.suite.yaml`, "--max-parallel", String(work.lanes)],
    };
  },
};

function suiteOf(work, baseUrl) {
  return `name: ${work.name}
defaults:
  http:
    base-url: ${baseUrl}
cases:
${work.cases.map(caseOf).join("")}`;
}

function caseOf({ name, requests }) {
  return `  ${name}:\n    steps:\n${requests.map((request, index) => stepOf(request, index, requests)).join("")}`;
}

function stepOf({ path, json, capture }, index, requests) {
  const url = pathWith(path, (wanted) => {
    const from = requests.findLastIndex((one, at) => at < index && one.capture?.name === wanted);
    return `\${{ steps.s${from}.outputs.${wanted} }}`;
  });
  return `      - id: s${index}
        http: GET ${url}
        expect:
          status: 200
          headers: { content-type: { contains: json } }
          json:
${json.map(([at, value]) => `            ${jsonPath(at)}: ${value}\n`).join("")}${
  capture === undefined ? "" : `        outputs: { ${capture.name}: { json: ${jsonPath(capture.path)} } }\n`
}`;
}
