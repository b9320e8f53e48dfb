import type { Clock } from "../../host/host.ts";
import type { StartEvent } from "../../model/start-event.ts";
import type { PlansOnDisk, StartReader } from "./start-reader.ts";

/** How often files are looked at, in milliseconds; less often where looking would take more than a twentieth of the time. */
const PAUSE = 1000;
const SHARE = 20;

/** Who is told of changes. */
export interface PlanWatcher {
  /** The plans as they are now. */
  take(disk: PlansOnDisk): void;
  tell(event: StartEvent): void;
}

/** Looks at the files of plans again and again until the signal aborts. Files that cannot be looked at are told once. */
export async function watchPlans(
  clock: Clock,
  reader: StartReader,
  signal: AbortSignal,
  watcher: PlanWatcher,
): Promise<void> {
  let pause = PAUSE;
  let trouble = "";
  while (!signal.aborted) {
    await clock.sleep(pause, signal);
    if (signal.aborted) return;
    const begin = clock.monotonic();
    try {
      const disk = await reader.readChanges();
      trouble = "";
      // A change takes its time, and often another one follows.
      pause = disk === undefined ? Math.max(PAUSE, SHARE * (clock.monotonic() - begin)) : PAUSE;
      if (disk !== undefined && !signal.aborted) watcher.take(disk);
    } catch (error) {
      const { message } = error as Error;
      if (message !== trouble)
        watcher.tell({ kind: "trouble", place: null, message: `files cannot be read: ${message}` });
      trouble = message;
    }
  }
}
