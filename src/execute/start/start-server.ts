import type { Clock } from "../../host/host.ts";
import { formatDuration } from "../../model/duration.ts";
import type { Server } from "../../model/generated/result.ts";
import type { StartPlan } from "../../model/run-plan.ts";
import { Pools } from "../http/pools.ts";
import { type Limit, limited } from "../limits.ts";
import type { Services } from "../services.ts";
import { StepError } from "../step-error.ts";
import { lastLines } from "./last-lines.ts";
import { probe } from "./probe.ts";
import { ServerCommand, type ServerExit } from "./server-command.ts";

/** Between two looks whether it answers, in milliseconds. */
const EVERY = 150;
/** How long one look may take, in milliseconds. */
const PATIENCE = 10_000;
/** From this status on an answer says that the server is not ready. */
const NOT_READY = 400;
/** Characters of a command that a sentence shows. */
const LONGEST_NAME = 80;

/** A server that belongs to a run. */
export interface StartedServer {
  /** Why it does not answer, in a sentence; null: it does. */
  readonly problem: string | null;
  /** Milliseconds until that was known. */
  readonly duration: number;
  /** Ends it with all that it started, and tells what became of it. To be called whatever happened. */
  end(): Promise<Server>;
}

/** Starts a server, and waits until it answers, fails to, or the run is stopped. Does not throw for what the command does. */
export async function startServer(
  plan: StartPlan,
  { host, mask, stop }: Pick<Services, "host" | "mask" | "stop">,
): Promise<StartedServer> {
  const { clock } = host;
  const started = clock.monotonic();
  const hide = (text: string) => mask.mask(text);
  const pools = new Pools({ connections: 1, host, mask });
  const limit = limited(stop, plan.timeout, (timeout) => new StepError("timeout", formatDuration(timeout)));
  let child: ServerCommand | undefined;
  let problem: string | null;
  try {
    const url = new URL(plan.ready);
    if ((await look(url, pools, limit.signal)) === null) {
      problem = `something answers at ${plan.ready} already, before ${nameOf(plan)} is started`;
    } else {
      child = new ServerCommand(plan, host);
      problem = await waitFor({ child, plan, url, pools, clock }, limit);
    }
  } catch (error) {
    await child?.end();
    throw error;
  } finally {
    limit.release();
    await pools.close();
  }
  const duration = clock.monotonic() - started;
  const sentence = problem === null ? null : hide(problem);
  return {
    problem: sentence,
    duration,
    end: async () => {
      const early = child?.early;
      const died = early !== undefined && problem === null;
      const exit = await child?.end();
      return {
        command: hide(plan.command),
        ready: hide(plan.ready),
        outcome: problem === null && !died ? "passed" : "error",
        problem: died ? hide(`${nameOf(plan)} ${howItEnded(early)} while the suites ran`) : sentence,
        // Of what we ended ourselves it says nothing.
        exitCode: early?.exitCode ?? null,
        duration,
        output: lastLines(exit?.output ?? new Uint8Array(), exit?.size ?? 0, hide),
      };
    },
  };
}

/** Looks again and again until the server answers. null: it does; else why it does not. */
async function waitFor({ child, plan, url, pools, clock }: Waiting, limit: Limit): Promise<string | null> {
  const either = AbortSignal.any([limit.signal, child.over]);
  let last = "";
  while (!either.aborted) {
    const why = await look(url, pools, either);
    if (either.aborted) break;
    if (why === null) return null;
    last = why;
    await clock.sleep(EVERY, either);
  }
  const name = nameOf(plan);
  if (child.early !== undefined)
    return child.early.flaw === null
      ? `${name} ${howItEnded(child.early)} before ${plan.ready} answered`
      : `${name} could not be started: ${child.early.flaw}`;
  const { code, message } = limit.reason();
  if (code === "interrupted") return `the run was interrupted before ${plan.ready} answered`;
  const when = code === "timeout" ? `within ${message}` : `before ${message}`;
  return `${name} was started, but ${plan.ready} did not answer ${when}${last === "" ? "" : `: ${last}`}`;
}

interface Waiting {
  readonly child: ServerCommand;
  readonly plan: StartPlan;
  readonly url: URL;
  readonly pools: Pools;
  readonly clock: Clock;
}

/** Why the server is not ready; null: it is. */
async function look(url: URL, pools: Pools, signal: AbortSignal): Promise<string | null> {
  try {
    const status = await probe(url, pools, PATIENCE, signal);
    return status < NOT_READY ? null : `the last answer had the status ${status}`;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The first line of the command, as far as a sentence bears. */
function nameOf({ command }: StartPlan): string {
  const [line = ""] = command.trim().split("\n");
  const short = line.length > LONGEST_NAME ? line.slice(0, LONGEST_NAME) : line;
  return short === command.trim() ? short : `${short}…`;
}

function howItEnded(exit: ServerExit | undefined): string {
  return exit?.exitCode === null || exit === undefined
    ? "was ended by a signal"
    : `ended with the exit code ${exit.exitCode}`;
}
