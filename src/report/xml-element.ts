import { xmlAttribute, xmlText } from "./xml-text.ts";

/** An element with elements or text inside, never both: then blanks between elements mean nothing. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly content: string | readonly XmlElement[];
}

/** A whole XML document in UTF-8, indented. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlLines(root, "")}`;
}

function xmlLines({ name, attributes, content }: XmlElement, indent: string): string {
  let start = `${indent}<${name}`;
  for (const [key, value] of Object.entries(attributes)) start += ` ${key}="${xmlAttribute(String(value))}"`;
  if (content.length === 0) return `${start}/>\n`;
  if (typeof content === "string") return `${start}>${xmlText(content)}</${name}>\n`;
  const inside = content.map((child) => xmlLines(child, `${indent}  `)).join("");
  return `${start}>\n${inside}${indent}</${name}>\n`;
}
