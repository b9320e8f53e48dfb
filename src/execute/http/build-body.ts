import type { Files } from "../../host/host.ts";
import type { BodyPlan, PartPlan } from "../../model/body-plan.ts";
import type { NamedTemplates, Template } from "../../model/template.ts";
import type { Value } from "../../model/value.ts";
import { formatJson } from "../../value/json-text.ts";
import { StepError } from "../step-error.ts";
import type { StreamedBody } from "./wire.ts";

/** Files beyond this are not held in memory, in bytes. */
const LARGEST_IN_MEMORY = 1024 * 1024;

/** A body with the content type that goes with it. */
export interface BuiltBody {
  readonly bytes: Uint8Array | StreamedBody;
  readonly contentType: string | null;
}

/** Where a body takes its texts and files from. */
export interface BodySources {
  value(template: Template): Value;
  /** null when the value is null. */
  text(template: Template): string | null;
  /** Every value of an entry: several for a list, none for null. */
  pairs(templates: NamedTemplates): (readonly [string, string])[];
  readonly files: Pick<Files, "read" | "size" | "parts">;
  /** Tells multipart bodies' parts apart. */
  boundary(): string;
}

/** Builds the body of a request.
 * @throws StepError when a file cannot be read or base64 text is not base64. */
export async function buildBody(plan: BodyPlan, sources: BodySources): Promise<BuiltBody> {
  switch (plan.kind) {
    case "json":
      return { bytes: Buffer.from(formatJson(sources.value(plan.value))), contentType: "application/json" };
    case "form": {
      const pairs = sources.pairs(plan.fields);
      return {
        bytes: Buffer.from(new URLSearchParams(pairs as [string, string][]).toString()),
        contentType: "application/x-www-form-urlencoded",
      };
    }
    case "text":
      return { bytes: Buffer.from(sources.text(plan.value) ?? ""), contentType: "text/plain;charset=utf-8" };
    case "base64":
      return { bytes: fromBase64(sources.text(plan.value) ?? ""), contentType: "application/octet-stream" };
    case "hex":
      return { bytes: fromHex(sources.text(plan.value) ?? ""), contentType: "application/octet-stream" };
    case "file":
      return { bytes: await fileBody(plan.path, sources), contentType: "application/octet-stream" };
    case "xml": {
      const { content } = plan;
      const bytes =
        content.kind === "file"
          ? await fileBody(content.path, sources)
          : Buffer.from(sources.text(content) ?? "");
      return { bytes, contentType: "application/xml" };
    }
    case "multipart": {
      const boundary = `----rota-${sources.boundary()}`;
      const pieces: Piece[] = [];
      for (const part of plan.parts) pieces.push(...(await buildPart(part, boundary, sources)));
      pieces.push(Buffer.from(`--${boundary}--\r\n`));
      return { bytes: joinPieces(pieces), contentType: `multipart/form-data; boundary=${boundary}` };
    }
  }
}

/** What a body is put together of. */
type Piece = Uint8Array | StreamedBody;

/** Pieces one after the other: in memory, unless one of them is a large file. */
function joinPieces(pieces: readonly Piece[]): Piece {
  const held = pieces.filter((piece) => piece instanceof Uint8Array);
  if (held.length === pieces.length) return Buffer.concat(held);
  const size = pieces.reduce((sum, piece) => sum + ("read" in piece ? piece.size : piece.length), 0);
  return { path: null, size, read: () => readPieces(pieces) };
}

async function* readPieces(pieces: readonly Piece[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    if ("read" in piece) yield* piece.read();
    else yield piece;
  }
}

/** One part of multipart/form-data (RFC 7578). */
async function buildPart(part: PartPlan, boundary: string, sources: BodySources): Promise<Piece[]> {
  const { content } = part;
  let bytes: Piece;
  let type: string | null = null;
  let filename = part.filename === null ? null : sources.text(part.filename);
  if (content.kind === "file") {
    bytes = await fileBody(content.path, sources);
    filename ??= content.path.slice(content.path.lastIndexOf("/") + 1);
    type = "application/octet-stream";
  } else if (content.kind === "json") {
    bytes = Buffer.from(formatJson(sources.value(content.value)));
    type = "application/json";
  } else {
    const text = sources.text(content.value) ?? "";
    if (content.kind === "base64") bytes = fromBase64(text);
    else bytes = content.kind === "hex" ? fromHex(text) : Buffer.from(text);
  }
  type = (part.contentType === null ? null : sources.text(part.contentType)) ?? type;
  const head = [
    `--${boundary}`,
    `content-disposition: form-data; name="${escapeName(part.name)}"${filename === null ? "" : `; filename="${escapeName(filename)}"`}`,
    ...(type === null ? [] : [`content-type: ${oneLine(type)}`]),
    ...sources.pairs(part.headers).map(([name, value]) => `${name}: ${oneLine(value)}`),
  ];
  return [Buffer.from(`${head.join("\r\n")}\r\n\r\n`), bytes, Buffer.from("\r\n")];
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]/g, " ");
}

/** As browsers do it (WHATWG HTML, multipart/form-data encoding). */
function escapeName(name: string): string {
  return name.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
}

function fromBase64(text: string): Uint8Array {
  const compact = text.replace(/\s+/g, "");
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(compact))
    throw new StepError("bad-base64", "the body is not base64 text", {
      hint: "base64 has letters, digits, + and /, and = at its end",
    });
  return Buffer.from(compact, "base64");
}

function fromHex(text: string): Uint8Array {
  const compact = text.replace(/\s+/g, "");
  if (!/^([0-9a-f]{2})*$/i.test(compact))
    throw new StepError("bad-hex", "the body is not whole bytes in hexadecimal digits", {
      hint: "two digits, 0 to 9 and a to f, are one byte",
    });
  return Buffer.from(compact, "hex");
}

/** A small file as bytes; a large one is read while it is sent, each time that it is. */
async function fileBody(path: string, sources: BodySources): Promise<Piece> {
  const size = await readable(path, sources.files.size(path));
  if (size <= LARGEST_IN_MEMORY) return readFile(path, sources);
  return { path, size, read: () => sources.files.parts(path) };
}

function readFile(path: string, sources: BodySources): Promise<Uint8Array> {
  return readable(path, sources.files.read(path));
}

async function readable<T>(path: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw new StepError(
      "file-unreadable",
      `the file ${path} cannot be read (${(error as { code?: string }).code})`,
      { cause: error },
    );
  }
}
