import { splitTemplate } from "../expression/template-text.ts";
import type { Origin } from "../model/origin.ts";
import type { CompileContext } from "./compile-context.ts";
import { entryOf } from "./template-compiler.ts";

/** A variable as Hurl, Postman, Bruno and others write it. */
const BRACES = /(?<!\$)\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}/g;

/** Warns of `{{ name }}` anywhere in a request: it would be sent as it stands. */
export function checkBraces(context: CompileContext, origin: Origin): void {
  const value = entryOf(origin);
  if (typeof value === "string") {
    if (value.includes("{{")) tellBraces(context, origin, value);
    return;
  }
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return;
  const { document } = origin;
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  for (const key of keys) checkBraces(context, { document, container: value, key });
}

function tellBraces(context: CompileContext, origin: Origin, value: string): void {
  const outcome = splitTemplate(value);
  if ("unclosed" in outcome) return;
  let offset = 0;
  for (const part of outcome.parts) {
    if (part.kind === "expression") {
      offset = part.offset + part.source.length + 2;
      continue;
    }
    for (const { 0: found, 1: name, index } of part.text.matchAll(BRACES)) {
      context.findings.within(
        "warning",
        "expression-braces",
        origin,
        offset + index,
        found.length,
        `${found} is sent as it stands`,
        `a variable is written \${{ vars.${name} }}; braces that are meant so are written \${{ '${found}' }}`,
      );
    }
    offset += part.text.length;
  }
}
