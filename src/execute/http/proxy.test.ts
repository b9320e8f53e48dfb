import { expect, test } from "vitest";
import { proxyFromEnvironment, writtenProxy } from "./proxy.ts";

test.each([
  ["http://api.test/", "api.test", true],
  ["http://a.api.test/", "api.test", true],
  ["http://notapi.test/", "api.test", false],
  ["http://api.test/", ".test", true],
  ["http://a.api.test/", "*.api.test", true],
  ["http://api.test:8080/", "api.test:8080", true],
  ["http://api.test/", "api.test:8080", false],
  ["https://api.test/", "api.test:443", true],
  ["http://10.0.0.1/", "10.0.0.1", true],
  ["http://[::1]:80/", "::1", true],
  ["http://[::1]:8080/", "[::1]:8080", true],
  ["http://API.test/", "api.TEST", true],
  ["http://api.test/", "*", true],
  ["http://api.test/", "", false],
])("%s with no-proxy %s: %s", (url, host, without) => {
  const rule = writtenProxy("http://p.test:3128", [host]);
  expect(rule.of(new URL(url))?.url.href ?? null).toBe(without ? null : "http://p.test:3128/");
});

test.each([
  [{ HTTP_PROXY: "http://p.test" }, "http://api.test", "http://p.test"],
  [{ HTTP_PROXY: "http://p.test" }, "https://api.test", null],
  [{ https_proxy: "p.test:3128" }, "https://api.test", "http://p.test:3128"],
  [{ HTTPS_PROXY: "https://p.test" }, "https://api.test", "https://p.test"],
  [
    { HTTP_PROXY: "http://upper.test", http_proxy: "http://lower.test" },
    "http://api.test",
    "http://lower.test",
  ],
  [{ HTTP_PROXY: "" }, "http://api.test", null],
  [{ HTTP_PROXY: "http://p.test", NO_PROXY: "a.test, api.test" }, "http://api.test", null],
  [{ HTTP_PROXY: "http://p.test", no_proxy: "*" }, "http://api.test", null],
  [{ HTTP_PROXY: "http://p.test" }, "http://localhost:8080", null],
  [{ HTTP_PROXY: "http://p.test" }, "http://127.1.2.3", null],
  [{ HTTP_PROXY: "http://p.test" }, "http://[::1]", null],
])("the environment %j: %s by %s", (environment, url, proxy) => {
  expect(proxyFromEnvironment(environment, null).of(new URL(url))?.url.origin ?? null).toBe(proxy);
});

test("user and password are told to the proxy, and to nobody else", () => {
  const rule = writtenProxy("http://us%40er:pass%3Aword@p.test", []);
  const proxy = rule.of(new URL("http://api.test"));
  expect(proxy?.url.href).toBe("http://p.test/");
  expect(Buffer.from(proxy?.authorization?.slice(6) ?? "", "base64").toString()).toBe("us@er:pass:word");
  expect(rule.secrets).toContain("pass:word");
});

test.each(["socks5://p.test", "http://", "ftp://user:s3cret@p.test"])("%s is none", (text) => {
  expect(() => writtenProxy(text, [])).toThrow("is not the URL of an http or https proxy");
  expect(() => writtenProxy(text, [])).not.toThrow("s3cret");
});
