import type {
  Attempt,
  Body,
  Case,
  Diagnostic,
  Exchange,
  Failure,
  Hook,
  Outcome,
  Place,
  ResultDocument,
  Step,
  Suite,
} from "../../model/generated/result.ts";

/** Builders of results for tests: each gives what is usual and takes what is special. */

const START = Date.parse("2026-11-22T08:00:00.000Z");

function instant(milliseconds: number): string {
  return new Date(START + milliseconds).toISOString();
}

function place(line: number, column = 9, file = "orders.suite.yaml"): Place {
  return { file, line, column };
}

export function body(text: string, trimmed = false): Body {
  const size = Buffer.byteLength(text);
  return { text, size: trimmed ? size * 40 : size, trimmed };
}

export function failure(special: Partial<Failure> = {}): Failure {
  return {
    query: "status",
    matcher: "status",
    path: null,
    message: "expected 201, found 409",
    expected: "201",
    actual: "409",
    diff: null,
    place: place(22, 13),
    ...special,
  };
}

export function exchange(special: Partial<Exchange> = {}): Exchange {
  return {
    request: {
      method: "POST",
      url: "http://127.0.0.1:8080/orders",
      headers: [
        { name: "accept", value: "application/json" },
        { name: "authorization", value: "Bearer ***" },
        { name: "content-type", value: "application/json" },
      ],
      body: body('{"sku":"A-1","quantity":2}'),
    },
    response: {
      status: 409,
      headers: [
        { name: "content-type", value: "application/problem+json" },
        { name: "date", value: "Sun, 22 Nov 2026 08:00:00 GMT" },
      ],
      body: body('{"type":"/problems/sold-out","title":"Sold out","status":409}'),
      duration: 12.4,
    },
    curl: `curl 'http://127.0.0.1:8080/orders' \\
  -H 'accept: application/json' \\
  -H 'authorization: Bearer ***' \\
  -H 'content-type: application/json' \\
  --data '{"sku":"A-1","quantity":2}'`,
    ...special,
  };
}

export function step(special: Partial<Step> = {}): Step {
  return {
    id: null,
    name: "POST /orders",
    kind: "http",
    place: place(15),
    outcome: "passed",
    allowed: false,
    reason: null,
    start: instant(40),
    duration: 14.2,
    tries: 1,
    failures: [],
    error: null,
    exchange: null,
    output: null,
    steps: [],
    ...special,
  };
}

export function attempt(outcome: Outcome, steps: Step[], special: Partial<Attempt> = {}): Attempt {
  return { attempt: 1, outcome, start: instant(40), duration: 48.2, steps, ...special };
}

export function testCase(id: string, outcome: Outcome, special: Partial<Case> = {}): Case {
  return {
    id,
    case: id.replace(/ \(.*$/s, ""),
    name: id,
    place: place(12, 3),
    tags: [],
    priority: "P2",
    outcome,
    flaky: false,
    reason: null,
    start: instant(40),
    duration: 48.2,
    attempts: outcome === "skipped" ? [] : [attempt(outcome, [step({ outcome })])],
    ...special,
  };
}

export function hook(outcome: Outcome, steps: Step[], line = 9): Hook {
  return { place: place(line, 1), outcome, start: instant(5), duration: 20.1, steps };
}

export function suite(special: Partial<Suite> = {}): Suite {
  return {
    id: "orders",
    name: "Orders",
    file: "orders.suite.yaml",
    outcome: "passed",
    start: instant(0),
    duration: 320.5,
    before: null,
    cases: [],
    after: null,
    ...special,
  };
}

export function diagnostic(special: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: "expression-loose-equality",
    severity: "warning",
    message: "== is loose and blind to case",
    hint: "use the matcher equals",
    file: "orders.suite.yaml",
    range: { start: { line: 31, column: 18 }, end: { line: 31, column: 20 } },
    ...special,
  };
}

export function result(suites: Suite[], special: Partial<ResultDocument> = {}): ResultDocument {
  const cases = suites.flatMap((item) => item.cases);
  const count = (outcome: Outcome) => cases.filter((item) => item.outcome === outcome).length;
  const counts = {
    total: cases.length,
    passed: count("passed"),
    failed: count("failed"),
    error: count("error"),
    skipped: count("skipped"),
    flaky: cases.filter((item) => item.flaky).length,
  };
  const ran = counts.total - counts.skipped;
  const passed = suites.every((item) => item.outcome === "passed" || item.outcome === "skipped");
  return {
    format: "rota-result",
    version: 1,
    rota: "0.1.0",
    plan: { id: "checkout", name: "Checkout smoke", file: "checkout.plan.yaml" },
    environment: "staging",
    run: {
      id: "1234",
      attempt: 1,
      url: "https://github.com/acme/shop/actions/runs/1234",
      event: "schedule",
      ref: "refs/heads/main",
      sha: "0123456789012345678901234567890123456789",
      occurrence: "2026-11-22T08:00:00Z",
    },
    start: instant(0),
    duration: 1234.5,
    verdict: passed ? "passed" : "failed",
    reason: `${counts.passed} of ${ran} cases passed`,
    passRate: { required: 100, actual: ran === 0 ? null : (100 * counts.passed) / ran },
    counts,
    timing: {
      load: { wall: 10, cpu: 12 },
      compile: { wall: 5, cpu: 5 },
      execute: { wall: 900, cpu: 310 },
    },
    suites,
    diagnostics: [],
    ...special,
  };
}
