import { RotaError } from "../../model/rota-error.ts";
import type { Clock, Random } from "../host.ts";
import { githubClient } from "./client.ts";
import { waitingTime } from "./waiting-time.ts";

export interface GithubApiOptions {
  readonly token: string;
  /** `GITHUB_API_URL`; GitHub's own without it. */
  readonly baseUrl?: string | undefined;
  readonly clock: Pick<Clock, "now" | "sleep">;
  readonly random: Pick<Random, "number">;
  /** Hides secrets in what GitHub said. */
  readonly mask: (text: string) => string;
  /** Milliseconds that an answer may take. */
  readonly patience?: number;
}

/** What GitHub said to a request. */
export interface Answer {
  /** 0 when there was no answer, or none that could be read. */
  readonly status: number;
  /** Never relied on: a proxy may have written it. */
  readonly data: unknown;
  /** GitHub's words for what was wrong, or ours; on one line and without secrets. */
  readonly message: string;
}

const PATIENCE = 10_000;
/** How often a request is sent that may be sent again, and the first wait between; each wait is twice as long. */
const TRIES = 4;
const FIRST_WAIT = 500;
/** The longest that GitHub may make one request wait. */
const LONGEST_WAIT = 120_000;
/** GitHub refuses more than 100 at once from one account. */
const AT_ONCE = 20;
const LONGEST_MESSAGE = 300;

/** GitHub's REST API, asked with patience: rate limits are waited for, and answers that say "not now" are asked for again. */
export class GithubApi {
  readonly #options: GithubApiOptions;
  #client: ReturnType<typeof githubClient> | undefined;
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(options: GithubApiOptions) {
    this.#options = options;
  }

  /**
   * Sends a request that may be carried out more than once (`GET /repos/{owner}/{repo}`). The answer is GitHub's, whatever it is.
   * @throws RotaError `github-unreachable`, `github-limit`, `github-token`
   */
  async ask(route: string, parameters: Readonly<Record<string, unknown>>): Promise<Answer> {
    const { clock, random } = this.#options;
    for (let tries = 1; ; tries++) {
      const answer = await this.tell(route, parameters);
      if (!isUnclear(answer)) return answer;
      if (tries === TRIES) throw unreachable(answer);
      await clock.sleep(FIRST_WAIT * 2 ** (tries - 1) * (0.5 + random.number() / 2));
    }
  }

  /**
   * Sends a request that must not be carried out twice: again only when GitHub says that it did nothing. When `isUnclear` says so of
   * the answer, nobody knows whether it was carried out.
   * @throws RotaError `github-limit`, `github-token`
   */
  async tell(route: string, parameters: Readonly<Record<string, unknown>>): Promise<Answer> {
    const { clock } = this.#options;
    for (let waited = 0; ; ) {
      const { wait, ...answer } = await this.#inTurn(() => this.#send(route, parameters));
      if (answer.status === 401) throw refusedToken(answer);
      if (wait === undefined) return answer;
      waited += wait;
      if (waited > LONGEST_WAIT) throw limited(answer, wait);
      await clock.sleep(wait);
    }
  }

  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#running >= AT_ONCE) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running++;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#running--;
      else next();
    }
  }

  /** `wait` is set when GitHub did nothing but ask us to wait so many milliseconds. */
  async #send(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<Answer & { readonly wait?: number | undefined }> {
    const { token, baseUrl, clock, patience = PATIENCE } = this.#options;
    this.#client ??= githubClient({ GITHUB_API_URL: baseUrl }, token);
    const { request } = await this.#client;
    const signal = AbortSignal.timeout(patience);
    try {
      const { status, data } = await request(route, { ...parameters, request: { signal } });
      if (status === 204 || (typeof data === "object" && data !== null)) return { status, data, message: "" };
      // What was cut off in the middle comes as an empty text.
      return { status: 0, data: undefined, message: "its answer could not be read" };
    } catch (error) {
      const { response } = error as {
        response?: { status: number; headers: Record<string, string>; data: unknown };
      };
      if (response === undefined) {
        const late = `it did not answer within ${patience / 1000} s`;
        return {
          status: 0,
          data: undefined,
          message: signal.aborted ? late : this.#words((error as Error).message),
        };
      }
      const { status, data } = response;
      const said = (data as { message?: unknown } | undefined)?.message;
      const message = this.#words(typeof said === "string" ? said : `it answered ${status}`);
      return { status, data, message, wait: waitingTime(status, response.headers, message, clock.now()) };
    }
  }

  #words(text: string): string {
    const line = this.#options.mask(text).replace(/\s+/g, " ").trim();
    return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}…` : line;
  }
}

/** Whether nobody knows if the request was carried out. */
export function isUnclear({ status }: Answer): boolean {
  return status === 0 || status >= 500;
}

/** GitHub could not be reached, or kept failing. */
export function unreachable({ status, message }: Answer): RotaError {
  const said = status === 0 ? message : `it answered ${status}: ${message}`;
  return new RotaError("github-unreachable", `GitHub could not be asked: ${said}`, {
    hint: "see https://www.githubstatus.com; the next run tries again",
  });
}

function refusedToken({ message }: Answer): RotaError {
  return new RotaError("github-token", `GitHub does not accept the token: ${message}`, {
    hint: "give the job's own token (github.token), or one that has not expired",
  });
}

function limited({ message }: Answer, wait: number): RotaError {
  return new RotaError("github-limit", `GitHub asks to wait ${Math.ceil(wait / 1000)} s: ${message}`, {
    hint: "a job's token has 1,000 requests an hour for the whole repository; see what else uses them up",
  });
}
