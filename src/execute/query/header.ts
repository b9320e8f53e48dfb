import { type Look, type Looked, suggestion } from "./looked.ts";

/** A header by name, in any case: its value, or the list of its values when it was sent several times. */
export const lookHeader: Look<"header"> = (query, answer) =>
  answer.kind === "run"
    ? { found: false, reason: "only a request gives headers" }
    : lookAmong(query.name, answer.headers);

/** A header among those of an answer or of a request. */
export function lookAmong(name: string, headers: readonly (readonly [string, string])[]): Looked {
  const wanted = name.toLowerCase();
  let value: string | string[] | undefined;
  for (const [header, text] of headers) {
    if (header !== wanted) continue;
    if (value === undefined) value = text;
    else if (typeof value === "string") value = [value, text];
    else value.push(text);
  }
  if (value !== undefined) return { found: true, value };
  const names = [...new Set(headers.map(([header]) => header))];
  return { found: false, reason: `no header "${wanted}"${suggestion(wanted, names)}` };
}
