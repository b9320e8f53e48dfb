import type { Http, Part } from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import { resolvePath } from "../model/path.ts";
import type { BodyPlan, PartPlan } from "../model/run-plan.ts";
import type { Value } from "../model/value.ts";
import type { CompileContext } from "./compile-context.ts";
import type { NamesOf } from "./names.ts";
import { entryOf } from "./template-compiler.ts";

const BODIES = ["json", "form", "multipart", "text", "file", "base64"] as const;

/** Compiles the body of a request; null when it has none. */
export function compileBody(
  context: CompileContext,
  http: Exclude<Http, string>,
  at: (key: string) => Origin,
  names: NamesOf,
): BodyPlan | null {
  const present = BODIES.filter((key) => http[key] !== undefined);
  const [kind, second] = present;
  if (kind === undefined) return null;
  if (second !== undefined) {
    context.findings.error(
      "http-body-several",
      at(second),
      "key",
      `the request has ${present.length} bodies: ${present.join(", ")}`,
      "keep one of them",
    );
  }
  if (kind === "json") return { kind, value: context.templates.value(at(kind), names) };
  if (kind === "form") return { kind, fields: context.templates.texts(at(kind), names) };
  if (kind === "file") return { kind, path: absolutePath(context, at(kind)) };
  if (kind !== "multipart") return { kind, value: context.templates.text(at(kind), names) };
  const parts = http.multipart as { [name: string]: Part };
  return {
    kind,
    parts: Object.keys(parts).map((name) =>
      compilePart(context, { document: at("").document, container: parts, key: name }, name, names),
    ),
  };
}

function compilePart(context: CompileContext, origin: Origin, name: string, names: NamesOf): PartPlan {
  const part = entryOf(origin);
  if (typeof part !== "object" || part === null) {
    return {
      name,
      content: { kind: "text", value: context.templates.text(origin, names) },
      filename: null,
      contentType: null,
    };
  }
  const at = (key: string): Origin => ({ document: origin.document, container: part, key });
  const contents = (["text", "json", "file", "base64"] as const).filter(
    (key) => (part as Record<string, Value | undefined>)[key] !== undefined,
  );
  const [kind] = contents;
  if (kind === undefined || contents.length > 1) {
    context.findings.error(
      "http-part",
      origin,
      "key",
      kind === undefined
        ? `the part ${name} has no content`
        : `the part ${name} has ${contents.length} contents`,
      "write one of text, json, file and base64",
    );
  }
  const optional = (key: string) =>
    (part as Record<string, unknown>)[key] === undefined ? null : context.templates.text(at(key), names);
  const content: PartPlan["content"] =
    kind === "file"
      ? { kind, path: absolutePath(context, at(kind)) }
      : kind === "json"
        ? { kind, value: context.templates.value(at(kind), names) }
        : { kind: kind ?? "text", value: context.templates.text(at(kind ?? "text"), names) };
  return { name, content, filename: optional("filename"), contentType: optional("content-type") };
}

/** Whether the file exists was checked by the loader. */
function absolutePath(context: CompileContext, origin: Origin): string {
  const file = resolvePath(origin.document.file, String(entryOf(origin)));
  return `${context.project.root}/${file ?? ""}`;
}
