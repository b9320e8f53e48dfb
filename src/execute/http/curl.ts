import type { Exchange } from "../../model/generated/result.ts";

type Request = Exchange["request"];

/** Headers that curl sets by itself, or that would be wrong for it. */
const LEFT_OUT = new Set(["content-length", "host", "connection", "accept-encoding"]);

/** The request as a curl command for a POSIX shell; what is masked stays masked. */
export function curlCommand(request: Request): string {
  const parts = ["curl"];
  const body = request.body;
  if (request.method === "HEAD") parts.push("--head");
  else if (request.method !== (body === null ? "GET" : "POST")) parts.push("-X", request.method);
  parts.push(quote(request.url));
  for (const { name, value } of request.headers) {
    if (!LEFT_OUT.has(name)) parts.push("-H", quote(`${name}: ${value}`));
  }
  if (body !== null && body.size > 0) {
    const shown = body.trimmed || body.text.startsWith("(") ? "@body.bin" : body.text;
    parts.push("--data-binary", quote(shown));
  }
  return parts.join(" ");
}

function quote(text: string): string {
  return /^[A-Za-z0-9_./:=@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
