import { defineFilter } from "./definition.ts";

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

/** Text as it stands in HTML, also in attributes. */
export const htmlEscape = defineFilter("html-escape", {
  takes: ["text"],
  gives: "text",
  make: () => (text) => text.replace(/[&<>"']/g, (character) => REFERENCES[character] as string),
});
