import type { Place, ResultDocument } from "../model/generated/result.ts";
import { inlineCode } from "./markdown-text.ts";
import { plainLine } from "./plain-text.ts";

/** A place as Markdown: a link to the line at the commit of the run, or plain code when the commit is not known or the path cannot
 * be one in the repository. */
export function placeLink(run: ResultDocument["run"], place: Place): string {
  const text = inlineCode(`${plainLine(place.file)}:${place.line}`);
  const repository = /^(https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+)\/actions\/runs\/\d+/.exec(run.url ?? "")?.[1];
  if (repository === undefined || run.sha === null || !/^[0-9a-f]{40,64}$/.test(run.sha)) return text;
  const segments = plainLine(place.file).split("/");
  // A browser would follow .. out of the repository.
  if (segments.some((segment) => /^\.{0,2}$|\\/.test(segment))) return text;
  return `[${text}](${repository}/blob/${run.sha}/${segments.map(encodeSegment).join("/")}#L${place.line})`;
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/[()'!*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
