import { RotaError } from "../../model/rota-error.ts";
import type { ConnectionFailure, FailureReason, Server } from "./connection.ts";
import { placeOf } from "./read-address.ts";

interface Wording {
  readonly code: string;
  readonly says: (place: string, server: Server) => string;
  readonly hint: string;
  readonly exitCode: 2 | 3;
}

const OTHER: Wording = {
  code: "database-error",
  says: (place) => `${place} refused a request`,
  hint: "what the server says tells what to change there",
  exitCode: 3,
};

const WORDINGS: Readonly<Record<FailureReason, Wording>> = {
  unreachable: {
    code: "database-unreachable",
    says: (place) => `${place} cannot be reached`,
    hint: "see that it runs, that host and port are right, and that it lets this machine in",
    exitCode: 3,
  },
  busy: {
    code: "database-busy",
    says: (place) => `${place} was busy at every attempt`,
    hint: "try again when it is ready; what the server says tells why it was not",
    exitCode: 3,
  },
  tls: {
    code: "database-tls",
    says: (place) => `no safe connection to ${place} could be made`,
    hint: "if the server's certificate is from an authority of your own, name its file in the address (ca, ssl-ca, sslrootcert or tlsCAFile) or in NODE_EXTRA_CA_CERTS; the certificate has to name the host as the address does",
    exitCode: 3,
  },
  login: {
    code: "database-login",
    says: (place, { user }) => `${place} refused ${user === undefined ? "us" : `the user ${user}`}`,
    hint: "correct user and password in the address, each percent-encoded",
    exitCode: 2,
  },
  "database-unknown": {
    code: "database-unknown",
    says: (place) => `${place} has no such database`,
    hint: "create it, or correct its name at the end of the address",
    exitCode: 2,
  },
  permission: {
    code: "database-permission",
    says: (place, { user }) => `${place} does not allow the user ${user ?? "without a name"} to do this`,
    hint: "let the user read and write there",
    exitCode: 2,
  },
  "table-missing": OTHER,
  duplicate: OTHER,
  other: OTHER,
};

/** The error to tell for a failure: which server, what it said without the password, and what to do. */
export function failureError(failure: ConnectionFailure, server: Server, hint?: string): RotaError {
  const wording = WORDINGS[failure.reason];
  const said = withoutPassword(failure.message, server).replace(/\s+/g, " ").trim();
  // The driver's own error may hold the password in any of its fields: only its masked words go on.
  return new RotaError(wording.code, `${wording.says(placeOf(server), server)}: ${said}`, {
    hint: hint ?? wording.hint,
    exitCode: wording.exitCode,
    cause: new Error(said),
  });
}

function withoutPassword(text: string, { password = "" }: Server): string {
  if (password === "") return text;
  return text.replaceAll(password, "***").replaceAll(encodeURIComponent(password), "***");
}
