import { expect } from "vitest";
import type { Outcome } from "./sandbox.ts";

export const escapes = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
export const base64 = (text: string) => Buffer.from(text).toString("base64");

/** Spellings in which a secret could be read by a person or by a simple decoder. */
export function spellingsOf(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  return [
    secret,
    json,
    JSON.stringify(json).slice(1, -1),
    json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
    encodeURIComponent(secret),
    new URLSearchParams({ a: secret }).toString().slice(2),
    encodeURI(secret),
    escapes(secret),
    escapes(secret).replaceAll("'", "&apos;"),
    escapes(secret).replaceAll("'", "&#39;"),
    base64(secret).replace(/=+$/, ""),
    Buffer.from(secret).toString("base64url"),
    base64(`x${secret}`),
    base64(`xx${secret}yyy`),
    Buffer.from(secret).toString("hex"),
  ];
}

/** What must not be found: those, and telling parts of them. */
function formsOf(secret: string): string[] {
  return [
    ...spellingsOf(secret),
    base64(`x${secret}`).slice(2, -4),
    base64(`xx${secret}`).slice(3, -4),
    secret.slice(0, Math.max(10, Math.floor(secret.length * 0.7))),
    ...secret.split("\n").filter((line) => line.length > 8),
  ];
}

/** That none of the texts, by name, shows a secret. */
export function expectNothing(
  texts: readonly (readonly [string, string])[],
  secrets: readonly string[],
): void {
  const found: string[] = [];
  for (const secret of secrets) {
    for (const form of new Set(formsOf(secret))) {
      if (form.length < 6) continue;
      for (const [name, text] of texts) {
        const at = text.indexOf(form);
        if (at >= 0)
          found.push(`${name} shows ${form}: …${text.slice(Math.max(0, at - 60), at + form.length + 20)}…`);
      }
    }
  }
  expect(found).toEqual([]);
}

/** All that a run writes, by name. */
export const sinks = ({ told, printed, reports }: Outcome) =>
  [["told", told], ["printed", printed], ...reports] as [string, string][];
