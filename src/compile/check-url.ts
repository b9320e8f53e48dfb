import type { Origin } from "../model/origin.ts";
import type { Template } from "../model/template.ts";
import { urlFlaw } from "../value/url-flaw.ts";
import type { CompileContext } from "./compile-context.ts";
import { entryOf } from "./template-compiler.ts";

/** Tells what is known to be no URL before anything is sent. The URL begins at `start` of its value. */
export function checkUrl(
  context: CompileContext,
  origin: Origin,
  url: Template,
  baseUrl: Template | null,
  start = 0,
): void {
  if (context.httpDefaults === null || url.kind === "expression") return;
  // What could not be read was told.
  if (url.kind === "literal" && url.value === null) return;
  const first = url.kind === "literal" ? String(url.value) : url.kind === "text" ? url.parts[0] : undefined;
  if (typeof first !== "string") return;
  const text = String(entryOf(origin)).slice(start).trim();
  const tell = (length: number, code: string, message: string, hint: string) =>
    context.findings.within("error", code, origin, start, length, message, hint);
  if (/^https?:\/\//i.test(first)) {
    if (url.kind !== "literal" || URL.canParse(first)) return;
    const { problem, hint } = urlFlaw(text);
    tell(text.length, "http-url", problem, hint);
    return;
  }
  if (/^["']/.test(first)) {
    tell(
      text.length,
      "http-url",
      `the URL begins with ${first[0]}`,
      "write it without quotes behind the method",
    );
    return;
  }
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(first)?.[1];
  if (scheme !== undefined) {
    tell(scheme.length, "http-url", `${scheme}: is not a scheme Rota can send to`, "use http or https");
    return;
  }
  if (baseUrl !== null) return;
  const message = `${text} is not a whole URL, and there is no base-url`;
  tell(text.length, "http-base-url", message, "set defaults.http.base-url in the suite, or write http://…");
}
