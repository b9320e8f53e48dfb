// Made from schemas/*.schema.json by `npm run generate`. Do not edit.
export const knownKeys: Readonly<Record<string, readonly string[]>> = {
  "suite": [
    "name",
    "description",
    "vars",
    "env",
    "defaults",
    "before",
    "after",
    "cases"
  ],
  "$defs/case": [
    "name",
    "description",
    "tags",
    "priority",
    "needs",
    "if",
    "timeout",
    "matrix",
    "data",
    "outputs",
    "steps"
  ],
  "$defs/defaults": [
    "http",
    "run"
  ],
  "$defs/defaults/properties/http": [
    "base-url",
    "query",
    "headers",
    "bearer",
    "basic",
    "redirects",
    "timeout",
    "retry"
  ],
  "$defs/defaults/properties/run": [
    "shell",
    "working-directory"
  ],
  "$defs/basic": [
    "user",
    "password"
  ],
  "$defs/retry": [
    "attempts",
    "when",
    "delay",
    "backoff"
  ],
  "$defs/until": [
    "expect",
    "every",
    "timeout"
  ],
  "$defs/step": [
    "id",
    "name",
    "if",
    "continue-on-error",
    "timeout",
    "retry",
    "until",
    "expect",
    "outputs",
    "env",
    "http",
    "run",
    "shell",
    "working-directory",
    "wait",
    "uses",
    "with"
  ],
  "$defs/output": [
    "json",
    "header",
    "cookie",
    "status",
    "body",
    "duration",
    "stdout",
    "stderr",
    "exit-code",
    "matches",
    "default",
    "secret"
  ],
  "$defs/http/anyOf/1": [
    "GET",
    "HEAD",
    "POST",
    "PUT",
    "PATCH",
    "DELETE",
    "OPTIONS",
    "method",
    "url",
    "base-url",
    "query",
    "headers",
    "bearer",
    "basic",
    "redirects",
    "timeout",
    "json",
    "form",
    "multipart",
    "text",
    "file",
    "base64"
  ],
  "$defs/part/anyOf/1": [
    "text",
    "json",
    "file",
    "base64",
    "filename",
    "content-type"
  ],
  "$defs/expect": [
    "status",
    "headers",
    "cookies",
    "json",
    "body",
    "duration",
    "url",
    "stdout",
    "stderr",
    "exit-code",
    "that"
  ],
  "$defs/matchers": [
    "equals",
    "not",
    "one-of",
    "gt",
    "gte",
    "lt",
    "lte",
    "contains",
    "starts-with",
    "ends-with",
    "matches",
    "type",
    "exists",
    "empty",
    "length",
    "each",
    "any",
    "includes",
    "schema"
  ],
  "$defs/duration-matchers": [
    "gt",
    "gte",
    "lt",
    "lte"
  ],
  "steps": [
    "name",
    "description",
    "inputs",
    "outputs",
    "steps"
  ],
  "$defs/input": [
    "type",
    "description",
    "default",
    "secret"
  ],
  "plan": [
    "name",
    "id",
    "description",
    "suites",
    "select",
    "environments",
    "vars",
    "max-parallel",
    "fail-fast",
    "retries",
    "pass-rate",
    "timeout"
  ],
  "plan/properties/select": [
    "tags",
    "priority"
  ],
  "plan/properties/retries": [
    "attempts",
    "delay"
  ],
  "project": [
    "vars",
    "environments"
  ],
  "$defs/environment": [
    "vars"
  ]
};
