/** GitHub did not do what it was asked for; the message is what it answered. */
export class GithubError extends Error {
  override readonly name = "GithubError";
  /** The status of the answer; null when none came. */
  readonly status: number | null;
  /** The permission that the request needs, as a line under `permissions:`. */
  readonly permission: string;

  constructor(message: string, status: number | null, permission: string, cause: unknown) {
    super(message, { cause });
    this.status = status;
    this.permission = permission;
  }

  /** Whether the token may not do it; GitHub says "not found" of what a token may not see. */
  get forbidden(): boolean {
    return (this.status === 403 || this.status === 404) && !/rate limit/i.test(this.message);
  }

  /** Whether nobody knows if GitHub did what it was asked for. */
  get unclear(): boolean {
    return this.status === null || this.status >= 500;
  }
}

/** Asks GitHub for something that needs a permission.
 * @throws GithubError for everything that goes wrong on the way. */
export async function askGithub<Answer>(permission: string, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (cause) {
    const { message, status, response } = cause as Error & { status?: number; response?: unknown };
    // The client calls a connection that breaks a status 500, too.
    throw new GithubError(message, response === undefined ? null : (status ?? 200), permission, cause);
  }
}
