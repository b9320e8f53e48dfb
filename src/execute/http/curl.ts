import type { Exchange } from "../../model/generated/result.ts";

type Request = Exchange["request"];

/** Headers that curl sets by itself, or that stand for one of its options. */
const LEFT_OUT = new Set(["content-length", "connection", "accept-encoding"]);

/** What a command says beside the request. */
export interface CurlExtras {
  /** More options, masked. */
  readonly options: readonly string[];
  /** The file that the body comes from; null: it stands in the command, or is too large for it. */
  readonly bodyFile: string | null;
}

/** The request as a curl command for a POSIX shell; what is masked stays masked. */
export function curlCommand(
  { method, url, headers, body }: Request,
  { options, bodyFile }: CurlExtras = { options: [], bodyFile: null },
): string {
  const parts = ["curl", ...options.map(quote)];
  const data = body === null || (body.size === 0 && method !== "POST") ? null : body;
  if (method === "HEAD") parts.push("--head");
  else if (method !== (data === null ? "GET" : "POST")) parts.push("-X", quote(method));
  if (headers.some(({ name }) => name === "accept-encoding")) parts.push("--compressed");
  // Brackets and braces would stand for several URLs.
  if (/[[\]{}]/.test(url)) parts.push("--globoff");
  parts.push(quote(url));
  for (const { name, value } of headers) {
    if (!LEFT_OUT.has(name)) parts.push("-H", quote(value === "" ? `${name};` : `${name}: ${value}`));
  }
  // What curl would send of its own accord.
  for (const name of ["user-agent", ...(data === null ? [] : ["content-type"])]) {
    if (!headers.some((header) => header.name === name)) parts.push("-H", quote(`${name}:`));
  }
  if (data !== null) {
    const shown = data.trimmed ? ["--data-binary", `@${bodyFile ?? "body.bin"}`] : ["--data-raw", data.text];
    parts.push(...shown.map(quote));
  }
  return parts.join(" ");
}

function quote(text: string): string {
  return /^[A-Za-z0-9_./:=@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
