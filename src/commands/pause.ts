import type { Command } from "./command.ts";
import { setPaused } from "./setup/set-paused.ts";

/** `rota pause`. */
export const command: Command = {
  summary: "Pauses plans: they keep their schedule and do not run by it until they are resumed.",
  usage: "pause PLAN…",
  details:
    "A plan is named by its file or its id. Its YAML gets the line paused: true; every other byte stays as it was.",
  options: {},
  words: Number.POSITIVE_INFINITY,
  run: ({ words }, host) => setPaused(host, words, true),
};
