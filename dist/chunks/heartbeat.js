import { i as __toESM } from "./rolldown-runtime.js";
import { p as require_connect, t as require_client } from "./client.js";
import { t as version } from "./version.js";
// src/publish/heartbeat.ts
var import_connect = /* @__PURE__ */ __toESM(require_connect(), 1);
var import_client = /* @__PURE__ */ __toESM(require_client(), 1);
/** How long one try may take, in milliseconds. */
const PATIENCE = 1e4;
/** How long to wait before the second try and before the third, in milliseconds. */
const WAITS = [1e3, 4e3];
/**
* Asks a plan's heartbeat (GET), once more and a third time where the service may only be busy. It takes at most 35 seconds and
* never throws. The words name only scheme and host: with such services the path is the secret.
*/
async function askHeartbeat({ url: text, secret }, { clock, mask, signal }) {
	if (secret) mask.add(text);
	if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) return {
		answered: false,
		text: "the heartbeat was not asked: it is no URL of http or https"
	};
	const url = new URL(text);
	if (secret && url.password !== "") mask.add(decoded(url.password));
	const told = (answered, words) => {
		return {
			answered,
			text: mask.mask(`the heartbeat at ${url.origin} ${words}`)
		};
	};
	for (let tries = 1;; tries++) {
		const answer = await askOnce(url, signal);
		if (signal.aborted) return told(false, "was not asked to the end: the run was interrupted");
		if (isGood(answer)) return told(true, `was asked and answered ${answer}`);
		const wait = isPassing(answer) ? WAITS[tries - 1] : void 0;
		if (wait === void 0) {
			const often = tries === 1 ? "" : ` (tried ${tries} times)`;
			return told(false, `${typeof answer === "number" ? wordsOf(answer) : answer.words}${often}`);
		}
		await clock.sleep(wait, signal);
	}
}
/** Asks once; the status of the answer. */
async function askOnce(url, signal) {
	const timeout = AbortSignal.timeout(PATIENCE);
	const connector = (0, import_connect.default)({
		rejectUnauthorized: true,
		timeout: 0
	});
	let socket;
	const client = new import_client.default(url.origin, { connect: (options, callback) => {
		socket = connector(options, callback);
	} });
	try {
		return await statusOf(client, url, AbortSignal.any([signal, timeout]));
	} catch (error) {
		if (signal.aborted || timeout.aborted) return {
			words: `did not answer within ${PATIENCE / 1e3} s`,
			passing: true
		};
		return noAnswer(error);
	} finally {
		await client.destroy();
		socket?.destroy();
	}
}
/** What the answer says does not matter, and may go on for ever: its status is all that is waited for. */
function statusOf(client, url, signal) {
	return new Promise((resolve, reject) => {
		const onAbort = () => reject(signal.reason);
		if (signal.aborted) onAbort();
		signal.addEventListener("abort", onAbort, { once: true });
		client.dispatch({
			path: url.pathname + url.search,
			method: "GET",
			headers: {
				accept: "*/*",
				"user-agent": `rota/${version}`,
				...credentialsOf(url)
			}
		}, {
			onConnect: () => {},
			onHeaders: (status) => {
				if (status >= 200) resolve(status);
				return true;
			},
			onData: () => true,
			onComplete: () => {},
			onError: reject
		});
	});
}
/** Only the code is told: a message may hold the address. */
function noAnswer({ code, name }) {
	const reason = code ?? name;
	if (/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ALTNAME/.test(reason)) return {
		words: `was not asked: its certificate is not trusted (${reason})`,
		passing: false
	};
	return {
		words: `could not be reached (${reason})`,
		passing: true
	};
}
function credentialsOf({ username, password }) {
	if (username === "" && password === "") return {};
	return { authorization: `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString("base64")}` };
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function isGood(answer) {
	return typeof answer === "number" && answer >= 200 && answer < 300;
}
function isPassing(answer) {
	return typeof answer === "number" ? answer >= 500 || answer === 429 : answer.passing;
}
function wordsOf(status) {
	return status >= 300 && status < 400 ? `answered ${status}: write the address that it leads to` : `answered ${status}`;
}
export { askHeartbeat };
