// Step CI: one workflow, a test for each case; tests run side by side.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { peerFile } from "./install-peers.js";
import { jsonPath, pathWith } from "./work.js";

/** @type {import("./contestants.js").Contestant} */
export const stepCi = {
  name: "Step CI",
  package: ["stepci", "2.8.2"],
  sideBySide: true,
  prepare(work, { folder, baseUrl }) {
    const tests = Object.fromEntries(
      work.cases.map(({ name, requests }) => [
        name,
        { steps: requests.map((request, index) => stepOf(request, index, baseUrl)) },
      ]),
    );
    const workflow = { version: "1.1", name: work.name, config: { concurrency: work.lanes }, tests };
    // Of YAML, JSON is a part.
    writeFileSync(join(folder, "workflow.yml"), JSON.stringify(workflow, null, 1));
    return {
      program: process.execPath,
      args: [peerFile(stepCi, "dist/index.js"), "run", "workflow.yml"],
      env: { STEPCI_DISABLE_ANALYTICS: "1" },
    };
  },
};

function stepOf({ path, json, capture }, index, baseUrl) {
  return {
    name: `step ${index}`,
    http: {
      url: `${baseUrl}${pathWith(path, (name) => `\${{ captures.${name} }}`)}`,
      method: "GET",
      ...(capture === undefined
        ? {}
        : { captures: { [capture.name]: { jsonpath: jsonPath(capture.path) } } }),
      check: {
        status: 200,
        headers: { "content-type": "/json/" },
        jsonpath: Object.fromEntries(json.map(([at, value]) => [jsonPath(at), value])),
      },
    },
  };
}
