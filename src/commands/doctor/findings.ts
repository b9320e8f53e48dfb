import type { LookedUp } from "../../host/github/look-up.ts";
import { formatDuration } from "../../model/duration.ts";
import { RotaError } from "../../model/rota-error.ts";
import type { DoctorFinding } from "../../report/doctor-text.ts";
import { formatInstant } from "../../schedule/local-time.ts";
import { utcText } from "../schedule/moment-text.ts";

const OF_REPOSITORY = { plan: null, environment: null };

/** Nothing to be done. */
export function ok(code: string, message: string): DoctorFinding {
  return { code, severity: "ok", ...OF_REPOSITORY, message, hint: null };
}

/** Something to know of, which stops nothing yet. */
export function warning(code: string, message: string, hint: string | null): DoctorFinding {
  return { code, severity: "warning", ...OF_REPOSITORY, message, hint };
}

/** Something that keeps plans from running as they should. */
export function failure(code: string, message: string, hint: string | null): DoctorFinding {
  return { code, severity: "error", ...OF_REPOSITORY, message, hint };
}

/** GitHub did not say; `what` is what cannot be known without it. */
export function unknown(
  code: string,
  what: string,
  { why, status }: Extract<LookedUp<unknown>, { readonly known: false }>,
): DoctorFinding {
  const hint =
    status === 403 || status === 404
      ? "see what the token may do: it has to read contents and Actions of the repository"
      : null;
  return warning(code, `could not find out ${what}: ${why}`, hint);
}

/** What says of the ledger only that we could not look into it: our token is not that of the workflows. */
const NOT_SEEN = [
  "github-unreachable",
  "github-limit",
  "github-token",
  "ledger-permission",
  "ledger-not-found",
];

/** What kept us from going on, as a finding; what nobody foresaw is thrown again. */
export function asFinding(error: unknown): DoctorFinding {
  if (!(error instanceof RotaError)) throw error;
  const { code, message, hint = null } = error;
  return NOT_SEEN.includes(code) ? warning(code, message, hint) : failure(code, message, hint);
}

/** A finding as one about a plan, in an environment if it is only there. */
export function about(
  plan: string,
  finding: DoctorFinding,
  environment: string | null = null,
): DoctorFinding {
  return { ...finding, plan, environment };
}

/** An instant (milliseconds since 1970-01-01T00:00Z) for a person, to the minute. */
export function momentText(instant: number): string {
  return utcText(formatInstant(Math.floor(instant / 60_000) * 60_000));
}

/** A length of time for a person: days where there are two or more. */
export function lengthText(milliseconds: number): string {
  const days = Math.floor(milliseconds / 86_400_000);
  return days >= 2 ? `${days} days` : formatDuration(Math.floor(milliseconds / 60_000) * 60_000);
}
