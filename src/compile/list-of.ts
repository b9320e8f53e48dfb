/** Words as a person lists them: a, b and c. */
export function listOf(words: readonly string[], last = "and"): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

/** A word with its article: a run, an http. */
export function withArticle(word: string): string {
  return `${/^([aeio]|http)/.test(word) ? "an" : "a"} ${word}`;
}
