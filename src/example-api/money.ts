import { JsonText } from "./json-text.ts";

/** The only currency of the shop. */
export const currency = "EUR";

/** An amount in cents as a JSON number with two decimals: 1990 becomes `19.90`. */
export function money(cents: number): JsonText {
  const fraction = String(cents % 100).padStart(2, "0");
  return new JsonText(`${Math.floor(cents / 100)}.${fraction}`);
}
