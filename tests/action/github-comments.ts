import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A comment as GitHub keeps it. */
export interface KeptComment {
  readonly id: number;
  readonly pull: number;
  readonly user: { readonly login: string; readonly type: "Bot" | "User" } | null;
  body: string;
}

/** A pull request as far as it matters here. */
export interface KeptPull {
  readonly number: number;
  /** `OWNER:BRANCH` */
  readonly head: string;
  readonly sha: string;
  readonly state?: "open" | "closed";
}

/** An artifact of a workflow run. */
export interface KeptArtifact {
  readonly run?: number;
  readonly name: string;
  readonly zip: Uint8Array;
  readonly expired?: boolean;
  /** What the list says of its size, if not the truth. */
  readonly size?: number;
}

/** What GitHub knows, and how it answers. */
export interface GithubState {
  readonly comments?: readonly Omit<KeptComment, "id">[];
  readonly pulls?: readonly KeptPull[];
  readonly artifacts?: readonly KeptArtifact[];
  /** Who the token writes as. */
  readonly viewer?: string;
  /** Takes a request over before it is looked at; true: it has answered. */
  readonly fault?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** A local GitHub that keeps comments, as the API has them. */
export interface Github {
  readonly url: string;
  readonly comments: readonly KeptComment[];
  /** `METHOD path` of every request so far, without the repository. */
  readonly requests: string[];
  /** Replaces the artifacts. */
  keep(artifacts: readonly KeptArtifact[]): void;
}

const REPOSITORY = "/repos/acme/shop";
/** What GitHub allows of a body. */
const LONGEST = 65_536;

/** Starts a GitHub, and beside it the storage that has the artifacts, for as long as the test takes. */
export async function startGithub(state: GithubState): Promise<Github> {
  const comments: KeptComment[] = (state.comments ?? []).map((one, index) => ({ ...one, id: index + 1 }));
  let artifacts = state.artifacts ?? [];
  const viewer = state.viewer ?? "github-actions[bot]";
  const requests: string[] = [];

  const storage = await listen((request, response) => {
    // The storage is somebody else's: it must not see the token.
    const artifact = artifacts[Number(request.url?.slice(1)) - 1];
    if (request.headers.authorization !== undefined || artifact === undefined) response.writeHead(400).end();
    else response.writeHead(200, { "content-type": "application/zip" }).end(artifact.zip);
  });

  const url = await listen((request, response, text) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://github.test");
    const path = pathname.replace(REPOSITORY, "");
    requests.push(`${request.method} ${path}${request.url?.slice(pathname.length)}`);
    if (state.fault?.(request, response) === true) return;
    const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
      response
        .writeHead(status, { "content-type": "application/json", ...headers })
        .end(JSON.stringify(body));
    const page = <Item>(items: readonly Item[]): { shown: Item[]; link: Record<string, string> } => {
      const size = Number(searchParams.get("per_page") ?? 30);
      const number = Number(searchParams.get("page") ?? 1);
      const next = new URL(`${url}${request.url}`);
      next.searchParams.set("page", String(number + 1));
      const more = number * size < items.length;
      return {
        shown: items.slice((number - 1) * size, number * size),
        link: more ? { link: `<${next}>; rel="next"` } : {},
      };
    };
    const body = text === "" ? {} : (JSON.parse(text) as { body?: string });
    const tooLong = (body.body ?? "").length > LONGEST;

    const route = `${request.method} ${path}`;
    const list = /^GET \/issues\/(\d+)\/comments$/.exec(route);
    const create = /^POST \/issues\/(\d+)\/comments$/.exec(route);
    const update = /^PATCH \/issues\/comments\/(\d+)$/.exec(route);
    const runArtifacts = /^GET \/actions\/runs\/(\d+)\/artifacts$/.exec(route);
    const download = /^GET \/actions\/artifacts\/(\d+)\/zip$/.exec(route);
    if (request.headers.authorization !== "token ghs_token") answer(401, { message: "Bad credentials" });
    else if (tooLong) answer(422, { message: "body is too long (maximum is 65536 characters)" });
    else if (list !== null) {
      const { shown, link } = page(comments.filter(({ pull }) => pull === Number(list[1])));
      answer(200, shown, link);
    } else if (create !== null) {
      const user = { login: viewer, type: viewer.endsWith("[bot]") ? "Bot" : "User" } as const;
      comments.push({ id: comments.length + 1, pull: Number(create[1]), user, body: body.body ?? "" });
      answer(201, comments.at(-1));
    } else if (update !== null) {
      const comment = comments.find(({ id }) => id === Number(update[1]));
      if (comment === undefined) answer(404, { message: "Not Found" });
      else {
        comment.body = body.body ?? "";
        answer(200, comment);
      }
    } else if (route === "POST /graphql") answer(200, { data: { viewer: { login: viewer } } });
    else if (route === "GET /pulls") {
      const found = (state.pulls ?? []).filter(
        (pull) =>
          pull.head === searchParams.get("head") && (pull.state ?? "open") === searchParams.get("state"),
      );
      const { shown, link } = page(found.map(({ number, sha }) => ({ number, head: { sha } })));
      answer(200, shown, link);
    } else if (runArtifacts !== null) {
      const all = artifacts.map(({ run = 4711, name, zip, expired = false, size }, index) => {
        return { run, id: index + 1, name, expired, size_in_bytes: size ?? zip.length };
      });
      const found = all.filter(({ run }) => run === Number(runArtifacts[1]));
      const { shown, link } = page(found);
      answer(200, { total_count: found.length, artifacts: shown }, link);
    } else if (download !== null) {
      response.writeHead(302, { location: `${storage}/${download[1]}` }).end();
    } else answer(404, { message: `no route ${route}` });
  });

  return {
    url,
    comments,
    requests,
    keep: (given) => {
      artifacts = given;
    },
  };
}

async function listen(
  handle: (request: IncomingMessage, response: ServerResponse, body: string) => void,
): Promise<string> {
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => {
      body += text;
    });
    request.on("end", () => handle(request, response, body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
