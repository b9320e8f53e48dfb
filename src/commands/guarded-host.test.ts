import { expect, test } from "vitest";
import type { Host } from "../host/host.ts";
import { guardedHost } from "./guarded-host.ts";

function told(environment: Readonly<Record<string, string>>, text: string): string {
  const said: string[] = [];
  const terminal = { tell: (words: string) => said.push(words) };
  guardedHost({ environment, terminal } as unknown as Host).terminal.tell(text);
  return said.join("");
}

test("on GitHub nothing that is told is a command to the runner", () => {
  expect(told({ GITHUB_ACTIONS: "true" }, "a\n::error::x ##[error]x\n")).toBe(
    "a\n:\u200b:error::x ##\u200b[error]x\n",
  );
});

test("elsewhere it is told as it is", () => {
  expect(told({}, "::error::x")).toBe("::error::x");
});
