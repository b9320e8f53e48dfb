import type { Reply } from "./reply.ts";
import type { Upstream } from "./upstream.ts";

/** The repository behind the proxy, as its owner sees it: to prepare tests and to look at what came of them. */
export class GithubRepository {
  readonly #upstream: Upstream;
  readonly #path: string;

  constructor(upstream: Upstream, fullName: string) {
    this.#upstream = upstream;
    this.#path = `/repos/${fullName}`;
  }

  /** The head of a branch; undefined when there is no such branch. */
  async head(branch: string): Promise<string | undefined> {
    const reply = await this.#ask("GET", `/git/ref/heads/${branch}`);
    return reply.status === 200 ? (reply.body as { object: { sha: string } }).object.sha : undefined;
  }

  /** The commits of a branch, oldest first. */
  async commits(branch: string): Promise<Commit[]> {
    const commits: Commit[] = [];
    for (let sha = await this.head(branch); sha !== undefined; ) {
      const { message, parents } = await this.#get<{ message: string; parents: { sha: string }[] }>(
        `/git/commits/${sha}`,
      );
      commits.unshift({ sha, message, parents: parents.map((parent) => parent.sha) });
      sha = parents[0]?.sha;
    }
    return commits;
  }

  /** The texts of all files of a branch, or of a commit, by path. */
  async files(ref: string): Promise<Map<string, string>> {
    const { tree } = await this.#get<{ tree: { path: string; type: string; sha: string }[] }>(
      `/git/trees/${ref}?recursive=1`,
    );
    const files = new Map<string, string>();
    for (const { path, type, sha } of tree) {
      if (type !== "blob") continue;
      const { content } = await this.#get<{ content: string }>(`/git/blobs/${sha}`);
      files.set(path, Buffer.from(content, "base64").toString("utf8"));
    }
    return files;
  }

  /** Commits files to a branch, which is made (from the parent, or as an orphan) if need be; null removes one. `date`: of the commit
   * (RFC 3339), if it is not now. Returns the commit's SHA. */
  async commit(
    branch: string,
    files: Readonly<Record<string, string | null>>,
    parent?: string,
    date?: string,
    message = "Prepare",
  ): Promise<string> {
    const head = (await this.head(branch)) ?? parent;
    const base = head && (await this.#get<{ tree: { sha: string } }>(`/git/commits/${head}`)).tree.sha;
    const entries = Object.entries(files).map(([path, content]) => ({
      path,
      mode: "100644",
      type: "blob",
      ...(content === null ? { sha: null } : { content }),
    }));
    const tree = await this.#make("/git/trees", {
      tree: entries,
      ...(base === undefined ? {} : { base_tree: base }),
    });
    const parents = head === undefined ? [] : [head];
    const who = date === undefined ? {} : { committer: { name: "Ada", email: "ada@acme.test", date } };
    const sha = await this.#make("/git/commits", { message, tree, parents, ...who });
    const known = (await this.head(branch)) !== undefined;
    if (known) await this.#ask("PATCH", `/git/refs/heads/${branch}`, { sha });
    else await this.#ask("POST", "/git/refs", { ref: `refs/heads/${branch}`, sha });
    if ((await this.head(branch)) !== sha) throw new Error(`${branch} could not be moved to ${sha}`);
    return sha;
  }

  /** Opens a pull request between two branches; its number. */
  async openPull(head: string, base = "main"): Promise<number> {
    const reply = await this.#ask("POST", "/pulls", { title: `Merge ${head}`, head, base });
    return (reply.body as { number: number }).number;
  }

  /** The texts of the comments on a pull request, oldest first. */
  async comments(pull: number): Promise<string[]> {
    return (await this.#comments(pull)).map(({ body }) => body);
  }

  /** The ids of the comments on a pull request, oldest first. */
  async commentIds(pull: number): Promise<number[]> {
    return (await this.#comments(pull)).map(({ id }) => id);
  }

  /** Comments on a pull request as the repository's owner; the comment's id. */
  async addComment(pull: number, body: string): Promise<number> {
    const reply = await this.#ask("POST", `/issues/${pull}/comments`, { body });
    if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
    return (reply.body as { id: number }).id;
  }

  /** Changes a comment past the proxy. */
  async editComment(id: number, body: string): Promise<void> {
    const reply = await this.#ask("PATCH", `/issues/comments/${id}`, { body });
    if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
  }

  /** Closes a pull request without merging it. */
  async closePull(number: number): Promise<void> {
    const reply = await this.#ask("PATCH", `/pulls/${number}`, { state: "closed" });
    if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
  }

  /** All issues, oldest first. */
  async issues(): Promise<KeptIssue[]> {
    const all: KeptIssue[] = [];
    for (let page = 1; ; page++) {
      const found = await this.#get<KeptIssue[]>(`/issues?state=all&direction=asc&per_page=100&page=${page}`);
      all.push(...found);
      if (found.length < 100) return all.sort((one, other) => one.number - other.number);
    }
  }

  /** Opens an issue as the repository's owner; its number. */
  async openIssue(title: string, body: string): Promise<number> {
    const reply = await this.#ask("POST", "/issues", { title, body });
    return (reply.body as { number: number }).number;
  }

  /** Comments on an issue as the repository's owner. */
  async comment(number: number, body: string): Promise<void> {
    const reply = await this.#ask("POST", `/issues/${number}/comments`, { body });
    if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
  }

  /** Changes an issue as a person does. */
  async editIssue(
    number: number,
    change: { readonly body?: string; readonly state?: string },
  ): Promise<void> {
    const reply = await this.#ask("PATCH", `/issues/${number}`, change);
    if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
  }

  /** Merges a pull request by a merge commit; when that was (RFC 3339). */
  async mergePull(number: number): Promise<string> {
    const merged = await this.#ask("PUT", `/pulls/${number}/merge`, {});
    if (merged.status !== 200) throw new Error(JSON.stringify(merged.body));
    return (await this.#get<{ merged_at: string }>(`/pulls/${number}`)).merged_at;
  }

  async #comments(pull: number): Promise<KeptComment[]> {
    const all: KeptComment[] = [];
    for (let page = 1; ; page++) {
      const found = await this.#get<KeptComment[]>(`/issues/${pull}/comments?per_page=100&page=${page}`);
      all.push(...found);
      if (found.length < 100) return all;
    }
  }

  async #make(path: string, body: unknown): Promise<string> {
    const reply = await this.#ask("POST", path, body);
    if (reply.status !== 201) throw new Error(`${path}: ${JSON.stringify(reply.body)}`);
    return (reply.body as { sha: string }).sha;
  }

  async #get<Body>(path: string): Promise<Body> {
    const reply = await this.#ask("GET", path);
    if (reply.status !== 200) throw new Error(`${path}: ${JSON.stringify(reply.body)}`);
    return reply.body as Body;
  }

  #ask(method: string, path: string, body?: unknown): Promise<Reply> {
    return this.#upstream.ask(method, this.#path + path, body, true);
  }
}

/** An issue, as far as tests look at it. */
export interface KeptIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: "open" | "closed";
  readonly state_reason: string | null;
  readonly labels: readonly { readonly name: string }[];
  readonly user: { readonly login: string };
}

interface KeptComment {
  readonly id: number;
  readonly body: string;
}

export interface Commit {
  readonly sha: string;
  readonly message: string;
  readonly parents: readonly string[];
}
