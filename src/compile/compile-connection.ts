import { isIP } from "node:net";
import type { Origin } from "../model/origin.ts";
import { resolvePath } from "../model/path.ts";
import type {
  ClientCertificatePlan,
  ConnectionPlan,
  HttpVersion,
  TlsMaterial,
} from "../model/request-options.ts";
import type { NamedTemplates, Template } from "../model/template.ts";
import type { CommonHttp } from "./common-http.ts";
import type { CompileContext } from "./compile-context.ts";
import type { NamesOf } from "./names.ts";
import { entryOf } from "./template-compiler.ts";

/** How requests reach their server when a suite says nothing. */
export const NO_CONNECTION: ConnectionPlan = {
  version: "1.1",
  unixSocket: null,
  resolve: [],
  connectTo: [],
  proxy: "environment",
  noProxy: null,
  ca: null,
  clientCertificate: null,
  serverName: null,
  insecure: false,
};

const KEYS = [
  "http-version",
  "unix-socket",
  "resolve",
  "connect-to",
  "proxy",
  "no-proxy",
  "ca",
  "client-certificate",
  "server-name",
  "insecure",
] as const;

/** `host:port` or host; an IPv6 address in brackets. */
const PLACE = /^(\[[0-9a-f:.]+\]|[^\s:[\]/]+)(:\d{1,5})?$/i;

const LAST_PORT = 65_535;

/** Compiles how a server is reached: the request's own over the defaults, whose object stays the same where nothing is said. */
export function compileConnection(
  context: CompileContext,
  http: CommonHttp,
  at: (key: string) => Origin,
  names: NamesOf,
  defaults: ConnectionPlan,
): ConnectionPlan {
  if (!KEYS.some((key) => http[key] !== undefined)) return defaults;
  const text = (key: (typeof KEYS)[number], otherwise: Template | null): Template | null => {
    if (http[key] === undefined) return otherwise;
    return http[key] === null ? null : context.templates.text(at(key), names);
  };
  const check = new PlaceChecks(context);
  if (http["unix-socket"] && http.proxy) {
    context.findings.error(
      "http-connection",
      at("proxy"),
      "key",
      "a Unix socket is reached without a proxy",
      "take unix-socket or proxy away",
    );
  }
  if (http.proxy) check.proxy(at("proxy"));
  if (http.resolve !== undefined) check.addresses(at("resolve"));
  if (http["connect-to"] !== undefined) check.places(at("connect-to"));
  const version = http["http-version"];
  return {
    version: version === undefined ? defaults.version : versionOf(version),
    unixSocket: text("unix-socket", defaults.unixSocket),
    resolve: merged(defaults.resolve, http.resolve && context.templates.texts(at("resolve"), names)),
    connectTo: merged(
      defaults.connectTo,
      http["connect-to"] && context.templates.texts(at("connect-to"), names),
    ),
    proxy: http.proxy === undefined ? defaults.proxy : text("proxy", null),
    noProxy: http["no-proxy"] === undefined ? defaults.noProxy : listOf(context, at("no-proxy"), names),
    ca: http.ca === undefined ? defaults.ca : materialOf(context, at("ca"), names),
    clientCertificate:
      http["client-certificate"] === undefined
        ? defaults.clientCertificate
        : certificateOf(context, at("client-certificate"), names),
    serverName: text("server-name", defaults.serverName),
    insecure: http.insecure ?? defaults.insecure,
  };
}

/** YAML reads 1.0 without quotes as the number 1. */
function versionOf(written: string | number): HttpVersion {
  if (Number(written) === 1) return "1.0";
  return Number(written) === 2 ? "2" : "1.1";
}

/** By name in any case: hosts know none. */
function merged(defaults: NamedTemplates, own: NamedTemplates | undefined): NamedTemplates {
  if (own === undefined) return defaults;
  return [
    ...new Map([...defaults, ...own].map(([place, template]) => [place.toLowerCase(), template] as const)),
  ];
}

function listOf(context: CompileContext, origin: Origin, names: NamesOf): Template[] {
  const items = entryOf(origin) as unknown as string[];
  return items.map((_, key) =>
    context.templates.text({ document: origin.document, container: items, key }, names),
  );
}

/** A path is a file of the repository, as the loader found it; a value with expressions is worked out when it is needed. */
function materialOf(context: CompileContext, origin: Origin, names: NamesOf): TlsMaterial | null {
  const written = entryOf(origin);
  if (written === null || written === undefined) return null;
  const text = String(written);
  if (isMaterialText(text)) return { kind: "text", value: context.templates.text(origin, names) };
  return {
    kind: "file",
    path: `${context.project.root}/${resolvePath(origin.document.file, text) ?? ""}`,
  };
}

/** Whether a key or certificate stands in the file itself, or comes from an expression; else it is a path. */
function isMaterialText(text: string): boolean {
  return text.includes("${{") || text.includes("-----BEGIN");
}

function certificateOf(
  context: CompileContext,
  origin: Origin,
  names: NamesOf,
): ClientCertificatePlan | null {
  const written = entryOf(origin) as Readonly<Record<string, unknown>> | null;
  if (written === null) return null;
  const inside = (key: string): Origin => ({ document: origin.document, container: written, key });
  const has = (key: string) => written[key] !== undefined;
  const material = (key: string) => (has(key) ? materialOf(context, inside(key), names) : null);
  if (has("pfx") === has("cert") || (has("pfx") && has("key"))) {
    context.findings.error(
      "client-certificate",
      origin,
      "key",
      has("pfx")
        ? "a client certificate is cert and key, or pfx, not both"
        : "the client certificate has no cert",
      "write cert and key (PEM), or pfx (a .p12 file)",
    );
  }
  return {
    cert: material("cert"),
    key: material("key"),
    pfx: material("pfx"),
    passphrase: has("passphrase") ? context.templates.text(inside("passphrase"), names) : null,
  };
}

/** Why a text does not name a host, and a port that there is; undefined when it does. */
function placeProblem(text: string): string | undefined {
  const place = PLACE.exec(text);
  if (place === null) return `${text} is not host:port`;
  const port = place[2]?.slice(1);
  return port === undefined || (Number(port) > 0 && Number(port) <= LAST_PORT)
    ? undefined
    : `there is no port ${port}: they go from 1 to ${LAST_PORT}`;
}

/** What can be known of places before anything runs; a value with expressions is looked at when it is used. */
class PlaceChecks {
  readonly #context: CompileContext;

  constructor(context: CompileContext) {
    this.#context = context;
  }

  proxy(origin: Origin): void {
    const text = String(entryOf(origin));
    if (text.includes("${{")) return;
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
    if (URL.canParse(text) && (scheme === "http" || scheme === "https")) return;
    const message = `${text} is not the URL of an http or https proxy`;
    this.#error("http-proxy", origin, "value", message, "write http://host:port");
  }

  addresses(origin: Origin): void {
    this.#each(origin, (entry, value) => {
      if (isIP(value.replace(/^\[|\]$/g, "")) !== 0) return;
      const message = `${value} is not an IP address`;
      this.#error("http-resolve", entry, "value", message, "for another host write connect-to");
    });
  }

  places(origin: Origin): void {
    this.#each(origin, (entry, value) => {
      const message = placeProblem(value);
      if (message === undefined) return;
      this.#error("http-connect-to", entry, "value", message, "write 127.0.0.1:8443, or a host alone");
    });
  }

  #each(origin: Origin, look: (entry: Origin, value: string) => void): void {
    const entries = entryOf(origin) as Readonly<Record<string, string>>;
    for (const [place, value] of Object.entries(entries)) {
      const entry: Origin = { document: origin.document, container: entries, key: place };
      const message = placeProblem(place);
      if (message !== undefined)
        this.#error("http-place", entry, "key", message, "write api.test:443, or a host for all its ports");
      if (!value.includes("${{")) look(entry, value);
    }
  }

  #error(code: string, origin: Origin, part: "key" | "value", message: string, hint: string): void {
    this.#context.findings.error(code, origin, part, message, hint);
  }
}
