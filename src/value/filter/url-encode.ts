import { defineFilter } from "./definition.ts";

/** Text with %xx escapes for all but RFC 3986's unreserved characters, and those that `keep` names. */
export const urlEncode = defineFilter("url-encode", {
  parameters: [{ name: "keep", type: "text", optional: true }],
  takes: ["text"],
  gives: "text",
  make: (given) => {
    const keep = given.optionalText("keep") ?? "";
    return (text) => {
      let escaped = "";
      for (const byte of Buffer.from(text)) {
        const character = String.fromCharCode(byte);
        const stays = /[A-Za-z0-9._~-]/.test(character) || (byte < 0x80 && keep.includes(character));
        escaped += stays ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
      }
      return escaped;
    };
  },
});
