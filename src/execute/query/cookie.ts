import { type Look, suggestion } from "./looked.ts";

/** The value of a cookie that the answer set; names are compared as they are (RFC 6265). */
export const lookCookie: Look<"cookie"> = (query, answer) => {
  const value = answer.setCookies.get(query.name);
  if (value !== undefined) return { found: true, value };
  if (answer.kind === "run") return { found: false, reason: "only a request gives cookies" };
  if (answer.setCookies.size === 0) return { found: false, reason: "the answer sets no cookies" };
  const hint = suggestion(query.name, [...answer.setCookies.keys()]);
  return { found: false, reason: `the answer sets no cookie "${query.name}"${hint}` };
};
