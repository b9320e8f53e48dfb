// httpYac: a file for each case, files side by side.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { peerFile } from "./install-peers.js";
import { jsAccess, pathWith } from "./work.js";

/** @type {import("./contestants.js").Contestant} */
export const httpYac = {
  name: "httpYac",
  package: ["httpyac", "6.16.7"],
  sideBySide: true,
  prepare(work, { folder, baseUrl }) {
    const files = join(folder, "httpyac");
    mkdirSync(files, { recursive: true });
    for (const { name, requests } of work.cases) {
      const text = requests.map((request, index) => requestOf(request, index, requests, baseUrl)).join("\n");
      writeFileSync(join(files, `${name}.http`), text);
    }
    return {
      program: process.execPath,
      args: [
        peerFile(httpYac, "bin/httpyac.js"),
        ...["send", "*.http", "--all", "--output", "none"],
        ...(work.lanes > 1 ? ["--parallel", String(work.lanes)] : []),
      ],
      workingFolder: files,
    };
  },
};

/** All answers have one name, so that the last counts: with a thousand names it takes four times as long. */
function requestOf({ path, json, capture }, index, requests, baseUrl) {
  const url = pathWith(path, (wanted) => {
    const from = requests.findLast((one, at) => at < index && one.capture?.name === wanted);
    return `{{answer${jsAccess(from.capture.path)}}}`;
  });
  return `### step ${index}
${capture === undefined ? "" : "# @name answer\n"}GET ${baseUrl}${url}

?? status == 200
?? header content-type includes json
${json.map(([at, value]) => `?? js response.parsedBody${jsAccess(at)} == ${value}\n`).join("")}`;
}
