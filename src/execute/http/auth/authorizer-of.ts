import type { HttpAction, LateAuth } from "../../../model/run-plan.ts";
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
  const written = headers.some(
    ([name, value]) => name === "authorization" && !(value.kind === "literal" && value.value === null),
  );
  if (written && auth.kind !== "api-key") return null;
  return late(auth, options, frame, signal);
}

async function late(
  auth: LateAuth,
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
    case "session":
      return (await import("./session.ts")).session(auth.session, frame, signal);
  }
}
