import { mongodbParts } from "./mongodb.ts";
import { serverOf, splitAddress } from "./read-address.ts";

/**
 * Refuses an address of a database for what can be seen without reading or asking anything.
 * @throws RotaError `database-address` (exit code 2), which never repeats the address
 */
export function checkAddress(address: string): void {
  if (splitAddress(address).scheme.startsWith("mongodb")) mongodbParts(address);
  else serverOf(address);
}
