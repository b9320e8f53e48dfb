// Newman: a Postman collection with a script for each request. It sends one request at a time, whatever the work says.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { peerFile } from "./install-peers.js";
import { jsAccess, pathWith } from "./work.js";

/** @type {import("./contestants.js").Contestant} */
export const newman = {
  name: "Newman",
  package: ["newman", "6.2.2"],
  sideBySide: false,
  prepare(work, { folder, baseUrl }) {
    const collection = {
      info: {
        name: work.name,
        schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
      },
      item: work.cases.map(({ name, requests }) => ({
        name,
        item: requests.map((request, index) => itemOf(request, index, baseUrl)),
      })),
    };
    writeFileSync(join(folder, "collection.json"), JSON.stringify(collection));
    return {
      program: process.execPath,
      args: [peerFile(newman, "bin/newman.js"), "run", "collection.json", "--silent"],
    };
  },
};

function itemOf({ path, json, capture }, index, baseUrl) {
  const exec = [
    "const json = pm.response.json();",
    'pm.test("status", () => pm.response.to.have.status(200));',
    'pm.test("header", () => pm.expect(pm.response.headers.get("content-type")).to.include("json"));',
    ...json.map(
      ([at, value]) =>
        `pm.test(${JSON.stringify(jsAccess(at))}, () => pm.expect(json${jsAccess(at)}).to.eql(${JSON.stringify(value)}));`,
    ),
    ...(capture === undefined
      ? []
      : [`pm.collectionVariables.set("${capture.name}", json${jsAccess(capture.path)});`]),
  ];
  return {
    name: `step ${index}`,
    request: { method: "GET", url: `${baseUrl}${pathWith(path, (name) => `{{${name}}}`)}` },
    event: [{ listen: "test", script: { type: "text/javascript", exec } }],
  };
}
