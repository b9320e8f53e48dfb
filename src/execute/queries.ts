import type { Query } from "../model/expectation.ts";
import type { Answer } from "./answer.ts";
import { lookBody } from "./query/body.ts";
import { lookBytes } from "./query/bytes.ts";
import { lookCertificate } from "./query/certificate.ts";
import { lookCookie } from "./query/cookie.ts";
import { lookDuration } from "./query/duration.ts";
import { lookExitCode } from "./query/exit-code.ts";
import { lookHeader } from "./query/header.ts";
import { lookIp } from "./query/ip.ts";
import { lookJson } from "./query/json.ts";
import type { Look, Looked } from "./query/looked.ts";
import { lookCss, lookXPath } from "./query/markup.ts";
import { lookMd5 } from "./query/md5.ts";
import { lookRawBytes } from "./query/raw-bytes.ts";
import { lookRedirects } from "./query/redirects.ts";
import { lookRegex } from "./query/regex.ts";
import { lookRequest } from "./query/request.ts";
import { lookSha256 } from "./query/sha256.ts";
import { lookSize } from "./query/size.ts";
import { lookStatus } from "./query/status.ts";
import { lookStderr } from "./query/stderr.ts";
import { lookStdout } from "./query/stdout.ts";
import { lookUrl } from "./query/url.ts";
import { lookVersion } from "./query/version.ts";

const looks: { readonly [Kind in Query["kind"]]: Look<Kind> } = {
  status: lookStatus,
  version: lookVersion,
  header: lookHeader,
  cookie: lookCookie,
  json: lookJson,
  xpath: lookXPath,
  css: lookCss,
  body: lookBody,
  bytes: lookBytes,
  "raw-bytes": lookRawBytes,
  regex: lookRegex,
  sha256: lookSha256,
  md5: lookMd5,
  size: lookSize,
  url: lookUrl,
  redirects: lookRedirects,
  ip: lookIp,
  duration: lookDuration,
  certificate: lookCertificate,
  request: lookRequest,
  stdout: lookStdout,
  stderr: lookStderr,
  "exit-code": lookExitCode,
};

/** Looks at an answer; when nothing is there, says why. Texts in the reason are not masked. */
export function look(query: Query, answer: Answer): Looked {
  return (looks[query.kind] as Look<Query["kind"]>)(query as never, answer);
}

/** A query in words: `json $.state`, `header location`, `cookie session[path]`, `status`. */
export function queryInWords(query: Query): string {
  switch (query.kind) {
    case "json":
      return `json ${query.path.text}`;
    case "xpath":
    case "css":
      return `${query.kind} ${query.text}`;
    case "regex":
      return `regex ${query.pattern.source}`;
    case "header":
      return `header ${query.name}`;
    case "cookie":
      return `cookie ${query.name}${query.attribute === undefined ? "" : `[${query.attribute}]`}`;
    case "duration":
      return query.phase === undefined ? "duration" : `duration ${query.phase}`;
    case "certificate":
      return `certificate ${query.field}`;
    case "request":
      return query.part === "header" ? `request header ${query.name}` : `request ${query.part}`;
    default:
      return query.kind;
  }
}
