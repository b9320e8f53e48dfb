import { RotaError } from "../../model/rota-error.ts";
import { version } from "../version.ts";

/** A release of a repository. */
export interface Release {
  /** Such as `v1.4.0`. */
  readonly tag: string;
  /** The full SHA of the tag's commit. */
  readonly commit: string;
}

/** Where GitHub is asked, and as whom. */
export interface Asking {
  /** The environment variables: GITHUB_API_URL, if it is not github.com. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly token: string | null;
  /** Ends all of it. */
  readonly signal: AbortSignal;
}

type Answer = Readonly<Record<string, unknown>>;

const TAG = /^v\d{1,9}\.\d{1,9}\.\d{1,9}(?:[-+][0-9A-Za-z.+-]{1,60})?$/;
const SHA = /^[0-9a-f]{40}$/;
/** A tag may point to a tag. */
const DEEPEST_TAG = 4;

/** Asks GitHub for the newest release of a repository (OWNER/NAME) and the commit it was made of.
 * @throws RotaError with the code `release-unknown`, saying why that cannot be known; nothing of an answer's text is in it. */
export async function newestRelease(repository: string, asking: Asking): Promise<Release> {
  const { tag_name: tag } = await get(`${repository}/releases/latest`, asking);
  if (typeof tag !== "string" || !TAG.test(tag))
    throw unknown("the newest release has no version as its tag");
  let target = targetOf(await get(`${repository}/git/ref/tags/${encodeURIComponent(tag)}`, asking));
  for (let depth = 0; target.type === "tag" && depth < DEEPEST_TAG; depth++)
    target = targetOf(await get(`${repository}/git/tags/${target.sha}`, asking));
  if (target.type !== "commit") throw unknown(`the tag ${tag} does not lead to a commit`);
  return { tag, commit: target.sha };
}

/** What a tag points to. */
function targetOf({ object }: Answer): { type: unknown; sha: string } {
  const { type, sha } = (object ?? {}) as Answer;
  if (typeof sha !== "string" || !SHA.test(sha)) throw unknown("GitHub's answer about the tag has no commit");
  return { type, sha };
}

async function get(path: string, { environment, token, signal }: Asking): Promise<Answer> {
  const base = (environment["GITHUB_API_URL"] || "https://api.github.com").replace(/\/+$/, "");
  let response: Response;
  let text: string;
  try {
    response = await fetch(`${base}/repos/${path}`, {
      headers: {
        accept: "application/vnd.github+json",
        "x-github-api-version": "2022-11-28",
        "user-agent": `rota/${version}`,
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
      signal,
    });
    text = await response.text();
  } catch (error) {
    throw unreachable(error);
  }
  if (!response.ok) throw refused(response, token !== null);
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === "object" && answer !== null) return answer as Answer;
  } catch (cause) {
    throw unknown("GitHub's answer is no JSON", { cause });
  }
  throw unknown("GitHub's answer is no JSON object");
}

function unreachable(cause: unknown): RotaError {
  if (cause instanceof Error && cause.name === "TimeoutError")
    return unknown("GitHub did not answer in time", { cause });
  const { code } = ((cause as Error).cause ?? {}) as { code?: string };
  return unknown(`GitHub cannot be reached${code === undefined ? "" : ` (${code})`}`, { cause });
}

function refused({ status, headers }: Response, known: boolean): RotaError {
  if (status === 404) return unknown("GitHub knows no release of Rota");
  if (status === 401) return unknown("GitHub refuses the token (GITHUB_TOKEN or GH_TOKEN)");
  const limited = headers.get("x-ratelimit-remaining") === "0" || headers.has("retry-after");
  if (status === 429 || (status === 403 && limited)) {
    const more = known ? "" : "; with a token in GITHUB_TOKEN there are more";
    return unknown(`GitHub takes no more requests for now${more}`);
  }
  return unknown(`GitHub answered with the status ${status}`);
}

function unknown(message: string, options: { cause?: unknown } = {}): RotaError {
  return new RotaError("release-unknown", message, options);
}
