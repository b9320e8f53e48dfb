// A rolldown plugin: writes licenses.txt, the licences of every package of which something went into the bundle.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Licences under which code may be in the bundle. */
const ALLOWED = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "Unlicense",
]);
const RULE = "-".repeat(80);

/** The folder of the package that a module belongs to; undefined for our own and made-up modules. */
function packageFolder(moduleId) {
  const path = moduleId.replace(/^\0/, "").replace(/\?.*$/, "").replaceAll("\\", "/");
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

/** LICENSE, LICENCE.md, COPYING, NOTICE …: all of them, by name. */
function licenceTexts(folder) {
  return readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
}

/** One that is allowed, or several that all apply (SPDX: `(A AND B)`), each of them allowed. */
function isAllowed(license) {
  return String(license)
    .replace(/^\((.*)\)$/, "$1")
    .split(" AND ")
    .every((one) => ALLOWED.has(one));
}

function entryOf(folder) {
  const { name, version, license } = manifestOf(folder);
  if (!isAllowed(license)) {
    throw new Error(
      `${name}@${version} has the licence ${license}, which is not one of ${[...ALLOWED].join(", ")} (scripts/bundle-licenses.js)`,
    );
  }
  const texts = licenceTexts(folder);
  const text =
    texts.length > 0
      ? texts.join("\n\n")
      : `(The package has no licence text; its package.json says ${license}.)`;
  return { title: `${name} ${version} (${license})`, text };
}

/** The text of licenses.txt for these modules. */
export function licencesOf(moduleIds) {
  const folders = new Set(
    [...moduleIds]
      .map(packageFolder)
      .filter((folder) => folder !== undefined && existsSync(join(folder, "package.json"))),
  );
  const entries = [...folders]
    .map(entryOf)
    .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
  const unique = entries.filter((entry, index) => entry.title !== entries[index - 1]?.title);
  const head = "The files in this folder contain parts of these packages:\n\n";
  const list = unique.map(({ title }) => `  ${title}\n`).join("");
  return `${head}${list}${unique.map(({ title, text }) => `\n${RULE}\n${title}\n${RULE}\n\n${text}\n`).join("")}`;
}

/** The plugin. */
export function bundleLicenses() {
  return {
    name: "bundle-licenses",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) =>
        chunk.type === "chunk" ? chunk.moduleIds : [],
      );
      this.emitFile({ type: "asset", fileName: "licenses.txt", source: licencesOf(modules) });
    },
  };
}
