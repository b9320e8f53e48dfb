import * as core from "@actions/core";
import { runAction } from "./commands/action/run-action.ts";
import { exitNow } from "./host/exit-now.ts";
import { nodeHost } from "./host/node-host.ts";

const host = nodeHost();
const tell = { error: core.error, warning: core.warning, notice: core.notice };
const exitCode = await runAction(
  { ...host, workingFolder: host.environment["GITHUB_WORKSPACE"] || host.workingFolder },
  {
    get: (name) => core.getInput(name),
    debug: core.isDebug(),
    names: Object.entries(host.environment).flatMap(([name, value]) =>
      name.startsWith("INPUT_") && value ? [name.slice("INPUT_".length).toLowerCase()] : [],
    ),
  },
  {
    hide: (secret) => core.setSecret(secret),
    annotate: ({ level, file, line, column, title, message }) =>
      tell[level](message, { file, startLine: line, startColumn: column, title }),
    output: (name, value) => core.setOutput(name, value),
    save: (name, value) => core.saveState(name, value),
    summarize: async (markdown) => {
      try {
        await core.summary.addRaw(markdown, true).write();
      } catch (error) {
        // The verdict does not hang on it.
        core.warning(`The job summary could not be written: ${(error as Error).message}`);
      }
    },
    fail: (message) => core.error(message),
    warn: (message) => core.warning(message),
    debug: (message) => core.debug(message),
  },
);
process.exitCode = exitCode;
// After a crash nothing that may still run is waited for.
if (exitCode === 3) exitNow(exitCode);
