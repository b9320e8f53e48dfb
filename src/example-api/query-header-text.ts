import type { Exchange } from "./exchange.ts";
import { invalidFields } from "./problem.ts";

/** What a header value may hold, so that nobody smuggles a second header in. */
const printable = /^[\x20-\x7e]*$/;

/** A query parameter that goes into a response header; undefined when absent, 422 when it cannot go there. */
export function queryHeaderText(exchange: Exchange, name: string): string | undefined {
  const text = exchange.query.get(name) ?? undefined;
  if (text !== undefined && !printable.test(text)) {
    throw invalidFields([{ parameter: name, detail: "must be printable ASCII" }]);
  }
  return text;
}
