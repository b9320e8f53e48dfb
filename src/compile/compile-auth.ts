import { parseDuration } from "../model/duration.ts";
import type { Origin } from "../model/origin.ts";
import type { AuthPlan, OAuth2Auth } from "../model/run-plan.ts";
import type { Template } from "../model/template.ts";
import type { CommonHttp } from "./common-http.ts";
import type { CompileContext } from "./compile-context.ts";
import type { NamesOf } from "./names.ts";
import { entryOf } from "./template-compiler.ts";

/** The ways to say who asks; a request has one of them. */
const WAYS = ["bearer", "basic", "digest", "api-key", "aws", "oauth2", "jwt", "session"] as const;
const JWT_LIFE = 5 * 60_000;

/** Compiles how a request says who asks: its own way, else that of the defaults; null takes the default away. */
export function compileAuth(
  context: CompileContext,
  http: CommonHttp,
  at: (key: string) => Origin,
  names: NamesOf,
  defaults: AuthPlan | null,
): AuthPlan | null {
  const written = WAYS.filter((way) => http[way] !== undefined);
  const [way, second] = written.filter((one) => http[one] !== null);
  if (second !== undefined) {
    context.findings.error(
      "http-auth-several",
      at(second),
      "key",
      `${way} and ${second} cannot both be sent`,
      "take one of them away",
    );
  }
  if (written.length === 0) return defaults;
  if (way === undefined) return null;
  if (way === "bearer") return { kind: "bearer", token: context.templates.text(at("bearer"), names) };
  if (way === "session") {
    // Without sessions at hand the file is checked by itself: whoever uses it has them.
    const session = context.sessions?.use(at("session"));
    return session === undefined ? null : { kind: "session", session };
  }
  return compileParts(context, way, new Parts(context, at(way), names));
}

/** The entries of a way's map. */
class Parts {
  readonly #context: CompileContext;
  readonly #origin: Origin;
  readonly #names: NamesOf;
  readonly map: Readonly<Record<string, unknown>>;

  constructor(context: CompileContext, origin: Origin, names: NamesOf) {
    this.#context = context;
    this.#origin = origin;
    this.#names = names;
    this.map = entryOf(origin) as unknown as Readonly<Record<string, unknown>>;
  }

  at(key: string): Origin {
    return { document: this.#origin.document, container: this.map, key };
  }

  text(key: string): Template {
    return this.#context.templates.text(this.at(key), this.#names);
  }

  maybe(key: string): Template | null {
    return this.map[key] === undefined ? null : this.text(key);
  }

  /** A map of any values; empty without it. */
  structure(key: string): Template {
    return this.map[key] === undefined
      ? { kind: "literal", value: {} }
      : this.#context.templates.value(this.at(key), this.#names);
  }

  texts(key: string) {
    return this.map[key] === undefined ? [] : this.#context.templates.texts(this.at(key), this.#names);
  }
}

function compileParts(
  context: CompileContext,
  way: Exclude<(typeof WAYS)[number], "bearer" | "session">,
  parts: Parts,
): AuthPlan {
  const { map } = parts;
  switch (way) {
    case "basic":
    case "digest":
      return { kind: way, user: parts.text("user"), password: parts.text("password") };
    case "api-key": {
      const place = (map["in"] ?? "header") as "header" | "query" | "cookie";
      return { kind: way, name: parts.text("name"), value: parts.text("value"), in: place };
    }
    case "aws":
      return {
        kind: way,
        accessKeyId: parts.text("access-key-id"),
        secretAccessKey: parts.text("secret-access-key"),
        sessionToken: parts.maybe("session-token"),
        region: parts.text("region"),
        service: parts.text("service"),
      };
    case "jwt":
      return {
        kind: way,
        algorithm: String(map["algorithm"]),
        key: parts.text("key"),
        keyId: parts.maybe("key-id"),
        claims: parts.structure("claims"),
        header: parts.structure("header"),
        expiresIn: parseDuration(String(map["expires-in"] ?? "")) ?? JWT_LIFE,
      };
    default:
      return compileOAuth2(context, parts);
  }
}

/** What each grant cannot do without (RFC 6749 4.3, 4.4 and 6). */
const NEEDED: Readonly<Record<OAuth2Auth["grant"], readonly string[]>> = {
  "client-credentials": [],
  password: ["user", "password"],
  "refresh-token": ["refresh-token"],
};

function compileOAuth2({ findings }: CompileContext, parts: Parts): OAuth2Auth {
  const { map } = parts;
  const grant = (map["grant"] ?? "client-credentials") as OAuth2Auth["grant"];
  for (const key of NEEDED[grant])
    if (map[key] === undefined)
      findings.error(
        "http-oauth2-grant",
        parts.at("grant"),
        "value",
        `the grant ${grant} needs ${key}`,
        `write ${key}: … beside it`,
      );
  const address = map["token-url"];
  if (typeof address === "string" && !address.includes("${{") && !/^https?:\/\//i.test(address))
    findings.error(
      "http-oauth2-url",
      parts.at("token-url"),
      "value",
      `${address} is not a whole URL`,
      "it begins with http:// or https://, and base-url is not put before it",
    );
  return {
    kind: "oauth2",
    grant,
    tokenUrl: parts.text("token-url"),
    clientId: parts.text("client-id"),
    clientSecret: parts.maybe("client-secret"),
    scope: parts.maybe("scope"),
    audience: parts.maybe("audience"),
    user: parts.maybe("user"),
    password: parts.maybe("password"),
    refreshToken: parts.maybe("refresh-token"),
    clientAuthentication: (map["client-authentication"] ?? null) as OAuth2Auth["clientAuthentication"],
    parameters: parts.texts("parameters"),
  };
}
