/** The token for GitHub that a person or a workflow put into the environment; null: none. */
export function environmentToken({
  GITHUB_TOKEN,
  GH_TOKEN,
}: Readonly<Record<string, string | undefined>>): string | null {
  return GITHUB_TOKEN || GH_TOKEN || null;
}
