/** Whether GitHub can have a secret or a variable of a name (GitHub docs, "Secrets reference", Naming). */
export function isNameOnGithub(name: string): boolean {
  return /^[A-Z_][A-Z0-9_]*$/.test(name) && (!name.startsWith("GITHUB_") || name === "GITHUB_TOKEN");
}
