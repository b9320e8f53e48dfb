import { parseByteSize } from "../model/byte-size.ts";
import { parseDuration } from "../model/duration.ts";
import type { Origin } from "../model/origin.ts";
import type { RatePlan, RedirectPlan, RequestOptions, Timeouts } from "../model/request-options.ts";
import type { CommonHttp } from "./common-http.ts";
import { compileConnection, NO_CONNECTION } from "./compile-connection.ts";
import type { CompileContext } from "./compile-context.ts";
import type { NamesOf } from "./names.ts";

/** What `redirects: true` follows. */
const REDIRECTS = 10;
const TIMEOUT = 30_000;
/** A runner's memory is shared by all cases. */
const LARGEST_BODY = 64 * 1024 * 1024;
const SPANS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };

/** What holds for requests when a suite says nothing. */
export const NO_OPTIONS: RequestOptions = {
  connection: NO_CONNECTION,
  timeouts: { total: TIMEOUT, connect: null, firstByte: null, idle: null },
  redirects: { follow: 0, credentials: "same-origin" },
  maxSize: LARGEST_BODY,
  rate: null,
  pathAsIs: false,
  implicitHeaders: true,
  charset: null,
};

const KEYS = ["timeout", "redirects", "max-size", "rate", "path-as-is", "implicit-headers", "charset"];

/** Compiles how a request is sent: what it says itself over the defaults, and the defaults' own object where it says nothing. */
export function compileRequestOptions(
  context: CompileContext,
  http: CommonHttp,
  at: (key: string) => Origin,
  names: NamesOf,
  defaults: RequestOptions,
): RequestOptions {
  const connection = compileConnection(context, http, at, names, defaults.connection);
  const own = http as Readonly<Record<string, unknown>>;
  if (connection === defaults.connection && !KEYS.some((key) => own[key] !== undefined)) return defaults;
  return {
    connection,
    timeouts: timeoutsOf(http.timeout, defaults.timeouts),
    redirects: redirectsOf(http.redirects, defaults.redirects),
    maxSize: sizeOf(http["max-size"]) ?? defaults.maxSize,
    rate: "rate" in http ? rateOf(http.rate ?? null) : defaults.rate,
    pathAsIs: http["path-as-is"] ?? defaults.pathAsIs,
    implicitHeaders: http["implicit-headers"] ?? defaults.implicitHeaders,
    charset: http.charset === undefined ? defaults.charset : charsetOf(context, at("charset"), http.charset),
  };
}

/** A time alone takes the place of the default's total; its phases stay, as far as they are shorter. */
function timeoutsOf(written: CommonHttp["timeout"], defaults: Timeouts): Timeouts {
  if (written === undefined) return defaults;
  if (typeof written === "string") return { ...defaults, total: parseDuration(written) ?? defaults.total };
  const phase = (text: string | undefined, otherwise: number | null) =>
    text === undefined ? otherwise : (parseDuration(text) ?? otherwise);
  return {
    total: phase(written.total, null) ?? defaults.total,
    connect: phase(written.connect, defaults.connect),
    firstByte: phase(written["first-byte"], defaults.firstByte),
    idle: phase(written.idle, defaults.idle),
  };
}

function redirectsOf(written: CommonHttp["redirects"], defaults: RedirectPlan): RedirectPlan {
  if (written === undefined) return defaults;
  if (typeof written !== "object") return { ...defaults, follow: countOf(written) };
  return {
    follow: countOf(written.follow ?? true),
    credentials: written.credentials ?? defaults.credentials,
  };
}

function countOf(follow: boolean | number): number {
  if (typeof follow === "number") return follow;
  return follow ? REDIRECTS : 0;
}

function sizeOf(written: string | number | undefined): number | undefined {
  return typeof written === "string" ? parseByteSize(written) : written;
}

/** Every suite has an object of its own, by which its requests are counted together. */
function rateOf(written: string | null): RatePlan | null {
  if (written === null) return null;
  const [count, span] = written.split("/") as [string, string];
  return { every: (SPANS[span] as number) / Number(count) };
}

/** Checked here, so that an unknown name is a mistake in the file and not in the answer. */
function charsetOf(context: CompileContext, origin: Origin, written: string | null): string | null {
  if (written === null) return null;
  try {
    return new TextDecoder(written).encoding;
  } catch {
    context.findings.error(
      "http-charset",
      origin,
      "value",
      `there is no charset ${written}`,
      "names are those of the WHATWG Encoding Standard: utf-8, windows-1252, gbk, shift_jis, …",
    );
    return null;
  }
}
