import { evaluateText } from "../expression/evaluate.ts";
import type { HttpAction } from "../model/run-plan.ts";
import type { Template } from "../model/template.ts";
import type { Frame } from "./frame.ts";
import { hideUserinfo } from "./http/hide-credentials.ts";
import type { WireRequest } from "./http/wire.ts";

/** What of a request says who asks, as it may be shown. */
export interface AuthorizationPreview {
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** What comes behind the URL's query: `key=***`; null: nothing. */
  readonly query: string | null;
}

const NOTHING: AuthorizationPreview = { headers: [], query: null };

/** Says by which way a request would say who asks, with nothing of a secret. What a server has to be asked for first is told in brackets.
 * `request` is the request without it.
 * @throws StepError for a key that cannot be sent, or a body that cannot be signed; FunctionError from an expression. */
export async function previewAuthorization(
  { auth, headers }: Pick<HttpAction, "auth" | "headers">,
  request: WireRequest,
  frame: Frame,
): Promise<AuthorizationPreview> {
  // What the step writes itself wins; null takes only away what is known before the whole request is.
  const early = auth?.kind === "bearer" || auth?.kind === "basic";
  const written = new Set(
    headers
      .filter(([, value]) => early || value.kind !== "literal" || value.value !== null)
      .map(([name]) => name),
  );
  const header = (name: string, value: string): AuthorizationPreview =>
    written.has(name) ? NOTHING : { headers: [{ name, value }], query: null };
  const authorization = (value: string) => header("authorization", value);
  switch (auth?.kind) {
    case undefined:
      return NOTHING;
    case "bearer":
      return evaluateText(auth.token, frame.scope) === null
        ? NOTHING
        : authorization(`Bearer ${later(auth.token) ?? "***"}`);
    case "basic":
      return authorization("Basic ***");
    case "jwt":
      return authorization("Bearer ***");
    case "digest":
      return authorization("(digest: after the server's challenge)");
    case "oauth2": {
      const url = evaluateText(auth.tokenUrl, frame.scope) ?? "";
      hideUserinfo(url, frame.services.mask);
      return authorization(`(oauth2: asks ${frame.services.mask.mask(url)} first)`);
    }
    case "session": {
      const { name, send } = auth.session;
      const value = `(session ${frame.services.mask.mask(name)}: logs in first)`;
      const names = [...send.headers.map(([one]) => one), ...(send.cookies ? ["cookie"] : [])];
      return { headers: names.flatMap((one) => header(one, value).headers), query: null };
    }
    case "api-key": {
      const name = evaluateText(auth.name, frame.scope) ?? "";
      if (auth.in === "query") return { headers: [], query: `${encodeURIComponent(name)}=***` };
      return {
        headers: [
          auth.in === "cookie"
            ? { name: "cookie", value: `${name}=***` }
            : { name: name.toLowerCase(), value: later(auth.value) ?? "***" },
        ],
        query: null,
      };
    }
    case "aws": {
      if (written.has("authorization")) return NOTHING;
      const { aws } = await import("./http/auth/aws.ts");
      const signed = await aws(auth, frame).apply(request);
      const added = signed.headers.filter((pair) => !request.headers.includes(pair));
      return {
        headers: added.map(([name, value]) => ({
          name,
          value: name === "authorization" ? unsigned(value) : value,
        })),
        query: null,
      };
    }
  }
}

/** What only the run gives is no secret by its name: `<steps.in.outputs.token>`. */
function later(template: Template): string | null {
  if (template.kind !== "literal" || typeof template.value !== "string") return null;
  return /^<[^<>]+>$/.test(template.value) ? template.value : null;
}

function unsigned(value: string): string {
  return value.replace(/Signature=[0-9a-f]+$/, "Signature=***");
}
