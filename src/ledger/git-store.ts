import { createHash } from "node:crypto";
import {
  type Answer,
  GithubApi,
  type GithubApiOptions,
  isUnclear,
  unreachable,
} from "../host/github/github-api.ts";
import { RotaError } from "../model/rota-error.ts";
import { SecretMask } from "../value/secret-mask.ts";
import {
  type GitEntry,
  hasReference,
  readBlob,
  readCommitTree,
  readFile,
  readFolder,
  readReference,
  readSha,
  readTree,
} from "./git-answers.ts";
import { gitProblem, isEmptyRepository, isLostRace, type StateBranch } from "./git-problem.ts";
import { BRANCH_FILES, COMMIT_AUTHOR, commitMessage } from "./state-branch.ts";
import type { LedgerStore, Page } from "./store.ts";

export type GitStoreOptions = Omit<GithubApiOptions, "mask"> & StateBranch;

const ENDING = ".jsonl";
const CONTENTS = "/repos/{owner}/{repo}/contents/{path}";
/** The Contents API ends a listing there, without a word. */
const LONGEST_LISTING = 1_000;
/** A folder comes as an object with its SHA, not as a bare list. */
const AS_OBJECT = { accept: "application/vnd.github.object+json" };
/** How often a write is tried whose answer got lost, and how often pages are removed against others who write. */
const MOST_TRIES = 5;
const FIRST_WAIT = 250;
/** Opens the ledger on a branch of a repository at GitHub, which is made when the first page is written. Asks nothing yet. */
export function openGitStore(options: GitStoreOptions): LedgerStore {
  return new GitStore(options);
}

/** A page is a file, its version the file's blob, a write one commit: `checkout@staging/2026-11-22.jsonl`. No checkout. */
class GitStore implements LedgerStore {
  readonly #place: StateBranch;
  readonly #api: GithubApi;
  readonly #owner: string;
  readonly #repo: string;
  readonly #sleep: (milliseconds: number) => Promise<void>;
  /** What is known of the branch. `pages` and `books` always look again; a write finds out when it was out of date. */
  #branch: "unknown" | "there" | "missing" = "unknown";
  /** Ends when the last write has: a branch takes one commit at a time, and who comes in between has to try again. */
  #writing: Promise<unknown> = Promise.resolve();

  constructor(options: GitStoreOptions) {
    const secrets = new SecretMask();
    secrets.add(options.token);
    this.#place = options;
    [this.#owner = "", this.#repo = ""] = options.repository.split("/");
    this.#api = new GithubApi({ ...options, mask: (text) => secrets.mask(text) });
    this.#sleep = (milliseconds) => options.clock.sleep(milliseconds * (0.5 + options.random.number() / 2));
  }

  async pages(book: string): Promise<readonly string[]> {
    const files = (await this.#list(book)).filter(({ name, isFolder }) => !isFolder && name.endsWith(ENDING));
    return files.map(({ name }) => name.slice(0, -ENDING.length)).sort();
  }

  async books(): Promise<readonly string[]> {
    const folders = (await this.#list("")).filter(({ isFolder }) => isFolder);
    return folders.map(({ name }) => name).sort();
  }

  async read(book: string, page: string): Promise<Page | undefined> {
    if (this.#branch === "missing") return undefined;
    const answer = await this.#contents(pathOf(book, page));
    if (answer === undefined) return undefined;
    const { sha, text } = readFile(answer);
    return { version: sha, text: text ?? readBlob(await this.#get("git/blobs/{sha}", { sha })) };
  }

  write(
    ...page: [book: string, page: string, text: string, version: string | undefined, why: string]
  ): Promise<boolean> {
    const written = this.#writing.then(() => this.#write(...page));
    this.#writing = written.catch(() => {});
    return written;
  }

  async #write(
    book: string,
    page: string,
    text: string,
    version: string | undefined,
    why: string,
  ): Promise<boolean> {
    const path = pathOf(book, page);
    const content = Buffer.from(text);
    const mine = blobSha(content);
    for (let tries = 1; ; tries++) {
      // A page that was there is gone with its branch: somebody removed it.
      if (this.#branch === "missing" && version !== undefined) return false;
      const answer =
        this.#branch === "missing"
          ? await this.#createBranch(path, text, why)
          : await this.#put(path, content, version, why);
      if (answer.status === 200 || answer.status === 201) {
        const isNew = answer.status === 201 && this.#branch !== "missing";
        this.#branch = "there";
        return isNew && version !== undefined ? this.#takeBack(path, mine, why) : true;
      }
      if (tries > 1 || isUnclear(answer)) {
        // An earlier try may have been carried out, though its answer got lost.
        const now = await this.#versionOf(path);
        if (now === mine) return true;
        if (now !== version) return false;
      }
      if (isLostRace(answer)) {
        this.#branch = "there";
        return false;
      }
      if (isUnclear(answer)) {
        if (tries === MOST_TRIES) throw unreachable(answer);
        await this.#sleep(FIRST_WAIT * 2 ** tries);
      } else if (answer.status === 404 && this.#branch !== "missing" && tries < MOST_TRIES) {
        // Another may have made the branch just now; else the repository is hidden from us.
        if ((await this.#seek()) && tries > 1) throw gitProblem(answer, this.#place);
      } else if (
        (answer.status === 409 || answer.status === 422) &&
        (await this.#versionOf(path)) !== version
      )
        return false;
      else throw gitProblem(answer, this.#place);
    }
  }

  async prune(book: string, before: string): Promise<void> {
    for (let tries = 1; tries <= MOST_TRIES; tries++) {
      const old = (await this.pages(book)).filter((page) => page < before);
      if (old.length === 0) return;
      const head = readReference(await this.#get("git/ref/{ref}", { ref: `heads/${this.#place.branch}` }));
      const base_tree = readCommitTree(await this.#get("git/commits/{sha}", { sha: head }));
      const tree = old.map((page) => ({ path: pathOf(book, page), mode: "100644", type: "blob", sha: null }));
      const message = `${book}: remove pages before ${before}`;
      const commit = await this.#commit({ base_tree, tree }, message, [head]);
      const reference = { ref: `heads/${this.#place.branch}`, sha: commit, force: false };
      const answer = await this.#api.tell(
        "PATCH /repos/{owner}/{repo}/git/refs/{ref}",
        this.#with(reference),
      );
      if (answer.status === 200) return;
      if (!isUnclear(answer) && !isLostRace(answer)) throw gitProblem(answer, this.#place);
      await this.#sleep(FIRST_WAIT * 2 ** tries);
    }
    throw new RotaError("ledger-busy", `others wrote to the branch ${this.#place.branch} all the time`, {
      hint: "nothing is lost; old pages are removed another time",
    });
  }

  async close(): Promise<void> {}

  async #list(folder: string): Promise<readonly GitEntry[]> {
    this.#branch = this.#branch === "missing" ? "unknown" : this.#branch;
    const answer = await this.#contents(folder);
    if (answer === undefined) return [];
    const { sha, entries } = readFolder(answer);
    return entries.length < LONGEST_LISTING ? entries : readTree(await this.#get("git/trees/{sha}", { sha }));
  }

  async #versionOf(path: string): Promise<string | undefined> {
    const answer = await this.#contents(path);
    return answer && readFile(answer).sha;
  }

  /** A file or a folder; undefined when there is none. */
  async #contents(path: string): Promise<Answer | undefined> {
    const { branch } = this.#place;
    const answer = await this.#api.ask(`GET ${CONTENTS}`, {
      ...this.#with({ path, ref: branch }),
      headers: AS_OBJECT,
    });
    if (answer.status === 200) this.#branch = "there";
    else if (answer.status !== 404 || isEmptyRepository(answer)) throw gitProblem(answer, this.#place);
    else if (/^No commit found for the ref/i.test(answer.message)) this.#branch = "missing";
    // The same 404 may hide the whole repository from us, which must not pass for an empty ledger.
    else if (this.#branch !== "there") await this.#seek();
    return answer.status === 200 ? answer : undefined;
  }

  /** Finds out whether the branch is there. This list is empty without it; it is refused where we see nothing at all. */
  async #seek(): Promise<boolean> {
    const { branch } = this.#place;
    const answer = await this.#get("git/matching-refs/{ref}", { ref: `heads/${branch}` });
    this.#branch = hasReference(answer, `refs/heads/${branch}`) ? "there" : "missing";
    return this.#branch === "there";
  }

  #put(path: string, content: Buffer, version: string | undefined, why: string): Promise<Answer> {
    const file = {
      path,
      branch: this.#place.branch,
      message: commitMessage(why),
      content: content.toString("base64"),
      ...(version === undefined ? {} : { sha: version }),
    };
    return this.#api.tell(
      `PUT ${CONTENTS}`,
      this.#with({ ...file, author: COMMIT_AUTHOR, committer: COMMIT_AUTHOR }),
    );
  }

  /** GitHub makes a file anew whatever version it was to have. Removes it again; true when others have written to it since. */
  async #takeBack(path: string, mine: string, why: string): Promise<boolean> {
    const file = { path, branch: this.#place.branch, message: `take back: ${commitMessage(why)}`, sha: mine };
    await this.#api.tell(
      `DELETE ${CONTENTS}`,
      this.#with({ ...file, author: COMMIT_AUTHOR, committer: COMMIT_AUTHOR }),
    );
    return (await this.#versionOf(path)) !== undefined;
  }

  /** Makes the branch, with nothing before it, and the first page on it. Of those who do so at once one gets the name. */
  async #createBranch(path: string, text: string, why: string): Promise<Answer> {
    const tree = Object.entries({ ...BRANCH_FILES, [path]: text }).map(([name, content]) => ({
      path: name,
      mode: "100644",
      type: "blob",
      content,
    }));
    const sha = await this.#commit({ tree }, commitMessage(why), []);
    const reference = { ref: `refs/heads/${this.#place.branch}`, sha };
    return this.#api.tell("POST /repos/{owner}/{repo}/git/refs", this.#with(reference));
  }

  async #commit(content: object, message: string, parents: readonly string[]): Promise<string> {
    const tree = readSha(await this.#made("git/trees", content));
    return readSha(
      await this.#made("git/commits", {
        message,
        tree,
        parents,
        author: COMMIT_AUTHOR,
        committer: COMMIT_AUTHOR,
      }),
    );
  }

  /** Makes an object. Twice is as good as once: it is called by what is in it, and nothing leads to it yet. */
  async #made(what: string, content: object): Promise<Answer> {
    const answer = await this.#api.ask(`POST /repos/{owner}/{repo}/${what}`, this.#with(content));
    if (answer.status !== 201) throw gitProblem(answer, this.#place);
    return answer;
  }

  async #get(what: string, parameters: object): Promise<Answer> {
    const answer = await this.#api.ask(`GET /repos/{owner}/{repo}/${what}`, this.#with(parameters));
    if (answer.status !== 200) throw gitProblem(answer, this.#place);
    return answer;
  }

  #with(parameters: object): Record<string, unknown> {
    return { owner: this.#owner, repo: this.#repo, ...parameters };
  }
}

function pathOf(book: string, page: string): string {
  return `${book}/${page}${ENDING}`;
}

/** What git calls a file of this content. */
function blobSha(content: Buffer): string {
  return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
