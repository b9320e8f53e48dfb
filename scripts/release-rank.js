// Prints where a release stands among all that are tagged, as outputs of a step: the branch that it moves (v1 for v1.4.0; none when a
// newer release of the same major version is there already), and whether it is the latest of all.
// node scripts/release-rank.js v1.4.0
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The rank of a tag, given all tags there are; a branch of null: none is moved. */
export function releaseRank(tag, tags) {
  const version = versionOf(tag);
  if (version === null) throw new Error(`${tag} is no version such as v1.4.0`);
  const newer = tags.map(versionOf).filter((other) => other !== null && isAfter(other, version));
  const sameMajor = newer.some(([major]) => major === version[0]);
  return { branch: sameMajor ? null : `v${version[0]}`, latest: newer.length === 0 };
}

function versionOf(tag) {
  const numbers = /^v(\d+)\.(\d+)\.(\d+)$/.exec(tag)?.slice(1);
  return numbers === undefined ? null : numbers.map(Number);
}

function isAfter(one, other) {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at !== -1 && one[at] > other[at];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tags = execFileSync("git", ["tag", "--list"], { encoding: "utf8" }).trim().split("\n");
  const { branch, latest } = releaseRank(process.argv[2] ?? "", tags);
  console.log(`branch=${branch ?? ""}\nlatest=${latest}`);
}
