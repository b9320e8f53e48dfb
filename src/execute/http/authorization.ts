import { evaluateText } from "../../expression/evaluate.ts";
import type { HttpAction } from "../../model/run-plan.ts";
import type { Frame } from "../frame.ts";

/** Characters: a shorter user is a name. */
const SHORTEST_TOKEN = 8;

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
  // Some take a token for the user, and no password.
  if (password !== "") mask.add(password);
  else if (user.length >= SHORTEST_TOKEN) mask.add(user);
  return `Basic ${credentials}`;
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
