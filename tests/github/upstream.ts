import { createEmulator } from "emulate";
import type { Reply } from "./reply.ts";

/** The login that jobs' tokens act as. */
const BOT = "github-actions[bot]";

/** The emulator stops answering a token after 5,000 requests, so we take the next one in time. */
const REQUESTS_PER_TOKEN = 4_000;
const TOKENS = 50;

/** The emulator behind our proxy, which keeps the state. */
export interface Upstream {
  /** Asks it as the job does (`github-actions[bot]`), or as the repository's owner. */
  ask(method: string, path: string, body?: unknown, owner?: boolean): Promise<Reply>;
  close(): Promise<void>;
}

export interface UpstreamOptions {
  readonly owner: string;
  readonly name: string;
  /** Without a first commit. */
  readonly empty: boolean;
  readonly isPrivate: boolean;
  /** What its addresses are to be called: the proxy's. */
  readonly url: string;
}

/** Starts the emulator on loopback with one repository. */
export async function startUpstream(options: UpstreamOptions): Promise<Upstream> {
  const { owner, name } = options;
  const tokens: Record<string, { login: string; scopes: string[] }> = {};
  for (let index = 0; index < TOKENS; index++) {
    tokens[`job-${index}`] = { login: BOT, scopes: ["repo"] };
    tokens[`owner-${index}`] = { login: owner, scopes: ["repo", "user"] };
  }
  const emulator = await createEmulator({
    service: "github",
    port: 0,
    seed: {
      tokens,
      github: {
        users: [
          { login: owner },
          { login: BOT, email: "41898282+github-actions[bot]@users.noreply.github.com" },
        ],
        repos: [{ owner, name, auto_init: !options.empty, private: options.isPrivate }],
      },
    },
  });
  const address = emulator.url.replace("localhost", "127.0.0.1");
  const counts = { job: 0, owner: 0 };
  const ask: Upstream["ask"] = async (method, path, body, asOwner = false) => {
    const who = asOwner ? "owner" : "job";
    const token = `${who}-${Math.floor(counts[who]++ / REQUESTS_PER_TOKEN)}`;
    const response = await fetch(`${address}${path}`, {
      method,
      headers: { authorization: `token ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = (await response.text())
      .replaceAll(emulator.url, options.url)
      .replaceAll(address, options.url);
    const link = response.headers.get("link")?.replaceAll(emulator.url, options.url);
    return {
      status: response.status,
      body: text === "" ? undefined : JSON.parse(text),
      headers: link == null ? {} : { link },
    };
  };
  await ask(
    "PUT",
    `/repos/${owner}/${name}/collaborators/${encodeURIComponent(BOT)}`,
    { permission: "push" },
    true,
  );
  return { ask, close: () => emulator.close() };
}
