/** The parts of a text between blanks. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
