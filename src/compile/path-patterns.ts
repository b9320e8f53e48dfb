import picomatch from "picomatch";

/** Whether a list of patterns means a file (paths from the repository's root), as the paths filter of a workflow decides: in
 * order, and one that begins with ! takes away what those before it have. */
export function matchesPatterns(patterns: readonly string[], file: string): boolean {
  return patterns.reduce((matched, pattern) => {
    const takes = pattern.startsWith("!");
    if (matched !== takes) return matched;
    return matches(takes ? pattern.slice(1) : pattern, file) ? !takes : matched;
  }, false);
}

/** What is wrong with one pattern, and what to write; undefined: nothing. What another tool would read in another way is wrong, too:
 * a plan must not be left out by a misunderstanding. */
export function patternProblem(
  text: string,
): { readonly message: string; readonly hint: string } | undefined {
  const pattern = text.replace(/^!/, "");
  const sign = text.startsWith("!") ? "!" : "";
  if (pattern === "") return { message: "the pattern is empty", hint: "write one such as api/**" };
  if (/[^/]\/\.{1,2}(\/|$)/.test(pattern))
    return {
      message: `${text} matches no file: paths have no . or .. in them`,
      hint: "write it without them",
    };
  if (/^\.{0,2}\/|^\.{1,2}$/.test(pattern))
    return {
      message: `${text} matches no file: paths begin at the repository's root, without / or ./`,
      hint: `write ${sign}${pattern.replace(/^(\.{0,2}\/)+|^\.+$/, "") || "**"}`,
    };
  if (pattern.endsWith("/"))
    return { message: `${text} matches no file, only a folder`, hint: `write ${sign}${pattern}**` };
  if (/[^/]\*\*|\*\*[^/]/.test(pattern))
    return {
      message: `in ${text} the ** does not stand alone between slashes`,
      hint: `write ${sign}${pattern
        .replace(/\*{3,}/g, "**")
        .replace(/([^/*])\*\*+/g, "$1*/**")
        .replace(/\*\*+([^/*])/g, "**/*$1")}`,
    };
  if (pattern.includes("?"))
    return {
      message: `the ? in ${text} has no meaning here`,
      hint: "write the forms out: *.{js,jsx} for *.jsx?",
    };
  try {
    // Else picomatch makes of what it cannot read a pattern that matches nothing.
    picomatch.makeRe(pattern, { dot: true, strictBrackets: true, debug: true });
  } catch (error) {
    const open = /Missing/.test((error as Error).message);
    return {
      message: open ? `a bracket of ${text} has no other half` : `${text} is no pattern`,
      hint: "write one such as api/** or *.{js,jsx}",
    };
  }
  return undefined;
}

function matches(pattern: string, file: string): boolean {
  return picomatch(pattern, { dot: true })(file);
}
