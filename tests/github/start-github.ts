import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ACTIONS } from "./actions.ts";
import { type Call, forward, type Handler } from "./call.ts";
import { CHECKS } from "./checks.ts";
import { CONTENTS } from "./contents.ts";
import { DEPLOYMENTS } from "./deployments.ts";
import { befall, type Fault, FaultPlan } from "./faults.ts";
import { ISSUES, viewerReply } from "./issues.ts";
import { brokenLimits } from "./limits.ts";
import { matchOperation, problemsOf } from "./openapi.ts";
import { ALL, isAllowed, OF_A_FORK, type Permissions } from "./permissions.ts";
import { PULLS_AND_STATUSES } from "./pulls-and-statuses.ts";
import { type Reply, refusal, send } from "./reply.ts";
import { GithubRepository } from "./repository.ts";
import { SETTINGS } from "./settings.ts";
import { State } from "./state.ts";
import { type Storage, startStorage } from "./storage.ts";
import { startUpstream, type Upstream } from "./upstream.ts";

export interface GithubOptions {
  /** `owner/name`. */
  readonly repository: string;
  /** Without a first commit. */
  readonly empty?: boolean;
  readonly isPrivate?: boolean;
}

/** A request, and what came of it. */
export interface LoggedRequest {
  readonly method: string;
  /** With the query, decoded. */
  readonly path: string;
  /** GitHub's name of it; undefined when it is unknown. */
  readonly operation: string | undefined;
  readonly body: unknown;
  /** What it was answered; 0 until then, or when it was not. */
  status: number;
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  ...ACTIONS,
  ...CHECKS,
  ...CONTENTS,
  ...DEPLOYMENTS,
  ...ISSUES,
  ...PULLS_AND_STATUSES,
  ...SETTINGS,
};

/**
 * Starts a local GitHub on loopback: a stateful emulator behind a proxy that is as strict as GitHub, and stricter where GitHub would
 * silently ignore a mistake. Requests that a client must never send are kept in `problems`, and `close` fails when there are any.
 */
export async function startGithub(options: GithubOptions): Promise<LocalGithub> {
  const [owner = "", name = ""] = options.repository.split("/");
  const github = new LocalGithub();
  const url = await github.listen();
  const { empty = false, isPrivate = false } = options;
  const upstream = await startUpstream({ owner, name, empty, isPrivate, url });
  github.open(upstream, options.repository, empty);
  return github;
}

/** A GitHub with one repository. Made by `startGithub`. */
export class LocalGithub {
  /** Every request so far, in the order in which they came. */
  readonly requests: LoggedRequest[] = [];
  /** What of workflows, statuses and rules a test wants to be so. */
  readonly state = new State();
  /** A token that may do all that a job can be given. */
  readonly token = "ghs_16C7e42F292c6912E7710c838347Ae178B4a";
  /** Called when a request has come, before it is answered: to bring the state up to date with what is kept elsewhere. */
  onRequest: () => void = () => {};
  /** A token of a pull request from a fork. */
  readonly forkToken = "ghs_forkforkforkforkforkforkforkforkfork";
  readonly #tokens = new Map<string, Permissions | "blind">([
    [this.token, ALL],
    [this.forkToken, OF_A_FORK],
  ]);
  readonly #faults = new FaultPlan();
  readonly #server = createServer((request, response) => {
    this.#answer(request, response).catch((error: unknown) => {
      // Not where the client went away.
      if (!request.destroyed) this.#problems.push(`${request.method} ${request.url}: ${error}`);
      response.destroy();
    });
  });
  #problems: string[] = [];
  #open = 0;
  #mostAtOnce = 0;
  #url = "";
  #upstream: Upstream | undefined;
  #storage: Storage | undefined;
  #repository: GithubRepository | undefined;

  /** What `GITHUB_API_URL` is to be. */
  get url(): string {
    return this.#url;
  }

  /** The repository, to prepare it and to look into it past the proxy. */
  get repository(): GithubRepository {
    if (this.#repository === undefined) throw new Error("the local GitHub has not started");
    return this.#repository;
  }

  /** How many requests were open at the same time at most. */
  get mostAtOnce(): number {
    return this.#mostAtOnce;
  }

  /** A token with these permissions; `blind` is one that GitHub hides the repository from. */
  tokenWith(permissions: Permissions | "blind"): string {
    const token = `ghs_${String(this.#tokens.size).padStart(36, "0")}`;
    this.#tokens.set(token, permissions);
    return token;
  }

  /** Plans something to go wrong. */
  fault(fault: Fault): void {
    this.#faults.add(fault);
  }

  /** Plans that have not come to pass. */
  get pendingFaults(): readonly Fault[] {
    return this.#faults.pending;
  }

  clearFaults(): void {
    this.#faults.clear();
  }

  /** Requests that no client should send, and forgets them: a test that expects them calls this before `close`. */
  takeProblems(): string[] {
    const problems = this.#problems;
    this.#problems = [];
    return problems;
  }

  /** Ends it. Throws when a client sent what no client should send. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
    await this.#upstream?.close();
    await this.#storage?.close();
    const problems = this.takeProblems();
    if (problems.length > 0) throw new Error(`the local GitHub was asked wrongly:\n${problems.join("\n")}`);
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    this.#url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    this.#storage = await startStorage(this.state, (text) => this.#problems.push(text));
    this.state.storage = this.#storage.url;
    return this.#url;
  }

  open(upstream: Upstream, repository: string, empty: boolean): void {
    this.#upstream = upstream;
    this.#repository = new GithubRepository(upstream, repository);
    this.state.isEmpty = empty;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#mostAtOnce = Math.max(this.#mostAtOnce, ++this.#open);
    response.on("close", () => this.#open--);
    const { method = "GET" } = request;
    const address = new URL(request.url ?? "/", this.#url);
    const match = matchOperation(method, address.pathname);
    const text = await bodyOf(request);
    const body = text === "" ? undefined : parsed(text);
    const path = decodeURIComponent(address.pathname) + address.search;
    const logged: LoggedRequest = { method, path, operation: match?.operation, body, status: 0 };
    this.requests.push(logged);
    this.onRequest();
    const fault = match && this.#faults.next(match.operation, method, decodeURIComponent(address.pathname));
    const untouched = fault !== undefined && fault.done !== true && !["slow", "cut"].includes(fault.kind);
    const reply = untouched
      ? refusal(500, "never sent")
      : await this.#reply(request, address, match, text, body);
    logged.status = untouched ? 0 : reply.status;
    response.on("finish", () => {
      logged.status = response.statusCode;
    });
    if (fault === undefined) send(response, reply);
    else await befall(response, fault, reply);
  }

  async #reply(
    request: IncomingMessage,
    address: URL,
    match: ReturnType<typeof matchOperation>,
    text: string,
    body: unknown,
  ): Promise<Reply> {
    const { method = "GET", headers } = request;
    const asked = `${method} ${address.pathname}${address.search}`;
    const isKnown = this.#tokens.has(tokenOf(request));
    if (asked === "POST /graphql")
      return isKnown ? viewerReply(this.state, body) : refusal(401, "Bad credentials");
    if (match === undefined) return this.#problem(asked, ["unknown route"], refusal(404, "Not Found"));
    const permissions = this.#tokens.get(tokenOf(request));
    if (permissions === undefined) return refusal(401, "Bad credentials");
    if (text !== "" && body === undefined)
      return this.#problem(asked, ["body is not JSON"], refusal(400, "Problems parsing JSON"));
    const wrong = [...problemsOf(match, address.searchParams, body), ...brokenLimits(match.operation, body)];
    if (wrong.length > 0) return this.#problem(asked, wrong, refusal(422, "Validation Failed", wrong));
    if (permissions === "blind") return refusal(404, "Not Found");
    if (!isAllowed(match.operation, method, permissions))
      return refusal(403, "Resource not accessible by integration");
    const call: Call = {
      operation: match.operation,
      method,
      address,
      path: match.path,
      body: (body ?? {}) as Call["body"],
      accept: headers.accept ?? "",
      state: this.state,
      upstream: this.#upstream as Upstream,
    };
    return (HANDLERS[match.operation] ?? forward)(call);
  }

  #problem(asked: string, problems: readonly string[], reply: Reply): Reply {
    this.#problems.push(`${asked}: ${problems.join("; ")}`);
    return reply;
  }
}

function tokenOf({ headers }: IncomingMessage): string {
  return headers.authorization?.replace(/^(token|bearer) /i, "") ?? "";
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
