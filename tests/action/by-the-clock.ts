/** A repository that remembers nothing (`state: { store: memory }`): what is due, the clock alone says. A rota.yaml that is a text stays as it is. */
export function byTheClock(files: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const project = files["rota.yaml"] ?? {};
  if (typeof project !== "object") return { ...files };
  return { ...files, "rota.yaml": { ...project, state: { store: "memory" } } };
}
