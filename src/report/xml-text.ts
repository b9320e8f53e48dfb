import { plainText } from "./plain-text.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** Any text as XML 1.0 character data; `]]>` cannot come out of it, because every `>` is escaped. */
export function xmlText(text: string): string {
  return plainText(text).replace(/[&<>]/g, entity);
}

/** Any text as the value of an attribute in double quotes; line feeds and tabs survive normalisation. */
export function xmlAttribute(text: string): string {
  return plainText(text).replace(/[&<>"\n\t]/g, entity);
}

function entity(character: string): string {
  return ENTITIES[character] as string;
}
