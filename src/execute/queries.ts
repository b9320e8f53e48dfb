import type { Query } from "../model/expectation.ts";
import type { Answer } from "./answer.ts";
import { lookBody } from "./query/body.ts";
import { lookCookie } from "./query/cookie.ts";
import { lookDuration } from "./query/duration.ts";
import { lookExitCode } from "./query/exit-code.ts";
import { lookHeader } from "./query/header.ts";
import { lookJson } from "./query/json.ts";
import type { Look, Looked } from "./query/looked.ts";
import { lookStatus } from "./query/status.ts";
import { lookStderr } from "./query/stderr.ts";
import { lookStdout } from "./query/stdout.ts";
import { lookUrl } from "./query/url.ts";

const looks: { readonly [Kind in Query["kind"]]: Look<Kind> } = {
  status: lookStatus,
  header: lookHeader,
  cookie: lookCookie,
  json: lookJson,
  body: lookBody,
  duration: lookDuration,
  url: lookUrl,
  stdout: lookStdout,
  stderr: lookStderr,
  "exit-code": lookExitCode,
};

/** Looks at an answer; when nothing is there, says why. Texts in the reason are not masked. */
export function look(query: Query, answer: Answer): Looked {
  return (looks[query.kind] as Look<Query["kind"]>)(query as never, answer);
}

/** A query in words: `json $.state`, `header location`, `status`. */
export function queryInWords(query: Query): string {
  if (query.kind === "json") return `json ${query.path.text}`;
  return "name" in query ? `${query.kind} ${query.name}` : query.kind;
}
