import type { BodyPlan, PartPlan } from "../model/body-plan.ts";
import type { Http, Part } from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import { resolvePath } from "../model/path.ts";
import type { Template } from "../model/template.ts";
import type { Value } from "../model/value.ts";
import { HEADER_TWINS, reportCaseTwins } from "./case-twins.ts";
import type { CompileContext } from "./compile-context.ts";
import type { NamesOf } from "./names.ts";
import { entryOf } from "./template-compiler.ts";

const BODIES = ["json", "form", "multipart", "text", "xml", "file", "base64", "hex"] as const;

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
  if (kind === "xml") return { kind, content: compileXml(context, at(kind), names) };
  if (kind !== "multipart") return { kind, value: encodedText(context, at(kind), kind, names) };
  const parts = http.multipart as { [name: string]: Part };
  return {
    kind,
    parts: Object.keys(parts).map((name) =>
      compilePart(context, { document: at("").document, container: parts, key: name }, name, names),
    ),
  };
}

/** XML as text, or the file that has it. */
function compileXml(context: CompileContext, origin: Origin, names: NamesOf) {
  const xml = entryOf(origin);
  if (typeof xml !== "object" || xml === null) return context.templates.text(origin, names);
  const file: Origin = { document: origin.document, container: xml, key: "file" };
  return { kind: "file", path: absolutePath(context, file) } as const;
}

/** A text; one that stands for bytes is looked at here, as far as it is known. */
function encodedText(context: CompileContext, origin: Origin, kind: string, names: NamesOf): Template {
  const template = context.templates.text(origin, names);
  if (kind === "hex" && template.kind === "literal" && !isHex(String(template.value ?? ""))) {
    context.findings.error(
      "bad-hex",
      origin,
      "value",
      `${String(template.value)} is not whole bytes in hexadecimal digits`,
      "two digits, 0 to 9 and a to f, are one byte: 00 1f ff",
    );
  }
  return template;
}

/** Whether a text is pairs of hexadecimal digits, with or without white space between them. */
function isHex(text: string): boolean {
  return /^([0-9a-f]{2})*$/i.test(text.replace(/\s+/g, ""));
}

function compilePart(context: CompileContext, origin: Origin, name: string, names: NamesOf): PartPlan {
  const part = entryOf(origin);
  if (typeof part !== "object" || part === null) {
    return {
      name,
      content: { kind: "text", value: context.templates.text(origin, names) },
      filename: null,
      contentType: null,
      headers: [],
    };
  }
  const at = (key: string): Origin => ({ document: origin.document, container: part, key });
  const contents = (["text", "json", "file", "base64", "hex"] as const).filter(
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
      "write one of text, json, file, base64 and hex",
    );
  }
  const optional = (key: string) =>
    (part as Record<string, unknown>)[key] === undefined ? null : context.templates.text(at(key), names);
  const content: PartPlan["content"] =
    kind === "file"
      ? { kind, path: absolutePath(context, at(kind)) }
      : kind === "json"
        ? { kind, value: context.templates.value(at(kind), names) }
        : { kind: kind ?? "text", value: encodedText(context, at(kind ?? "text"), kind ?? "text", names) };
  const hasHeaders = (part as Record<string, unknown>)["headers"] !== undefined;
  if (hasHeaders) reportCaseTwins(context.findings, at("headers"), HEADER_TWINS);
  const headers = !hasHeaders ? [] : context.templates.texts(at("headers"), names);
  return { name, content, filename: optional("filename"), contentType: optional("content-type"), headers };
}

/** Whether the file exists was checked by the loader. */
function absolutePath(context: CompileContext, origin: Origin): string {
  const file = resolvePath(origin.document.file, String(entryOf(origin)));
  return `${context.project.root}/${file ?? ""}`;
}
