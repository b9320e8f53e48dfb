import { type Call, repositoryPath } from "./call.ts";

/** The SHA of the commit that a branch or a SHA means; undefined when there is none. */
export async function commitOf(call: Call, ref: string): Promise<string | undefined> {
  if (call.state.otherCommits.has(ref)) return ref;
  const reply = await call.upstream.ask("GET", `${repositoryPath(call)}/commits/${ref}`);
  return reply.status === 200 ? (reply.body as { sha: string }).sha : undefined;
}
