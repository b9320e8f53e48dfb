import { isIP } from "node:net";
import { StepError } from "../step-error.ts";

/** A proxy: where it is, and what it is told of who asks. */
export interface HttpProxy {
  readonly url: URL;
  /** The value of proxy-authorization; null: it is not sent. */
  readonly authorization: string | null;
}

/** Which proxy a request goes through. */
export interface ProxyRule {
  of(url: URL): HttpProxy | null;
  /** What nobody is to see. */
  readonly secrets: readonly string[];
}

/** Every server is reached by itself. */
export const NO_PROXY: ProxyRule = { of: () => null, secrets: [] };

/** The proxy that a file names, but for the hosts that go without.
 * @throws StepError when it is not the URL of an http or https proxy. */
export function writtenProxy(text: string, noProxy: readonly string[]): ProxyRule {
  const proxy = readProxy(text);
  const without = exceptions(noProxy);
  return { of: (url) => (without(url) ? null : proxy), secrets: secretsOf([proxy]) };
}

/** The proxies that the environment names, by the scheme of the URL: never for loopback, as Go has it, so that a server that was started
 * beside the run is found. `noProxy` takes the place of NO_PROXY.
 * @throws StepError when one of them is not the URL of an http or https proxy. */
export function proxyFromEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  noProxy: readonly string[] | null,
): ProxyRule {
  const named = (name: string) => environment[name.toLowerCase()] || environment[name] || null;
  const [http, https] = ["HTTP_PROXY", "HTTPS_PROXY"].map((name) => {
    const text = named(name);
    return text === null ? null : readProxy(text);
  }) as [HttpProxy | null, HttpProxy | null];
  if (http === null && https === null) return NO_PROXY;
  const without = exceptions(noProxy ?? (named("NO_PROXY") ?? "").split(/[\s,]+/));
  return {
    of: (url) => {
      const proxy = url.protocol === "https:" ? https : http;
      return proxy === null || isLoopback(url.hostname) || without(url) ? null : proxy;
    },
    secrets: secretsOf([http, https]),
  };
}

/** As curl and others have it, a proxy without a scheme is an http one. */
export function withScheme(text: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
}

function readProxy(text: string): HttpProxy {
  let url: URL | undefined;
  try {
    url = new URL(withScheme(text));
  } catch {
    // Told below.
  }
  if (url === undefined || (url.protocol !== "http:" && url.protocol !== "https:")) {
    // Not the text itself: a password may be in it.
    throw new StepError("bad-proxy", "the proxy is not the URL of an http or https proxy", {
      hint: "write http://host:port, or http://user:password@host:port",
    });
  }
  const credentials =
    url.username === "" && url.password === ""
      ? null
      : Buffer.from(`${decoded(url.username)}:${decoded(url.password)}`).toString("base64");
  const bare = new URL(url.origin);
  return { url: bare, authorization: credentials === null ? null : `Basic ${credentials}` };
}

function secretsOf(proxies: readonly (HttpProxy | null)[]): string[] {
  return proxies.flatMap((proxy) => {
    const credentials = proxy?.authorization?.slice("Basic ".length);
    if (credentials === undefined) return [];
    const password = Buffer.from(credentials, "base64").toString().split(/:(.*)/s)[1] ?? "";
    return password === "" ? [credentials] : [credentials, password];
  });
}

/** Whether a URL is among hosts such as `a.test` (with all below it), `.test`, `a.test:8080`, `10.0.0.1` or `*`. */
function exceptions(hosts: readonly string[]): (url: URL) => boolean {
  const rules = hosts
    .filter((host) => host !== "")
    .map((host) => {
      const [, name = "", port] = /^(.*?)(?::(\d+))?$/s.exec(host.toLowerCase()) ?? [];
      // An IPv6 address has colons of its own.
      return isIP(host) === 6
        ? { name: host.toLowerCase(), port: undefined }
        : { name: name.replace(/^\*?\./, "").replace(/^\[|\]$/g, ""), port };
    });
  return (url) => {
    const name = url.hostname.replace(/^\[|\]$/g, "");
    const port = url.port || (url.protocol === "https:" ? "443" : "80");
    return rules.some(
      (rule) =>
        (rule.port === undefined || rule.port === port) &&
        (rule.name === "*" || name === rule.name || name.endsWith(`.${rule.name}`)),
    );
  };
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
