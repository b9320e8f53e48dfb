import { type Look, ofKind } from "./looked.ts";

/** The exit code of a command. */
export const lookExitCode: Look<"exit-code"> = (_query, answer) => {
  if (answer.kind === "run" && answer.exitCode === null) {
    return { found: false, reason: "a signal ended the command" };
  }
  return ofKind(answer.exitCode, "a command", "an exit code");
};
