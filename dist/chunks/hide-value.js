import { C as evaluateText, Q as headerFlaw, S as evaluateTemplate, Z as urlFlaw, c as StepError, mo as formatJson } from "./base.js";
import { a as hideUserinfo, r as hideHeader } from "./hide-credentials.js";
import { o as runAnswer } from "./exchange.js";
// src/execute/frame.ts
/** The same frame with a stream of chance of its own, begun anew each time. */
function withStream(frame, ...names) {
	return {
		...frame,
		scope: {
			...frame.scope,
			sources: frame.scope.sources.of(...names)
		}
	};
}
/** A frame with contexts of its own: `contexts` over those of the outer one. `stream` names its chance. */
function frameOf(services, contexts, cookies, signal, stream, suite) {
	const steps = {};
	return {
		services,
		cookies,
		signal,
		scope: {
			contexts: {
				...contexts,
				steps
			},
			sources: services.sources.of(...stream),
			status: {
				failed: false,
				cancelled: false,
				...suite && { suite }
			}
		}
	};
}
// src/execute/run/command-attempt.ts
/** Bytes kept of each stream. */
const LARGEST_STREAM = 16777216;
/** All that a child gets of Rota's own environment; the rest could hold secrets it was not given. */
const PASSED_ON = [
	"PATH",
	"HOME",
	"TMPDIR"
];
/** Runs the command of a step, and everything it started ends with it.
* @throws StepError when the shell could not be started, or the step was broken off; FunctionError from an expression. */
async function attemptCommand(action, frame, signal) {
	const { host } = frame.services;
	const environment = {};
	for (const name of PASSED_ON) {
		const value = host.environment[name];
		if (value !== void 0) environment[name] = value;
	}
	const suite = frame.scope.contexts["env"] ?? {};
	for (const [name, value] of Object.entries(suite)) environment[name] = String(value);
	Object.assign(environment, evaluateEnvironment(action.env, frame));
	const command = evaluateText(action.command, frame.scope) ?? "";
	const started = host.clock.monotonic();
	try {
		const result = await host.processes.run(command, {
			shell: action.shell,
			folder: action.folder,
			environment,
			signal,
			limit: LARGEST_STREAM
		});
		if (signal.aborted) throw new StepError("interrupted", "the command was broken off");
		return runAnswer({
			...result,
			duration: host.clock.monotonic() - started
		});
	} catch (error) {
		if (error instanceof StepError) throw error;
		const { code, message } = error;
		throw new StepError("command", `${action.shell} could not be started in ${action.folder}: ${code === "ENOENT" ? "the shell or the folder does not exist" : message}`, { cause: error });
	}
}
/** Environment variables by name. */
function evaluateEnvironment(templates, frame) {
	return Object.fromEntries(templates.map(([name, template]) => [name, evaluateText(template, frame.scope) ?? ""]));
}
// src/execute/step-name.ts
/** Names a step: as the file names it, or by the request that it sent. Expressions are worked out once, so that chance and time give
* every report the same name; where they cannot be, the step is called by its kind: that never fails it. */
function stepName(step, { scope, services: { mask } }) {
	let written;
	return (sent) => {
		if (!step.named && sent?.written !== void 0) return mask.mask(`${sent.method} ${sent.written}`);
		try {
			written ??= evaluateText(step.name, scope) ?? "";
			if (step.action.kind === "http") hideUserinfo(written.replace(/^\S+ /, ""), mask);
		} catch {
			written = step.action.kind;
		}
		return mask.mask(written);
	};
}
// src/execute/http/authorization.ts
/** Characters: a shorter user is a name. */
const SHORTEST_TOKEN = 8;
/** By bearer or basic, or by what stands before the @ of the URL, where nobody is to see it afterwards. */
function authorizationOf({ auth }, url, { scope, services: { mask } }) {
	const inUrl = url.username === "" && url.password === "" ? null : [url.username, url.password];
	if (inUrl !== null) {
		url.username = "";
		url.password = "";
	}
	if (auth?.kind === "bearer") {
		const token = evaluateText(auth.token, scope);
		if (token === null) return null;
		mask.add(token);
		return `Bearer ${token}`;
	}
	if (auth !== null && auth.kind !== "basic") return null;
	const [user = "", password = ""] = auth !== null ? [evaluateText(auth.user, scope) ?? "", evaluateText(auth.password, scope) ?? ""] : inUrl?.map(percentDecoded) ?? [];
	if (auth === null && inUrl === null) return null;
	const credentials = Buffer.from(`${user}:${password}`).toString("base64");
	mask.add(credentials);
	if (password !== "") mask.add(password);
	else if (user.length >= SHORTEST_TOKEN) mask.add(user);
	return `Basic ${credentials}`;
}
function percentDecoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/execute/http/build-body.ts
/** Files beyond this are not held in memory, in bytes. */
const LARGEST_IN_MEMORY = 1048576;
/** Builds the body of a request.
* @throws StepError when a file cannot be read or base64 text is not base64. */
async function buildBody(plan, sources) {
	switch (plan.kind) {
		case "json": return {
			bytes: Buffer.from(formatJson(sources.value(plan.value))),
			contentType: "application/json"
		};
		case "form": {
			const pairs = sources.pairs(plan.fields);
			return {
				bytes: Buffer.from(new URLSearchParams(pairs).toString()),
				contentType: "application/x-www-form-urlencoded"
			};
		}
		case "text": return {
			bytes: Buffer.from(sources.text(plan.value) ?? ""),
			contentType: "text/plain;charset=utf-8"
		};
		case "base64": return {
			bytes: fromBase64(sources.text(plan.value) ?? ""),
			contentType: "application/octet-stream"
		};
		case "hex": return {
			bytes: fromHex(sources.text(plan.value) ?? ""),
			contentType: "application/octet-stream"
		};
		case "file": return {
			bytes: await fileBody(plan.path, sources),
			contentType: "application/octet-stream"
		};
		case "xml": {
			const { content } = plan;
			return {
				bytes: content.kind === "file" ? await fileBody(content.path, sources) : Buffer.from(sources.text(content) ?? ""),
				contentType: "application/xml"
			};
		}
		case "multipart": {
			const boundary = `----rota-${sources.boundary()}`;
			const pieces = [];
			for (const part of plan.parts) pieces.push(...await buildPart(part, boundary, sources));
			pieces.push(Buffer.from(`--${boundary}--\r\n`));
			return {
				bytes: joinPieces(pieces),
				contentType: `multipart/form-data; boundary=${boundary}`
			};
		}
	}
}
/** Pieces one after the other: in memory, unless one of them is a large file. */
function joinPieces(pieces) {
	const held = pieces.filter((piece) => piece instanceof Uint8Array);
	if (held.length === pieces.length) return Buffer.concat(held);
	return {
		path: null,
		size: pieces.reduce((sum, piece) => sum + ("read" in piece ? piece.size : piece.length), 0),
		read: () => readPieces(pieces)
	};
}
async function* readPieces(pieces) {
	for (const piece of pieces) if ("read" in piece) yield* piece.read();
	else yield piece;
}
/** One part of multipart/form-data (RFC 7578). */
async function buildPart(part, boundary, sources) {
	const { content } = part;
	let bytes;
	let type = null;
	let filename = part.filename === null ? null : sources.text(part.filename);
	if (content.kind === "file") {
		bytes = await fileBody(content.path, sources);
		filename ??= content.path.slice(content.path.lastIndexOf("/") + 1);
		type = "application/octet-stream";
	} else if (content.kind === "json") {
		bytes = Buffer.from(formatJson(sources.value(content.value)));
		type = "application/json";
	} else {
		const text = sources.text(content.value) ?? "";
		if (content.kind === "base64") bytes = fromBase64(text);
		else bytes = content.kind === "hex" ? fromHex(text) : Buffer.from(text);
	}
	type = (part.contentType === null ? null : sources.text(part.contentType)) ?? type;
	const head = [
		`--${boundary}`,
		`content-disposition: form-data; name="${escapeName(part.name)}"${filename === null ? "" : `; filename="${escapeName(filename)}"`}`,
		...type === null ? [] : [`content-type: ${oneLine(type)}`],
		...sources.pairs(part.headers).map(([name, value]) => `${name}: ${oneLine(value)}`)
	];
	return [
		Buffer.from(`${head.join("\r\n")}\r\n\r\n`),
		bytes,
		Buffer.from("\r\n")
	];
}
function oneLine(text) {
	return text.replace(/[\r\n]/g, " ");
}
/** As browsers do it (WHATWG HTML, multipart/form-data encoding). */
function escapeName(name) {
	return name.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll("\"", "%22");
}
function fromBase64(text) {
	const compact = text.replace(/\s+/g, "");
	if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(compact)) throw new StepError("bad-base64", "the body is not base64 text", { hint: "base64 has letters, digits, + and /, and = at its end" });
	return Buffer.from(compact, "base64");
}
function fromHex(text) {
	const compact = text.replace(/\s+/g, "");
	if (!/^([0-9a-f]{2})*$/i.test(compact)) throw new StepError("bad-hex", "the body is not whole bytes in hexadecimal digits", { hint: "two digits, 0 to 9 and a to f, are one byte" });
	return Buffer.from(compact, "hex");
}
/** A small file as bytes; a large one is read while it is sent, each time that it is. */
async function fileBody(path, sources) {
	const size = await readable(path, sources.files.size(path));
	if (size <= LARGEST_IN_MEMORY) return readFile(path, sources);
	return {
		path,
		size,
		read: () => sources.files.parts(path)
	};
}
function readFile(path, sources) {
	return readable(path, sources.files.read(path));
}
async function readable(path, reading) {
	try {
		return await reading;
	} catch (error) {
		throw new StepError("file-unreadable", `the file ${path} cannot be read (${error.code})`, { cause: error });
	}
}
// src/execute/http/build-url.ts
/** Puts base URL, path and query parameters together: the path is appended to the base, parameters follow those of the URL.
* @throws StepError when the outcome is not an http or https URL, or has a line break in it, which would silently be left out. */
function buildUrl(url, baseUrl, query) {
	const whole = wholeUrl(url, baseUrl);
	if (/[\t\r\n]/.test(whole.trim())) throw new StepError("bad-url", "there is a line break or a tab in the URL", { hint: "give values by query, which encodes them, or by ${{ urlEncode(vars.name) }}" });
	let parsed;
	try {
		parsed = new URL(whole);
	} catch {
		const { problem, hint } = urlFlaw(whole);
		const isPath = (baseUrl === null || baseUrl === "") && !/^https?:/i.test(url);
		throw new StepError("bad-url", isPath ? `${url} is not a whole URL, and there is no base-url` : problem, { hint });
	}
	if (parsed.protocol !== "http:" && parsed.protocol !== "https:") throw new StepError("bad-url", `${parsed.protocol}// is not a scheme Rota can send to`, { hint: "use http or https" });
	if (whole.includes("#")) parsed.hash = "";
	if (query.length > 0) {
		const text = queryText(query);
		parsed.search = parsed.search === "" ? `?${text}` : `${parsed.search}&${text}`;
	}
	return parsed;
}
/** What stands in the request line when nothing of the path is to be worked out or encoded; what would break the line is, all the same.
* Characters beyond ASCII go out as UTF-8, here as one character for each byte. */
function targetAsIs(url, baseUrl, query) {
	const behind = withoutFragment(wholeUrl(url, baseUrl)).replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i, "");
	const path = behind.startsWith("/") ? behind : `/${behind}`;
	const separator = path.includes("?") ? "&" : "?";
	const target = query.length === 0 ? path : `${path}${separator}${queryText(query)}`;
	return Buffer.from(target.replace(/[\u0000-\u0020\u007f]/g, encodeURIComponent)).toString("latin1");
}
function wholeUrl(url, baseUrl) {
	return /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : appended(baseUrl ?? "", url);
}
function queryText(query) {
	return query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
}
/** The parameters of a base, such as a key for every request, stay behind the path, and before those of the URL. */
function appended(baseUrl, url) {
	if (!/[?#]/.test(baseUrl) && !/[?#]/.test(url)) return joined(baseUrl, url);
	const [base = "", baseQuery] = withoutFragment(baseUrl).split(/\?(.*)/s);
	const [path = "", query] = withoutFragment(url).split(/\?(.*)/s);
	const search = [baseQuery, query].filter((part) => part !== void 0 && part !== "").join("&");
	const whole = joined(base, path);
	return search === "" ? whole : `${whole}?${search}`;
}
function joined(base, path) {
	if (path === "") return base;
	const before = base.endsWith("/") ? base.replace(/\/+$/, "") : base;
	return path.startsWith("/") ? before + path : `${before}/${path}`;
}
function withoutFragment(url) {
	return url.split("#", 1)[0];
}
// src/execute/http/text-pairs.ts
/** Every value of named templates: several for a list, none for null. */
function textPairs(templates, scope) {
	return templates.flatMap(([name, template]) => textsOf(template, scope).map((value) => [name, value]));
}
/** One text, several for a list (also one that an expression gives), none for null. */
function textsOf(template, scope) {
	if (template.kind === "list") return template.items.flatMap((item) => textsOf(item, scope));
	if (template.kind === "expression") {
		const value = evaluateTemplate(template, scope);
		if (Array.isArray(value)) return value.flatMap((item) => textsOf({
			kind: "literal",
			value: item
		}, scope));
	}
	const text = evaluateText(template, scope);
	return text === null ? [] : [text];
}
// src/execute/http/build-request.ts
/** What is sent although nobody wrote it. */
const IMPLICIT = [["user-agent", ["rota"]], ["accept-encoding", ["gzip, deflate, br, zstd"]]];
/** Works a step's request out.
* @throws StepError when it cannot be sent; FunctionError from an expression. */
async function buildRequest(action, frame) {
	const { scope, services } = frame;
	const parts = [
		evaluateText(action.url, scope) ?? "",
		action.baseUrl === null ? null : evaluateText(action.baseUrl, scope),
		action.query.length === 0 ? [] : textPairs(action.query, scope)
	];
	for (const text of [parts[0], parts[1] ?? ""]) hideUserinfo(text, services.mask);
	const url = buildUrl(...parts);
	let body = null;
	if (action.body !== null) body = await buildBody(action.body, {
		value: (template) => evaluateTemplate(template, scope),
		text: (template) => evaluateText(template, scope),
		pairs: (templates) => textPairs(templates, scope),
		files: services.host.files,
		boundary: () => services.host.random.uuid()
	});
	return {
		method: action.method,
		url,
		written: parts[0],
		headers: buildHeaders(action, body, url, frame),
		body: body?.bytes ?? null,
		...action.options.pathAsIs && { target: targetAsIs(...parts) },
		...action.headers.some(isHostless) && { hostless: true }
	};
}
/** Whether an entry of headers takes the one that names the host away. */
function isHostless([name, template]) {
	return name === "host" && template.kind === "literal" && template.value === null;
}
/** Implicit headers first, so that the step's own win; null takes one away. */
function buildHeaders(action, body, url, { scope, cookies, services }) {
	const { implicitHeaders } = action.options;
	const headers = new Map(implicitHeaders ? IMPLICIT : []);
	if (implicitHeaders && body?.contentType) headers.set("content-type", [body.contentType]);
	const cookie = implicitHeaders ? cookies.header(url) : null;
	if (cookie !== null) headers.set("cookie", [cookie]);
	const authorization = authorizationOf(action, url, {
		scope,
		services
	});
	if (authorization !== null) headers.set("authorization", [authorization]);
	for (const [name, template] of action.headers) {
		const values = textsOf(template, scope);
		if (values.length === 0) headers.delete(name);
		else headers.set(name, values);
		for (const value of values) hideHeader(name, value, services.mask);
	}
	const list = [];
	for (const [name, values] of headers) for (const value of values) {
		const flaw = headerFlaw(value);
		if (flaw !== null) {
			const { problem, hint } = flaw;
			throw new StepError("bad-header", `the value of the header ${name} ${problem}`, { hint });
		}
		list.push([name, value]);
	}
	return list;
}
// src/execute/hide-value.ts
/** Every text inside a secret value is secret. */
function hideValue(value, mask) {
	for (const text of textsIn(value)) mask.add(text);
}
/** Hides a secret output, and what filters made it from where hiding it leaves that as it was: a text that was put into capitals. Of one
* that could not be taken all that was found is hidden. */
function hideTaken(taken, mask) {
	if ("value" in taken) hideValue(taken.value, mask);
	for (const source of taken.sources ?? []) if (typeof source === "string") {
		if (source.length <= LONGEST && mask.mask(source) === source) mask.add(source);
	} else if ("failure" in taken) hideLost(source, mask);
}
/** Characters: a longer text is no secret, but something that holds one. */
const LONGEST = 5e4;
/** Characters: in a list or a map, a shorter text says what something is, and could stand in any other. */
const SHORTEST = 8;
function hideLost(source, mask) {
	if (source instanceof Uint8Array || source instanceof Date) return;
	const whole = typeof source !== "object" || source === null;
	for (const text of textsIn(source)) if (whole || text.length >= SHORTEST) mask.add(text);
}
function textsIn(value) {
	if (typeof value === "string") return [value];
	if (typeof value === "number" || typeof value === "bigint") return [String(value)];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
export { stepName as a, frameOf as c, buildUrl as i, withStream as l, hideValue as n, attemptCommand as o, buildRequest as r, evaluateEnvironment as s, hideTaken as t };
