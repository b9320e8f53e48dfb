import type { Exchange } from "../model/generated/result.ts";
import type { Answer } from "./answer.ts";
import { shownUrl } from "./http/exchange.ts";
import type { WireAnswer, WireRequest } from "./http/wire.ts";
import type { Services } from "./services.ts";
import type { StepError } from "./step-error.ts";

/** A request and its answer as they went over the wire. */
export type Seen = readonly [request: WireRequest, answer: WireAnswer];

/** Tells whoever looks on what was sent and what came back. */
export function watchExchange(
  step: string,
  exchange: Exchange,
  earlier: readonly Seen[],
  answer: Answer | null,
  error: StepError | null,
  { watch, mask }: Pick<Services, "watch" | "mask">,
): void {
  watch?.({
    step,
    exchange,
    earlier: earlier.map(([request, { status, headers }]) => ({
      method: request.method,
      url: mask.mask(shownUrl(request)),
      status,
      location: mask.mask(headers.find(([name]) => name === "location")?.[1] ?? "") || null,
    })),
    error: answer === null && error !== null ? mask.mask(error.message) : null,
    phases: answer?.exchange?.wire.phases ?? null,
  });
}
