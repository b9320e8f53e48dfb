import { setImmediate as turn } from "node:timers/promises";
import { type Call, forward, type Handler, repositoryPath } from "./call.ts";
import { type Reply, refusal } from "./reply.ts";

/** Contents of larger files are only in the blob API. */
const LARGEST_CONTENT = 1024 * 1024;
/** Longer listings are only in the tree API. */
const LONGEST_LISTING = 1_000;

interface Entry {
  readonly path: string;
  readonly type: string;
  readonly sha: string;
}

/** What GitHub does with files and branches that the emulator does otherwise. */
export const CONTENTS: Readonly<Record<string, Handler>> = {
  "repos/get-content": async (call) => {
    if (call.state.isEmpty) return refusal(404, "This repository is empty.");
    const reply = await forward(call);
    if (reply.status === 404) return refusal(404, await whyNotFound(call));
    if (reply.status !== 200) return reply;
    if (Array.isArray(reply.body)) return listing(call, reply.body);
    return { ...reply, body: asServed(reply.body as { size: number; content?: string }) };
  },
  "repos/create-or-update-file-contents": (call) => change(call),
  "repos/delete-file": (call) => change(call),
  "git/get-blob": async (call) => {
    const reply = await forward(call);
    return reply.status === 200 ? { ...reply, body: folded(reply.body as { content: string }) } : reply;
  },
  "git/create-ref": async (call) => {
    const branch = String(call.body["ref"]).replace("refs/heads/", "");
    return refusedByRule(call, branch, "create") ?? forwardGit(call);
  },
  "git/update-ref": async (call) =>
    refusedByRule(call, (call.path["ref"] ?? "").replace("heads/", ""), "update") ?? forwardGit(call),
  ...Object.fromEntries(
    ["git/create-blob", "git/create-commit", "git/create-tree", "git/get-ref", "git/get-tree"].map(
      (operation) => [operation, forwardGit],
    ),
  ),
  "git/list-matching-refs": forwardGit,
  "repos/list-commits": async (call) => {
    const reply = await forwardGit(call);
    if (reply.status !== 200 || !call.address.searchParams.has("path")) return reply;
    // A merge that changed nothing itself is left out: the commits that it brought are told.
    const commits = reply.body as { parents: readonly unknown[] }[];
    return { ...reply, body: commits.filter(({ parents }) => parents.length < 2) };
  },
};

/** The Git data API knows nothing of a repository without a commit. */
async function forwardGit(call: Call): Promise<Reply> {
  return call.state.isEmpty ? refusal(409, "Git Repository is empty.") : forward(call);
}

/** The head of a branch; undefined when there is none. */
async function headOf(call: Call, branch: string): Promise<string | undefined> {
  const reply = await call.upstream.ask("GET", `${repositoryPath(call)}/git/ref/heads/${branch}`);
  return reply.status === 200 ? (reply.body as { object: { sha: string } }).object.sha : undefined;
}

async function whyNotFound(call: Call): Promise<string> {
  const ref = call.address.searchParams.get("ref");
  if (ref === null || (await headOf(call, ref)) !== undefined) return "Not Found";
  const commit = await call.upstream.ask("GET", `${repositoryPath(call)}/git/commits/${ref}`);
  return commit.status === 200 ? "Not Found" : `No commit found for the ref ${ref}`;
}

/** A folder: a list, or with the media type `object` one object. */
async function listing(call: Call, entries: readonly unknown[]): Promise<Reply> {
  const shown = entries.slice(0, LONGEST_LISTING);
  if (!/\.object(\+json)?\b/.test(call.accept)) return { status: 200, body: shown };
  const ref = call.address.searchParams.get("ref") ?? "main";
  const path = call.path["path"] ?? "";
  const { body } = await call.upstream.ask("GET", `${repositoryPath(call)}/git/trees/${ref}?recursive=1`);
  const { sha: root, tree } = body as { sha: string; tree: Entry[] };
  const sha = path === "" ? root : tree.find((entry) => entry.path === path && entry.type === "tree")?.sha;
  return {
    status: 200,
    body: { type: "dir", size: 0, name: path.replace(/^.*\//, ""), path, sha, entries: shown },
  };
}

function asServed<File extends { size: number; content?: string }>(file: File): object {
  if (file.content === undefined) return file;
  if (file.size > LARGEST_CONTENT) return { ...file, content: "", encoding: "none" };
  return folded({ ...file, content: file.content });
}

/** Base64 in lines of 60, as GitHub writes it. */
function folded<File extends { content: string }>(file: File): File {
  return { ...file, content: file.content.replace(/.{1,60}/g, "$&\n") };
}

/** Writes or removes a file. As at GitHub, of two that do so to one branch at once the later one is refused. */
async function change(call: Call): Promise<Reply> {
  const branch = typeof call.body["branch"] === "string" ? call.body["branch"] : "main";
  const refused = refusedByRule(call, branch, "update");
  if (refused !== undefined) return refused;
  const before = await headOf(call, branch);
  if (before === undefined && !call.state.isEmpty) return refusal(404, `Branch ${branch} not found`);
  // Others that came meanwhile have seen the same head.
  await turn();
  const now = await headOf(call, branch);
  if (before !== now) return refusal(409, `is at ${now} but expected ${before}`);
  const reply = await forward(call);
  if (reply.status < 300) call.state.isEmpty = false;
  const message = (reply.body as { message?: unknown }).message;
  if (typeof message !== "string") return reply;
  if (/wasn't supplied/.test(message)) return refusal(422, `Invalid request.\n\n"sha" wasn't supplied.`);
  // Of a file that is not there, GitHub does not look at the version.
  if (/does not exist/.test(message)) {
    const { sha: _, ...body } = call.body;
    return forward({ ...call, body });
  }
  return refusal(reply.status, message);
}

function refusedByRule(call: Call, branch: string, doing: "create" | "update"): Reply | undefined {
  const rule = call.state.protections.get(branch);
  if (rule === undefined) return undefined;
  const status = call.operation.startsWith("git/") ? 422 : 409;
  if (rule === "protection")
    return refusal(status === 422 ? 403 : 409, `Protected branch update failed for refs/heads/${branch}.`);
  const what =
    doing === "create"
      ? "Cannot create ref due to creations being restricted."
      : "Changes must be made through a pull request.";
  return refusal(status, `Repository rule violations found\n\n${what}\n\n`);
}
