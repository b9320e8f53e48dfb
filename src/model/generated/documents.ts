// Made from schemas/*.schema.json by `npm run generate`. Do not edit.

/**
 * An http or https URL.
 */
export type BaseUrl = string;
/**
 * Sent as `authorization: Bearer …`; null takes a default away.
 */
export type Bearer = string | null;
/**
 * Sent as `authorization: Basic …` (RFC 7617); null takes a default away.
 */
export type Basic = {
  /**
   * The user.
   */
  user: string;
  /**
   * The password, from a secret.
   */
  password: string;
} | null;
/**
 * User and password, by digest (RFC 7616): the server's challenge costs one more request. null takes a default away.
 */
export type Digest = {
  /**
   * The user.
   */
  user: string;
  /**
   * The password, from a secret.
   */
  password: string;
} | null;
/**
 * A key in a header, the query or a cookie; another origin after a redirect gets none. null takes a default away.
 */
export type ApiKey = {
  /**
   * The name of the header, parameter or cookie.
   */
  name: string;
  /**
   * The key, from a secret.
   */
  value: string;
  /**
   * Where it goes. Without it: a header.
   */
  in?: "header" | "query" | "cookie";
} | null;
/**
 * Signed for Amazon Web Services (Signature Version 4). null takes a default away.
 */
export type Aws = {
  /**
   * The id of the key.
   */
  "access-key-id": string;
  /**
   * The key, from a secret.
   */
  "secret-access-key": string;
  /**
   * The token of temporary credentials.
   */
  "session-token"?: string;
  /**
   * The region.
   */
  region: string;
  /**
   * The service, as signatures name it.
   */
  service: string;
} | null;
/**
 * A token from an OAuth 2.0 server (RFC 6749), fetched once for a run and again when it expires or a request gets 401. null takes a default away.
 */
export type Oauth2 = {
  /**
   * How the token is got. Without it: client-credentials.
   */
  grant?: "client-credentials" | "password" | "refresh-token";
  /**
   * Where tokens are given.
   */
  "token-url": string;
  /**
   * The client.
   */
  "client-id": string;
  /**
   * The client's secret.
   */
  "client-secret"?: string;
  /**
   * What is asked for; left out when empty.
   */
  scope?: string;
  /**
   * Whom the token is for.
   */
  audience?: string;
  /**
   * The user, with grant: password.
   */
  user?: string;
  /**
   * The password, with grant: password.
   */
  password?: string;
  /**
   * The token, with grant: refresh-token.
   */
  "refresh-token"?: string;
  /**
   * Where id and secret of the client go: a header, or the form. Without it: basic with a secret, body without.
   */
  "client-authentication"?: "basic" | "body";
  /**
   * More fields of the form.
   */
  parameters?: {
    [k: string]: string | number | boolean;
  };
} | null;
/**
 * A token that is signed here (RFC 7519), sent as `authorization: Bearer …`, with iat and exp. null takes a default away.
 */
export type Jwt = {
  /**
   * How it is signed (RFC 7518).
   */
  algorithm:
    | "HS256"
    | "HS384"
    | "HS512"
    | "RS256"
    | "RS384"
    | "RS512"
    | "PS256"
    | "PS384"
    | "PS512"
    | "ES256"
    | "ES384"
    | "ES512"
    | "EdDSA";
  /**
   * The secret, or the private key as PEM.
   */
  key: string;
  /**
   * The header's kid.
   */
  "key-id"?: string;
  /**
   * What it says, over iat and exp.
   */
  claims?: {
    [k: string]: unknown;
  };
  /**
   * More fields of its header.
   */
  header?: {
    [k: string]: unknown;
  };
  "expires-in"?: Duration;
} | null;
/**
 * A length of time: 500ms, 10s, 2m, 1h, 1m30s.
 */
export type Duration = string;
/**
 * The name of a session; null takes a default away.
 */
export type Session = string | null;
/**
 * true follows up to 10 redirects, a number up to that many, false none.
 */
export type Redirects =
  | boolean
  | number
  | {
      /**
       * How many are followed. Without it: up to 10.
       */
      follow?: boolean | number;
      /**
       * Whether authorization, cookies and keys go to other origins, too. Without it: same-origin.
       */
      credentials?: "same-origin" | "any";
    };
/**
 * How long one request may take: all of it, or by its phases.
 */
export type Timeout =
  | Duration
  | {
      total?: Duration;
      connect?: Duration;
      "first-byte"?: Duration;
      idle?: Duration;
    };
/**
 * A version of HTTP.
 */
export type HttpVersion = "1.0" | "1.1" | "2" | 1 | 1.1 | 2;
/**
 * The URL of an http or https proxy; null: none.
 */
export type Proxy = string | null;
/**
 * Hosts: `host` with all below it, `.suffix`, `host:port`, an address, or `*` for all.
 */
export type NoProxy = string[];
/**
 * What the client shows of itself.
 */
export type ClientCertificate = {
  /**
   * The certificate: a PEM file, or an expression that gives its text.
   */
  cert?: string;
  /**
   * Its key: a PEM file, or an expression that gives its text.
   */
  key?: string;
  /**
   * Both in one: a .p12 file, or an expression that gives its base64 text.
   */
  pfx?: string;
  /**
   * What key or pfx is locked with.
   */
  passphrase?: string;
} | null;
/**
 * bash (the default, with -e and pipefail) or sh (with -e).
 */
export type Shell = "bash" | "sh";
/**
 * A path relative to this file; /x is relative to the repository root.
 */
export type File = string;
/**
 * A letter or _ first, then letters, digits, - and _.
 */
export type Id = string;
/**
 * An expression, with or without ${{ }}. Unless it asks for success(), failure(), always() or cancelled() itself, success() is implied.
 */
export type Condition = string | boolean;
/**
 * A status code, or a class such as 2xx.
 */
export type Status = number | string;
/**
 * A literal (strict, typed equality), a list (equality of lists), or matchers. An object to be equal to stands in `equals`.
 *
 * This interface was referenced by `Matchers`'s JSON-Schema definition
 * via the `patternProperty` "^\$".
 */
export type Expectation = (string | number | boolean | null) | unknown[] | Matchers;
/**
 * A number, or text that is compared with text.
 */
export type Bound = number | string;
/**
 * A type, or the form of a text; array and list are the same, iso-date is RFC 3339, date and bytes come from queries and filters.
 */
export type Type =
  | "string"
  | "number"
  | "integer"
  | "boolean"
  | "null"
  | "array"
  | "list"
  | "object"
  | "date"
  | "bytes"
  | "uuid"
  | "ipv4"
  | "ipv6"
  | "iso-date"
  | "email"
  | "uri"
  | "base64"
  | "json";
/**
 * Filters, one after another.
 *
 * @minItems 1
 *
 * Items: A filter.
 */
export type Filters = [
  (
    | string
    | {
        [k: string]: unknown;
      }
  ),
  ...(
    | string
    | {
        [k: string]: unknown;
      }
  )[]
];
/**
 * METHOD and URL as one text, or a map with the method as a key.
 */
export type Http =
  | string
  | {
      GET?: Url;
      HEAD?: Url;
      POST?: Url;
      PUT?: Url;
      PATCH?: Url;
      DELETE?: Url;
      OPTIONS?: Url;
      /**
       * Any other method; its URL stands in url.
       */
      method?: string;
      url?: Url;
      "base-url"?: BaseUrl;
      query?: Query;
      headers?: Headers;
      bearer?: Bearer;
      basic?: Basic;
      digest?: Digest;
      "api-key"?: ApiKey;
      aws?: Aws;
      oauth2?: Oauth2;
      jwt?: Jwt;
      session?: Session;
      redirects?: Redirects;
      timeout?: Timeout;
      "http-version"?: HttpVersion;
      /**
       * The Unix socket that is connected to; the URL's host is sent only. null takes a default away.
       */
      "unix-socket"?: string | null;
      resolve?: Resolve;
      "connect-to"?: ConnectTo;
      proxy?: Proxy;
      "no-proxy"?: NoProxy;
      /**
       * Sends the path as it is written: `/../` stays, nothing is encoded.
       */
      "path-as-is"?: boolean;
      /**
       * How large an answer's body may be, packed as well as unpacked: 500KB, 50MB, 1GiB, or bytes. Without it: 64MiB.
       */
      "max-size"?: string | number;
      /**
       * The certificates that are trusted instead of the usual ones: a PEM file, or an expression that gives its text. null takes a default away.
       */
      ca?: string | null;
      "client-certificate"?: ClientCertificate;
      /**
       * Whose certificate is asked for, and looked for in it. Without it: the URL's host.
       */
      "server-name"?: string | null;
      /**
       * Takes any certificate. Only for servers of which nothing else is possible.
       */
      insecure?: boolean;
      /**
       * false: sends only headers that are written, and those that HTTP cannot do without.
       */
      "implicit-headers"?: boolean;
      /**
       * How the answer's text is read, whatever its content-type says. null takes a default away.
       */
      charset?: string | null;
      /**
       * The body as JSON.
       */
      json?: {
        [k: string]: unknown;
      };
      form?: Query;
      /**
       * The body as multipart/form-data.
       */
      multipart?: {
        [k: string]: Part;
      };
      /**
       * The body as text.
       */
      text?: string;
      /**
       * The body as XML, sent as application/xml: a text, or a file.
       */
      xml?:
        | string
        | {
            file: File;
          };
      file?: File;
      /**
       * The body from base64 text.
       */
      base64?: string;
      /**
       * The body from hexadecimal digits; white space is left out.
       */
      hex?: string;
    };
/**
 * An absolute URL, or a path that is appended to base-url.
 */
export type Url = string;
/**
 * A field, or a part with a type or from a file.
 */
export type Part =
  | (string | number | boolean)
  | {
      /**
       * The part as text.
       */
      text?: string;
      /**
       * The part as JSON.
       */
      json?: {
        [k: string]: unknown;
      };
      file?: File;
      /**
       * The part from base64 text.
       */
      base64?: string;
      /**
       * The part from hexadecimal digits.
       */
      hex?: string;
      /**
       * The file name that is sent. Without it: the file's own.
       */
      filename?: string;
      /**
       * The part's content type.
       */
      "content-type"?: string;
      headers?: Headers;
    };
/**
 * Words to select cases by.
 */
export type Tags = string[];
/**
 * P0 is the most important, P4 the least.
 */
export type Priority = "P0" | "P1" | "P2" | "P3" | "P4";
/**
 * Letters, digits, - and _.
 */
export type PlanId = string;
/**
 * Patterns of names.
 *
 * @minItems 1
 */
export type Patterns = [string, ...string[]];
/**
 * Where the suites run, as `runs-on` of a workflow's job has it: a label, labels, or a group of runners. Without it: ubuntu-slim where the plan fits, else ubuntu-latest.
 *
 * @minItems 1
 */
export type RunsOn =
  | string
  | [string, ...string[]]
  | {
      /**
       * A group of runners.
       */
      group?: string;
      /**
       * A label, or labels that all must be there.
       *
       * @minItems 1
       */
      labels?: string | [string, ...string[]];
    };
/**
 * Cases that are known to be unreliable: they run and are reported, and do not decide whether the plan passes.
 *
 * Items: Which cases, until when, and why.
 */
export type Quarantine = {
  /**
   * A suite's file and the id of a case in it, with or without its combination. A * in either stands for anything.
   */
  case: string;
  /**
   * The last day it holds (UTC). From the next day on the case counts again.
   */
  until: string;
  /**
   * Why, for whoever reads the report.
   */
  reason: string;
}[];
/**
 * One place.
 */
export type Environment = {
  /**
   * The environment of the GitHub repository whose secrets and rules hold there; false: there is none. Without it: the one of the same name.
   */
  "github-environment"?: string | boolean;
  vars?: Vars;
} | null;

/**
 * Every kind of file a user writes.
 */
export interface Documents {
  "suite-document"?: SuiteDocument;
  "steps-document"?: StepsDocument;
  "plan-document"?: PlanDocument;
  "project-document"?: ProjectDocument;
}
/**
 * A Rota suite (*.suite.yaml): cases that send requests and state what must come back.
 */
export interface SuiteDocument {
  /**
   * What the reports call the suite. Without it: the file's stem.
   */
  name?: string;
  /**
   * What the suite is for, in a sentence or two.
   */
  description?: string;
  vars?: Vars;
  env?: Env;
  defaults?: Defaults;
  sessions?: SuiteSessions;
  /**
   * Steps that run once, before the cases. When one fails, the cases are skipped.
   */
  before?: Step[];
  /**
   * Steps that run once, after the cases, whatever happened before.
   */
  after?: Step[];
  /**
   * The cases by id. The id is what history and `needs` go by, so keep it when the name changes.
   */
  cases: {
    [k: string]: Case;
  };
}
/**
 * Variables by name.
 */
export interface Vars {
  [k: string]: unknown;
}
/**
 * Environment variables by name.
 */
export interface Env {
  [k: string]: string | number | boolean;
}
/**
 * Defaults by step kind.
 */
export interface Defaults {
  /**
   * What every http step starts from.
   */
  http?: {
    "base-url"?: BaseUrl;
    query?: Query;
    headers?: Headers;
    bearer?: Bearer;
    basic?: Basic;
    digest?: Digest;
    "api-key"?: ApiKey;
    aws?: Aws;
    oauth2?: Oauth2;
    jwt?: Jwt;
    session?: Session;
    redirects?: Redirects;
    timeout?: Timeout;
    "http-version"?: HttpVersion;
    /**
     * The Unix socket that is connected to; the URL's host is sent only. null takes a default away.
     */
    "unix-socket"?: string | null;
    resolve?: Resolve;
    "connect-to"?: ConnectTo;
    proxy?: Proxy;
    "no-proxy"?: NoProxy;
    /**
     * Sends the path as it is written: `/../` stays, nothing is encoded.
     */
    "path-as-is"?: boolean;
    /**
     * How large an answer's body may be, packed as well as unpacked: 500KB, 50MB, 1GiB, or bytes. Without it: 64MiB.
     */
    "max-size"?: string | number;
    /**
     * The certificates that are trusted instead of the usual ones: a PEM file, or an expression that gives its text. null takes a default away.
     */
    ca?: string | null;
    "client-certificate"?: ClientCertificate;
    /**
     * Whose certificate is asked for, and looked for in it. Without it: the URL's host.
     */
    "server-name"?: string | null;
    /**
     * Takes any certificate. Only for servers of which nothing else is possible.
     */
    insecure?: boolean;
    /**
     * false: sends only headers that are written, and those that HTTP cannot do without.
     */
    "implicit-headers"?: boolean;
    /**
     * How the answer's text is read, whatever its content-type says. null takes a default away.
     */
    charset?: string | null;
    /**
     * How many requests the suite may send in a second, a minute or an hour; its cases share them.
     */
    rate?: string | null;
    retry?: Retry;
  };
  /**
   * What every run step starts from.
   */
  run?: {
    shell?: Shell;
    "working-directory"?: File;
  };
}
/**
 * Query parameters by name; a list repeats the name, null takes a default away.
 */
export interface Query {
  [k: string]: string | number | boolean | null | (string | number | boolean)[];
}
/**
 * Headers by name; a list repeats the header, null takes a default or implicit one away.
 */
export interface Headers {
  [k: string]: string | number | boolean | null | (string | number | boolean)[];
}
/**
 * IP addresses by `host:port` or host.
 */
export interface Resolve {
  [k: string]: string;
}
/**
 * `host:port` by `host:port` or host.
 */
export interface ConnectTo {
  [k: string]: string;
}
/**
 * Sends again when it went wrong.
 */
export interface Retry {
  /**
   * Total tries, the first included.
   */
  attempts: number;
  /**
   * What is worth another try: network (no answer), timeout, a status or a class of them, failure (any broken expectation or error). Without it: network, 429, 502, 503 and 504 for http, failure for the other kinds.
   *
   * @minItems 1
   */
  when?: [
    ("network" | "timeout" | "failure") | number | string,
    ...(("network" | "timeout" | "failure") | number | string)[]
  ];
  delay?: Duration;
  "max-delay"?: Duration;
  /**
   * The share by which each pause is made longer or shorter at random, so that many do not ask at once. A pause never gets shorter than Retry-After asks for. Without it: 0.
   */
  jitter?: number;
  /**
   * What each pause is multiplied by for the next. Without it: 1.
   */
  backoff?: number;
}
/**
 * Logins by name; null: it must come from rota.yaml or the plan.
 */
export interface SuiteSessions {
  [k: string]: SessionDefinition | null;
}
/**
 * A login that requests share.
 */
export interface SessionDefinition {
  uses: File;
  /**
   * Its inputs.
   */
  with?: {
    [k: string]: unknown;
  };
  /**
   * How long the login holds: 15m, or seconds as an expression gives them. Without it: until a request is refused.
   */
  "expires-in"?: string;
  /**
   * What each request of the session sends: one of these, or several together.
   */
  send: {
    /**
     * A token.
     */
    bearer?: string;
    /**
     * Headers by name.
     */
    headers?: {
      [k: string]: string;
    };
    /**
     * The cookies of the login.
     */
    cookies?: true;
  };
  /**
   * Statuses after which a request logs in again and is sent once more. Without it: 401.
   */
  "refresh-on"?: number[];
}
/**
 * One step: exactly one of http, run, wait or uses, and what is common to all.
 */
export interface Step {
  id?: Id;
  /**
   * What the reports call the step; may hold expressions.
   */
  name?: string;
  if?: Condition;
  /**
   * The case goes on, and passes, even if this step does not.
   */
  "continue-on-error"?: boolean;
  timeout?: Duration;
  retry?: Retry;
  until?: Until;
  expect?: Expect;
  /**
   * Values taken from the answer, by name.
   */
  outputs?: {
    [k: string]: Output;
  };
  env?: Env;
  http?: Http;
  /**
   * Runs a shell command on the runner. Only vars, matrix, run and plan may appear in it as expressions; hand everything else over by env.
   */
  run?: string;
  shell?: Shell;
  "working-directory"?: File;
  wait?: Duration;
  uses?: File;
  /**
   * The inputs of a uses step.
   */
  with?: {
    [k: string]: unknown;
  };
}
/**
 * Repeats the step until these expectations hold; when the time is over, they have failed.
 */
export interface Until {
  expect: Expect;
  every?: Duration;
  timeout?: Duration;
  /**
   * How often to try at most, the first included. Without it: as often as the time allows.
   */
  attempts?: number;
}
/**
 * Queries and what they must give. Without status, an answer of 400 and above is a failure.
 */
export interface Expect {
  /**
   * The status code: a number, a class such as 2xx, one of a list, or matchers.
   */
  status?: Status | [Status, ...Status[]] | Matchers;
  version?: Expectation;
  /**
   * Headers by name, in any case. A literal is compared as text. A header sent several times is the list of its values; a literal still equals them joined by a comma and a space.
   */
  headers?: {
    [k: string]: Expectation;
  };
  /**
   * Cookies that the answer set, by name: the value, or with an attribute in brackets that attribute: expires (a date), max-age, domain, path, secure, http-only, same-site.
   */
  cookies?: {
    [k: string]: Expectation;
  };
  /**
   * JSONPaths (RFC 9535) into the body. A singular path gives its value, any other a list.
   */
  json?: {
    [k: string]: Expectation;
  };
  /**
   * XPath 1.0 in the body: XML by its content type or when it begins with <?xml, else HTML. One node gives its text, several the list of theirs, none nothing. Prefixes are those of the outermost element, _ its default namespace.
   */
  xpath?: {
    [k: string]: Expectation;
  };
  /**
   * CSS selectors in the body, XML or HTML: the text of the element selected, the list of texts of several, nothing for none.
   */
  css?: {
    [k: string]: Expectation;
  };
  body?: Expectation;
  bytes?: Expectation;
  "raw-bytes"?: Expectation;
  /**
   * Regular expressions (ECMAScript, flag u) in the body: the first group of the first match, or the whole match.
   */
  regex?: {
    [k: string]: Expectation;
  };
  sha256?: Expectation;
  md5?: Expectation;
  size?: Expectation;
  duration?: DurationMatchers;
  url?: Expectation;
  redirects?: Expectation;
  ip?: Expectation;
  /**
   * What the server's certificate says: subject, issuer, not-before and not-after (dates), days-left, names (a list such as DNS:a.test), serial, pem, fingerprint-sha256.
   */
  certificate?: {
    [k: string]: Expectation;
  };
  /**
   * The request that was answered: the last one, after redirects.
   */
  request?: {
    url?: Expectation;
    method?: Expectation;
    /**
     * Its headers by name, in any case.
     */
    headers?: {
      [k: string]: Expectation;
    };
    body?: Expectation;
  };
  stdout?: Expectation;
  stderr?: Expectation;
  "exit-code"?: Expectation;
  /**
   * Conditions as expressions; `response` holds status, version, headers, cookies, json, body, size, duration, phases, url, redirects, ip and request. == is loose and blind to case: for strict equality use a matcher.
   */
  that?: string | [string, ...string[]];
}
/**
 * Matchers by name, all of which must hold; keys that begin with $ are JSONPaths into the value.
 */
export interface Matchers {
  /**
   * Is strictly equal to this value of any type; bytes to { hex } or { base64 }, a date to a text that is one.
   */
  equals?: {
    [k: string]: unknown;
  };
  not?: Expectation;
  /**
   * Is strictly equal to one of these.
   *
   * @minItems 1
   */
  "one-of"?: [unknown, ...unknown[]];
  gt?: Bound;
  gte?: Bound;
  lt?: Bound;
  lte?: Bound;
  /**
   * A text contains this text; a list contains an item strictly equal to this; an object has this key; bytes contain { hex } or { base64 }.
   */
  contains?: {
    [k: string]: unknown;
  };
  /**
   * A text starts with this, a list with these items, bytes with { hex } or { base64 }.
   */
  "starts-with"?: string | unknown[] | Bytes;
  /**
   * A text ends with this, a list with these items, bytes with { hex } or { base64 }.
   */
  "ends-with"?: string | unknown[] | Bytes;
  /**
   * A text matches this regular expression (ECMAScript, flag u) somewhere; anchor it with ^ and $.
   */
  matches?: string;
  /**
   * Is of this type or form, or of one of these.
   */
  type?: Type | [Type, ...Type[]];
  /**
   * true: the query finds something, null included. false: it finds nothing.
   */
  exists?: boolean;
  /**
   * true: a text, list or object without content. false: one with content.
   */
  empty?: boolean;
  length?: Expectation;
  each?: Expectation;
  any?: Expectation;
  /**
   * Contains this, deeply: keys not named may be there; every item of a list named must be found, in any order. Texts may be markers: <any>, <string>, <number>, <integer>, <boolean>, <null>, <list>, <object>, <uuid>, <iso-date>, <absent>, <matches ^A>.
   */
  includes?: {
    [k: string]: unknown;
  };
  /**
   * Is valid by this JSON Schema (2020-12, or draft-07 where $schema says so): a file, or written here.
   */
  schema?:
    | File
    | {
        [k: string]: unknown;
      };
  /**
   * Is not below the first and not above the second: numbers, texts or dates.
   *
   * @minItems 2
   * @maxItems 2
   */
  between?: [Bound, Bound];
  /**
   * Is a semantic version that keeps these bounds: a text, or gt, gte, lt, lte and equals.
   */
  version?:
    | string
    | {
        [k: string]: string | number;
      };
  /**
   * Is a date, or a text that is one, before this date or now.
   */
  before?: string;
  /**
   * Is a date, or a text that is one, after this date or now.
   */
  after?: string;
  /**
   * Is a date not further than this from now, or from a date, on either side.
   */
  within?:
    | string
    | {
        /**
         * A date. Without it: now.
         */
        of?: string;
        /**
         * A length of time.
         */
        by: string;
      };
  none?: Expectation;
  /**
   * Is equal to `value`, deeply, but for ignored paths, the order of some lists, and markers such as <uuid> (see includes).
   */
  "equals-except"?: {
    /**
     * What it is to be equal to.
     */
    value: {
      [k: string]: unknown;
    };
    /**
     * JSONPaths to what is not compared.
     *
     * @minItems 1
     */
    ignore?: [string, ...string[]];
    /**
     * JSONPaths to lists whose items may come in any order; true: all lists.
     */
    unordered?: true | [string, ...string[]];
  };
  /**
   * Every one of these expectations holds.
   *
   * @minItems 1
   */
  "all-of"?: [Expectation, ...Expectation[]];
  /**
   * At least one of these expectations holds.
   *
   * @minItems 1
   */
  "any-of"?: [Expectation, ...Expectation[]];
  filters?: Filters;
  "base64-decode"?: Expectation;
  "base64-encode"?: Expectation;
  "base64url-decode"?: Expectation;
  "base64url-encode"?: Expectation;
  /**
   * Filter; the matchers inside hold for what it gives: The text of bytes in a charset, by the labels of the WHATWG Encoding Standard; a byte order mark is left out. Its arguments stand beside them.
   */
  "charset-decode"?: {
    [k: string]: unknown;
  };
  /**
   * Filter; the matchers inside hold for what it gives: The bytes of a text in a charset, by the labels of the WHATWG Encoding Standard. Its arguments stand beside them.
   */
  "charset-encode"?: {
    [k: string]: unknown;
  };
  /**
   * Filter; the matchers inside hold for what it gives: The text of the element that a CSS selector selects in XML (which begins with `<?xml`) or HTML, the list of texts of several. Its arguments stand beside them.
   */
  css?: {
    [k: string]: unknown;
  };
  /**
   * Filter; the matchers inside hold for what it gives: A date as text in UTC, by strftime's letters (`%Y-%m-%d`; `%+` is RFC 3339). Its arguments stand beside them.
   */
  "date-format"?: {
    [k: string]: unknown;
  };
  "days-after-now"?: Expectation;
  "days-before-now"?: Expectation;
  first?: Expectation;
  flatten?: Expectation;
  "hex-decode"?: Expectation;
  "html-escape"?: Expectation;
  "html-unescape"?: Expectation;
  /**
   * Filter; the matchers inside hold for what it gives: The items of a list as one text; nothing between them where `by` is left out. Its arguments stand beside them.
   */
  join?: {
    [k: string]: unknown;
  };
  json?: Expectation;
  /**
   * Filter; the matchers inside hold for what it gives: What a JSONPath (RFC 9535) finds in a value, or in JSON text: a singular path its value, any other the list of all. Its arguments stand beside them.
   */
  "json-path"?: {
    [k: string]: unknown;
  };
  keys?: Expectation;
  last?: Expectation;
  lower?: Expectation;
  max?: Expectation;
  md5?: Expectation;
  min?: Expectation;
  /**
   * Filter; the matchers inside hold for what it gives: The item at an index from 0, or from the end with -1 for the last; nothing where the list ends earlier. Its arguments stand beside them.
   */
  nth?: {
    [k: string]: unknown;
  };
  /**
   * Filter; the matchers inside hold for what it gives: What a regular expression (ECMAScript, flag u) finds first: its first group, or the whole match where it has none. Its arguments stand beside them.
   */
  regex?: {
    [k: string]: unknown;
  };
  /**
   * Filter; the matchers inside hold for what it gives: Text with another in place of every occurrence of one. Its arguments stand beside them.
   */
  replace?: {
    [k: string]: unknown;
  };
  /**
   * Filter; the matchers inside hold for what it gives: Text with another in place of all that a regular expression (ECMAScript, flag u) matches; `$1` and `$<name>` are its groups. Its arguments stand beside them.
   */
  "replace-regex"?: {
    [k: string]: unknown;
  };
  reverse?: Expectation;
  sha256?: Expectation;
  sort?: Expectation;
  /**
   * Filter; the matchers inside hold for what it gives: The parts of a text between the occurrences of another. Its arguments stand beside them.
   */
  split?: {
    [k: string]: unknown;
  };
  sum?: Expectation;
  /**
   * Filter; the matchers inside hold for what it gives: The moment that a text, or a number such as `%s` reads, stands for; UTC where nothing else is said. Its arguments stand beside them.
   */
  "to-date"?: {
    [k: string]: unknown;
  };
  "to-hex"?: Expectation;
  "to-integer"?: Expectation;
  "to-number"?: Expectation;
  "to-text"?: Expectation;
  trim?: Expectation;
  unique?: Expectation;
  upper?: Expectation;
  "url-decode"?: Expectation;
  /**
   * Filter; the matchers inside hold for what it gives: Text with %xx escapes for all but RFC 3986's unreserved characters, and those that `keep` names. Its arguments stand beside them.
   */
  "url-encode"?: {
    [k: string]: unknown;
  };
  /**
   * Filter; the matchers inside hold for what it gives: The first value of a parameter in a URL's query, decoded as forms are; the URL may be relative. Its arguments stand beside them.
   */
  "url-query-param"?: {
    [k: string]: unknown;
  };
  "utf8-decode"?: Expectation;
  "utf8-encode"?: Expectation;
  values?: Expectation;
  /**
   * Filter; the matchers inside hold for what it gives: What an XPath 1.0 expression finds in XML (which begins with `<?xml`) or HTML: one node's text, the list of several, or a number, text or boolean. Its arguments stand beside them.
   */
  xpath?: {
    [k: string]: unknown;
  };
  [k: string]:
    | Expectation
    | {
        [k: string]: unknown;
      }
    | [unknown, ...unknown[]]
    | Bound
    | string
    | unknown[]
    | Bytes
    | Type
    | [Type, ...Type[]]
    | boolean
    | [Bound, Bound]
    | {
        [k: string]: string | number;
      }
    | {
        /**
         * A date. Without it: now.
         */
        of?: string;
        /**
         * A length of time.
         */
        by: string;
      }
    | {
        /**
         * What it is to be equal to.
         */
        value: {
          [k: string]: unknown;
        };
        /**
         * JSONPaths to what is not compared.
         *
         * @minItems 1
         */
        ignore?: [string, ...string[]];
        /**
         * JSONPaths to lists whose items may come in any order; true: all lists.
         */
        unordered?: true | [string, ...string[]];
      }
    | [Expectation, ...Expectation[]]
    | Filters
    | undefined;
}
/**
 * Bytes.
 */
export interface Bytes {
  /**
   * Their hexadecimal digits; blanks do not count.
   */
  hex?: string;
  /**
   * The same in base64.
   */
  base64?: string;
}
/**
 * Bounds on a length of time, and on its phases.
 */
export interface DurationMatchers {
  gt?: Duration;
  gte?: Duration;
  lt?: Duration;
  lte?: Duration;
  /**
   * Not shorter than the first and not longer than the second.
   *
   * @minItems 2
   * @maxItems 2
   */
  between?: [Duration, Duration];
  dns?: DurationBounds;
  connect?: DurationBounds;
  tls?: DurationBounds;
  "first-byte"?: DurationBounds;
  download?: DurationBounds;
}
/**
 * Bounds on a length of time.
 */
export interface DurationBounds {
  gt?: Duration;
  gte?: Duration;
  lt?: Duration;
  lte?: Duration;
  /**
   * Not shorter than the first and not longer than the second.
   *
   * @minItems 2
   * @maxItems 2
   */
  between?: [Duration, Duration];
}
/**
 * One query, and what to do with what it finds.
 */
export interface Output {
  /**
   * A JSONPath (RFC 9535). A singular one gives the value, any other a list.
   */
  json?: string;
  /**
   * A header of the answer; the list of its values when it was sent several times.
   */
  header?: string;
  /**
   * A cookie that the answer set, or one of its attributes: session[expires].
   */
  cookie?: string;
  /**
   * An XPath 1.0 in the body, XML or HTML: the text of one node, the list of texts of several; numbers and booleans as they are.
   */
  xpath?: string;
  /**
   * A CSS selector in the body, XML or HTML: the text of one element, the list of texts of several.
   */
  css?: string;
  /**
   * A regular expression in the body: the first group of its first match, or the whole match.
   */
  regex?: string;
  /**
   * What the server's certificate says: subject, issuer, not-before, not-after, days-left, names, serial, pem or fingerprint-sha256.
   */
  certificate?: string;
  /**
   * A part of the request that was answered.
   */
  request?: "url" | "method" | "body";
  /**
   * The version of HTTP that the answer came by.
   */
  version?: true;
  /**
   * The status code.
   */
  status?: true;
  /**
   * The body as text.
   */
  body?: true;
  /**
   * The body as bytes, unpacked; filters make a value of them.
   */
  bytes?: true;
  /**
   * The body as bytes, as it was received; filters make a value of them.
   */
  "raw-bytes"?: true;
  /**
   * The SHA-256 of the body's bytes, in hexadecimal digits.
   */
  sha256?: true;
  /**
   * The MD5 of the body's bytes, in hexadecimal digits.
   */
  md5?: true;
  /**
   * How many bytes the body has, unpacked.
   */
  size?: true;
  /**
   * The URL that answered, after redirects.
   */
  url?: true;
  /**
   * The answers that sent on to the next, as a list of maps of url, status and location.
   */
  redirects?: true;
  /**
   * The address of the server that answered.
   */
  ip?: true;
  /**
   * How long the answer took, or one of its phases, in milliseconds.
   */
  duration?: true | "dns" | "connect" | "tls" | "first-byte" | "download";
  /**
   * What a run step printed, without the last line break.
   */
  stdout?: true;
  /**
   * What a run step printed to standard error, without the last line break.
   */
  stderr?: true;
  /**
   * The exit code of a run step.
   */
  "exit-code"?: true;
  filters?: Filters;
  /**
   * A regular expression on the text found; gives its first group, or the whole match.
   */
  matches?: string;
  /**
   * The value when the query finds nothing. Without it, finding nothing is a failure.
   */
  default?: {
    [k: string]: unknown;
  };
  /**
   * The value is masked in every report and log.
   */
  secret?: boolean;
}
/**
 * One case: steps in order, sharing cookies and outputs.
 */
export interface Case {
  /**
   * What the reports call the case; may hold expressions. Without it: the id.
   */
  name?: string;
  /**
   * Why the case exists.
   */
  description?: string;
  tags?: Tags;
  priority?: Priority;
  /**
   * Cases of this suite that must have passed first; their outputs are `needs.<case>.outputs`.
   */
  needs?: Id | Id[];
  if?: Condition;
  timeout?: Duration;
  retries?: CaseRetries;
  matrix?: Matrix;
  data?: File;
  /**
   * What cases that need this one can read.
   */
  outputs?: {
    [k: string]: unknown;
  };
  /**
   * What the case does, in order. After a failed step the rest is skipped, but for steps whose `if` says otherwise.
   *
   * @minItems 1
   */
  steps: [Step, ...Step[]];
}
/**
 * Runs a case again that did not pass; if it passes then, it is flaky.
 */
export interface CaseRetries {
  /**
   * Total tries of a case, the first included.
   */
  attempts: number;
  delay?: Duration;
}
/**
 * Lists by name; every combination runs. `include` adds combinations or keys, `exclude` removes combinations.
 */
export interface Matrix {
  /**
   * As in GitHub Actions: extends matching combinations, or adds one.
   */
  include?: {
    [k: string]: unknown;
  }[];
  /**
   * Combinations to leave out; a part is enough.
   */
  exclude?: {
    [k: string]: unknown;
  }[];
  /**
   * @minItems 1
   */
  [k: string]:
    | [unknown, ...unknown[]]
    | string
    | {
        [k: string]: unknown;
      }[]
    | undefined;
}
/**
 * Reusable steps (*.steps.yaml), run by a step that `uses` the file. They see their inputs, not the caller's variables or secrets.
 */
export interface StepsDocument {
  /**
   * What the reports call the file's steps together.
   */
  name?: string;
  /**
   * What the steps are for.
   */
  description?: string;
  /**
   * What a caller hands over by `with`.
   */
  inputs?: {
    [k: string]: Input;
  };
  /**
   * What a caller reads as `steps.<id>.outputs.<name>`.
   */
  outputs?: {
    [k: string]: unknown;
  };
  /**
   * What is done, in order.
   *
   * @minItems 1
   */
  steps: [Step, ...Step[]];
}
/**
 * One input.
 */
export interface Input {
  /**
   * The type that `with` must give; any takes all.
   */
  type: "string" | "number" | "integer" | "boolean" | "array" | "object" | "any";
  /**
   * What the input is for.
   */
  description?: string;
  /**
   * The value when `with` has none. Without it, the input is required.
   */
  default?: {
    [k: string]: unknown;
  };
  /**
   * The value is masked in every report and log.
   */
  secret?: boolean;
}
/**
 * A Rota plan (*.plan.yaml): which suites run, where, and when the result is good enough.
 */
export interface PlanDocument {
  /**
   * What the reports call the plan. Without it: the file's stem.
   */
  name?: string;
  id?: PlanId;
  /**
   * What the plan is for.
   */
  description?: string;
  /**
   * Suites by path or glob, relative to this file; /x is relative to the repository root. A pattern that begins with ! takes some away.
   *
   * @minItems 1
   */
  suites: [string, ...string[]];
  /**
   * Which cases of the suites run. A case that a selected one needs runs too.
   */
  select?: {
    /**
     * A tag, or tags with and, or, not and brackets.
     */
    tags?: string;
    /**
     * A priority, or a range of them.
     */
    priority?: string;
  };
  /**
   * The environments of rota.yaml the plan is for; --environment picks one of several.
   *
   * @minItems 1
   */
  environments?: [string, ...string[]];
  /**
   * When the plan runs: a union of entries. A moment that several give is one run.
   *
   * @minItems 1
   * @maxItems 100
   */
  schedule?: [ScheduleEntry, ...ScheduleEntry[]];
  jitter?: Duration;
  resident?: Duration;
  /**
   * Who clocks the plan. local: no scheduled workflow, only `rota start` on a machine of your own. Without it: github.
   */
  runner?: "github" | "local";
  /**
   * A paused plan keeps its schedule but has no next runs; `rota list` shows that it is paused. It can still be run by hand.
   */
  paused?: boolean;
  /**
   * What becomes of moments of the schedule that no tick came for in time.
   */
  misfire?: {
    grace?: Duration;
    /**
     * When several are due at once. latest: the newest runs, and the others are recorded as coalesced. all: each of them runs, oldest first. Without it: latest.
     */
    coalesce?: "latest" | "all";
    /**
     * With coalesce: all, how many run one after another at most: the newest ones. Without it: 3.
     */
    max?: number;
  };
  /**
   * What happens when a run is due while the one before it still goes on. queue: it waits. skip: it is left out, and recorded as skipped. cancel: the old one is ended. Without it: queue.
   */
  overlap?: "queue" | "skip" | "cancel";
  /**
   * An address that is asked (GET) after each run of the schedule that passed, so that a service elsewhere notices when none comes any more. It may hold expressions: plan, run, vars and secrets.
   */
  heartbeat?: string;
  /**
   * Runs the plan after a push, too.
   */
  push?: {
    branches: Patterns;
    paths?: Patterns;
  };
  /**
   * Runs the plan on pull requests, as a check that can be required: against the code of the pull request (start, services), or against an environment.
   */
  "pull-request"?: {
    paths?: Patterns;
    /**
     * Only the cases with these tags, of those that select: leaves.
     */
    tags?: string;
    /**
     * Only the cases of this priority.
     */
    priority?: string;
    /**
     * The environment of rota.yaml to run against. Without it: that of the plan if it has just one and nothing is started; else none.
     */
    environment?: string;
    vars?: Vars;
    start?: Start;
    services?: Services;
  };
  services?: Services;
  "runs-on"?: RunsOn;
  /**
   * What a run in a workflow leaves behind, and where on GitHub it is told.
   */
  report?: {
    /**
     * The reports that are uploaded; json always is. Without it: all.
     */
    artifacts?: ("json" | "junit" | "ctrf" | "markdown")[];
    /**
     * When the pull request gets one comment, which later runs edit. on-change: when something did not pass, or did not the time before. Without it: never.
     */
    comment?: "always" | "on-change" | "on-failure" | "never";
    /**
     * true: a check run on the commit of a push or a pull request, called "Rota: ID", with annotations where expectations failed. always: of every other run as well; GitHub shows it with its commit, not with the run. Without it: false.
     */
    check?: true | false | "always";
    /**
     * An issue when a run of the schedule fails: one for each environment, kept up to date while it fails, closed when it passes again. Without it: false.
     */
    issue?:
      | boolean
      | {
          /**
           * Its labels beside rota. One that the repository does not have is made.
           *
           * @minItems 1
           */
          labels?: [string, ...string[]];
        };
    /**
     * A commit status called rota/ID, for whatever reads statuses but no check runs; not of runs of the schedule. Without it: false.
     */
    status?: boolean;
    /**
     * A failed run marks the newest deployment of its commit to the environment as failed, a passed one takes that back; not in pull requests, and not in runs of the schedule. Without it: false.
     */
    deployment?: boolean;
    /**
     * The run fails when something could not be told on GitHub. Without it: false, and that is a warning.
     */
    strict?: boolean;
  };
  /**
   * Who looks after the plan: persons are assigned to its issues, teams are mentioned in them. Without it: what CODEOWNERS says of the plan's file.
   *
   * @minItems 1
   */
  owners?: [string, ...string[]];
  vars?: Vars;
  sessions?: Sessions;
  /**
   * How many cases run at once. Without it: 8.
   */
  "max-parallel"?: number;
  /**
   * After the first case that did not pass, no other starts.
   */
  "fail-fast"?: boolean;
  retries?: CaseRetries;
  quarantine?: Quarantine;
  /**
   * How many percent of the cases that ran must pass for the plan to pass. Without it: 100.
   */
  "pass-rate"?: number;
  timeout?: Duration;
}
/**
 * One trigger: cron, every, at or day, with what goes with it.
 */
export interface ScheduleEntry {
  /**
   * Five fields (minute, hour, day of the month, month, weekday) as POSIX and GitHub read them, names in any case, ranges may wrap, 7 is Sunday; or @hourly, @daily, @weekly, @monthly, @yearly.
   */
  cron?: string;
  /**
   * Of cron with both a day of the month and a weekday: whether one of them is enough (any, as POSIX and GitHub have it) or both must match (all). Without it: any.
   */
  match?: "any" | "all";
  /**
   * Of cron: apscheduler counts weekdays from 0 = Monday and wants both days to match. Without it: github.
   */
  dialect?: "github" | "apscheduler";
  /**
   * A distance. s, m and h are elapsed time, counted from `from` or 1970-01-01T00:00Z; d and w are calendar days at `time`, whatever the clocks do. Beside day: a number of weeks or months.
   */
  every?: string;
  /**
   * One moment: with an offset, with Z, or a local time of the timezone.
   */
  at?: string;
  /**
   * Days of the calendar: last, last fri, 2nd mon, working day, last working day, working day nearest 15, 3 days before last, mon-fri, 15, or several of these.
   */
  day?: string | number | (string | number)[];
  /**
   * Of day, and of every with d or w: the local time of day, or several. Without it: 00:00.
   *
   * @minItems 1
   */
  time?: string | [string, ...string[]];
  /**
   * Of day: only in these months, written as in cron.
   */
  month?: string | number | (string | number)[];
  /**
   * Of day: only in these ISO weeks, written as in cron.
   */
  week?: string | number | (string | number)[];
  /**
   * A name of the IANA time zone database. Without it: UTC.
   */
  timezone?: string;
  /**
   * The first date or moment. every counts from it.
   */
  from?: string;
  /**
   * The last date (the whole day) or moment.
   */
  until?: string;
  /**
   * Local days without a run: dates, ranges with both ends, .ics files relative to this file. They are no working days either.
   */
  except?: string | string[];
  jitter?: Duration;
}
/**
 * A server of the repository that is started before the suites and ended after them.
 */
export interface Start {
  /**
   * The command, for bash (sh where there is none), in the repository's root.
   */
  run: string;
  /**
   * A URL that answers with a status below 400 once the server is up.
   */
  ready: string;
  timeout?: Duration;
  /**
   * Environment variables for it beside PATH, HOME and TMPDIR.
   */
  env?: {
    [k: string]: string | number | boolean;
  };
}
/**
 * Containers that run beside the suites (a database, a cache), as `services` of a workflow's job has them.
 */
export interface Services {
  [k: string]: Service;
}
/**
 * One container. A value is literal, or one whole ${{ secrets.NAME }} or ${{ vars.NAME }}.
 */
export interface Service {
  /**
   * The image with its tag or digest.
   */
  image: string;
  /**
   * For a registry that asks for them.
   */
  credentials?: {
    /**
     * Who pulls the image.
     */
    username: string;
    /**
     * With which secret.
     */
    password: string;
  };
  /**
   * Environment variables of the container.
   */
  env?: {
    [k: string]: string | number | boolean;
  };
  /**
   * Ports: of the machine, a colon, of the container.
   *
   * @minItems 1
   */
  ports?: [string | number, ...(string | number)[]];
  /**
   * Volumes or folders: source, a colon, target.
   *
   * @minItems 1
   */
  volumes?: [string, ...string[]];
  /**
   * Further options of docker create, such as a health check.
   */
  options?: string;
}
/**
 * Logins by name, each done once and shared by all suites; requests say session: <name>.
 */
export interface Sessions {
  [k: string]: SessionDefinition;
}
/**
 * What all plans of a repository share (rota.yaml at its root).
 */
export interface ProjectDocument {
  /**
   * The Rota action that generated workflows use: pinned to a commit (owner/repository@SHA; a comment behind it names the version), or a folder of this repository (./). rota init writes it.
   */
  action?: string;
  /**
   * The checkout action that generated workflows use, pinned to a commit. Without it: a release of actions/checkout that Rota knows.
   */
  checkout?: string;
  "runs-on"?: RunsOn;
  /**
   * per-plan: a workflow for each plan. single: one workflow for all of them, with one gate, which takes fewer minutes. Without it: per-plan.
   */
  pack?: "per-plan" | "single";
  /**
   * Where Rota remembers which moments of the schedules it has run, and what came of them: the ledger.
   */
  state?: {
    /**
     * git: a branch of the repository at GitHub. A folder (./ledger), which processes of one machine share. The address of a database (redis, mysql, postgres, mongodb), or one whole reference to a secret that holds it. memory: nothing is kept, and GitHub's ticks alone say what is due. Without it: git in a workflow, the folder .rota/ledger elsewhere.
     */
    store?: string;
    /**
     * The branch of the store git. It has no history in common with the code. Without it: rota-state.
     */
    branch?: string;
    /**
     * How many days the ledger goes back; older pages are removed. Without it: 400d.
     */
    keep?: string;
  };
  quarantine?: Quarantine;
  sessions?: Sessions;
  vars?: Vars;
  /**
   * The places the suites can run against.
   */
  environments?: {
    [k: string]: Environment;
  };
}
