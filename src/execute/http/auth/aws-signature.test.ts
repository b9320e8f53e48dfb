import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { signAws } from "./aws-signature.ts";

interface Vector {
  readonly name: string;
  readonly method?: string;
  readonly url: string;
  readonly target?: string;
  readonly headers?: readonly [string, string][];
  readonly body?: string;
  readonly token?: string;
  readonly signature: string;
}

const { vectors, objects }: { vectors: readonly Vector[]; objects: { vectors: readonly Vector[] } } =
  JSON.parse(readFileSync(new URL("testdata/aws-vectors.json", import.meta.url), "utf8"));
const NOW = Date.UTC(2015, 7, 30, 12, 36);

const credentials = (sessionToken: string | null, service = "service") => ({
  accessKeyId: "AKIDEXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
  sessionToken,
  region: "us-east-1",
  service,
});

const requestOf = ({ method = "GET", url, target, headers = [], body }: Vector, host: string) => ({
  method,
  url: new URL(url, `http://${host}`),
  headers,
  body: body === undefined ? null : Buffer.from(body),
  ...(target !== undefined && { target: Buffer.from(target).toString("latin1") }),
});

test.each(vectors.map((vector) => [vector.name, vector] as const))("%s", (_, vector) => {
  const { token = null, signature } = vector;
  const request = requestOf(vector, "example.amazonaws.com");
  const added = new Map(signAws(request, credentials(token), NOW));
  expect(added.get("x-amz-date")).toBe("20150830T123600Z");
  expect(added.get("x-amz-security-token") ?? null).toBe(token);
  expect(added.get("authorization")).toMatch(
    /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/20150830\/us-east-1\/service\/aws4_request, SignedHeaders=/,
  );
  expect(added.get("authorization")).toContain(`Signature=${signature}`);
});

test.each(objects.vectors.map((vector) => [vector.name, vector] as const))("s3: %s", (_, vector) => {
  const own = {
    ...credentials(null, "s3"),
    accessKeyId: "AKIAIOSFODNN7EXAMPLE",
    secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
  };
  const request = requestOf(vector, "examplebucket.s3.amazonaws.com");
  const added = new Map(signAws(request, own, Date.UTC(2013, 4, 24)));
  expect(added.get("authorization")).toContain(`Signature=${vector.signature}`);
});

test("s3 signs dots and slashes as they are sent, others what they come to", () => {
  const signature = (target: string, service: string) =>
    new Map(
      signAws(
        { ...requestOf({ name: "", url: "/", signature: "" }, "a.test"), target },
        credentials(null, service),
        NOW,
      ),
    ).get("authorization");
  expect(signature("/a/../b//c", "s3")).not.toBe(signature("/b/c", "s3"));
  expect(signature("/a/../b//c", "service")).toBe(signature("/b/c", "service"));
  expect(signature("/%C3%A9?q=%20", "s3")).toBe(signature("/\u00c3\u00a9?q=+", "s3"));
  expect(signature("/%C3%A9", "service")).not.toBe(signature("/\u00c3\u00a9", "service"));
});

test("of s3 the hash of the body goes along, and a path is not encoded twice", () => {
  const request = (path: string) => ({
    method: "GET",
    url: new URL(path, "http://example.amazonaws.com"),
    headers: [],
    body: null,
  });
  const sign = (path: string, service: string) =>
    new Map(signAws(request(path), credentials(null, service), NOW));
  expect(sign("/a%20b", "s3").get("x-amz-content-sha256")).toBe(
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  );
  expect(sign("/a%20b", "service").has("x-amz-content-sha256")).toBe(false);
});
