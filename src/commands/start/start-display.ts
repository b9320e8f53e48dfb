import type { Host } from "../../host/host.ts";
import type { StartEvent } from "../../model/start-event.ts";
import type { ValueMap } from "../../model/value.ts";
import { LiveBlock } from "../../publish/live-block.ts";
import { paintFor } from "../../report/paint.ts";
import { type PlaceState, type StartTally, startLine, startStatus } from "../../report/start-view.ts";
import { terminalText } from "../../report/terminal.ts";
import { formatInstant } from "../../schedule/local-time.ts";
import type { SecretMask } from "../../value/secret-mask.ts";
import { jsonLine } from "../print-json.ts";

/** How often the block is drawn anew, in milliseconds. */
const FRAME = 500;

/** What the display shows beside what happens. */
export interface StartState {
  places(): readonly PlaceState[];
  tally(): StartTally;
}

/** Tells a person how `rota start` goes: a line for all that happens, on a live terminal above a block of what runs and what comes next.
 * For machines, each event is a line of JSON on standard output. */
export class StartDisplay {
  readonly #host: Host;
  readonly #mask: SecretMask;
  readonly #json: boolean;
  readonly #state: StartState;
  readonly #block: LiveBlock | undefined;
  readonly #stopping = new AbortController();

  constructor(host: Host, mask: SecretMask, json: boolean, state: StartState) {
    this.#host = host;
    this.#mask = mask;
    this.#json = json;
    this.#state = state;
    this.#block = host.terminal.live ? new LiveBlock(host.terminal) : undefined;
    if (this.#block !== undefined) void this.#tick();
  }

  /** Shows what happened. */
  tell(event: StartEvent): void {
    const { terminal, clock, environment } = this.#host;
    const paint = paintFor(terminal.colours);
    const onGithub = environment["GITHUB_ACTIONS"] === "true";
    const bad = event.kind === "run-ended" && event.result?.verdict === "failed" ? event.result : null;
    const details = bad === null ? "" : `\n${terminalText(bad, { paint, onGithub })}\n`;
    this.say(`${this.#mask.mask(startLine(event, clock.now(), paint))}\n${details}`);
    if (this.#json) terminal.print(eventLine(event, clock.now(), this.#mask));
  }

  /** Says something for people, above the block. */
  say(text: string): void {
    if (this.#block === undefined || this.#stopping.signal.aborted) this.#host.terminal.tell(text);
    else this.#draw(text);
  }

  /** Takes the block away and gives the cursor back. More calls do nothing. */
  stop(): void {
    this.#stopping.abort();
    this.#block?.close();
  }

  async #tick(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await this.#host.clock.sleep(FRAME, signal);
      if (!signal.aborted) this.#draw("");
    }
  }

  #draw(above: string): void {
    const { terminal, clock } = this.#host;
    const { places, tally } = this.#state;
    const lines = startStatus(places(), tally(), clock.now(), terminal.columns, paintFor(terminal.colours));
    this.#block?.draw(
      lines.map((line) => this.#mask.mask(line)),
      above,
    );
  }
}

/** An event for machines: instants as RFC 3339 in UTC, lengths in milliseconds. */
function eventLine(event: StartEvent, now: number, mask: SecretMask): string {
  const shown = mask.maskValue({ event: event.kind, at: new Date(now).toISOString(), ...fieldsOf(event) });
  return jsonLine(shown);
}

function fieldsOf(event: StartEvent): ValueMap {
  const { place = null, occurrence } = { place: null, occurrence: null, ...event };
  const where = {
    plan: place?.id ?? null,
    environment: place?.environment ?? null,
    ...(occurrence !== null && { occurrence: formatInstant(occurrence) }),
  };
  switch (event.kind) {
    case "run-started":
      return { ...where, attempt: event.attempt, lateness: event.lateness };
    case "run-ended": {
      const { result, problem, reports } = event;
      const verdict = result && {
        verdict: result.verdict,
        reason: result.reason,
        counts: { ...result.counts },
      };
      return {
        ...{ ...where, ...verdict, problem, reports },
        duration: result && Math.round(result.duration),
      };
    }
    case "not-run":
      return { ...where, why: event.why, count: event.count };
    case "crashed":
      return { ...where, run: event.run, again: event.again };
    case "waiting":
      return where;
    case "plan":
      return { plan: event.id, file: event.file, change: event.change };
    case "trouble":
      return { ...where, message: event.message };
    case "stopping":
      return { why: event.why, running: event.running };
  }
}
