import type { Socket } from "node:net";
import symbols from "undici/lib/core/symbols.js";

const { kParser } = symbols;

/** undici's reader of answers, as far as it is asked here. */
interface Parser {
  readonly ptr: number;
  readonly llhttp: { llhttp_get_http_minor(pointer: number): number };
}

/** The version that the answer on a socket of undici has said, to be asked while its headers are read: undici does not tell it. */
export function http1Version(socket: Socket | null): string {
  const parser = (socket as { readonly [kParser]?: Parser } | null)?.[kParser];
  return parser?.llhttp.llhttp_get_http_minor(parser.ptr) === 0 ? "1.0" : "1.1";
}
