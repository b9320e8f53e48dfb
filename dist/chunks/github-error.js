// src/host/github/github-error.ts
/** GitHub did not do what it was asked for; the message is what it answered. */
var GithubError = class extends Error {
	name = "GithubError";
	/** The status of the answer; null when none came. */
	status;
	/** The permission that the request needs, as a line under `permissions:`. */
	permission;
	constructor(message, status, permission, cause) {
		super(message, { cause });
		this.status = status;
		this.permission = permission;
	}
	/** Whether the token may not do it; GitHub says "not found" of what a token may not see. */
	get forbidden() {
		return (this.status === 403 || this.status === 404) && !/rate limit/i.test(this.message);
	}
	/** Whether nobody knows if GitHub did what it was asked for. */
	get unclear() {
		return this.status === null || this.status >= 500;
	}
};
/** Asks GitHub for something that needs a permission.
* @throws GithubError for everything that goes wrong on the way. */
async function askGithub(permission, ask) {
	try {
		return await ask();
	} catch (cause) {
		const { message, status, response } = cause;
		throw new GithubError(message, response === void 0 ? null : status ?? 200, permission, cause);
	}
}
export { askGithub as n, GithubError as t };
