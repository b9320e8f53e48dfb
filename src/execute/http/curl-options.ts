import { evaluateText, type Scope } from "../../expression/evaluate.ts";
import type { ConnectionPlan, RequestOptions, TlsMaterial } from "../../model/request-options.ts";
import type { Template } from "../../model/template.ts";

const VERSIONS: Readonly<Record<ConnectionPlan["version"], string | null>> = {
  "1.0": "--http1.0",
  "1.1": null,
  "2": "--http2",
};

/** The options of curl that stand for those of a request, values included; what they hold of secrets is not masked yet.
 * @throws FunctionError from an expression. */
export function curlOptions({ connection, pathAsIs }: RequestOptions, url: URL, scope: Scope): string[] {
  const text = (template: Template) => evaluateText(template, scope) ?? "";
  const options: string[] = [];
  const version = VERSIONS[connection.version];
  // Without TLS there is nothing to agree on it by.
  if (version !== null)
    options.push(version === "--http2" && url.protocol === "http:" ? "--http2-prior-knowledge" : version);
  if (pathAsIs) options.push("--path-as-is");
  if (connection.insecure) options.push("--insecure");
  if (connection.unixSocket !== null) options.push("--unix-socket", text(connection.unixSocket));
  const { proxy, noProxy } = connection;
  if (proxy !== null && proxy !== "environment") options.push("--proxy", text(proxy));
  if (noProxy !== null) options.push("--noproxy", noProxy.map(text).join(","));
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  const withPort = (place: string) => (/:\d+$/.test(place) ? place : `${place}:${port}`);
  for (const [place, address] of connection.resolve)
    options.push("--resolve", `${withPort(place)}:${text(address)}`);
  for (const [place, other] of connection.connectTo)
    options.push("--connect-to", `${withPort(place)}:${withPort(text(other))}`);
  const { clientCertificate: own } = connection;
  options.push(...material("--cacert", connection.ca, "ca.pem"));
  options.push(...material("--cert", own?.cert ?? own?.pfx, own?.pfx ? "client.p12" : "client.pem"));
  if (own?.pfx) options.push("--cert-type", "P12");
  options.push(...material("--key", own?.key, "client.key"));
  if (own?.passphrase) options.push("--pass", text(own.passphrase));
  return options;
}

/** What is no file of the repository has to be put into one first. */
function material(option: string, one: TlsMaterial | null | undefined, name: string): string[] {
  if (one === null || one === undefined) return [];
  return [option, one.kind === "file" ? one.path : name];
}
