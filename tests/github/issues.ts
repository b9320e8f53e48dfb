import { type Call, forward, type Handler, repositoryPath } from "./call.ts";
import { pageOf, type Reply, refusal } from "./reply.ts";
import type { State } from "./state.ts";

/** As many as GitHub assigns to one issue. */
const MOST_ASSIGNEES = 10;
const PAGE = 100;

/**
 * Issues as GitHub has them, where the emulator has them otherwise: pull requests are in the list, Apps are bots, persons are assigned
 * only if they can be, an issue can be closed as a duplicate. A label that is missing is made in silence when an issue is created with
 * it, here and there (https://github.com/github/docs/issues/35718), so nothing is done about that.
 */
export const ISSUES: Readonly<Record<string, Handler>> = {
  "issues/list-for-repo": async (call) => {
    const query = call.address.searchParams;
    const state = query.get("state") ?? "open";
    const [issues, pulls] = [await everything(call, "issues", state), await everything(call, "pulls", state)];
    const all = [...issues, ...pulls.map((pull) => asIssue(call, pull))];
    const creator = query.get("creator")?.toLowerCase();
    const labels = query.get("labels")?.split(",") ?? [];
    const found = all
      .filter(({ user }) => creator === undefined || user?.login.toLowerCase() === creator)
      .filter((one) => labels.every((label) => one.labels.some(({ name }) => name === label)))
      // Numbers are given in the order in which issues are created; that of the last update is not known here.
      .sort((one, other) => one.number - other.number);
    if ((query.get("direction") ?? "desc") === "desc") found.reverse();
    return pageOf(
      found.map((issue) => show(call, issue)),
      call.address,
    );
  },
  "issues/get": shown,
  "issues/create": async (call) => {
    const { assignees = [], ...body } = call.body as { assignees?: readonly string[] };
    const reply = await forward({ ...call, body });
    if (reply.status === 201) assign(call, (reply.body as IssueBody).number, assignees);
    return showReply(call, reply);
  },
  "issues/update": async (call) => {
    const { state_reason: reason, assignees, ...rest } = call.body as Record<string, unknown>;
    const number = Number(call.path["issue_number"]);
    const known = reason === "duplicate" || reason === undefined ? {} : { state_reason: reason };
    const reply = await forward({ ...call, body: { ...rest, ...known } });
    if (reply.status !== 200) return reply;
    if (reason === "duplicate") call.state.duplicates.add(number);
    else if (reason !== undefined || rest["state"] !== undefined) call.state.duplicates.delete(number);
    if (Array.isArray(assignees)) {
      call.state.assignees.delete(number);
      assign(call, number, assignees as string[]);
    }
    return showReply(call, reply);
  },
  "issues/add-assignees": async (call) => {
    const { assignees = [] } = call.body as { assignees?: readonly string[] };
    if (assignees.length > MOST_ASSIGNEES)
      return refusal(422, `at most ${MOST_ASSIGNEES} persons can be assigned`);
    const reply = await call.upstream.ask("GET", call.address.pathname.replace(/\/assignees$/, ""));
    if (reply.status !== 200) return reply;
    assign(call, Number(call.path["issue_number"]), assignees);
    return showReply(call, { ...reply, status: 201 });
  },
  "issues/check-user-can-be-assigned": ({ state, path }) =>
    state.assignable.has((path["assignee"] ?? "").toLowerCase())
      ? { status: 204, body: undefined }
      : refusal(404, "Not Found"),
  "issues/list-comments": shownComments,
  "issues/create-comment": shownComments,
  "issues/update-comment": shownComments,
};

/** What GitHub answers to `POST /graphql`: it is asked only who the token acts as. */
export function viewerReply({ viewer }: State, body: unknown): Reply {
  const { query = "" } = (body ?? {}) as { query?: string };
  if (query.replace(/\s/g, "") !== "{viewer{login}}")
    return { status: 200, body: { errors: [{ message: `this local GitHub does not know ${query}` }] } };
  if (viewer === null) return { status: 200, body: { errors: [{ message: "Resource not accessible" }] } };
  return { status: 200, body: { data: { viewer: { login: viewer } } } };
}

interface User {
  readonly login: string;
}

interface CommentBody {
  readonly id: number;
  readonly user: User | null;
}

interface IssueBody {
  readonly number: number;
  readonly user: User | null;
  readonly labels: readonly { readonly name: string }[];
  readonly state_reason?: string | null;
}

async function shown(call: Call): Promise<Reply> {
  return showReply(call, await forward(call));
}

function showReply(call: Call, reply: Reply): Reply {
  return reply.status >= 300 ? reply : { ...reply, body: show(call, reply.body as IssueBody) };
}

function show({ state }: Call, issue: IssueBody): object {
  const assignees = [...(state.assignees.get(issue.number) ?? [])].map((login) => ({ login, type: "User" }));
  const state_reason = state.duplicates.has(issue.number) ? "duplicate" : issue.state_reason;
  return { ...issue, state_reason, assignees, assignee: assignees[0] ?? null, user: asUser(issue.user) };
}

async function shownComments(call: Call): Promise<Reply> {
  const reply = await forward(call);
  if (reply.status >= 300) return reply;
  const { commentAuthors: authors } = call.state;
  const withUser = (comment: CommentBody) => {
    const author = authors.get(comment.id);
    return { ...comment, user: author === undefined ? asUser(comment.user) : author };
  };
  const { body } = reply;
  return {
    ...reply,
    body: Array.isArray(body) ? body.map(withUser) : withUser(body as CommentBody),
  };
}

/** An App is a user of its own type. */
function asUser(user: User | null): object | null {
  return user && { ...user, type: user.login.endsWith("[bot]") ? "Bot" : "User" };
}

/** Whom GitHub does not let be assigned it leaves out without a word. */
function assign({ state }: Call, number: number, logins: readonly string[]): void {
  const assigned = state.assignees.get(number) ?? new Set();
  for (const login of logins)
    if (state.assignable.has(login.toLowerCase()) && assigned.size < MOST_ASSIGNEES) assigned.add(login);
  state.assignees.set(number, assigned);
}

/** All issues, or all pull requests, of the emulator. */
async function everything(
  call: Call,
  what: "issues" | "pulls",
  state: string,
): Promise<(IssueBody & PullBody)[]> {
  const all: (IssueBody & PullBody)[] = [];
  for (let page = 1; ; page++) {
    const path = `${repositoryPath(call)}/${what}?state=${state}&per_page=${PAGE}&page=${page}`;
    const { body } = await call.upstream.ask("GET", path);
    all.push(...(body as (IssueBody & PullBody)[]));
    if ((body as unknown[]).length < PAGE) return all;
  }
}

interface PullBody {
  readonly url: string;
  readonly html_url: string;
}

/** A pull request as it stands among the issues. */
function asIssue(call: Call, pull: IssueBody & PullBody): IssueBody {
  const { url, html_url } = pull;
  const issue = `${call.address.origin}${repositoryPath(call)}/issues/${pull.number}`;
  return { ...pull, url: issue, pull_request: { url, html_url } } as IssueBody;
}
