import { commentText } from "./literal.ts";

/** How the first line of a file of ours begins; only such files are changed or removed. */
const MARK = "# Written by Rota from ";

/** The comment at the top of a generated file: what it is made from, what to do instead of editing it, and what is worth knowing. It
 * names no version of Rota, so that an update alone changes no file. */
export function header(source: string, remarks: readonly string[]): string {
  const lines = [
    `${MARK}${commentText(source)}. Do not edit: change that, then run: rota generate`,
    ...(remarks.length === 0 ? [] : ["#", ...remarks.map((remark) => `# ${commentText(remark)}`)]),
  ];
  return `${lines.join("\n")}\n`;
}

/** What a generated file says that it is made from; undefined for any other text. */
export function sourceIn(text: string): string | undefined {
  return isOurs(text) ? /^.*? from (.*)\. Do not edit: /.exec(text)?.[1] : undefined;
}

/** Whether the text of a file says that we wrote it. */
export function isOurs(text: string): boolean {
  return text.replace(/^\ufeff/, "").startsWith(MARK);
}
