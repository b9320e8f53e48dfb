import { type Look, suggestion } from "./looked.ts";

/** A header by name, in any case; the values of a repeated one joined by ", " (RFC 9110 5.3). */
export const lookHeader: Look<"header"> = (query, answer) => {
  const name = query.name.toLowerCase();
  let value: string | undefined;
  for (const [header, text] of answer.headers) {
    if (header === name) value = value === undefined ? text : `${value}, ${text}`;
  }
  if (value !== undefined) return { found: true, value };
  if (answer.kind === "run") return { found: false, reason: "only a request gives headers" };
  const names = [...new Set(answer.headers.map(([header]) => header))];
  return { found: false, reason: `no header "${name}"${suggestion(name, names)}` };
};
