import type { Command } from "./command.ts";
import { setPaused } from "./setup/set-paused.ts";

/** `rota resume`. */
export const command: Command = {
  summary: "Resumes plans that are paused.",
  usage: "resume PLAN…",
  details:
    "A plan is named by its file or its id. The line paused: true goes; where it has a comment or is written in another way, its value\nbecomes false. Every other byte stays as it was.",
  options: {},
  words: Number.POSITIVE_INFINITY,
  run: ({ words }, host) => setPaused(host, words, false),
};
