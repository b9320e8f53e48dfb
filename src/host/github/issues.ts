import { eachPage, PAGE } from "./all-pages.ts";
import { type Author, authorOf, shownAuthor } from "./author.ts";
import type { GithubClient, Repository } from "./client.ts";
import { createOnce } from "./create-once.ts";
import { askGithub, GithubError } from "./github-error.ts";

const PERMISSION = "issues: write";

/** An issue of the repository. */
export interface Issue {
  readonly number: number;
  readonly url: string;
  readonly body: string;
  /** null when the account is gone. */
  readonly author: Author | null;
}

/** What an issue is made of; every label must be there. */
export interface NewIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** A label as the repository has it. */
export interface Label {
  readonly name: string;
  /** Six hexadecimal digits; GitHub chooses without one. */
  readonly color?: string;
  readonly description?: string;
}

/** A comment on an issue. */
export interface IssueComment {
  readonly body: string;
  /** null when the account is gone. */
  readonly author: Author | null;
}

/** The issues of a repository. Every method throws GithubError when GitHub does not do it. */
export interface Issues {
  /** The open ones that somebody wrote, the oldest first, page by page; pull requests are left out. */
  openPages(creator: Author): AsyncIterable<readonly Issue[]>;
  create(issue: NewIssue): Promise<Issue>;
  update(number: number, body: string): Promise<void>;
  close(number: number, reason: "completed" | "duplicate"): Promise<void>;
  comment(number: number, body: string): Promise<IssueComment>;
  /** The comments on one, the oldest first, page by page. */
  commentPages(number: number): AsyncIterable<readonly IssueComment[]>;
  /** Makes a label that is not there yet. */
  ensureLabel(label: Label): Promise<void>;
  isAssignable(login: string): Promise<boolean>;
  /** Assigns at most ten persons; who is assigned then. GitHub leaves out in silence whom it does not want. */
  assign(number: number, logins: readonly string[]): Promise<readonly string[]>;
  /** Who the token writes as. */
  author(): Promise<Author>;
}

/** The issues of a repository, as the token sees them. */
export function repositoryIssues(client: GithubClient, repository: Repository, signal: AbortSignal): Issues {
  const { issues } = client.rest;
  const common = { ...repository, request: { signal } };
  const ask = <Answer>(question: () => Promise<Answer>) => askGithub(PERMISSION, question);
  return {
    async *openPages({ login }) {
      const order = { sort: "created", direction: "asc", per_page: PAGE } as const;
      const options = { ...common, ...order, state: "open" as const, creator: login };
      const pages = eachPage(
        async (page) => (await ask(() => issues.listForRepo({ ...options, page }))).data,
      );
      for await (const page of pages)
        yield page.flatMap((issue) => (issue.pull_request === undefined ? [shown(issue)] : []));
    },
    async create({ title, body, labels }) {
      const { data } = await ask(() => issues.create({ ...common, title, body, labels: [...labels] }));
      return shown(data);
    },
    async update(number, body) {
      await ask(() => issues.update({ ...common, issue_number: number, body }));
    },
    async close(number, reason) {
      await ask(() =>
        issues.update({ ...common, issue_number: number, state: "closed", state_reason: reason }),
      );
    },
    async comment(number, body) {
      const { data } = await ask(() => issues.createComment({ ...common, issue_number: number, body }));
      return shownComment(data);
    },
    async *commentPages(number) {
      const options = { ...common, issue_number: number, per_page: PAGE };
      const pages = eachPage(
        async (page) => (await ask(() => issues.listComments({ ...options, page }))).data,
      );
      for await (const page of pages) yield page.map(shownComment);
    },
    async ensureLabel(label) {
      const find = async () =>
        (await found(() => ask(() => issues.getLabel({ ...common, name: label.name })))) ? label : null;
      if ((await find()) !== null) return;
      try {
        await createOnce(find, async () => {
          await ask(() => issues.createLabel({ ...common, ...label }));
          return label;
        });
      } catch (error) {
        // Somebody else made it meanwhile.
        const exists = error instanceof GithubError && error.status === 422;
        if (!exists || !/already_exists/.test(error.message)) throw error;
      }
    },
    isAssignable: (login) =>
      found(() => ask(() => issues.checkUserCanBeAssigned({ ...common, assignee: login }))),
    async assign(number, logins) {
      const request = { ...common, issue_number: number, assignees: [...logins] };
      const { data } = await ask(() => issues.addAssignees(request));
      return (data.assignees ?? []).map(({ login }) => login);
    },
    author: () => authorOf(client, PERMISSION, signal),
  };
}

interface ShownIssue {
  readonly number: number;
  readonly html_url: string;
  readonly body?: string | null | undefined;
  readonly user: { readonly login: string; readonly type: string } | null;
}

function shown({ number, html_url: url, body, user }: ShownIssue): Issue {
  return { number, url, body: body ?? "", author: shownAuthor(user) };
}

function shownComment({ body, user }: Pick<ShownIssue, "body" | "user">): IssueComment {
  return { body: body ?? "", author: shownAuthor(user) };
}

/** Whether something is there. */
async function found(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await ask();
    return true;
  } catch (error) {
    if (error instanceof GithubError && error.status === 404) return false;
    throw error;
  }
}
