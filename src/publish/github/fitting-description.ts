/** As much as GitHub takes for the description of a status, in characters. */
const MOST = 140;

/** A description cut to what GitHub takes, never through a character. */
export function fittingDescription(text: string): string {
  if (text.length <= MOST) return text;
  return `${text.slice(0, MOST - 1).replace(/\p{Surrogate}$/u, "")}…`;
}
