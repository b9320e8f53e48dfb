import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { $i as suiteTitle, Ai as headLines, An as apiAddress, Bi as detailParts, Da as failureTitle, Fi as everythingText, Ii as linked, In as planId, Ja as formatDuration, Ka as momentText, La as groupDigits, Li as runLink, Ln as planName, Ni as countsSentence, Nn as repositoryOf, Pi as reasonWorthSaying, Pn as silent, Qi as entryTitle, Ra as plural, Ri as LOSS_ORDER, Tn as repositoryFolder, Ua as stepTitle, Wa as troublesOf, Xi as attemptLines, Zi as badLine, aa as markdownText, ca as noveltyIn, da as BUDGETS, ea as shownFailures, eo as cut, fa as badPlacesFirst, ga as legsOf, hn as githubEnvironment, ia as inlineCode, io as RotaError, la as fitParts, ma as placeName, na as repositoryUrl, no as plainLine, ra as fenced, ro as plainText, sa as noveltyCounts, ta as placeLink, to as cutBytes, wn as prefixInRepository, xa as triesText, za as allEntries, zi as lossNote } from "./base.js";
import { t as waitingTime } from "./waiting-time.js";
import { n as askGithub, t as GithubError } from "./github-error.js";
import { t as remarksOf } from "./remarks.js";
import { n as eachPage, t as allPages } from "./all-pages.js";
import { i as runsBefore, t as isOfChange } from "./posting-occasion.js";
import { createHash } from "node:crypto";
import { join } from "node:path";
// src/host/github/publishing-client.ts
/** As long as the requests for the ledger get. */
const PATIENCE$1 = {
	answer: 1e4,
	second: 1e3
};
/** Seconds that one wait for a rate limit may take, and how many of them a request may have: a job that waits is paid for. */
const LONGEST_WAIT = 60;
const WAITS = 2;
/** How often what may be sent again is, after a second, then four, then nine. */
const RETRIES = 3;
/** Methods that may be carried out twice. What is created is never sent again by itself: see `createOnce`. */
const REPEATABLE = /* @__PURE__ */ new Set([
	"GET",
	"HEAD",
	"PUT",
	"PATCH"
]);
const CLIENT_ERRORS = Array.from({ length: 100 }, (_, index) => 400 + index);
/**
* A client for what is posted; it writes nothing to the log. Every answer has ten seconds. Rate limits are waited for, twice a minute at
* most; failures (5xx, no answer, one that cannot be read) are tried again three times unless the request creates something. A request
* that may be repeated but must not be, like a PATCH that appends, says so by its option `request.retries: 0`. No other number may be
* given there: plugin-retry would then repeat refusals, too. Writes are a second apart, those that send notifications three
* (https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api).
* When the request's signal aborts, it fails at once, also while it waits for its turn.
*
* Lists have to be asked for page by page: `client.paginate` gives the signal to none of the pages and takes a 409 for the end.
*/
async function publishingClient(environment, token, { answer, second } = PATIENCE$1) {
	const [{ GitHub, getOctokitOptions }, { throttling }, { retry }] = await Promise.all([
		import("./utils2.js"),
		import("./dist-bundle3.js"),
		import("./dist-bundle.js")
	]);
	const isWorthIt = (seconds, _options, _octokit, waited) => seconds <= LONGEST_WAIT && waited < WAITS;
	const hurry = second < 1e3 ? {
		write: UNPACED,
		notifications: UNPACED
	} : {};
	return new (GitHub.plugin((client) => client.hook.wrap("request", (request, options) => attempt(request, options, answer)), throttling, retry, (client) => client.hook.wrap("request", unlessAborted)))(getOctokitOptions(token, {
		baseUrl: apiAddress(environment),
		log: silent,
		retry: {
			retries: RETRIES,
			doNotRetry: CLIENT_ERRORS,
			retryAfterBaseValue: second
		},
		throttle: {
			onRateLimit: isWorthIt,
			onSecondaryRateLimit: isWorthIt,
			retryAfterBaseValue: second,
			...hurry
		}
	}));
}
/** One attempt of a request, within its time. Hooks share one object of options, and nothing else reaches the ones below. */
async function attempt(request, options, answer) {
	const own = options.request;
	const { signal } = own;
	if (!REPEATABLE.has(options.method) && !options.url.endsWith("/graphql")) own.retries = 0;
	own.log = silent;
	const limit = AbortSignal.timeout(answer);
	own.signal = signal === void 0 ? limit : AbortSignal.any([signal, limit]);
	try {
		const response = await request(options);
		if (isReadable(response)) return response;
		throw new Error("the connection was cut off");
	} catch (error) {
		if (signal?.aborted === true) own.retries = 0;
		else if (isAnswered(error)) throw asLimit(error);
		else if (limit.aborted) throw unanswered(`GitHub did not answer within ${answer / 1e3} s`, options, error);
		throw unanswered(`GitHub could not be asked: ${error.message}`, options, error);
	} finally {
		own.signal = signal;
	}
}
/** What was cut off in the middle comes as an empty text, and a proxy's page as one, too. */
function isReadable({ status, data }) {
	return status === 204 || status === 205 || typeof data === "object" && data !== null;
}
function isAnswered(error) {
	return error.response !== void 0;
}
/** plugin-throttling knows a secondary limit by these words alone; an answer can ask to wait without them. */
function asLimit(error) {
	const { status, response, message } = error;
	if (!(response.headers["x-ratelimit-remaining"] === "0" || /\bsecondary rate\b/i.test(message)) && waitingTime(status, response.headers, message, 0) !== void 0) error.message = `${message} (a secondary rate limit)`;
	return error;
}
/** An error that plugin-retry understands: it wants a status, and repeats what has none of a refusal. */
function unanswered(message, options, cause) {
	return Object.assign(new Error(message, { cause }), {
		status: 500,
		request: {
			...options,
			request: { ...options.request }
		}
	});
}
/** Ends waiting with the request's signal; what waits for its turn then finds it aborted and is not sent. */
async function unlessAborted(request, options) {
	const { signal } = options.request;
	if (signal === void 0) return request(options);
	let stop = () => {};
	const aborted = new Promise((_, reject) => {
		stop = () => reject(new Error("GitHub was given no more time", { cause: signal.reason }));
		if (signal.aborted) stop();
		else signal.addEventListener("abort", stop, { once: true });
	});
	try {
		return await Promise.race([aborted, request(options)]);
	} finally {
		signal.removeEventListener("abort", stop);
	}
}
/** Stands in for plugin-throttling's groups where nothing is to be a second apart. */
const UNPACED = { key: () => ({ schedule: (_options, task) => task() }) };
// src/report/check-annotations.ts
/** Every failed expectation and error, then what was flaky, then the remarks about the files: as many as are worth their requests. */
function checkAnnotations(result) {
	const remarks = remarksOf([result], result.diagnostics);
	return {
		shown: remarks.slice(0, BUDGETS.checkAnnotations).map(annotation),
		total: remarks.length
	};
}
function annotation({ level, place, title, message, details }) {
	const line = Math.max(1, place.line);
	const text = details === null ? "" : fitting(details(), BUDGETS.annotationDetails);
	return {
		path: spelledOut(plainLine(place.file)),
		startLine: line,
		endLine: line,
		level: level === "error" ? "failure" : level,
		title: cut(spelledOut(plainLine(title)) || "Rota", BUDGETS.annotationTitle),
		message: fitting(message, BUDGETS.annotationMessage) || "did not pass",
		...text !== "" && { rawDetails: text }
	};
}
function fitting(text, budget) {
	return cutBytes(spelledOut(plainText(text)), budget);
}
/** GitHub refuses annotations with characters above U+FFFF (EnricoMi/publish-unit-test-result-action, `restrict_unicode`): they become
* `\u{1f600}`. */
function spelledOut(text) {
	return text.replace(/[\u{10000}-\u{10ffff}]/gu, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);
}
// src/report/status-text.ts
/** Characters of what a run was narrowed to. */
const NARROWED = 100;
/** The context of a plan's commit status, by which GitHub tells statuses apart and a newer one replaces an older: so what was narrowed has
* one of its own. */
function statusContext(planId, narrowed = []) {
	return `rota/${plainLine(planId)}${narrowedText(narrowed)}`;
}
/** ` (staging, smoke)` behind the name of a plan of which only a part was run; empty else. */
function narrowedText(narrowed) {
	return narrowed.length === 0 ? "" : cut(` (${narrowed.map(plainLine).join(", ")})`, NARROWED);
}
/** What came of a run, on one line of at most 140 characters: `failed on staging: 4 of 8 cases failed (2 skipped)`. */
function statusDescription(result) {
	return shortDescription(verdictLine(result));
}
/** Any text as the description of a commit status or a deployment: one line of at most 140 characters. */
function shortDescription(text) {
	return cut(plainLine(text).trim(), BUDGETS.statusDescription);
}
/** The verdict with its counts, and where it was not passed, as plain text on one line. */
function verdictLine(result) {
	const { verdict, legs, environment } = result;
	const bad = (legs ?? []).filter((leg) => leg.verdict !== "passed").map(placeName);
	const where = legs === void 0 ? environment === null ? "" : ` on ${environment}` : bad.length === 0 ? ` on ${plural(legs.length, "environment")}` : ` on ${bad.join(", ")}`;
	return plainLine(`${verdict}${where}: ${countsSentence(result)}`);
}
// src/report/check.ts
const CONCLUSIONS = {
	passed: "success",
	failed: "failure",
	cancelled: "cancelled"
};
/** The name of a plan's check run; it never changes, for a branch can require it. */
function checkName(planId, narrowed = []) {
	return `Rota: ${plainLine(planId)}${narrowedText(narrowed)}`;
}
/** The check run for the result of a plan. */
function checkContent(result, { background, annotate }) {
	const ordered = badPlacesFirst(result);
	const entries = allEntries(ordered);
	const noveltyOf = noveltyIn(ordered, background);
	const novelties = entries.map(noveltyOf);
	const { shown, total } = annotate ? checkAnnotations(ordered) : {
		shown: [],
		total: 0
	};
	const news = noveltyCounts(novelties);
	const parts = detailParts(ordered, entries, noveltyOf);
	const everything = everythingText(ordered.run);
	const head = [...headLines(ordered, background, novelties), [
		parts.length > 0 ? "The details are below." : "",
		remarksText(shown.length, total),
		everything
	].filter(Boolean).join(" ")];
	return {
		name: checkName(ordered.plan.id),
		conclusion: CONCLUSIONS[ordered.verdict],
		title: cut(`${verdictLine(ordered)}${news === null ? "" : `, ${news}`}`, BUDGETS.checkTitle),
		summary: fitted([], head.join("\n\n"), BUDGETS.checkSummary, everything),
		text: parts.length === 0 ? "" : fitted(parts, "", BUDGETS.checkText, everything),
		annotations: shown
	};
}
/** The check run for a plan that did not run: `unaffected`, since a change does not concern it, or `broken`, since it could not. It is
* posted all the same, for a branch may require it. `why` is plain text, of which the first line becomes the title. */
function idleCheck(plan, kind, why) {
	const broken = kind === "broken";
	const lines = why.split("\n").filter((line) => line.trim() !== "");
	const head = `${broken ? "❌" : "⚪"} ${markdownText(plan.name, 200)}: ${broken ? "it could not run" : "nothing was run"}`;
	const said = plainLine(lines[0] ?? (broken ? "nobody knows why" : "it is not affected")).trim();
	const parts = lines.map((line) => ({
		forms: [markdownText(line, 2e3), ""],
		losses: [{
			kind: "lines",
			count: 1
		}]
	}));
	return {
		name: checkName(plan.id),
		conclusion: broken ? "failure" : "neutral",
		title: cut(broken ? `could not run: ${said}` : said, BUDGETS.checkTitle),
		summary: fitted(parts, head, BUDGETS.checkSummary, "The log of the run has everything."),
		text: "",
		annotations: []
	};
}
function remarksText(shown, total) {
	if (total === 0) return "";
	if (shown === total) return `${plural(total, "remark stands", "remarks stand")} at the lines of the files.`;
	return `The first ${groupDigits(shown)} of ${plural(total, "remark")} are at the lines of the files; the other ones are not.`;
}
function fitted(parts, head, budget, everything) {
	const note = (losses, gone) => lossNote(losses, budget, everything, gone);
	return fitParts(parts, {
		budget,
		order: LOSS_ORDER,
		head,
		note
	});
}
// src/host/github/compare-commits.ts
/** The commits that one commit has and another one has not.
* @throws GithubError also when one of both is not there any more */
async function compareCommits({ rest }, repository, { base, head, most, signal }) {
	const options = {
		...repository,
		basehead: `${base}...${head}`,
		per_page: most,
		page: 1
	};
	const { data } = await askGithub("contents: read", () => rest.repos.compareCommitsWithBasehead({
		...options,
		request: { signal }
	}));
	return {
		commits: data.commits.map(({ sha, author, commit }) => ({
			sha,
			author: author?.login ?? commit.author?.name ?? null,
			message: commit.message
		})),
		total: data.total_commits
	};
}
// src/host/github/author.ts
/** Who the token of a workflow run writes as. */
const WORKFLOW = {
	login: "github-actions[bot]",
	bot: true
};
/** Asked once of each client: it has one token. */
const known = /* @__PURE__ */ new WeakMap();
/** Who the client's token writes as.
* @throws GithubError when no answer came */
async function authorOf(client, permission, signal) {
	const author = known.get(client) ?? await askAuthor(client, permission, signal);
	known.set(client, author);
	return author;
}
async function askAuthor(client, permission, signal) {
	try {
		const { viewer } = await askGithub(permission, () => client.graphql("{ viewer { login } }", { request: { signal } }));
		return {
			login: viewer.login,
			bot: viewer.login.endsWith("[bot]")
		};
	} catch (error) {
		if (error instanceof GithubError && error.status !== null) return WORKFLOW;
		throw error;
	}
}
/** The author of something as GitHub's REST API shows it; null when the account is gone. */
function shownAuthor(user) {
	return user === null ? null : {
		login: user.login,
		bot: user.type === "Bot"
	};
}
/** Whether both are the same; an App has [bot] behind its name in one of GitHub's interfaces, and not in the other. */
function sameAuthor(one, other) {
	return one.bot === other.bot && bareLogin(one) === bareLogin(other);
}
function bareLogin({ login }) {
	return login.replace(/\[bot\]$/, "").toLowerCase();
}
// src/host/github/create-once.ts
/** How often something is tried to be made. */
const TRIES$1 = 3;
/** Makes something that must not be there twice. After an answer that leaves open whether it was made, it is looked for before it is tried
* again.
* @throws GithubError when GitHub refuses, or keeps failing. */
async function createOnce(find, create) {
	for (let tries = 1;; tries++) try {
		return await create();
	} catch (error) {
		if (!(error instanceof GithubError) || !error.unclear || tries === TRIES$1) throw error;
		const made = await find();
		if (made !== null) return made;
	}
}
// src/host/github/issues.ts
const PERMISSION$3 = "issues: write";
/** The issues of a repository, as the token sees them. */
function repositoryIssues(client, repository, signal) {
	const { issues } = client.rest;
	const common = {
		...repository,
		request: { signal }
	};
	const ask = (question) => askGithub(PERMISSION$3, question);
	return {
		async *openPages({ login }) {
			const order = {
				sort: "created",
				direction: "asc",
				per_page: 100
			};
			const options = {
				...common,
				...order,
				state: "open",
				creator: login
			};
			const pages = eachPage(async (page) => (await ask(() => issues.listForRepo({
				...options,
				page
			}))).data);
			for await (const page of pages) yield page.flatMap((issue) => issue.pull_request === void 0 ? [shown$1(issue)] : []);
		},
		async create({ title, body, labels }) {
			const { data } = await ask(() => issues.create({
				...common,
				title,
				body,
				labels: [...labels]
			}));
			return shown$1(data);
		},
		async update(number, body) {
			await ask(() => issues.update({
				...common,
				issue_number: number,
				body
			}));
		},
		async close(number, reason) {
			await ask(() => issues.update({
				...common,
				issue_number: number,
				state: "closed",
				state_reason: reason
			}));
		},
		async comment(number, body) {
			const { data } = await ask(() => issues.createComment({
				...common,
				issue_number: number,
				body
			}));
			return shownComment(data);
		},
		async *commentPages(number) {
			const options = {
				...common,
				issue_number: number,
				per_page: 100
			};
			const pages = eachPage(async (page) => (await ask(() => issues.listComments({
				...options,
				page
			}))).data);
			for await (const page of pages) yield page.map(shownComment);
		},
		async ensureLabel(label) {
			const find = async () => await found(() => ask(() => issues.getLabel({
				...common,
				name: label.name
			}))) ? label : null;
			if (await find() !== null) return;
			try {
				await createOnce(find, async () => {
					await ask(() => issues.createLabel({
						...common,
						...label
					}));
					return label;
				});
			} catch (error) {
				if (!(error instanceof GithubError && error.status === 422) || !/already_exists/.test(error.message)) throw error;
			}
		},
		isAssignable: (login) => found(() => ask(() => issues.checkUserCanBeAssigned({
			...common,
			assignee: login
		}))),
		async assign(number, logins) {
			const request = {
				...common,
				issue_number: number,
				assignees: [...logins]
			};
			const { data } = await ask(() => issues.addAssignees(request));
			return (data.assignees ?? []).map(({ login }) => login);
		},
		author: () => authorOf(client, PERMISSION$3, signal)
	};
}
function shown$1({ number, html_url: url, body, user }) {
	return {
		number,
		url,
		body: body ?? "",
		author: shownAuthor(user)
	};
}
function shownComment({ body, user }) {
	return {
		body: body ?? "",
		author: shownAuthor(user)
	};
}
/** Whether something is there. */
async function found(ask) {
	try {
		await ask();
		return true;
	} catch (error) {
		if (error instanceof GithubError && error.status === 404) return false;
		throw error;
	}
}
// src/publish/github/issue.ts
/**
* Opens the issue after a failed run, or brings the one that is there up to date. Of several that two runs opened at once, the one with the
* lowest number stays. One that a person closed is left closed: the next failure opens a new one, which knows from history since when it
* fails, so that closing silences it for one run at most.
* @throws GithubError
*/
async function keepFailed(issues, kept) {
	const self = await issues.author();
	const found = await findOpen(issues, kept.marker, self);
	if (found.length > 0) return updateFirst(issues, kept, found, self);
	const { body } = await kept.failed(null);
	const labels = await ensuredLabels(issues, kept);
	let searched = false;
	const created = await createOnce(async () => {
		searched = true;
		return (await findOpen(issues, kept.marker, self))[0] ?? null;
	}, () => issues.create({
		title: kept.title,
		body,
		labels
	}));
	const author = created.author ?? self;
	const [original = created] = await findOpen(issues, kept.marker, author);
	if (original.number < created.number) return updateFirst(issues, kept, [original, created], author);
	if (searched && !sameText(created.body, body)) return updateFirst(issues, kept, [created], author);
	await kept.opened(created);
	return {
		became: "opened",
		issue: created
	};
}
/** Closes the issue after a passed run, with a comment; null: there is none, which takes one look.
* @throws GithubError */
async function keepPassed(issues, kept) {
	const self = await issues.author();
	const [first, ...others] = await findOpen(issues, kept.marker, self);
	if (first === void 0) return null;
	for (const other of others) await closeDuplicate(issues, kept, other, first, self);
	await commentOnce(issues, first.number, await kept.recovered(first.body), self);
	await issues.close(first.number, "completed");
	return {
		became: "closed",
		issue: first
	};
}
/** Brings the first of some issues up to date, and closes the others. */
async function updateFirst(issues, kept, [issue, ...others], self) {
	if (issue === void 0) throw new Error("there is no issue to bring up to date");
	for (const other of others) await closeDuplicate(issues, kept, other, issue, self);
	const { body, note } = await kept.failed(issue.body);
	const isNew = !sameText(issue.body, body);
	if (isNew) await issues.update(issue.number, body);
	if (note !== null) await commentOnce(issues, issue.number, note, self);
	return {
		became: isNew ? "updated" : "unchanged",
		issue
	};
}
async function closeDuplicate(issues, kept, issue, original, self) {
	const marker = `<!-- rota:issue-duplicate ${original.number} -->`;
	await commentOnce(issues, issue.number, {
		marker,
		text: kept.duplicate(original)
	}, self);
	await issues.close(issue.number, "duplicate");
}
/** Our open issues, the lowest number first. Anyone can copy the marker, so the author counts as well. */
async function findOpen(issues, marker, self) {
	const found = [];
	for await (const page of issues.openPages(self)) found.push(...page.filter((issue) => isOurs$1(issue, marker, self)));
	return found.sort((one, other) => one.number - other.number);
}
function isOurs$1({ body, author }, marker, self) {
	return body.split(/\r?\n/, 1)[0]?.trimEnd() === marker && author !== null && sameAuthor(author, self);
}
/** Writes a comment unless it is there: an earlier try may have come as far. */
async function commentOnce(issues, number, { marker, text }, self) {
	const find = async () => {
		for await (const page of issues.commentPages(number)) {
			const found = page.find((comment) => isOurs$1(comment, marker, self));
			if (found !== void 0) return found;
		}
		return null;
	};
	if (await find() === null) await createOnce(find, () => issues.comment(number, `${marker}\n${text}`));
}
/** The names of the labels that the repository has, or has now. */
async function ensuredLabels(issues, { labels, unlabelled }) {
	const names = [];
	for (const label of labels) try {
		await issues.ensureLabel(label);
		names.push(label.name);
	} catch (error) {
		unlabelled(label, error);
	}
	return names;
}
/** GitHub may give line ends and the end of a text in another way than it got them. */
function sameText(one, other) {
	return one.replaceAll("\r\n", "\n").trimEnd() === other.replaceAll("\r\n", "\n").trimEnd();
}
// src/report/comment-cases.ts
/** The first cases, whose details are given up last: one failure to look at is worth more than a long list. */
const FIRST = 3;
/** The cases that did not pass, for a reader who has the change before them: with what was expected and found, as one line, not at all. */
function commentCases(run, entries) {
	return entries.map((entry, index) => ({
		forms: [
			commentCase(run, entry),
			badLine(run, entry),
			""
		],
		losses: [{
			kind: index < FIRST ? "first details" : "details",
			count: 1
		}, {
			kind: index < FIRST ? "first cases" : "cases",
			count: 1
		}],
		of: suiteTitle(entry.suite, 60)
	}));
}
function commentCase(run, entry) {
	const { attempts, duration } = entry;
	const facts = [placeLink(run, entry.place), formatDuration(duration)];
	if (attempts.length > 1) facts.push(plural(attempts.length, "attempt"));
	const parts = [`#### ${entryTitle(entry)}`, facts.join(" · ")];
	const earlier = attemptLines(attempts.slice(0, -1));
	if (earlier.length > 0) parts.push(earlier.join("\n"));
	const troubles = troublesOf(attempts.at(-1)?.steps ?? []).filter(({ allowed }) => !allowed);
	if (troubles.length === 0) parts.push(markdownText(entry.reason ?? "no reason was given"));
	for (const trouble of troubles) parts.push(...troubleParts(run, trouble));
	return parts.join("\n\n");
}
function troubleParts(run, trouble) {
	const { step, number, of, within } = trouble;
	const [outermost] = within;
	const notes = [placeLink(run, step.place)];
	if (of > 1) notes.unshift(`step ${number} of ${of}`);
	if (outermost !== void 0) notes.push(`used at ${placeLink(run, outermost.place)}`);
	const tries = triesText(step);
	if (tries !== null) notes.push(markdownText(tries));
	const parts = [`**${markdownText(stepTitle(trouble))}** · ${notes.join(" · ")}`];
	if (step.error !== null) {
		const { code, message, hint } = step.error;
		parts.push(`⚠️ ${markdownText(message, 1e3)} (${inlineCode(code, 60)})`);
		if (hint !== null) parts.push(`💡 ${markdownText(hint, 1e3)}`);
	}
	const { shown, more } = shownFailures(step.failures);
	for (const { failure, lines } of shown) parts.push(...failureParts(run, failure, lines));
	if (more > 0) parts.push(`… and ${plural(more, "more failure")}`);
	if (step.error === null && step.failures.length === 0) parts.push(markdownText(step.reason ?? "did not pass"));
	return parts;
}
/** What was looked at, a link to the line that expects it, and what was found. */
function failureParts(run, failure, lines) {
	return [`${inlineCode(failureTitle(failure))} · ${placeLink(run, failure.place)}`, fenced(lines.join("\n"), "diff")];
}
// src/report/issue-state.ts
/** Nothing is known of what was before. */
const NO_STATE = {
	count: 0,
	since: null,
	first: null,
	passed: null,
	runs: [],
	cases: []
};
const BEGINNING = /^<!-- rota:issue [^\n]*-->\n<!-- rota:state (\{[^\n]*\}) -->(?:\n|$)/;
const CASES$1 = 500;
const MOST$1 = 1e6;
/** The first line of an issue's body: of which plan and environment it is. Nobody sees it. */
function issueMarker(plan, environment) {
	return `<!-- rota:issue ${inComment(environment === null ? plan : `${plan}@${environment}`)} -->`;
}
/** The second line: what is remembered. Nobody sees it, and nothing in it can end it. */
function issueStateLine(state) {
	const { runs, ...rest } = state;
	const kept = {
		v: 1,
		...rest,
		runs: runs.map(({ id, at }) => [id, at])
	};
	return `<!-- rota:state ${JSON.stringify(kept).replace(/[<>&]|--/g, (text) => text === "--" ? "-\\u002d" : `\\u${text.charCodeAt(0).toString(16).padStart(4, "0")}`)} -->`;
}
/** What the body of an issue remembers; null when it says nothing that can be relied on: somebody may have edited it. */
function readIssueState(body) {
	const text = BEGINNING.exec(body.replaceAll("\r\n", "\n"))?.[1];
	const value = text === void 0 ? null : parsed(text);
	if (typeof value !== "object" || value === null) return null;
	const { v, count, since, first, passed, runs, cases } = value;
	if (v !== 1 || typeof count !== "number" || !Number.isInteger(count) || count < 1 || count > MOST$1) return null;
	if (!isMoment(since) || !isCommit(first) || !isCommit(passed)) return null;
	if (!Array.isArray(runs) || !runs.every(isRun) || !Array.isArray(cases) || !cases.every(isMark)) return null;
	return {
		count,
		since,
		first,
		passed,
		runs: runs.map(([id, at]) => ({
			id,
			at
		})),
		cases
	};
}
/** Whether a run was counted already: it is run once more. */
function isCounted({ runs }, { id, at }) {
	return runs.some((one) => one.id === id && one.at === at);
}
/** The state with one more failed run. */
function withFailure(state, { id, at, sha, cases }) {
	const isFirst = state.count === 0;
	return {
		count: state.count + 1,
		since: isFirst ? at : state.since,
		first: isFirst ? sha : state.first,
		passed: state.passed,
		runs: [...state.runs, {
			id,
			at
		}].slice(-30),
		cases: joinedCases(state, cases)
	};
}
/** The state with the cases of a run that was counted already. */
function withCases(state, cases) {
	return {
		...state,
		cases: joinedCases(state, cases)
	};
}
/** The cases that have not failed before, as far as that is remembered. */
function newlyFailing({ cases }, items, markOf) {
	return cases.length >= CASES$1 ? [] : items.filter((item) => !cases.includes(markOf(item)));
}
/** What is remembered of a case (`orders#place-order`): short, always of the same length, and without a word of it. */
function caseMark(key) {
	return createHash("sha256").update(key).digest("hex").slice(0, 12);
}
/** The key of a case, or of a hook, as the ledger has it. */
function entryKey({ suite, id }) {
	return `${suite.id}#${id}`;
}
/** The cases and hooks that did not pass. */
function failingEntries(result) {
	return allEntries(result).filter(({ outcome }) => outcome === "failed" || outcome === "error");
}
function joinedCases({ cases: known }, cases) {
	return [.../* @__PURE__ */ new Set([...known, ...cases])].slice(0, CASES$1);
}
/** A text inside an HTML comment that is one line and does not end it. */
function inComment(text) {
	return text.replace(/[\r\n<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function isMoment(value) {
	return value === null || typeof value === "string" && !Number.isNaN(Date.parse(value));
}
function isCommit(value) {
	return value === null || typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value);
}
function isRun(value) {
	return Array.isArray(value) && value.length === 2 && typeof value[0] === "string" && isMoment(value[1]);
}
function isMark(value) {
	return typeof value === "string" && value.length <= 64;
}
// src/report/issue-suspects.ts
/** Characters of the first line of a message, and of a name. */
const MESSAGE = 120;
const AUTHOR = 60;
/** The commits that may have broken it, as a section with a list. */
function suspectsText(run, { first, passed }, { commits, total }) {
	if (total === 0) return "### Suspects\n\nNo commit: the first failed run was of the same code as the last that passed, or of an older one.";
	const repository = repositoryUrl(run);
	const compare = repository === null || first === null || passed === null ? null : `${repository}/compare/${passed}...${first}`;
	const lines = commits.map(({ sha, author, message }) => {
		return `- ${linked(inlineCode(sha.slice(0, 7)), repository && `${repository}/commit/${sha}`)} ${markdownText(message.split(/[\r\n]/, 1)[0], MESSAGE)}${author === null ? "" : `, by ${markdownText(author, AUTHOR)}`}`;
	});
	const more = total - commits.length;
	if (more > 0) lines.push(`- and ${groupDigits(more)} more`);
	return `### Suspects\n\n${`The ${linked(plural(total, "commit"), compare)} between the last run that passed and the first that failed:`}\n\n${lines.join("\n")}`;
}
// src/report/issue.ts
/** How many failing cases are told of, and how many runs. */
const CASES = 10;
const NAME = 200;
const DAY = 864e5;
/** The title of a plan's issue as plain text, where nothing is a mention or a reference; at most 256 characters. */
function issueTitle({ plan, environment }) {
	const end = `${environment === null ? "" : ` on ${inert(cut(environment, 60))}`} fails`;
	return `${cut(inert(plan.name), BUDGETS.issueTitle - end.length)}${end}`;
}
/** The body of a plan's issue in at most `budget` bytes, with the hidden lines that it is found and remembered by. */
function issueBody(content, budget = BUDGETS.issue) {
	const { plan, environment, run, result, state, suspects } = content;
	const failing = result === null ? [] : failingEntries(result);
	const more = failing.length - CASES;
	const parts = [
		...suspects === null ? [] : [fixed(suspectsText(run, state, suspects))],
		...failing.length === 0 ? [] : [fixed("### What fails"), ...commentCases(run, failing.slice(0, CASES))],
		...more > 0 ? [fixed(`… and ${plural(more, "more case")}`)] : [],
		fixed("Rota keeps this text up to date, and closes the issue when the plan passes again. Comments are for people.")
	];
	const head = [
		`${issueMarker(plan.id, environment)}\n${issueStateLine(state)}`,
		`❌ **${markdownText(plan.name, NAME)}** fails${onText(environment)}: ${sentence(content)}`,
		...reasonParts(result),
		factLines(content).join("\n")
	].join("\n\n");
	const note = (losses) => lossNote(losses, budget, everythingText(run));
	return fitParts(parts, {
		budget,
		order: LOSS_ORDER,
		head,
		note
	});
}
/** A comment about a later failed run: how often it failed, and what fails for the first time. */
function issueNote(failed, { count, since }, fresh) {
	const parts = [`❌ **${runsText(count)}**${sinceText(since)}: ${sentence(failed)}`];
	if (fresh.length > 0) {
		const lines = fresh.slice(0, CASES).map((entry) => badLine(failed.run, entry));
		if (fresh.length > CASES) lines.push(`- and ${groupDigits(fresh.length - CASES)} more`);
		parts.push("Failing now, and not before since the issue was opened:", lines.join("\n"));
	}
	return parts.join("\n\n");
}
/** The comment that ends an issue: which run passed, and how long and how often it had failed. */
function issueRecovery({ run, result }, { count, since }) {
	const commit = commitLink(run, run.sha);
	const where = [runLink(run), commit === null ? null : `at commit ${commit}`].filter((text) => text !== null);
	const counts = result === null ? "" : ` (${countsSentence(result)})`;
	const until = Date.parse(run.occurrence ?? result?.start ?? "");
	const length = since === null ? NaN : until - Date.parse(since);
	const lasted = length > 0 ? `, for ${lengthText(length)}` : "";
	return `✅ **Passed again**${where.length === 0 ? "" : ` in ${where.join(" ")}`}${counts}. It had failed in ${plural(count, "run")}${count === 1 ? "" : " in a row"}${sinceText(since)}${lasted}.`;
}
/** The comment on an issue that is closed because there is another one. */
function issueDuplicate(number) {
	return `An issue that was opened before is about the same. It goes on in #${number}.`;
}
function lengthText(milliseconds) {
	return milliseconds < 2 * DAY ? formatDuration(milliseconds) : plural(Math.round(milliseconds / DAY), "day");
}
function factLines({ plan, run, state, owners }) {
	const { first, passed } = state;
	const lines = [`- ${runsText(state.count)}${sinceText(state.since)}`];
	const commits = [first === null ? null : `first failing commit ${commitLink(run, first)}`, passed === null ? null : `last commit that passed ${commitLink(run, passed)}`].filter((text) => text !== null);
	if (commits.length > 0) lines.push(`- ${commits.join(", ")}`);
	const runs = state.runs.slice(-10).reverse();
	const more = state.count - runs.length;
	const links = runs.map((one) => countedRunText(run, one)).join(", ");
	if (runs.length > 0) lines.push(`- failed runs: ${links}${more > 0 ? ` and ${groupDigits(more)} more before` : ""}`);
	lines.push(`- plan ${inlineCode(plan.file)}`);
	if (owners.length > 0) lines.push(`- owners: ${owners.map(ownerText).join(", ")}`);
	return lines;
}
/** A team is mentioned, since nobody can assign it; a person is told by being assigned. */
function ownerText(owner) {
	return /^@[\w-]+\/[\w.-]+$/.test(owner) ? owner : markdownText(owner.replace(/^@/, ""), 60);
}
function countedRunText(run, { id, at }) {
	const repository = repositoryUrl(run);
	const text = (at === null ? null : momentText(at)) ?? (id === "" ? "a run" : `run ${markdownText(id, 40)}`);
	return linked(text, repository === null || !/^\d+$/.test(id) ? null : `${repository}/actions/runs/${id}`);
}
function commitLink(run, sha) {
	if (sha === null) return null;
	const repository = repositoryUrl(run);
	return linked(inlineCode(sha.slice(0, 7)), repository === null || !/^[0-9a-f]{40,64}$/.test(sha) ? null : `${repository}/commit/${sha}`);
}
/** How the run ended, with a link to it. */
function sentence({ run, result, reason }) {
	const link = runLink(run);
	const how = result === null ? markdownText(reason) : countsSentence(result);
	return link === null ? how : `${how}, ${link}`;
}
function reasonParts(result) {
	const reason = result === null ? null : reasonWorthSaying(result);
	return reason === null ? [] : [markdownText(reason)];
}
function onText(environment) {
	return environment === null ? "" : ` on **${markdownText(environment, 100)}**`;
}
function runsText(count) {
	return count === 1 ? "1 failed run" : `${groupDigits(count)} failed runs in a row`;
}
function sinceText(since) {
	const moment = since === null ? null : momentText(since);
	return moment === null ? "" : ` since ${moment}`;
}
/** Text of one line in which GitHub finds nobody and nothing. */
function inert(text) {
	return plainLine(text).trim().replaceAll("@", "@​").replace(/#(?=\w)/g, "#​").replace(/(GH-)(?=\d)/gi, "$1​");
}
/** A part that is never left out. */
function fixed(text) {
	return {
		forms: [text],
		losses: []
	};
}
// src/commands/publish/assign-owners.ts
/** As many as GitHub assigns to one issue (docs.github.com, REST API, "Add assignees to an issue"). */
const MOST_ASSIGNEES = 10;
/** Assigns the persons among the owners of a plan to an issue, up to ten of those who can be. Teams cannot. Who is not assigned is warned of:
* the issue is there without it. */
async function assignOwners(issues, number, owners, warn) {
	const persons = owners.filter((owner) => !owner.includes("/")).map((owner) => owner.replace(/^@/, ""));
	try {
		const assignable = [];
		for (const [index, person] of persons.entries()) {
			if (assignable.length === MOST_ASSIGNEES) {
				warn(`${persons.slice(index).join(", ")} not assigned: an issue takes ${MOST_ASSIGNEES} persons`);
				break;
			}
			if (await issues.isAssignable(person)) assignable.push(person);
			else warn(`${person} cannot be assigned to issues; only who may write to the repository can`);
		}
		if (assignable.length === 0) return;
		const assigned = new Set((await issues.assign(number, assignable)).map((login) => login.toLowerCase()));
		for (const person of assignable) if (!assigned.has(person.toLowerCase())) warn(`GitHub did not assign ${person} to issue ${number}`);
	} catch (error) {
		if (!(error instanceof GithubError)) throw error;
		warn(`the owners could not be assigned to issue ${number}: ${error.message}`);
	}
}
// src/commands/publish/plan-issue.ts
const LABEL = {
	name: "rota",
	color: "b60205",
	description: "Runs of a schedule that fail"
};
/** The failed runs that are told of in a comment, which notifies people; the first one opens the issue. */
const TOLD = /* @__PURE__ */ new Set([
	2,
	3,
	5,
	10,
	20,
	50,
	100,
	200,
	500,
	1e3
]);
/** Commits that are shown. */
const SUSPECTS = 20;
/**
* Keeps the one open issue of a plan in an environment: opens it when a run of the schedule fails, brings it up to date while it fails,
* closes it when one passes. A run that was counted, and is run once more, is not counted again. Must not be called for a cancelled run.
* @returns what became of it, in words
* @throws GithubError
*/
async function keepPlanIssue(posting, request) {
	const { client, repository, signal, mask } = posting;
	const issues = repositoryIssues(client, repository, signal);
	const { plan, environment, labels, warn } = request;
	const owners = once(() => request.owners());
	const before = once(() => unlessUnreadable(request));
	const kept = {
		marker: mask(issueMarker(plan.id, environment)),
		title: mask(issueTitle(request)),
		labels: [LABEL, ...labels.filter((name) => name !== LABEL.name).map((name) => ({ name }))],
		async failed(body) {
			const { state, told } = await stateAfter(request, body, before);
			const suspects = await suspectsOf(posting, state, warn);
			const fresh = told ?? [];
			return {
				body: mask(issueBody({
					...request,
					state,
					suspects,
					owners: await owners()
				})),
				note: told === null ? null : {
					marker: `<!-- rota:issue-note ${state.count} -->`,
					text: mask(issueNote(request, state, fresh))
				}
			};
		},
		async recovered(body) {
			const state = await knownState(body, before);
			return {
				marker: `<!-- rota:issue-recovered ${state.count} -->`,
				text: mask(issueRecovery(request, state))
			};
		},
		duplicate: ({ number }) => issueDuplicate(number),
		opened: async ({ number }) => assignOwners(issues, number, await owners(), warn),
		unlabelled: ({ name }, error) => warn(`the label ${name} could not be made: ${error.message}`)
	};
	if (request.verdict === "passed") {
		const closed = await keepPassed(issues, kept);
		return closed === null ? "no issue: the run passed, and none is open" : `closed ${named(closed.issue)}`;
	}
	const { became, issue } = await keepFailed(issues, kept);
	return became === "opened" ? `opened ${named(issue)}` : `${named(issue)} is up to date`;
}
function named({ number, url }) {
	return `issue #${number} (${url})`;
}
/** What the issue is to remember after this failed run, and what is to be told of it in a comment: the cases that are new; null: it is not
* worth one. */
async function stateAfter({ run, result }, body, before) {
	const known = await knownState(body, before);
	const failing = result === null ? [] : failingEntries(result);
	const markOf = (entry) => caseMark(entryKey(entry));
	const ran = {
		id: run.id,
		at: run.occurrence
	};
	const cases = failing.map(markOf);
	if (isCounted(known, ran)) return {
		state: withCases(known, cases),
		told: null
	};
	const state = withFailure(known, {
		...ran,
		sha: commitOf(run.sha),
		cases
	});
	const fresh = known.count === 0 ? [] : newlyFailing(known, failing, markOf);
	return {
		state,
		told: body !== null && (TOLD.has(state.count) || fresh.length > 0) ? fresh : null
	};
}
/** What was before: the issue says it, or else the history does. */
async function knownState(body, before) {
	const state = body === null ? null : readIssueState(body);
	if (state !== null) return state;
	const { failed = [], lastPassed = null } = await before() ?? {};
	const beginning = {
		...NO_STATE,
		passed: commitOf(lastPassed?.sha)
	};
	return failed.reduce((known, { occurrence, url, sha, cases }) => withFailure(known, {
		id: /\/actions\/runs\/(\d+)/.exec(url ?? "")?.[1] ?? "",
		at: occurrence,
		sha: commitOf(sha),
		cases: cases.map(caseMark)
	}), beginning);
}
/** A ledger that does not answer is no reason to be silent about the failure. */
async function unlessUnreadable({ before, warn }) {
	try {
		return await before();
	} catch (error) {
		if (!(error instanceof RotaError)) throw error;
		warn(`the runs before could not be read: ${error.message}`);
		return null;
	}
}
/** What a ledger says, which somebody may have edited. */
function commitOf(sha) {
	return /^[0-9a-f]{40,64}$/.test(sha ?? "") ? sha : null;
}
/** null: they cannot be known. */
async function suspectsOf({ client, repository, signal }, { passed, first }, warn) {
	if (passed === null || first === null) return null;
	if (passed === first) return {
		commits: [],
		total: 0
	};
	try {
		return await compareCommits(client, repository, {
			base: passed,
			head: first,
			most: SUSPECTS,
			signal
		});
	} catch (error) {
		if (!(error instanceof GithubError)) throw error;
		warn(`the commits since the last passed run could not be listed: ${error.message}`);
		return null;
	}
}
function once(ask) {
	let answer;
	return () => {
		answer ??= ask();
		return answer;
	};
}
// src/load/code-owners.ts
var import_ignore = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	function makeArray(subject) {
		return Array.isArray(subject) ? subject : [subject];
	}
	const UNDEFINED = void 0;
	const EMPTY = "";
	const SPACE = " ";
	const ESCAPE = "\\";
	const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
	const BOM = "﻿";
	const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
	const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
	const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
	const REGEX_SPLITALL_CRLF = /\r?\n/g;
	const DOUBLE_SLASH = "//";
	const SLASH_CODE = 47;
	const DOT_CODE = 46;
	const SLASH = "/";
	let TMP_KEY_IGNORE = "node-ignore";
	/* istanbul ignore else */
	if (typeof Symbol !== "undefined") TMP_KEY_IGNORE = Symbol.for("node-ignore");
	const KEY_IGNORE = TMP_KEY_IGNORE;
	const define = (object, key, value) => {
		Object.defineProperty(object, key, { value });
		return value;
	};
	const RETURN_FALSE = () => false;
	const POSIX_CLASSES = {
		alnum: "0-9A-Za-z",
		alpha: "A-Za-z",
		blank: " \\t",
		cntrl: "\\x00-\\x1f\\x7f",
		digit: "0-9",
		graph: "!-.0-~",
		lower: "a-z",
		print: " -.0-~",
		punct: "!-.:-@\\[-`{-~",
		space: " \\t\\n\\r",
		upper: "A-Z",
		xdigit: "0-9A-Fa-f"
	};
	const CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
	const escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
	const NON_SLASH = "(?!\\/)";
	const classSource = (negated, body) => {
		if (negated) return `[^\\/${body}]`;
		const source = `[${body}]`;
		return new RegExp(source).test("/") ? NON_SLASH + source : source;
	};
	const scanBracket = (pattern, start) => {
		const { length } = pattern;
		let index = start + 1;
		let negated = EMPTY;
		const lead = pattern[index];
		if (lead === "!" || lead === "^") {
			negated = "^";
			index++;
		}
		let body = EMPTY;
		let prev = EMPTY;
		for (;;) {
			const char = pattern[index];
			if (char === UNDEFINED) return null;
			if (char === ESCAPE) {
				const escaped = pattern[++index];
				body += escapeMember(escaped);
				prev = escaped;
			} else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
				index++;
				let to = pattern[index];
				if (to === ESCAPE) to = pattern[index += 1];
				if (prev <= to) body += `-${escapeMember(to)}`;
				prev = EMPTY;
			} else if (char === "[" && pattern[index + 1] === ":") {
				const nameStart = index + 2;
				let end = nameStart;
				while (end < length && pattern[end] !== "]") end++;
				if (end === length) return null;
				if (end > nameStart && pattern[end - 1] === ":") {
					const name = pattern.slice(nameStart, end - 1);
					if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) return null;
					body += POSIX_CLASSES[name];
					prev = EMPTY;
					index = end;
				} else {
					body += escapeMember("[");
					prev = "[";
					index = nameStart - 2;
				}
			} else {
				body += escapeMember(char);
				prev = char;
			}
			index++;
			if (pattern[index] === "]") return {
				end: index,
				source: classSource(negated, body)
			};
		}
	};
	const NEVER_MATCH = "[]";
	const PLACEHOLDER = "\0";
	const REGEX_RESTORE_PLACEHOLDER = new RegExp(`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, "g");
	const TRAILING_WILDCARD = "";
	const TRAILING_DOUBLESTAR = "";
	const isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
	const extractBrackets = (pattern) => {
		const sources = [];
		const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
		const { length } = pattern;
		let out = EMPTY;
		let index = 0;
		while (index < length) {
			const char = pattern[index];
			if (char === ESCAPE) {
				const escaped = pattern[index + 1];
				if (escaped === SLASH && index + 2 === length) out += hold(NEVER_MATCH);
				else if (escaped === "*" || escaped === "[" || escaped === SPACE) out += pattern.slice(index, index + 2);
				else out += hold(REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped);
				index += 2;
			} else if (isReserved(char)) {
				out += hold(`[${char}]`);
				index++;
			} else if (char === "[") {
				const scanned = scanBracket(pattern, index);
				if (scanned === null) {
					out += hold(NEVER_MATCH);
					index = length;
				} else {
					out += hold(scanned.source);
					index = scanned.end + 1;
				}
			} else {
				out += char;
				index++;
			}
		}
		return {
			source: out,
			sources
		};
	};
	const DIRECT = null;
	const REGEX_INNER_SLASH = /\/(?!$)/;
	const WILDCARD = "[^\\/]*";
	const REPLACERS = [
		[
			/(\\+)( ?)/g,
			(_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
			"\\ "
		],
		[
			/(^|\/)\*{3,}(?=\/|$)/g,
			(_, start) => `${start}**`,
			"*"
		],
		[/[\\$.|*+(){^]/g, (match) => `\\${match}`],
		[
			/(?!\\)\?/g,
			() => "[^/]",
			"?"
		],
		[
			/^\//,
			() => "^",
			SLASH
		],
		[
			/\//g,
			() => "\\/",
			SLASH
		],
		[
			/^\^*(?:\\\*\\\*\\\/)+/,
			() => "(?:^|\\/)",
			"*"
		],
		[DIRECT, (source, pattern) => {
			if (!source || source[0] === "^" || source[0] === "(") return source;
			return (!REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^") + source;
		}],
		[
			/\\\/\\\*\\\*(?=\\\/|$)/g,
			(_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
			"*"
		],
		[
			/(^|[^\\])(?:\\\*)+(?!$)/g,
			(_, p1) => p1 + WILDCARD,
			"*"
		],
		[
			/(^|[^\\])((?:\\\\)*)\\\*$/,
			(match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
			"*"
		],
		[
			/\\\\\\(?=[$.|*+(){^])/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\\/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\[([^\]/]*?)($|\])/g,
			(match, range, close) => `\\[${range}${close}`,
			"["
		],
		[DIRECT, (source) => {
			const last = source[source.length - 1];
			if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) return source;
			return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
		}]
	];
	const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
	const MODE_IGNORE = "regex";
	const MODE_CHECK_IGNORE = "checkRegex";
	const replaceTrailingWildcard = (_, p1) => {
		return `${p1 ? `${p1}[^/]+` : "[^/]*"}(?=$|\\/$)`;
	};
	const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
	const replaceTrailingDoublestar = () => "[\\s\\S]";
	const separatorAfter = (run, at) => {
		let separator = EMPTY;
		for (let index = at + 1; index < run.length && !run[index].wildcard; index++) separator += run[index].single;
		return separator;
	};
	const pinWildcards = (source) => {
		if (source.indexOf(WILDCARD) < 0) return source;
		const tokens = [];
		const { length } = source;
		let index = 0;
		while (index < length) {
			const char = source[index];
			if (source.startsWith(WILDCARD, index)) {
				tokens.push({ wildcard: true });
				index += 6;
			} else if (char === "[") {
				let end = index + 1;
				if (source[end] === "^") end++;
				if (source[end] === "]") end++;
				while (end < length && source[end] !== "]") end += source[end] === ESCAPE ? 2 : 1;
				end++;
				tokens.push({ single: source.slice(index, end) });
				index = end;
			} else if (char === ESCAPE) {
				tokens.push({ single: source.slice(index, index + 2) });
				index += 2;
			} else if (char === "(") {
				let depth = 0;
				let end = index;
				do {
					if (source[end] === ESCAPE) end++;
					else if (source[end] === "(") depth++;
					else if (source[end] === ")") depth--;
					end++;
				} while (end < length && depth > 0);
				if ("*+?".indexOf(source[end]) >= 0) end++;
				tokens.push({ boundary: source.slice(index, end) });
				index = end;
			} else if (char === "^" || char === "$") {
				tokens.push({ boundary: char });
				index++;
			} else {
				tokens.push({ single: char });
				index++;
			}
		}
		let out = EMPTY;
		let run = [];
		const flush = () => {
			let lastWildcard;
			run.forEach((token, at) => {
				if (token.wildcard) lastWildcard = at;
			});
			run.forEach((token, at) => {
				if (!token.wildcard) {
					out += token.single;
					return;
				}
				out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
			});
			run = [];
		};
		tokens.forEach((token) => {
			if (token.boundary === void 0) {
				run.push(token);
				return;
			}
			flush();
			out += token.boundary;
		});
		flush();
		return out;
	};
	const makeRegexPrefix = (pattern) => {
		if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) pattern = "**";
		const { source, sources } = extractBrackets(pattern);
		const replaced = REPLACERS.reduce((prev, [matcher, replacer, required]) => {
			if (matcher === DIRECT) return replacer(prev, pattern);
			if (required !== UNDEFINED && prev.indexOf(required) < 0) return prev;
			return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
		}, source);
		return sources.length ? replaced.replace(REGEX_RESTORE_PLACEHOLDER, (match, index) => sources[index]) : replaced;
	};
	const checkSourceOf = (body, prefix) => {
		if (body[body.length - 1] === SLASH) prefix = makeRegexPrefix(body.slice(0, -1));
		const head = prefix.slice(0, -1);
		const last = prefix[prefix.length - 1];
		return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
	};
	const matchesBasename = (body) => {
		const index = body.indexOf(SLASH);
		return index < 0 || index === body.length - 1;
	};
	const basenameOf = (path) => {
		const end = path.length - 1;
		const index = path.lastIndexOf(SLASH, path[end] === SLASH ? end - 1 : end);
		return index < 0 ? path : path.slice(index + 1);
	};
	const parentOf = (path) => {
		if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
			const slices = path.split(SLASH).filter(Boolean);
			slices.pop();
			return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
		}
		const end = path.length - 1;
		const cut = path.lastIndexOf(SLASH, path.charCodeAt(end) === SLASH_CODE ? end - 1 : end);
		return cut < 0 ? EMPTY : path.slice(0, cut + 1);
	};
	const isString = (subject) => typeof subject === "string";
	const checkPattern = (pattern) => pattern && isString(pattern);
	const splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
	var IgnoreRule = class {
		constructor(pattern, mark, body, ignoreCase, negative, prefix) {
			this.pattern = pattern;
			this.mark = mark;
			this.negative = negative;
			define(this, "body", body);
			define(this, "ignoreCase", ignoreCase);
			define(this, "regexPrefix", prefix);
		}
		get _basenameOnly() {
			return define(this, "_basenameOnly", matchesBasename(this.body));
		}
		get regex() {
			const key = "_regex";
			if (this[key]) return this[key];
			return this._make(MODE_IGNORE, key);
		}
		get checkRegex() {
			const key = "_checkRegex";
			if (this[key]) return this[key];
			return this._make(MODE_CHECK_IGNORE, key);
		}
		_make(mode, key) {
			const str = pinWildcards(mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix));
			const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
			return define(this, key, regex);
		}
	};
	const hasTrailingBackslash = (str) => {
		let count = 0;
		while (str[str.length - count - 1] === ESCAPE) count++;
		return count % 2 === 1;
	};
	const trimEnd = (body, stripLineEnd) => {
		let lineEnd = body.length;
		let end;
		for (;;) {
			if (stripLineEnd && body[lineEnd - 1] === "\r") lineEnd--;
			end = lineEnd;
			while (body[end - 1] === SPACE) end--;
			if (!stripLineEnd || body[end - 1] !== "\n") break;
			lineEnd = end - 1;
		}
		if (end === lineEnd) return body.slice(0, lineEnd);
		let backslashes = 0;
		while (body[end - backslashes - 1] === ESCAPE) backslashes++;
		return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
	};
	const createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
		let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
		if (body[0] === "#") return;
		let negative = false;
		if (body[0] === "!") {
			negative = true;
			body = body.slice(1);
		}
		const last = body[body.length - 1];
		if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) body = trimEnd(body, stripLineEnd);
		if (!body || hasTrailingBackslash(body)) return;
		body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
		const regexPrefix = makeRegexPrefix(body);
		return new IgnoreRule(pattern, mark, body, ignoreCase, negative, regexPrefix);
	};
	var RuleManager = class {
		constructor(ignoreCase) {
			this._ignoreCase = ignoreCase;
			this._rules = [];
			this._basenameCount = 0;
		}
		_add(pattern, index) {
			if (pattern && pattern[KEY_IGNORE]) {
				this._rules = this._rules.concat(pattern._rules._rules);
				this._basenameCount += pattern._rules._basenameCount;
				this._added = true;
				return;
			}
			const isStr = isString(pattern);
			const raw = isStr ? pattern : pattern.pattern;
			const rule = checkPattern(raw) && createRule(raw, isStr ? UNDEFINED : pattern.mark, this._ignoreCase, !this._split, this._stripBOM && !index);
			if (rule) {
				this._added = true;
				this._rules.push(rule);
				if (matchesBasename(rule.body)) this._basenameCount++;
			}
		}
		add(pattern) {
			this._added = false;
			this._split = isString(pattern);
			this._stripBOM = !this._split || pattern[0] === BOM;
			makeArray(this._split ? splitPattern(pattern) : pattern).forEach(this._add, this);
			if (this._added) this._literalRules = UNDEFINED;
			return this._added;
		}
		testLiteral(path) {
			const rules = this._literalRules || (this._literalRules = this._rules.filter(({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"));
			let ignored = false;
			let unignored = false;
			let matchedRule;
			for (let index = rules.length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule.checkRegex.test(path)) {
					ignored = !rule.negative;
					unignored = rule.negative;
					matchedRule = rule.negative ? UNDEFINED : rule;
					break;
				}
			}
			const ret = {
				ignored,
				unignored
			};
			if (matchedRule) ret.rule = matchedRule;
			return ret;
		}
		test(path, mode) {
			const rules = this._rules;
			const { length } = rules;
			const shortcut = this._basenameCount * 2 >= length;
			const basename = shortcut ? basenameOf(path) : path;
			for (let index = length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule[mode].test(shortcut && rule._basenameOnly ? basename : path)) {
					const { negative } = rule;
					const ret = {
						ignored: !negative,
						unignored: negative
					};
					if (!negative) ret.rule = rule;
					return ret;
				}
			}
			return {
				ignored: false,
				unignored: false
			};
		}
	};
	const throwError = (message, Ctor) => {
		throw new Ctor(message);
	};
	const checkPath = (path, originalPath, doThrow) => {
		if (!isString(path)) return doThrow(`path must be a string, but got \`${originalPath}\``, TypeError);
		if (!path) return doThrow(`path must not be empty`, TypeError);
		if (checkPath.isNotRelative(path)) return doThrow(`path should be a \`path.relative()\`d string, but got "${originalPath}"`, RangeError);
		return true;
	};
	const isNotRelative = (path) => {
		const first = path.charCodeAt(0);
		if (first === SLASH_CODE) return true;
		if (first !== DOT_CODE) return false;
		if (path.length === 1) return true;
		const second = path.charCodeAt(1);
		if (second === SLASH_CODE) return true;
		if (second !== DOT_CODE) return false;
		return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
	};
	checkPath.isNotRelative = isNotRelative;
	/* istanbul ignore next */
	checkPath.convert = (p) => p;
	const convertPath = (target) => isString(target) && checkPath.convert(target);
	var Ignore = class {
		constructor({ ignorecase = true, ignoreCase = ignorecase, allowRelativePaths = false } = {}) {
			define(this, KEY_IGNORE, true);
			this._rules = new RuleManager(ignoreCase);
			this._strictPathCheck = !allowRelativePaths;
			this._initCache();
		}
		_initCache() {
			this._ignoreCache = Object.create(null);
			this._testCache = Object.create(null);
		}
		add(pattern) {
			if (this._rules.add(pattern)) this._initCache();
			return this;
		}
		addPattern(pattern) {
			return this.add(pattern);
		}
		_test(originalPath, cache, path) {
			checkPath(path, originalPath, this._strictPathCheck ? throwError : RETURN_FALSE);
			return path ? this._t(path, cache) : {
				ignored: false,
				unignored: false
			};
		}
		checkIgnore(target) {
			const path = convertPath(target);
			if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) return this._test(target, this._testCache, path);
			const dir = this._t(path, this._testCache);
			if (dir.ignored) return dir;
			const literal = this._rules.testLiteral(path);
			return literal.ignored || literal.unignored ? literal : dir;
		}
		_t(path, cache) {
			if (path in cache) return cache[path];
			const parentPath = parentOf(path);
			const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
			return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
		}
		ignores(path) {
			return this._test(path, this._ignoreCache, convertPath(path)).ignored;
		}
		createFilter() {
			return (path) => !this.ignores(path);
		}
		filter(paths) {
			return makeArray(paths).filter(this.createFilter());
		}
		test(path) {
			return this._test(path, this._testCache, convertPath(path));
		}
	};
	const factory = (options) => new Ignore(options);
	const isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
	/* istanbul ignore next */
	const setupWindows = () => {
		const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
		checkPath.convert = makePosix;
		const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
		checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
	};
	/* istanbul ignore next */
	if (typeof process !== "undefined" && process.platform === "win32") setupWindows();
	module.exports = factory;
	factory.default = factory;
	module.exports.isPathValid = isPathValid;
	define(module.exports, Symbol.for("setupWindows"), setupWindows);
})))(), 1);
/** What GitHub does not read of gitignore's syntax: it skips such a line
* (docs.github.com, "About code owners", CODEOWNERS syntax). */
const UNREAD = /^!|^\\#|[[\]]/;
/**
* Who a CODEOWNERS file says owns a path of the repository: persons (`@ada`), teams (`@acme/checkout`), addresses, as they are written.
* The last line that matches decides, also when it names nobody. Paths are told apart by their case.
*/
function codeOwners(text, path) {
	for (const line of text.split(/\r?\n/).reverse()) {
		const [pattern, ...owners] = wordsOf(line);
		if (pattern === void 0 || UNREAD.test(pattern) || !matches(pattern, path)) continue;
		return owners;
	}
	return [];
}
/** The words before a comment; a space in a pattern has a backslash before it. */
function wordsOf(line) {
	const words = line.match(/(?:\\.|\S)+/g) ?? [];
	const comment = words.findIndex((word) => word.startsWith("#"));
	return comment === -1 ? words : words.slice(0, comment);
}
function matches(pattern, path) {
	const rule = (0, import_ignore.default)({ ignorecase: false }).add(pattern);
	if (!rule.ignores(path)) return false;
	const parent = path.includes("/") ? path.replace(/\/[^/]*$/, "/") : null;
	return !pattern.endsWith("/*") || parent === null || !rule.ignores(parent);
}
// src/commands/publish/plan-owners.ts
/** Where GitHub looks for the file; the first that is there counts (docs.github.com, "About code owners"). */
const PLACES = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
/** A person or a team; an address of mail is neither. The company's mark of a managed account follows an underscore. */
const MENTION = /^@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9][A-Za-z0-9_.-]*)?$/;
/** Who looks after a plan, as `@person` or `@organization/team`: its own `owners`, else what CODEOWNERS says of its file.
* @param root the project's, absolute
* @param file the plan's, relative to it */
async function planOwners(host, root, owners, file) {
	if (owners !== void 0) return owners;
	const folder = await repositoryFolder(host, root);
	for (const place of PLACES) {
		const path = join(folder, place);
		if (await host.files.exists(path) !== "file") continue;
		const named = codeOwners(new TextDecoder().decode(await host.files.read(path)), `${await prefixInRepository(host, root)}${file}`);
		return [...new Set(named.filter((owner) => MENTION.test(owner)))];
	}
	return [];
}
// src/commands/publish/keep-issues.ts
/** Brings the issues of a plan up to date, one for each environment; returns what became of them, in words.
* @throws GithubError */
async function keepIssues({ host, posting, root, ledger }, post, warn) {
	const { content, document } = post.plan;
	const issue = content.report?.issue ?? false;
	const said = [];
	const prefix = await prefixInRepository(host, root);
	const plan = {
		id: planId(post.plan),
		name: planName(post.plan),
		file: `${prefix}${document.file}`
	};
	for (const ended of endedRuns(post)) {
		const { environment, run } = ended;
		said.push(await keepPlanIssue(posting, {
			plan,
			...ended,
			labels: typeof issue === "object" ? issue.labels ?? [] : [],
			owners: () => planOwners(host, root, content.owners, document.file),
			before: async () => {
				const opened = await ledger.open();
				return opened === null ? null : runsBefore(opened, plan.id, environment, run);
			},
			warn: (message) => warn(plainLine(posting.mask(`${plan.name}: ${message}`)))
		}));
	}
	return said;
}
/** The oldest first. What was cancelled says nothing about the API. */
function endedRuns({ runs, unfinished, run }) {
	const ran = runs.flatMap(({ results }) => results).flatMap((result) => result.verdict === "cancelled" || result.run.occurrence === null ? [] : [{
		environment: result.environment,
		run: result.run,
		result,
		verdict: result.verdict,
		reason: result.reason
	}]);
	const lost = unfinished.flatMap(({ environment, occurrence, reason }) => occurrence === null ? [] : [{
		environment,
		run: {
			...run,
			occurrence
		},
		result: null,
		verdict: "failed",
		reason
	}]);
	return [...ran, ...lost];
}
// src/host/github/deployments.ts
const PERMISSION$2 = "deployments: write";
/** The deployments of a repository, as the token sees them. */
function repositoryDeployments({ rest }, repository, signal) {
	const { repos } = rest;
	const common = {
		...repository,
		request: { signal }
	};
	return {
		async newest(sha, environment) {
			const { data } = await askGithub(PERMISSION$2, () => repos.listDeployments({
				...common,
				sha,
				environment,
				per_page: 100
			}));
			return data.length === 0 ? null : Math.max(...data.map(({ id }) => id));
		},
		async statuses(deployment_id) {
			const { data } = await askGithub(PERMISSION$2, () => repos.listDeploymentStatuses({
				...common,
				deployment_id,
				per_page: 100
			}));
			return data.sort((one, other) => other.id - one.id).map(({ state, description, log_url, environment_url }) => ({
				state,
				description,
				url: log_url || null,
				environmentUrl: environment_url || null
			}));
		},
		async addStatus(deployment_id, { state, description, url, environmentUrl }) {
			const addresses = {
				...url !== null && { log_url: url },
				...environmentUrl !== null && { environment_url: environmentUrl }
			};
			await askGithub(PERMISSION$2, () => repos.createDeploymentStatus({
				...common,
				deployment_id,
				state,
				description,
				...addresses,
				auto_inactive: false
			}));
		}
	};
}
// src/publish/github/fitting-description.ts
/** As much as GitHub takes for the description of a status, in characters. */
const MOST = 140;
/** A description cut to what GitHub takes, never through a character. */
function fittingDescription(text) {
	if (text.length <= MOST) return text;
	return `${text.slice(0, 139).replace(/\p{Surrogate}$/u, "")}…`;
}
// src/publish/github/deployment.ts
/** How the description of every status begins that we set. */
const OURS = "Rota: ";
/** Gives a deployment the status `failure` when tests failed on it. When they passed, a failure of ours is taken back; what others said
* of it stays. Other deployments are left as they are.
* @throws GithubError */
async function markDeployment({ client, repository, signal, mask }, { sha, environment, deployment, failed, ...texts }) {
	const deployments = repositoryDeployments(client, repository, signal);
	const id = deployment ?? await deployments.newest(sha, environment);
	if (id === null) return "none";
	const statuses = await deployments.statuses(id);
	const newest = statuses[0];
	const isOursNow = newest?.state === "failure" && isOurs(newest);
	if (!failed && !isOursNow) return "unchanged";
	const words = mask(texts.description);
	const wanted = {
		state: failed ? "failure" : restoredState(statuses),
		description: fittingDescription(words.startsWith(OURS) ? words : `${OURS}${words}`),
		url: texts.url === null ? null : mask(texts.url),
		environmentUrl: newest?.environmentUrl ?? null
	};
	if (newest !== void 0 && isSame(newest, wanted)) return "unchanged";
	const look = async () => {
		const [last] = await deployments.statuses(id);
		return last !== void 0 && isSame(last, wanted) ? true : null;
	};
	await createOnce(look, async () => {
		await deployments.addStatus(id, wanted);
		return true;
	});
	return failed ? "marked" : "restored";
}
/** What it was before our failures: a deployment that another one replaced meanwhile does not come back. */
function restoredState(statuses) {
	return statuses.find((status) => !isOurs(status))?.state === "inactive" ? "inactive" : "success";
}
function isOurs({ description }) {
	return description.startsWith(OURS);
}
function isSame(one, other) {
	return one.state === other.state && one.description === other.description && one.url === other.url;
}
// src/commands/publish/mark-deployments.ts
/** How a place did: with its counts where its own result is there. */
function legLine({ runs }, { environment, verdict, reason }) {
	const result = runs.at(-1)?.results.find((one) => one.environment === environment);
	return result === void 0 ? `${verdict}: ${reason}` : `${verdict}: ${countsSentence(result)}`;
}
/** Marks the deployments that a plan was run against; returns what became of each, in words.
* @throws GithubError */
async function markDeployments(posting, post) {
	const { runs, project, occasion, run } = post;
	const newest = runs.at(-1)?.joined;
	const said = [];
	for (const leg of newest === void 0 ? [] : legsOf(newest)) {
		if (leg.verdict === "cancelled") continue;
		const started = occasion.deployment;
		const environment = leg.environment === null ? started?.environment ?? null : githubEnvironment(project, leg.environment);
		const sha = started?.sha ?? occasion.sha;
		if (environment === null || sha === null) continue;
		const marked = await markDeployment(posting, {
			sha,
			environment,
			deployment: started !== null && started.environment.toLowerCase() === environment.toLowerCase() ? started.id : null,
			failed: leg.verdict === "failed",
			description: shortDescription(`${post.plan.content.name ?? planId(post.plan)} ${legLine(post, leg)}`),
			url: leg.run.url ?? run.url
		});
		said.push(marked === "none" ? `there is no deployment of the commit to ${environment} that could be marked` : `the deployment to ${environment}: ${marked}`);
	}
	return said;
}
// src/commands/publish/narrowing.ts
/** What of a plan was run, if not all of it: some of its environments, or what whoever started it chose. It is posted by a name of its own,
* so that it never passes for the whole plan. A pull request always runs the same part. */
function narrowingOf({ plan, occasion, runs, unfinished }) {
	const newest = runs.at(-1);
	const chosen = newest?.joined.narrowed ?? [];
	if (isOfChange(occasion)) return chosen;
	const of = [...newest?.results ?? [], ...unfinished].map(({ environment }) => environment);
	const all = plan.content.environments ?? [];
	const ran = all.filter((environment) => of.includes(environment));
	return ran.length === 0 || ran.length === all.length ? chosen : [...ran, ...chosen];
}
// src/host/github/ask-of-commit.ts
/** Asks GitHub for something about a commit that needs a permission.
* @throws GithubError, with words of ours when GitHub does not know the commit */
async function askOfCommit(permission, { owner, repo }, sha, ask) {
	try {
		return await askGithub(permission, ask);
	} catch (error) {
		if (!(error instanceof GithubError) || !/No commit found/i.test(error.message)) throw error;
		const message = `${owner}/${repo} has no commit ${sha}: it may have been replaced meanwhile, or be a fork's`;
		throw new GithubError(message, error.status, permission, error);
	}
}
// src/host/github/checks.ts
const PERMISSION$1 = "checks: write";
/** The check runs of a commit, as the token sees them. */
function checkRuns(client, repository, { sha, signal }) {
	const { checks } = client.rest;
	const request = { signal };
	return {
		async newest(name, externalId) {
			const query = {
				ref: sha,
				check_name: name,
				filter: "latest",
				per_page: 100
			};
			const ours = (await allPages(async (page) => {
				const { data } = await askOfCommit(PERMISSION$1, repository, sha, () => checks.listForRef({
					...repository,
					...query,
					page,
					request
				}));
				return data.check_runs;
			})).filter((run) => run.name === name && run.external_id === externalId);
			if (ours.length === 0) return null;
			const author = await authorOf(client, PERMISSION$1, signal);
			const newest = ours.filter(({ app }) => app !== null && sameAuthor({
				login: app.slug ?? "",
				bot: true
			}, author)).reduce((found, run) => found !== null && found.id > run.id ? found : run, null);
			return newest === null ? null : shown(newest);
		},
		async annotations(id) {
			return (await allPages(async (page) => {
				const { data } = await askGithub(PERMISSION$1, () => checks.listAnnotations({
					...repository,
					check_run_id: id,
					per_page: 100,
					page,
					request
				}));
				return data;
			})).map(({ path, start_line, end_line, annotation_level, title, message, raw_details }) => ({
				path,
				startLine: start_line,
				endLine: end_line,
				title: title ?? "",
				message: message ?? "",
				level: annotation_level,
				...raw_details !== null && { rawDetails: raw_details }
			}));
		},
		async create(frame, content, annotations) {
			const body = {
				name: frame.name,
				external_id: frame.externalId,
				head_sha: sha,
				...bodyOf(frame, content, annotations)
			};
			const { data } = await askOfCommit(PERMISSION$1, repository, sha, () => checks.create({
				...repository,
				...body,
				request
			}));
			return shown(data);
		},
		async update(id, frame, content, annotations) {
			const once = annotations.length > 0 ? {
				signal,
				retries: 0
			} : request;
			const body = bodyOf(frame, content, annotations);
			await askGithub(PERMISSION$1, () => checks.update({
				...repository,
				check_run_id: id,
				...body,
				request: once
			}));
		}
	};
}
function bodyOf({ url, startedAt, completedAt }, { conclusion, title, summary, text }, annotations) {
	return {
		status: "completed",
		conclusion,
		...url !== null && { details_url: url },
		...startedAt !== null && { started_at: startedAt },
		...completedAt !== null && { completed_at: completedAt },
		output: {
			title,
			summary,
			text: text ?? "",
			annotations: annotations.map(annotationBody)
		}
	};
}
function annotationBody({ path, startLine, endLine, level, title, message, rawDetails }) {
	return {
		path,
		start_line: startLine,
		end_line: endLine,
		annotation_level: level,
		message,
		...title !== "" && { title },
		...rawDetails !== void 0 && { raw_details: rawDetails }
	};
}
function shown({ id, status, conclusion, output }) {
	const { title, summary, text, annotations_count: annotations } = output;
	return {
		id,
		status,
		conclusion,
		title,
		summary,
		text,
		annotations
	};
}
// src/publish/github/check.ts
/** How often annotations are sent whose answer leaves open whether they arrived. */
const TRIES = 3;
/**
* Posts a check run that has ended, or brings the one of this name and external id up to date; nothing is sent when it says the same
* already. It is complete from its first request on, so that a job which is killed leaves none in progress: that would block a required
* check for ever.
*
* GitHub adds annotations and never takes one away
* (https://docs.github.com/en/rest/checks/runs#update-a-check-run). Where some are no longer true, a new check run of the same name takes
* the place of the old one, as GitHub wants it of re-runs ("you'll need to create a new check run",
* https://docs.github.com/en/webhooks/webhook-events-and-payloads#check_run), and shows the latest of a name.
* @throws GithubError
*/
async function postCheck({ client, repository, signal, mask }, check) {
	const { annotations, ...masked } = maskedCheck(check, mask);
	const runs = checkRuns(client, repository, {
		sha: check.sha,
		signal
	});
	const wanted = byKey(annotations);
	const existing = await runs.newest(masked.name, masked.externalId);
	const there = existing === null ? /* @__PURE__ */ new Map() : await annotationsOf(runs, existing);
	if (existing === null || [...there.keys()].some((key) => !wanted.has(key))) {
		await makeRun(runs, masked, wanted, existing);
		return existing === null ? "created" : "updated";
	}
	const missing = lacking(wanted, there);
	if (missing.length === 0 && saysTheSame(existing, masked)) return "unchanged";
	await addTo(runs, existing.id, masked, {
		wanted,
		missing
	});
	return "updated";
}
/** Makes a check run in place of `old`. */
async function makeRun(runs, content, wanted, old) {
	const first = [...wanted.values()].slice(0, 50);
	const find = async () => {
		const newest = await runs.newest(content.name, content.externalId);
		if (newest === null || newest.id === old?.id) return null;
		return {
			id: newest.id,
			there: await annotationsOf(runs, newest)
		};
	};
	const create = async () => {
		const { id } = await runs.create(content, content, first);
		return {
			id,
			there: byKey(first)
		};
	};
	const { id, there } = await createOnce(find, create);
	const missing = lacking(wanted, there);
	if (missing.length > 0) await addTo(runs, id, content, {
		wanted,
		missing
	});
}
/** Brings a check run up to date. When nobody knows whether annotations arrived, they are looked for before they are sent again. */
async function addTo(runs, id, content, { wanted, missing }) {
	let left = missing;
	let tries = 1;
	do {
		const batch = left.slice(0, 50);
		try {
			await runs.update(id, content, content, batch);
			left = left.slice(batch.length);
			tries = 1;
		} catch (error) {
			if (!(error instanceof GithubError && error.unclear && batch.length > 0) || tries++ === TRIES) throw error;
			left = lacking(wanted, byKey(await runs.annotations(id)));
		}
	} while (left.length > 0);
}
async function annotationsOf(runs, { id, annotations }) {
	return byKey(annotations === 0 ? [] : await runs.annotations(id));
}
function byKey(annotations) {
	return new Map(annotations.map((annotation) => [keyOf(annotation), annotation]));
}
function lacking(wanted, there) {
	return [...wanted].flatMap(([key, annotation]) => there.has(key) ? [] : [annotation]);
}
/** What was sent and came back is another text in each run, with times and ids in it: the annotation is the same. */
function keyOf({ path, startLine, endLine, level, title, message }) {
	const texts = [title, message].map(normalized);
	return JSON.stringify([
		path,
		startLine,
		endLine,
		level,
		...texts
	]);
}
/** Neither the times nor the address count: they are those of each run, and GitHub puts its own address there. */
function saysTheSame(run, { conclusion, title, summary, text }) {
	return run.status === "completed" && run.conclusion === conclusion && normalized(run.title) === normalized(title) && normalized(run.summary) === normalized(summary) && normalized(run.text) === normalized(text);
}
/** GitHub may give line ends and the end of a text in another way than it got them. */
function normalized(text) {
	return (text ?? "").replaceAll("\r\n", "\n").trim();
}
function maskedCheck(check, mask) {
	const orNull = (text) => text === null ? null : mask(text);
	return {
		...check,
		name: mask(check.name),
		externalId: mask(check.externalId),
		title: mask(check.title),
		summary: mask(check.summary),
		text: orNull(check.text),
		url: orNull(check.url),
		annotations: check.annotations.map((annotation) => ({
			...annotation,
			path: mask(annotation.path),
			title: mask(annotation.title),
			message: mask(annotation.message),
			...annotation.rawDetails !== void 0 && { rawDetails: mask(annotation.rawDetails) }
		}))
	};
}
// src/commands/publish/post-check-run.ts
/** Posts the check run of a plan on a commit. `annotate`: failures are shown at their lines.
* @throws GithubError */
async function postCheckRun(posting, post, { sha, annotate }) {
	const content = contentOf(post, annotate);
	const newest = post.runs.at(-1)?.joined;
	const completed = newest === void 0 ? null : Date.parse(newest.start) + newest.duration;
	return postCheck(posting, {
		...content,
		sha,
		name: checkName(planId(post.plan), narrowingOf(post)),
		externalId: statusContext(planId(post.plan), narrowingOf(post)),
		url: newest?.run.url ?? post.run.url,
		startedAt: newest?.start ?? null,
		completedAt: completed === null ? null : new Date(completed).toISOString()
	});
}
/** What ran last, or why nothing did; what left no result fails it in any case. */
function contentOf({ plan, runs, unfinished, unaffected }, annotate) {
	const named = {
		id: planId(plan),
		name: planName(plan)
	};
	const newest = runs.at(-1);
	const lost = unfinished.map(({ environment, reason }) => environment === null ? `it ${reason}` : `on ${environment} it ${reason}`);
	if (newest === void 0) return lost.length > 0 ? idleCheck(named, "broken", lost.join("; ")) : idleCheck(named, "unaffected", unaffected ?? "nothing was to run");
	const content = checkContent(newest.joined, {
		background: newest.background,
		annotate
	});
	if (lost.length === 0) return content;
	const lines = lost.map((line) => `- ${markdownText(line, 500)}`).join("\n");
	return {
		...content,
		conclusion: "failure",
		summary: `${lines}\n\n${content.summary}`
	};
}
// src/host/github/statuses.ts
const PERMISSION = "statuses: write";
/** The statuses of a commit, as the token sees them. */
function commitStatuses({ rest }, repository, { sha, signal }) {
	const request = { signal };
	return {
		async newest(context) {
			for (let page = 1;; page++) {
				const { data } = await askOfCommit(PERMISSION, repository, sha, () => rest.repos.getCombinedStatusForRef({
					...repository,
					ref: sha,
					per_page: 100,
					page,
					request
				}));
				const found = data.statuses.find((status) => status.context === context);
				if (found !== void 0) {
					const { state, description, target_url } = found;
					return {
						context,
						state,
						description,
						url: target_url
					};
				}
				if (data.statuses.length < 100) return null;
			}
		},
		async create({ context, state, description, url }) {
			const body = {
				sha,
				context,
				state,
				description,
				target_url: url
			};
			await askOfCommit(PERMISSION, repository, sha, () => rest.repos.createCommitStatus({
				...repository,
				...body,
				request
			}));
		}
	};
}
// src/publish/github/status.ts
/** Posts a commit status; nothing is sent when the newest of its context says the same. GitHub keeps the older ones and shows the newest.
* @throws GithubError */
async function postStatus({ client, repository, signal, mask }, { sha, state, ...texts }) {
	const context = mask(texts.context);
	const description = fittingDescription(mask(texts.description));
	const url = texts.url === null ? null : mask(texts.url);
	const statuses = commitStatuses(client, repository, {
		sha,
		signal
	});
	const newest = () => statuses.newest(context);
	const isWanted = (status) => status?.state === state && status.description === description && status.url === url;
	const existing = await newest();
	if (isWanted(existing)) return "unchanged";
	await createOnce(async () => isWanted(await newest()) ? true : null, async () => {
		await statuses.create({
			context,
			state,
			description,
			url
		});
		return true;
	});
	return existing === null ? "created" : "updated";
}
// src/commands/publish/post-commit-status.ts
/** Posts the commit status of a plan.
* @throws GithubError */
function postCommitStatus(posting, post, sha) {
	const context = statusContext(planId(post.plan), narrowingOf(post));
	const url = post.runs.at(-1)?.joined.run.url ?? post.run.url;
	return postStatus(posting, {
		...stateOf(post),
		sha,
		context,
		url
	});
}
function stateOf({ runs, unfinished, unaffected }) {
	const [lost] = unfinished;
	if (lost !== void 0) return {
		state: "error",
		description: shortDescription(`It ${lost.reason}`)
	};
	const newest = runs.at(-1)?.joined;
	if (newest === void 0) return {
		state: "success",
		description: shortDescription(unaffected ?? "Nothing was to run")
	};
	const description = statusDescription(newest);
	if (newest.verdict === "passed") return {
		state: "success",
		description
	};
	return {
		state: newest.verdict === "failed" ? "failure" : "error",
		description
	};
}
// src/commands/publish/refusal-text.ts
const LONGEST_ANSWER = 300;
/** What to do about an answer that is about neither the token's permissions nor how GitHub does. */
const ADVICE = [
	[
		401,
		/./,
		"give the job's own token (github.token), or one that has not expired"
	],
	[
		409,
		/./,
		"something else changed it at the same time: run the job again"
	],
	[
		410,
		/issues/i,
		"turn issues on in the settings of the repository"
	]
];
/** Why GitHub did not do what it was asked for, and what can be done about it. GitHub's own words stand in it as they came. */
function refusalText(error, { environment, fork, dependabot }) {
	const answer = answerText(error);
	if (/rate limit/i.test(error.message)) return `${answer}; a job's token has 1,000 requests an hour for the whole repository: see what else uses them up, and run the job again later`;
	if (error.unclear) return `${answer}; see https://www.githubstatus.com, and run the job again`;
	if (error.forbidden) {
		const readsOnly = environment["GITHUB_EVENT_NAME"] !== "workflow_run";
		if (fork && readsOnly) return `the token of a pull request from a fork may only read; rota-report.yml comments on pull requests from forks. ${answer}`;
		if (dependabot && readsOnly) return `the token of a run that Dependabot started may only read; rota-report.yml comments on its pull requests, too. ${answer}`;
		return `add "${error.permission}" under permissions: of the job. ${answer}`;
	}
	const [, , advice] = ADVICE.find(([status, words]) => status === error.status && words.test(error.message)) ?? [];
	return advice === void 0 ? answer : `${answer}; ${advice}`;
}
/** What GitHub said, without the address of its documentation; a page of a proxy says nothing that helps. */
function answerText({ status, message }) {
	const words = cut(message.replace(/ - https:\/\/docs\.github\.com\/\S*$/, ""), LONGEST_ANSWER);
	if (status === null) return words;
	return /^\s*(<|$)/.test(words) ? `GitHub answered ${status}` : `GitHub answered ${status} (${words})`;
}
// src/commands/publish/post-plan.ts
/** Posts what came of a plan wherever it is wanted. One that fails does not keep the others away, and nothing is thrown: the verdict stands. */
async function postPlan(around, post, wanted) {
	const { host, posting, annotate } = around;
	const said = [];
	const problems = [];
	const remarks = [];
	const id = planId(post.plan);
	const narrowed = narrowingOf(post);
	const { sha, withheld } = post.occasion;
	const attempt = async (what, work) => {
		try {
			said.push(...await work());
			return true;
		} catch (error) {
			const why = error instanceof GithubError ? refusalText(error, {
				environment: host.environment,
				fork: withheld === "fork",
				dependabot: withheld === "dependabot"
			}) : `Rota itself failed, please report it: ${error.message}`;
			problems.push(plainLine(posting.mask(`${planName(post.plan)}: ${what} could not be posted: ${why}`)));
			return false;
		}
	};
	let checked = false;
	if (wanted.check && sha !== null) checked = await attempt("the check run", async () => [`the check run ${checkName(id, narrowed)} is ${await postCheckRun(posting, post, {
		sha,
		annotate
	})}`]);
	if (wanted.status && sha !== null) await attempt("the commit status", async () => [`the commit status ${statusContext(id, narrowed)} is ${await postCommitStatus(posting, post, sha)}`]);
	if (wanted.deployment) await attempt("the state of the deployment", () => markDeployments(posting, post));
	if (wanted.issue) await attempt("the issue", () => keepIssues(around, post, (message) => remarks.push(message)));
	return {
		said,
		problems,
		remarks,
		checked: checked && annotate
	};
}
// src/commands/publish/post-plans.ts
/** How long GitHub may take for all that is posted, in milliseconds. */
const PATIENCE = 18e4;
/** Posts what came of plans, one after the other: GitHub asks who writes much to write slowly. Never throws for what GitHub refuses. */
async function postPlans({ host, root, token, mask, ledger, annotate }, posts) {
	const around = {
		host,
		posting: {
			client: await publishingClient(host.environment, token),
			repository: repositoryOf(host.environment),
			signal: AbortSignal.any([host.interrupted, AbortSignal.timeout(PATIENCE)]),
			mask: (text) => mask.mask(text)
		},
		root,
		annotate,
		ledger
	};
	const said = [];
	const problems = [];
	const remarks = [];
	const checked = /* @__PURE__ */ new Set();
	let fails = false;
	for (const { post, wanted } of posts) {
		const posted = await postPlan(around, post, wanted);
		said.push(...posted.said);
		problems.push(...posted.problems);
		remarks.push(...posted.remarks);
		if (posted.checked) checked.add(planId(post.plan));
		if (posted.problems.length > 0 && post.plan.content.report?.strict === true) fails = true;
	}
	return {
		said,
		problems,
		remarks,
		checked,
		fails
	};
}
export { authorOf as a, publishingClient as c, createOnce as i, refusalText as n, sameAuthor as o, commentCases as r, shownAuthor as s, postPlans as t };
