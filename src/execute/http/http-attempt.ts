import type { RequestOptions } from "../../model/request-options.ts";
import type { HttpAction } from "../../model/run-plan.ts";
import { type Answer, httpAnswer } from "../answer.ts";
import type { Frame } from "../frame.ts";
import { asStepError, StepError } from "../step-error.ts";
import { authorizerOf } from "./auth/authorizer-of.ts";
import { buildRequest } from "./build-request.ts";
import { decodeBody } from "./decode-body.ts";
import { followed, redirectOf } from "./follow-redirect.ts";
import { keepCookies } from "./keep-cookies.ts";
import { sendRequest } from "./send.ts";
import type { Hop, WireAnswer, WireRequest } from "./wire.ts";

/** One request sent, redirects followed. `request` is the last one sent. */
export interface HttpAttempt {
  readonly request: WireRequest;
  readonly answer: Answer;
}

/** Sends the request of a step. `sent` is told every request before it goes out, so that an error can show it;
 * `came` each answer to one.
 * @throws StepError when it could not be sent or no answer came; FunctionError from an expression. */
export async function attemptHttp(
  action: HttpAction,
  frame: Frame,
  signal: AbortSignal,
  sent: (request: WireRequest) => void,
  came: (request: WireRequest, answer: WireAnswer) => void,
): Promise<HttpAttempt> {
  let plain = await buildRequest(action, frame);
  const pending = authorizerOf(action, frame, signal);
  // Most have none, and need not wait a turn for it.
  const authorizer = pending === null ? null : await pending;
  const { url: first } = plain;
  const { options } = action;
  const { follow } = options.redirects;
  const hops: Hop[] = [];
  let duration = 0;
  for (;;) {
    // Whom it is not meant for is told nothing.
    const meant =
      authorizer === null || options.redirects.credentials === "any" || plain.url.origin === first.origin;
    const own = meant ? authorizer : null;
    let request = own === null ? plain : await own.apply(plain);
    const send = async () => {
      sent(request);
      const answer = await sendRequest(request, options, frame, signal);
      duration += answer.duration;
      came(request, answer);
      own?.heed?.(request, answer);
      const keeping = keepCookies(answer, request.url, frame);
      if (keeping !== undefined) await keeping;
      return answer;
    };
    let wire = await send();
    const again = own === null ? null : await own.again(plain, wire);
    if (again !== null) {
      request = again;
      wire = await send();
    }
    const location = follow > 0 ? redirectOf(wire) : undefined;
    if (location === undefined)
      return { request, answer: await answerOf(wire, request, hops, duration, options, frame) };
    if (hops.length === follow) {
      throw new StepError(
        "too-many-redirects",
        `${follow === 1 ? "1 redirect was" : `${follow} redirects were`} followed, and ${request.url.host} asks for another`,
        { hint: "raise redirects, or look for a circle" },
      );
    }
    const next = followed(plain, wire.status, location, frame, action);
    hops.push({ url: request.url.href, status: wire.status, location: next.url.href });
    plain = next;
  }
}

async function answerOf(
  wire: WireAnswer,
  request: WireRequest,
  hops: readonly Hop[],
  duration: number,
  { maxSize, charset }: RequestOptions,
  { services }: Frame,
): Promise<Answer> {
  const { status, headers } = wire;
  const answeredAt = services.host.clock.now();
  const encodings = headers.filter(([name]) => name === "content-encoding").map(([, value]) => value);
  const body = encodings.length === 0 ? wire.body : await decoded(wire, encodings.join(","), maxSize);
  const exchange = { request, wire, rawBody: wire.body, hops, answeredAt };
  return httpAnswer({ status, headers, body, url: request.url.href, duration, exchange, charset });
}

async function decoded(wire: WireAnswer, encodings: string, maxSize: number): Promise<Uint8Array> {
  try {
    return await decodeBody(wire.body, encodings, maxSize);
  } catch (error) {
    const { status, headers, body, duration } = wire;
    throw asStepError(error).with({ came: { status, headers, size: body.length, duration } });
  }
}
