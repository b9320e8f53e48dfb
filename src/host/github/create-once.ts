import { GithubError } from "./github-error.ts";

/** How often something is tried to be made. */
const TRIES = 3;

/** Makes something that must not be there twice. After an answer that leaves open whether it was made, it is looked for before it is tried
 * again.
 * @throws GithubError when GitHub refuses, or keeps failing. */
export async function createOnce<Made>(
  find: () => Promise<Made | null>,
  create: () => Promise<Made>,
): Promise<Made> {
  for (let tries = 1; ; tries++) {
    try {
      return await create();
    } catch (error) {
      if (!(error instanceof GithubError) || !error.unclear || tries === TRIES) throw error;
      const made = await find();
      if (made !== null) return made;
    }
  }
}
