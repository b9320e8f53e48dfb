import type { ResultDocument } from "../model/generated/result.ts";
import { markdownText } from "./markdown-text.ts";

type Run = Pick<ResultDocument["run"], "id" | "url">;

/** Markdown that leads to an address, or without one that can stand in a link the Markdown alone. */
export function linked(markdown: string, url: string | null): string {
  return url === null || !isPlainAddress(url) ? markdown : `[${markdown}](${url})`;
}

/** `[run 1234](https://…)`; null when nobody can see the run anywhere. */
export function runLink({ id, url }: Run): string | null {
  if (url === null || !isPlainAddress(url)) return null;
  return linked(`run ${markdownText(id, 40)}`, url);
}

/** Where everything is, in a sentence: the run's artifacts, or else the file. */
export function everythingText({ url }: Run): string {
  if (url === null || !isPlainAddress(url)) return "The file result.json has everything.";
  // A job's page has no artifacts; its run's has.
  return `The ${linked("artifacts of the run", `${url.replace(/\/job\/[^/]*$/, "")}#artifacts`)} have everything.`;
}

/** No character that could end a link, or begin something else in Markdown. */
function isPlainAddress(url: string): boolean {
  return /^https?:\/\/[^\s()<>[\]\\|`]+$/.test(url);
}
