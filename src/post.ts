import * as core from "@actions/core";
import { closeClaims } from "./commands/action/close-claims.ts";
import { CLAIMS } from "./commands/ledger/saved-claims.ts";
import { nodeHost } from "./host/node-host.ts";

const host = nodeHost();
await closeClaims(
  { ...host, workingFolder: host.environment["GITHUB_WORKSPACE"] || host.workingFolder },
  {
    saved: (name) => core.getState(name),
    token: core.getInput("token") || null,
    info: (message) => core.info(message),
    warn: (message) => core.warning(message),
  },
  CLAIMS,
);
