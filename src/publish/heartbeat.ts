import type { Socket } from "node:net";
import connectorOf from "undici/lib/core/connect.js";
import Client from "undici/lib/dispatcher/client.js";
import type { Clock } from "../host/host.ts";
import { version } from "../host/version.ts";
import type { HeartbeatPlan } from "../model/run-plan.ts";
import type { SecretMask } from "../value/secret-mask.ts";

/** How long one try may take, in milliseconds. */
const PATIENCE = 10_000;
/** How long to wait before the second try and before the third, in milliseconds. */
const WAITS = [1_000, 4_000];

/** What came of asking, in words for the log. */
export interface HeartbeatOutcome {
  readonly answered: boolean;
  readonly text: string;
}

export interface HeartbeatOptions {
  readonly clock: Pick<Clock, "sleep">;
  readonly mask: SecretMask;
  /** Ends it at once. */
  readonly signal: AbortSignal;
}

/**
 * Asks a plan's heartbeat (GET), once more and a third time where the service may only be busy. It takes at most 35 seconds and
 * never throws. The words name only scheme and host: with such services the path is the secret.
 */
export async function askHeartbeat(
  { url: text, secret }: HeartbeatPlan,
  { clock, mask, signal }: HeartbeatOptions,
): Promise<HeartbeatOutcome> {
  if (secret) mask.add(text);
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    return { answered: false, text: "the heartbeat was not asked: it is no URL of http or https" };
  const url = new URL(text);
  if (secret && url.password !== "") mask.add(decoded(url.password));
  const told = (answered: boolean, words: string): HeartbeatOutcome => {
    return { answered, text: mask.mask(`the heartbeat at ${url.origin} ${words}`) };
  };
  for (let tries = 1; ; tries++) {
    const answer = await askOnce(url, signal);
    if (signal.aborted) return told(false, "was not asked to the end: the run was interrupted");
    if (isGood(answer)) return told(true, `was asked and answered ${answer}`);
    const wait = isPassing(answer) ? WAITS[tries - 1] : undefined;
    if (wait === undefined) {
      const often = tries === 1 ? "" : ` (tried ${tries} times)`;
      return told(false, `${typeof answer === "number" ? wordsOf(answer) : answer.words}${often}`);
    }
    await clock.sleep(wait, signal);
  }
}

/** Why there was no answer. */
interface NoAnswer {
  readonly words: string;
  /** Whether it may be otherwise in a moment. */
  readonly passing: boolean;
}

/** Asks once; the status of the answer. */
async function askOnce(url: URL, signal: AbortSignal): Promise<number | NoAnswer> {
  const timeout = AbortSignal.timeout(PATIENCE);
  // Said aloud, so that NODE_TLS_REJECT_UNAUTHORIZED=0 cannot take it away.
  const connector = connectorOf({ rejectUnauthorized: true, timeout: 0 });
  let socket: Socket | undefined;
  const client = new Client(url.origin, {
    connect: (options, callback) => {
      socket = connector(options, callback);
    },
  });
  try {
    return await statusOf(client, url, AbortSignal.any([signal, timeout]));
  } catch (error) {
    if (signal.aborted || timeout.aborted)
      return { words: `did not answer within ${PATIENCE / 1000} s`, passing: true };
    return noAnswer(error as { code?: string; name: string });
  } finally {
    await client.destroy();
    // A connection that nobody accepts would keep the process alive for minutes.
    socket?.destroy();
  }
}

/** What the answer says does not matter, and may go on for ever: its status is all that is waited for. */
function statusOf(client: Client, url: URL, signal: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    client.dispatch(
      {
        path: url.pathname + url.search,
        method: "GET",
        headers: { accept: "*/*", "user-agent": `rota/${version}`, ...credentialsOf(url) },
      },
      {
        onConnect: () => {},
        onHeaders: (status) => {
          // Those below announce the answer, they are not it.
          if (status >= 200) resolve(status);
          return true;
        },
        onData: () => true,
        onComplete: () => {},
        onError: reject,
      },
    );
  });
}

/** Only the code is told: a message may hold the address. */
function noAnswer({ code, name }: { code?: string; name: string }): NoAnswer {
  const reason = code ?? name;
  if (/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ALTNAME/.test(reason))
    return { words: `was not asked: its certificate is not trusted (${reason})`, passing: false };
  return { words: `could not be reached (${reason})`, passing: true };
}

function credentialsOf({ username, password }: URL): Record<string, string> {
  if (username === "" && password === "") return {};
  const credentials = Buffer.from(`${decoded(username)}:${decoded(password)}`).toString("base64");
  return { authorization: `Basic ${credentials}` };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A bare % stands for itself.
    return text;
  }
}

function isGood(answer: number | NoAnswer): answer is number {
  return typeof answer === "number" && answer >= 200 && answer < 300;
}

function isPassing(answer: number | NoAnswer): boolean {
  return typeof answer === "number" ? answer >= 500 || answer === 429 : answer.passing;
}

function wordsOf(status: number): string {
  return status >= 300 && status < 400
    ? `answered ${status}: write the address that it leads to`
    : `answered ${status}`;
}
