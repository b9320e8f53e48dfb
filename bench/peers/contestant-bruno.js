// Bruno CLI in its faster sandbox ("developer"). Side by side it runs whole collections only: cases that are alike, as iterations.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { peerFile } from "./install-peers.js";
import { jsAccess, pathWith } from "./work.js";

/** @type {import("./contestants.js").Contestant} */
export const bruno = {
  name: "Bruno CLI",
  package: ["@usebruno/cli", "4.1.0"],
  sideBySide: true,
  prepare(work, { folder, baseUrl }) {
    const collection = join(folder, "bruno");
    mkdirSync(collection, { recursive: true });
    writeFileSync(
      join(collection, "bruno.json"),
      JSON.stringify({ version: "1", name: work.name, type: "collection" }),
    );
    for (const [index, request] of work.cases[0].requests.entries())
      writeFileSync(
        join(collection, `step-${String(index).padStart(4, "0")}.bru`),
        fileOf(request, index, baseUrl),
      );
    const times = work.cases.length;
    return {
      program: process.execPath,
      args: [
        peerFile(bruno, "bin/bru.js"),
        ...["run", "--sandbox", "developer"],
        ...(times > 1 ? ["--iteration-count", String(times), "--parallel"] : []),
      ],
      workingFolder: collection,
    };
  },
};

function fileOf({ path, json, capture }, index, baseUrl) {
  const captured =
    capture === undefined
      ? ""
      : `\nvars:post-response {\n  ${capture.name}: res.body${jsAccess(capture.path)}\n}\n`;
  return `meta {
  name: step ${index}
  type: http
  seq: ${index + 1}
}

get {
  url: ${baseUrl}${pathWith(path, (name) => `{{${name}}}`)}
  body: none
  auth: none
}
${captured}
assert {
  res.status: eq 200
  res.headers['content-type']: contains json
${json.map(([at, value]) => `  res.body${jsAccess(at)}: eq ${value}\n`).join("")}}
`;
}
