import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { type ZipFile, zipOf } from "../../src/load/testing/zip-of.ts";

/** The runtime token of a job: only its claims are looked at. */
const TOKEN = ["header", { scp: "Actions.Other:1 Actions.Results:run-backend:job-backend" }, "signature"]
  .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
  .join(".");
const SERVICE = "/twirp/github.actions.results.api.v1.ArtifactService/";

/** The route that fails, and how. */
export interface Fault {
  readonly route: string;
  readonly status: number;
  readonly message: string;
  /** Only for this artifact. */
  readonly name?: string;
}

/** GitHub's service for the artifacts of one workflow run, as far as the action needs it: those of all its jobs and attempts. */
export interface ArtifactService {
  /** What the runner tells a job of it. */
  readonly env: Readonly<Record<string, string>>;
  /** The archives that were uploaded as a whole, by name. */
  readonly archives: ReadonlyMap<string, Buffer>;
  /** The names of the routes that were asked for. */
  readonly requests: readonly string[];
  /** Puts an artifact there as if a job had uploaded it; `claims` are the lies about it. */
  put(name: string, files: readonly ZipFile[] | Buffer, claims?: { size?: number; digest?: string }): void;
  /** From now on a route fails. */
  fail(fault: Fault): void;
}

interface Stored {
  readonly id: number;
  readonly blocks: Map<string, Buffer>;
  archive: Buffer;
  size: number;
  digest: string;
  finished: boolean;
}

/** Starts the service on loopback, for as long as the test takes. */
export async function startArtifacts(): Promise<ArtifactService> {
  const stored = new Map<string, Stored>();
  const requests: string[] = [];
  const faults: Fault[] = [];
  let url = "";

  const create = (name: string): Stored => {
    const empty = Buffer.alloc(0);
    const one = {
      id: stored.size + 1,
      blocks: new Map(),
      archive: empty,
      size: 0,
      digest: "",
      finished: false,
    };
    stored.set(name, one);
    return one;
  };
  const known = (name: string): Stored => {
    const found = stored.get(name);
    if (found === undefined) throw new Error(`nobody created ${name}`);
    return found;
  };
  const blob = (name: string) => `${url}/blob/${encodeURIComponent(name)}.zip?sig=signature`;

  const answers: Readonly<Record<string, (asked: Asked) => unknown>> = {
    CreateArtifact: ({ name }) => {
      if (stored.has(name))
        throw new Conflict(`an artifact with this name already exists on the workflow run`);
      create(name);
      return { ok: true, signed_upload_url: blob(name) };
    },
    FinalizeArtifact: ({ name, size, hash }) => {
      const one = known(name);
      Object.assign(one, { size: Number(size), digest: hash, finished: true });
      return { ok: true, artifact_id: String(one.id) };
    },
    ListArtifacts: ({ id_filter: id }) => ({
      artifacts: [...stored]
        .filter(([, one]) => one.finished && (id === undefined || String(one.id) === id))
        .map(([name, one]) => ({
          workflow_run_backend_id: "run-backend",
          workflow_job_run_backend_id: "job-backend",
          database_id: String(one.id),
          name,
          size: String(one.size),
          created_at: "2026-11-22T08:00:00Z",
          ...(one.digest !== "" && { digest: one.digest }),
        })),
    }),
    GetSignedArtifactURL: ({ name }) => ({ name, signed_url: blob(name) }),
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks);
      const { pathname } = new URL(request.url as string, url);
      const route = pathname.startsWith(SERVICE) ? pathname.slice(SERVICE.length) : "blob";
      requests.push(`${request.method} ${route}`);
      const fault = faults.find(
        (one) => one.route === route && (one.name === undefined || body.includes(`"${one.name}"`)),
      );
      if (fault !== undefined) {
        send(response, fault.status, { code: "fault", msg: fault.message });
      } else if (route === "blob") answerBlob(request, response, body, known(nameOf(pathname)));
      else {
        expectToken(request);
        try {
          send(response, 200, answers[route]?.(JSON.parse(body.toString()) as Asked));
        } catch (error) {
          if (!(error instanceof Conflict)) throw error;
          send(response, 409, { code: "already_exists", msg: error.message });
        }
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    env: {
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: TOKEN,
      // Other servers are taken for ones of one's own, which have no such service.
      GITHUB_SERVER_URL: "https://github.com",
    },
    get archives() {
      return new Map([...stored].filter(([, one]) => one.finished).map(([name, one]) => [name, one.archive]));
    },
    requests,
    put(name, files, claims = {}) {
      const archive = Buffer.isBuffer(files) ? files : zipOf(files);
      Object.assign(create(name), {
        archive,
        size: claims.size ?? archive.length,
        digest: claims.digest ?? digestOf(archive),
        finished: true,
      });
    },
    fail: (fault) => faults.push(fault),
  };
}

/** What the routes are asked with. */
interface Asked {
  readonly name: string;
  readonly size?: string;
  readonly hash?: string;
  readonly id_filter?: string;
}

class Conflict extends Error {}

/** A blob as Azure keeps it: put as a whole, or in blocks and then the list of them. */
function answerBlob(request: IncomingMessage, response: ServerResponse, body: Buffer, one: Stored): void {
  if (request.method === "GET") {
    response.writeHead(200, { "content-type": "application/zip", "content-length": one.archive.length });
    response.end(one.archive);
    return;
  }
  const query = new URL(request.url as string, "http://blob").searchParams;
  if (query.get("comp") === "block") one.blocks.set(query.get("blockid") as string, body);
  else if (query.get("comp") === "blocklist") {
    const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id]) => id as string);
    one.archive = Buffer.concat(ids.map((id) => one.blocks.get(id) as Buffer));
  } else one.archive = body;
  response.writeHead(201, { etag: '"1"', "x-ms-request-id": "1", "x-ms-version": "2025-01-05" });
  response.end();
}

function expectToken({ headers }: IncomingMessage): void {
  if (headers.authorization !== `Bearer ${TOKEN}`) throw new Error("not the job's runtime token");
}

function nameOf(pathname: string): string {
  return decodeURIComponent(pathname.replace(/^\/blob\//, "").replace(/\.zip$/, ""));
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

function digestOf(archive: Buffer): string {
  return `sha256:${createHash("sha256").update(archive).digest("hex")}`;
}
