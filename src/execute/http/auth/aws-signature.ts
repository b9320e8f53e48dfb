import { createHash, createHmac } from "node:crypto";

/** Who signs. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | null;
  readonly region: string;
  readonly service: string;
}

/** What of a request is signed. */
export interface AwsRequest {
  readonly method: string;
  readonly url: URL;
  /** What goes out in place of the URL's path and query, one character for each byte. */
  readonly target?: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array | null;
}

/** Headers that proxies may change, which are not signed. */
const UNSIGNED = new Set([
  "connection",
  "user-agent",
  "expect",
  "x-amzn-trace-id",
  "content-length",
  "accept-encoding",
]);

/** The headers that sign a request (AWS Signature Version 4,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html). `now` is milliseconds since 1970. */
export function signAws(request: AwsRequest, credentials: AwsCredentials, now: number): [string, string][] {
  const { region, service, sessionToken, accessKeyId } = credentials;
  const time = new Date(now).toISOString().replace(/[-:]|\.\d+/g, "");
  const date = time.slice(0, 8);
  const hash = sha256(request.body ?? new Uint8Array());
  const added: [string, string][] = [["x-amz-date", time]];
  if (sessionToken !== null) added.push(["x-amz-security-token", sessionToken]);
  if (service === "s3") added.push(["x-amz-content-sha256", hash]);
  const names = new Set(added.map(([name]) => name));
  const headers = new Map<string, string[]>();
  const own = request.headers.filter(([name]) => !names.has(name) && name !== "authorization");
  if (!own.some(([name]) => name === "host")) headers.set("host", [request.url.host]);
  for (const [name, value] of [...own, ...added]) {
    if (UNSIGNED.has(name)) continue;
    headers.set(name, [...(headers.get(name) ?? []), value.trim().replace(/\s+/g, " ")]);
  }
  const sorted = [...headers].sort(([one], [other]) => (one < other ? -1 : 1));
  const signed = sorted.map(([name]) => name).join(";");
  const [path, query] = sentParts(request);
  const canonical = [
    request.method,
    canonicalPath(path, service),
    canonicalQuery(query),
    ...sorted.map(([name, values]) => `${name}:${values.join(",")}`),
    "",
    signed,
    hash,
  ].join("\n");
  const scope = `${date}/${region}/${service}/aws4_request`;
  const text = ["AWS4-HMAC-SHA256", time, scope, sha256(canonical)].join("\n");
  const key = [date, region, service, "aws4_request"].reduce(
    (made: string | Buffer, part) => hmac(made, part),
    `AWS4${credentials.secretAccessKey}`,
  );
  const signature = hmac(key, text).toString("hex");
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
  return [...added, ["authorization", authorization]];
}

/** The path, and the query without its question mark, as they go out. */
function sentParts({ url, target }: AwsRequest): [path: string, query: string] {
  if (target === undefined) return [url.pathname, url.search.slice(1)];
  const [path = "", query = ""] = Buffer.from(target, "latin1")
    .toString()
    .split(/\?(.*)/s);
  return [path, query];
}

/** S3 signs a path as it is, encoded once: its keys may have any slashes and dots. Every other service has it worked out first
 * (RFC 3986 6.2.2.3, and slashes that follow each other as one), and what is sent encoded once more. */
function canonicalPath(path: string, service: string): string {
  if (service === "s3")
    return path
      .split("/")
      .map((part) => encoded(decoded(part)))
      .join("/");
  return workedOut(path).map(encoded).join("/");
}

/** The segments of a path without `.`, `..` and empty ones in between. */
function workedOut(path: string): string[] {
  const kept: string[] = [];
  const segments = path.split("/");
  for (const segment of segments) {
    if (segment === "..") kept.pop();
    else if (segment !== "." && segment !== "") kept.push(segment);
  }
  const open = kept.length === 0 || [".", "..", ""].includes(segments.at(-1) as string);
  return ["", ...kept, ...(open ? [""] : [])];
}

function canonicalQuery(query: string): string {
  if (query === "") return "";
  return query
    .split("&")
    .map((pair) => {
      const at = pair.indexOf("=");
      const [name, value] = at === -1 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
      return [
        encoded(decoded(name.replaceAll("+", " "))),
        encoded(decoded(value.replaceAll("+", " "))),
      ] as const;
    })
    .sort(([name, value], [otherName, otherValue]) => compare(name, otherName) || compare(value, otherValue))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** All but what RFC 3986 leaves unreserved. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
