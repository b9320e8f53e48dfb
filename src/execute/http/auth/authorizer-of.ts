import type { HttpAction, LateAuth, SessionPlan } from "../../../model/run-plan.ts";
import type { Frame } from "../../frame.ts";
import type { Authorizer } from "./authorizer.ts";

/** Who says who asks, for ways that look at the whole request or ask a server first; null for the others. The code of each way is
 * loaded when it is used. */
export function authorizerOf(
  { auth, headers, options }: HttpAction,
  frame: Frame,
  signal: AbortSignal,
): Promise<Authorizer> | null {
  if (auth === null || auth.kind === "bearer" || auth.kind === "basic") return null;
  // What is written out wins, as it does over bearer; a null only takes an implicit header away.
  const written = new Set(
    headers.flatMap(([name, value]) => (value.kind === "literal" && value.value === null ? [] : name)),
  );
  if (auth.kind === "session") return sessionBeside(auth.session, written, frame, signal);
  if (written.has("authorization") && auth.kind !== "api-key") return null;
  return late(auth, options, frame, signal);
}

/** null where all that the session would send is written out: then nobody needs to log in. */
function sessionBeside(
  plan: SessionPlan,
  written: ReadonlySet<string>,
  frame: Frame,
  signal: AbortSignal,
): Promise<Authorizer> | null {
  const { headers, cookies } = plan.send;
  if (!cookies && headers.every(([name]) => written.has(name))) return null;
  return import("./session.ts").then(({ session }) => session(plan, written, frame, signal));
}

async function late(
  auth: Exclude<LateAuth, { readonly kind: "session" }>,
  options: HttpAction["options"],
  frame: Frame,
  signal: AbortSignal,
): Promise<Authorizer> {
  switch (auth.kind) {
    case "api-key":
      return (await import("./api-key.ts")).apiKey(auth, frame);
    case "digest":
      return (await import("./digest.ts")).digest(auth, frame);
    case "aws":
      return (await import("./aws.ts")).aws(auth, frame);
    case "jwt":
      return (await import("./jwt.ts")).jwt(auth, frame);
    case "oauth2":
      return (await import("./oauth2.ts")).oauth2(auth, options, frame, signal);
  }
}
