/** Whether a name fits a pattern, in which * stands for any characters and ? for one; a name that reads as the pattern does fits in any
 * case. */
export function namePattern(pattern: string): (name: string) => boolean {
  const expression = new RegExp(
    `^${pattern
      .split(/([*?])/)
      .map((part) => (part === "*" ? ".*" : part === "?" ? "." : part.replace(/[\\^$.|+()[\]{}]/g, "\\$&")))
      .join("")}$`,
    "su",
  );
  return (name) => name === pattern || expression.test(name);
}

/** Whether a text stands for more than itself. */
export function isPattern(text: string): boolean {
  return /[*?]/.test(text);
}
