import type { ResultDocument } from "../model/generated/result.ts";

/** The canonical result as JSON text: what `rota merge` and `rota publish` read. */
export function resultJson(result: ResultDocument): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
