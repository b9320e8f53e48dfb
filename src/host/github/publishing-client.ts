import { apiAddress, type GithubClient, type GithubEnvironment, silent } from "./client.ts";
import { waitingTime } from "./waiting-time.ts";

/** How long is waited for GitHub. */
export interface Patience {
  /** Milliseconds that one answer may take. */
  readonly answer: number;
  /** Milliseconds that each second of waiting between requests takes; less only where nobody minds. */
  readonly second: number;
}

type Hooked = Pick<GithubClient, "hook">;
type Options = Required<GithubClient["request"]["endpoint"]["DEFAULTS"]>;
type Response = Awaited<ReturnType<GithubClient["request"]>>;
type Request = (options: Options) => Response | Promise<Response>;

/** As long as the requests for the ledger get. */
const PATIENCE: Patience = { answer: 10_000, second: 1_000 };
/** Seconds that one wait for a rate limit may take, and how many of them a request may have: a job that waits is paid for. */
const LONGEST_WAIT = 60;
const WAITS = 2;
/** How often what may be sent again is, after a second, then four, then nine. */
const RETRIES = 3;
/** Methods that may be carried out twice. What is created is never sent again by itself: see `createOnce`. */
const REPEATABLE = new Set(["GET", "HEAD", "PUT", "PATCH"]);
const CLIENT_ERRORS = Array.from({ length: 100 }, (_, index) => 400 + index);

/**
 * A client for what is posted; it writes nothing to the log. Every answer has ten seconds. Rate limits are waited for, twice a minute at
 * most; failures (5xx, no answer, one that cannot be read) are tried again three times unless the request creates something. A request
 * that may be repeated but must not be, like a PATCH that appends, says so by its option `request.retries: 0`. No other number may be
 * given there: plugin-retry would then repeat refusals, too. Writes are a second apart, those that send notifications three
 * (https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api).
 * When the request's signal aborts, it fails at once, also while it waits for its turn.
 *
 * Lists have to be asked for page by page: `client.paginate` gives the signal to none of the pages and takes a 409 for the end.
 */
export async function publishingClient(
  environment: GithubEnvironment,
  token: string,
  { answer, second }: Patience = PATIENCE,
): Promise<GithubClient> {
  const [{ GitHub, getOctokitOptions }, { throttling }, { retry }] = await Promise.all([
    import("@actions/github/lib/utils"),
    import("@octokit/plugin-throttling"),
    import("@octokit/plugin-retry"),
  ]);
  const isWorthIt = (seconds: number, _options: unknown, _octokit: unknown, waited: number) =>
    seconds <= LONGEST_WAIT && waited < WAITS;
  const hurry = second < 1_000 ? { write: UNPACED, notifications: UNPACED } : {};
  // The first is the innermost: what it limits is one attempt, without the waits around it.
  const Client = GitHub.plugin(
    (client: Hooked) => client.hook.wrap("request", (request, options) => attempt(request, options, answer)),
    throttling,
    retry,
    (client: Hooked) => client.hook.wrap("request", unlessAborted),
  );
  return new Client(
    getOctokitOptions(token, {
      ...{ baseUrl: apiAddress(environment), log: silent },
      retry: { retries: RETRIES, doNotRetry: CLIENT_ERRORS, retryAfterBaseValue: second },
      throttle: {
        ...{ onRateLimit: isWorthIt, onSecondaryRateLimit: isWorthIt, retryAfterBaseValue: second },
        ...hurry,
      },
    }),
  );
}

/** One attempt of a request, within its time. Hooks share one object of options, and nothing else reaches the ones below. */
async function attempt(request: Request, options: Options, answer: number): Promise<Response> {
  const own = options.request as { signal?: AbortSignal | undefined; retries?: number; log?: unknown };
  const { signal } = own;
  if (!REPEATABLE.has(options.method) && !options.url.endsWith("/graphql")) own.retries = 0;
  // The client warns of what GitHub deprecates, on a log of its own.
  own.log = silent;
  const limit = AbortSignal.timeout(answer);
  own.signal = signal === undefined ? limit : AbortSignal.any([signal, limit]);
  try {
    const response = await request(options);
    if (isReadable(response)) return response;
    throw new Error("the connection was cut off");
  } catch (error) {
    // Nothing is to wait for attempts that would not be sent any more.
    if (signal?.aborted === true) own.retries = 0;
    else if (isAnswered(error)) throw asLimit(error);
    else if (limit.aborted)
      throw unanswered(`GitHub did not answer within ${answer / 1_000} s`, options, error);
    throw unanswered(`GitHub could not be asked: ${(error as Error).message}`, options, error);
  } finally {
    own.signal = signal;
  }
}

/** What was cut off in the middle comes as an empty text, and a proxy's page as one, too. */
function isReadable({ status, data }: Response): boolean {
  return status === 204 || status === 205 || (typeof data === "object" && data !== null);
}

/** An error with GitHub's answer in it. */
interface Answered extends Error {
  readonly status: number;
  readonly response: { readonly headers: Readonly<Record<string, string>> };
}

function isAnswered(error: unknown): error is Answered {
  return (error as { response?: unknown }).response !== undefined;
}

/** plugin-throttling knows a secondary limit by these words alone; an answer can ask to wait without them. */
function asLimit(error: Answered): Answered {
  const { status, response, message } = error;
  const isKnown = response.headers["x-ratelimit-remaining"] === "0" || /\bsecondary rate\b/i.test(message);
  if (!isKnown && waitingTime(status, response.headers, message, 0) !== undefined)
    error.message = `${message} (a secondary rate limit)`;
  return error;
}

/** An error that plugin-retry understands: it wants a status, and repeats what has none of a refusal. */
function unanswered(message: string, options: Options, cause: unknown): Error {
  return Object.assign(new Error(message, { cause }), {
    status: 500,
    request: { ...options, request: { ...options.request } },
  });
}

/** Ends waiting with the request's signal; what waits for its turn then finds it aborted and is not sent. */
async function unlessAborted(request: Request, options: Options): Promise<Response> {
  const { signal } = options.request as { signal?: AbortSignal };
  if (signal === undefined) return request(options);
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(new Error("GitHub was given no more time", { cause: signal.reason }));
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([aborted, request(options)]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** Stands in for plugin-throttling's groups where nothing is to be a second apart. */
const UNPACED = {
  key: () => ({ schedule: (_options: unknown, task: () => Promise<unknown>) => task() }),
};
