import { evaluateText, type Scope } from "../../expression/evaluate.ts";
import type { Host } from "../../host/host.ts";
import type { ConnectionPlan, HttpVersion, TlsMaterial } from "../../model/request-options.ts";
import type { NamedTemplates, Template } from "../../model/template.ts";
import type { SecretMask } from "../../value/secret-mask.ts";
import { StepError } from "../step-error.ts";
import { hideUserinfo } from "./hide-credentials.ts";
import { NO_PROXY, type ProxyRule, proxyFromEnvironment, withScheme, writtenProxy } from "./proxy.ts";

/** How servers are reached: a connection plan with its expressions worked out and its files read. */
export interface Route {
  /** Routes that are alike have the same key. */
  readonly key: string;
  readonly version: HttpVersion;
  readonly unixSocket: string | null;
  /** By `host:port` or host, in lower case. */
  readonly resolve: ReadonlyMap<string, string>;
  readonly connectTo: ReadonlyMap<string, string>;
  readonly proxy: ProxyRule;
  readonly tls: TlsSettings;
}

/** What a TLS connection is made with, read from its files; null: the usual. */
export interface TlsSettings {
  readonly insecure: boolean;
  readonly serverName: string | null;
  readonly ca: Uint8Array | null;
  readonly cert: Uint8Array | null;
  readonly key: Uint8Array | null;
  readonly pfx: Uint8Array | null;
  readonly passphrase: string | null;
}

/** To the server that the URL names, and nowhere else. */
export const DIRECT: Route = {
  key: "direct",
  version: "1.1",
  unixSocket: null,
  resolve: new Map(),
  connectTo: new Map(),
  proxy: NO_PROXY,
  tls: { insecure: false, serverName: null, ca: null, cert: null, key: null, pfx: null, passphrase: null },
};

/** The routes of a run. One that needs no values is made once for its plan. */
export class Routes {
  readonly #host: Pick<Host, "files" | "environment">;
  readonly #mask: Pick<SecretMask, "add">;
  readonly #fixed = new Map<ConnectionPlan, Route | Promise<Route>>();
  readonly #byValues = new Map<string, Promise<Route>>();

  constructor(host: Pick<Host, "files" | "environment">, mask: Pick<SecretMask, "add">) {
    this.#host = host;
    this.#mask = mask;
  }

  /** The route of a plan.
   * @throws StepError when a value of it is none that it can be, or a file cannot be read; FunctionError from an expression. */
  of(plan: ConnectionPlan, scope: Scope): Route | Promise<Route> {
    const known = this.#fixed.get(plan);
    if (known !== undefined) return known;
    const values = valuesOf(plan, scope);
    const key = JSON.stringify(values);
    let route = this.#byValues.get(key);
    if (route === undefined) {
      route = this.#make(values, key);
      this.#byValues.set(key, route);
    }
    if (isFixed(plan)) {
      this.#fixed.set(plan, route);
      // From then on nothing has to be waited for.
      route.then(
        (made) => this.#fixed.set(plan, made),
        () => {},
      );
    }
    return route;
  }

  async #make(values: ConnectionValues, key: string): Promise<Route> {
    const { version, unixSocket, insecure, serverName, passphrase } = values;
    if (passphrase !== null) this.#mask.add(passphrase);
    if (values.proxy !== null) hideUserinfo(withScheme(values.proxy), this.#mask);
    const proxy =
      unixSocket !== null || values.proxy === null
        ? NO_PROXY
        : values.proxy === "environment"
          ? proxyFromEnvironment(this.#host.environment, values.noProxy)
          : writtenProxy(values.proxy, values.noProxy ?? []);
    for (const secret of proxy.secrets) this.#mask.add(secret);
    return {
      key,
      version,
      unixSocket,
      resolve: new Map(values.resolve),
      connectTo: new Map(values.connectTo),
      proxy,
      tls: {
        insecure,
        serverName,
        passphrase,
        ca: await this.#material(values.ca, false),
        cert: await this.#material(values.cert, false),
        key: await this.#material(values.key, true),
        pfx: await this.#material(values.pfx, true),
      },
    };
  }

  /** A text that is neither PEM nor the path of a file is base64. */
  async #material(value: MaterialValue | null, secret: boolean): Promise<Uint8Array | null> {
    if (value === null) return null;
    if ("path" in value) {
      try {
        return await this.#host.files.read(value.path);
      } catch (error) {
        const { code } = error as { code?: string };
        throw new StepError("file-unreadable", `the file ${value.path} cannot be read (${code})`, {
          cause: error,
        });
      }
    }
    if (secret) this.#mask.add(value.text);
    return value.text.includes("-----BEGIN") ? Buffer.from(value.text) : Buffer.from(value.text, "base64");
  }
}

type MaterialValue = { readonly path: string } | { readonly text: string };

/** A connection plan whose expressions have been worked out. */
interface ConnectionValues {
  readonly version: HttpVersion;
  readonly unixSocket: string | null;
  readonly resolve: (readonly [string, string])[];
  readonly connectTo: (readonly [string, string])[];
  readonly proxy: string | null;
  readonly noProxy: readonly string[] | null;
  readonly insecure: boolean;
  readonly serverName: string | null;
  readonly ca: MaterialValue | null;
  readonly cert: MaterialValue | null;
  readonly key: MaterialValue | null;
  readonly pfx: MaterialValue | null;
  readonly passphrase: string | null;
}

function valuesOf(plan: ConnectionPlan, scope: Scope): ConnectionValues {
  const text = (template: Template | null) => (template === null ? null : evaluateText(template, scope));
  const places = (templates: NamedTemplates) =>
    templates.flatMap(([place, template]) => {
      const value = evaluateText(template, scope);
      return value === null ? [] : [[place, value] as const];
    });
  const material = (one: TlsMaterial | null | undefined): MaterialValue | null => {
    if (one === null || one === undefined) return null;
    return one.kind === "file" ? { path: one.path } : { text: text(one.value) ?? "" };
  };
  const { clientCertificate: own } = plan;
  return {
    version: plan.version,
    unixSocket: text(plan.unixSocket),
    resolve: places(plan.resolve),
    connectTo: places(plan.connectTo),
    proxy: plan.proxy === "environment" ? "environment" : text(plan.proxy),
    noProxy: plan.noProxy?.map((one) => evaluateText(one, scope) ?? "") ?? null,
    insecure: plan.insecure,
    serverName: text(plan.serverName),
    ca: material(plan.ca),
    cert: material(own?.cert),
    key: material(own?.key ?? own?.cert),
    pfx: material(own?.pfx),
    passphrase: text(own?.passphrase ?? null),
  };
}

/** Whether a plan is the same for every request. */
function isFixed(plan: ConnectionPlan): boolean {
  const own = plan.clientCertificate;
  const materials = [plan.ca, own?.cert, own?.key, own?.pfx].flatMap((one) =>
    one?.kind === "text" ? [one.value] : [],
  );
  const templates = [
    plan.unixSocket,
    plan.serverName,
    plan.proxy,
    ...(plan.noProxy ?? []),
    ...[...plan.resolve, ...plan.connectTo].map(([, template]) => template),
    own?.passphrase,
    ...materials,
  ];
  return templates.every(
    (one) => one === null || one === undefined || typeof one === "string" || one.kind === "literal",
  );
}
