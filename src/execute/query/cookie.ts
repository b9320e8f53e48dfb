import { type Look, suggestion } from "./looked.ts";

/** A cookie that the answer sets, or one of its attributes; names are compared as they are (RFC 6265). */
export const lookCookie: Look<"cookie"> = (query, answer) => {
  const cookie = answer.setCookies.get(query.name);
  if (cookie !== undefined) {
    if (query.attribute === undefined) return { found: true, value: cookie.value };
    const value = cookie[query.attribute];
    if (value !== undefined) return { found: true, value };
    const { name: _, value: __, ...attributes } = cookie;
    const said = Object.keys(attributes);
    const there = said.length === 0 ? "; it has no attributes" : suggestion(query.attribute, said);
    return { found: false, reason: `the cookie "${query.name}" has no ${query.attribute}${there}` };
  }
  if (answer.kind === "run") return { found: false, reason: "only a request gives cookies" };
  if (answer.setCookies.size === 0) return { found: false, reason: "the answer sets no cookies" };
  const hint = suggestion(query.name, [...answer.setCookies.keys()]);
  return { found: false, reason: `the answer sets no cookie "${query.name}"${hint}` };
};
