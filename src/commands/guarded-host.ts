import type { Host, Terminal } from "../host/host.ts";
import { defuseWorkflowCommands } from "../report/workflow-command-text.ts";

/** The host; on GitHub with a terminal on which nothing that a file or an answer says becomes a command to the runner, whoever tells it. */
export function guardedHost(host: Host): Host {
  if (host.environment["GITHUB_ACTIONS"] !== "true") return host;
  const { terminal } = host;
  const guarded: Terminal = {
    print: (text) => terminal.print(text),
    tell: (text) => terminal.tell(defuseWorkflowCommands(text)),
    live: terminal.live,
    colours: terminal.colours,
    get columns() {
      return terminal.columns;
    },
  };
  return { ...host, terminal: guarded };
}
