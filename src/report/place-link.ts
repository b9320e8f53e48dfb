import type { Place, ResultDocument } from "../model/generated/result.ts";
import { inlineCode } from "./markdown-text.ts";
import { plainLine } from "./plain-text.ts";
import { repositoryUrl } from "./repository-url.ts";

/** A place as Markdown: a link to the line at the commit of the run, or plain code when the commit is not known or the path cannot
 * be one in the repository. */
export function placeLink(run: ResultDocument["run"], place: Place): string {
  const text = inlineCode(`${plainLine(place.file)}:${place.line}`);
  const url = placeUrl(run, place);
  return url === null ? text : `[${text}](${url})`;
}

/** Links to several places, each line once: `orders.suite.yaml:22`, then `:23` where it is the same file. Null when they cannot be links. */
export function placeLinks(run: ResultDocument["run"], places: readonly Place[]): string | null {
  const links: string[] = [];
  const seen = new Set<string>();
  let file: string | null = null;
  for (const place of places) {
    const url = placeUrl(run, place);
    if (url === null) return null;
    if (seen.has(url)) continue;
    seen.add(url);
    links.push(place.file === file ? `[\`:${place.line}\`](${url})` : placeLink(run, place));
    file = place.file;
  }
  return links.length === 0 ? null : links.join(" · ");
}

/** The address of a line at the commit of the run; null when there can be none. */
function placeUrl(run: ResultDocument["run"], place: Place): string | null {
  const repository = repositoryUrl(run);
  if (repository === null || run.sha === null || !/^[0-9a-f]{40,64}$/.test(run.sha)) return null;
  const segments = plainLine(place.file).split("/");
  // A browser would follow .. out of the repository.
  if (segments.some((segment) => /^\.{0,2}$|\\/.test(segment))) return null;
  return `${repository}/blob/${run.sha}/${segments.map(encodeSegment).join("/")}#L${place.line}`;
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/[()'!*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
