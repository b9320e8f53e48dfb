/** What is said of a matcher that was given something else than bytes to look for in bytes. */
export function needsBytes(matcher: string, given: string, found: string): string {
  return `${matcher} needs { hex: "…" } or { base64: … } where bytes are found, but it was given ${given}: write it so, or add utf8-decode; found ${found}`;
}
