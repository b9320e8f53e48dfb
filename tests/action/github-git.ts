import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { startApi } from "./api.ts";

/** What a token may change. */
export type Permission = "contents" | "workflows" | "pull-requests";

/** Files by path. */
type Tree = Readonly<Record<string, string>>;

interface KeptCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/** A pull request as GitHub keeps it. */
export interface KeptProposal {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
  state: "open" | "closed";
}

interface GithubOptions {
  /** The files of the branch main; its commit is the one that runs. */
  readonly files?: Tree;
  /** What the token may change; without it: all. */
  readonly may?: readonly Permission[];
  /** Takes a request over before it is looked at; true: it has answered. */
  readonly fault?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** A local GitHub that keeps commits, as the Git data API has them. */
export interface GithubGit {
  readonly url: string;
  /** The commit that the workflow runs for. */
  readonly running: string;
  readonly pulls: readonly KeptProposal[];
  /** `METHOD path` of every request so far, without the repository. */
  readonly requests: readonly string[];
  /** Those of them that change something. */
  readonly writes: readonly string[];
  /** The commit of a branch, with its files. */
  branch(name: string): (KeptCommit & { readonly files: Tree }) | undefined;
  /** Somebody commits to a branch; the new commit's SHA. */
  push(branch: string, files: Tree): string;
  /** Somebody sets a branch to an older commit. */
  reset(branch: string, sha: string): void;
  close(number: number): void;
}

export const TOKEN = "ghp_5DfZkq93vLmXw7RtYb21NcAa84HsEeJu0oPi";
const REPOSITORY = "/repos/acme/shop";

/** Starts a GitHub for as long as the test takes. */
export async function startGithubGit(options: GithubOptions = {}): Promise<GithubGit> {
  const may = options.may ?? ["contents", "workflows", "pull-requests"];
  const trees = new Map<string, Tree>();
  const commits = new Map<string, KeptCommit>();
  const refs = new Map<string, string>();
  const pulls: KeptProposal[] = [];
  const requests: string[] = [];

  const addTree = (tree: Tree): string => {
    const sha = shaOf(["tree", Object.entries(tree).sort()]);
    trees.set(sha, tree);
    return sha;
  };
  const addCommit = (tree: string, parents: readonly string[], message: string): string => {
    const sha = shaOf(["commit", tree, parents, message, commits.size]);
    commits.set(sha, { sha, tree, parents, message });
    return sha;
  };
  const ancestors = (sha: string): Set<string> => {
    const found = new Set([sha]);
    for (const one of found) for (const parent of commits.get(one)?.parents ?? []) found.add(parent);
    return found;
  };
  const push = (branch: string, files: Tree): string => {
    const before = refs.get(branch);
    const parents = before === undefined ? [] : [before];
    refs.set(branch, addCommit(addTree(files), parents, "Somebody's commit"));
    return refs.get(branch) as string;
  };

  /** Throws what GitHub says to a token that may not change the workflows that a commit changes. */
  const checkWorkflows = (sha: string) => {
    const { tree, parents } = commits.get(sha) as KeptCommit;
    const [now, before] = [trees.get(tree) ?? {}, trees.get(commits.get(parents[0] ?? "")?.tree ?? "") ?? {}];
    const changed = [...new Set([...Object.keys(now), ...Object.keys(before)])].find(
      (path) => path.startsWith(".github/workflows/") && now[path] !== before[path],
    );
    if (changed !== undefined && !may.includes("workflows"))
      throw new Refusal(
        403,
        `refusing to allow a GitHub App to create or update workflow \`${changed}\` without \`workflows\` permission`,
      );
  };
  const needed = (permission: Permission) => {
    if (!may.includes(permission)) throw new Refusal(403, "Resource not accessible by integration");
  };
  const known = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Refusal(404, "Not Found");
    return value;
  };
  const valid = (holds: boolean, message: string) => {
    if (!holds) throw new Refusal(422, message);
  };
  const shownRef = (branch: string) => ({
    ref: `refs/heads/${branch}`,
    object: { type: "commit", sha: known(refs.get(branch)) },
  });
  const shownPull = (pull: KeptProposal) => ({
    ...pull,
    html_url: `https://github.test/acme/shop/pull/${pull.number}`,
  });

  const routes: Readonly<Record<string, (asked: Asked) => [status: number, body: unknown]>> = {
    "GET /git/ref/heads/(.+)": ({ name }) => [200, shownRef(name)],
    "GET /git/commits/(\\w+)": ({ name }) => {
      const { sha, tree, parents, message } = known(commits.get(name));
      return [200, { sha, message, tree: { sha: tree }, parents: parents.map((one) => ({ sha: one })) }];
    },
    "POST /git/trees": ({ body }) => {
      needed("contents");
      const tree: Record<string, string> = { ...known(trees.get(body.base_tree as string)) };
      for (const entry of body.tree as TreeEntry[]) {
        valid(entry.mode === "100644" && entry.type === "blob", "tree.mode must supply a valid tree.mode");
        if (entry.sha === null) {
          valid(Object.hasOwn(tree, entry.path), "GitRPC::BadObjectState");
          delete tree[entry.path];
        } else tree[entry.path] = entry.content as string;
      }
      return [201, { sha: addTree(tree) }];
    },
    "POST /git/commits": ({ body }) => {
      needed("contents");
      const parents = body.parents as string[];
      for (const parent of parents) known(commits.get(parent));
      valid(trees.has(body.tree as string), "Tree SHA does not exist");
      return [201, { sha: addCommit(body.tree as string, parents, body.message as string) }];
    },
    "POST /git/refs": ({ body }) => {
      needed("contents");
      const branch = (body.ref as string).replace(/^refs\/heads\//, "");
      valid(!refs.has(branch), "Reference already exists");
      valid(commits.has(body.sha as string), "Object does not exist");
      checkWorkflows(body.sha as string);
      refs.set(branch, body.sha as string);
      return [201, shownRef(branch)];
    },
    "PATCH /git/refs/heads/(.+)": ({ name, body }) => {
      needed("contents");
      const sha = body.sha as string;
      valid(refs.has(name), "Reference does not exist");
      valid(
        body.force === true || ancestors(sha).has(refs.get(name) as string),
        "Update is not a fast forward",
      );
      checkWorkflows(sha);
      refs.set(name, sha);
      return [200, shownRef(name)];
    },
    "GET /compare/(\\w+)\\.\\.\\.(\\w+)": ({ name, other }) => {
      const [base, head] = [known(commits.get(name)).sha, known(commits.get(other)).sha];
      const behind = ancestors(base).has(head);
      const ahead = ancestors(head).has(base);
      return [
        200,
        { status: base === head ? "identical" : ahead ? "ahead" : behind ? "behind" : "diverged" },
      ];
    },
    "GET /pulls": ({ query }) => [
      200,
      pulls
        .filter((pull) => pull.state === query.get("state") && `acme:${pull.head}` === query.get("head"))
        .filter((pull) => pull.base === query.get("base"))
        .map(shownPull),
    ],
    "POST /pulls": ({ body }) => {
      needed("pull-requests");
      const { head, base, title, body: text } = body as Record<string, string>;
      valid(refs.has(head as string) && refs.has(base as string), "Validation Failed");
      valid(
        !pulls.some((pull) => pull.head === head && pull.base === base && pull.state === "open"),
        `Validation Failed: A pull request already exists for acme:${head}.`,
      );
      valid(
        !ancestors(refs.get(base as string) as string).has(refs.get(head as string) as string),
        `Validation Failed: No commits between ${base} and ${head}`,
      );
      pulls.push({ number: pulls.length + 1, head, base, title, body: text, state: "open" } as KeptProposal);
      return [201, shownPull(pulls.at(-1) as KeptProposal)];
    },
  };

  const api = await startApi((request, response, text) => {
    const url = new URL(request.url ?? "", "http://github.test");
    const path = decodeURIComponent(url.pathname.replace(REPOSITORY, ""));
    requests.push(`${request.method} ${path}`);
    if (options.fault?.(request, response) === true) return;
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    };
    try {
      if (request.headers.authorization !== `token ${TOKEN}`) throw new Refusal(401, "Bad credentials");
      for (const [route, handle] of Object.entries(routes)) {
        const match = new RegExp(`^${route}$`).exec(`${request.method} ${path}`);
        if (match === null) continue;
        const [, name = "", other = ""] = match;
        const body = text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
        const [status, shown] = handle({ name, other, query: url.searchParams, body });
        return answer(status, shown);
      }
      throw new Refusal(404, "Not Found");
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      answer(error.status, { message: error.message, documentation_url: "https://docs.github.com/rest" });
    }
  });

  const running = push("main", options.files ?? {});
  return {
    url: api.url,
    running,
    pulls,
    requests,
    get writes() {
      return requests.filter((request) => !request.startsWith("GET "));
    },
    branch(name) {
      const commit = commits.get(refs.get(name) ?? "");
      return commit && { ...commit, files: trees.get(commit.tree) as Tree };
    },
    push,
    reset: (branch, sha) => void refs.set(branch, sha),
    close(number) {
      (pulls[number - 1] as KeptProposal).state = "closed";
    },
  };
}

/** What a route is asked with. */
interface Asked {
  /** What the route's groups matched. */
  readonly name: string;
  readonly other: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly content?: string;
  readonly sha?: null;
}

class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

function shaOf(value: unknown): string {
  return createHash("sha1").update(JSON.stringify(value)).digest("hex");
}
