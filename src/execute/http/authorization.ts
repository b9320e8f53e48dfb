import { evaluateText } from "../../expression/evaluate.ts";
import type { HttpAction } from "../../model/run-plan.ts";
import type { Frame } from "../frame.ts";

/** By bearer or basic, or by what stands before the @ of the URL, where nobody is to see it afterwards. */
export function authorizationOf(
  { auth }: HttpAction,
  url: URL,
  { scope, services: { mask } }: Pick<Frame, "scope" | "services">,
): string | null {
  const inUrl = url.username === "" && url.password === "" ? null : [url.username, url.password];
  if (inUrl !== null) {
    url.username = "";
    url.password = "";
  }
  if (auth?.kind === "bearer") {
    const token = evaluateText(auth.token, scope);
    if (token === null) return null;
    mask.add(token);
    return `Bearer ${token}`;
  }
  // Other ways come with the whole request.
  if (auth !== null && auth.kind !== "basic") return null;
  const [user = "", password = ""] =
    auth !== null
      ? [evaluateText(auth.user, scope) ?? "", evaluateText(auth.password, scope) ?? ""]
      : (inUrl?.map(percentDecoded) ?? []);
  if (auth === null && inUrl === null) return null;
  const credentials = Buffer.from(`${user}:${password}`).toString("base64");
  mask.add(credentials);
  mask.add(password);
  return `Basic ${credentials}`;
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
