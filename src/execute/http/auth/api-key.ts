import { evaluateText } from "../../../expression/evaluate.ts";
import type { ApiKeyAuth } from "../../../model/run-plan.ts";
import type { Frame } from "../../frame.ts";
import { StepError } from "../../step-error.ts";
import { type Authorizer, withHeaders } from "./authorizer.ts";
import { withCookies } from "./with-cookies.ts";

/** A key in a header, the query or a cookie. */
export function apiKey(auth: ApiKeyAuth, { scope, services: { mask } }: Frame): Authorizer {
  const name = evaluateText(auth.name, scope) ?? "";
  const value = evaluateText(auth.value, scope) ?? "";
  mask.add(value);
  const broken = auth.in === "cookie" ? /[\r\n\0;]/ : /[\r\n\0]/;
  if (
    broken.test(value) ||
    (auth.in === "cookie" && /[\s;=]/.test(name)) ||
    (auth.in === "header" && !/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name))
  )
    throw new StepError("bad-api-key", `the api-key ${name} cannot be sent in a ${auth.in}`, {
      hint:
        auth.in === "cookie"
          ? "a cookie's name has no blank, = or ; in it, and its value is one line without ;"
          : "a header's name is letters, digits and -, and its value is one line",
    });
  return {
    again: async () => null,
    apply: (request) => {
      if (auth.in === "header") return withHeaders(request, [[name.toLowerCase(), value]]);
      if (auth.in === "cookie") return withCookies(request, [`${name}=${value}`]);
      // A redirect may carry it on by itself.
      if (request.url.searchParams.getAll(name).includes(value)) return request;
      const url = new URL(request.url);
      const own = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
      url.search = url.search === "" ? own : `${url.search}&${own}`;
      const { target } = request;
      if (target === undefined) return { ...request, url };
      return { ...request, url, target: `${target}${target.includes("?") ? "&" : "?"}${own}` };
    },
  };
}
