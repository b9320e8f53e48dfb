import { t as installedFile } from "./installed-file.js";
import { $a as EXIT, io as RotaError } from "./base.js";
import { i as runOptions, t as RUN_OPTIONS } from "./run-options.js";
import { n as runTargets } from "./run-targets.js";
import { STATUS_CODES, createServer } from "node:http";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { createHash, createHmac } from "node:crypto";
import { basename, dirname } from "node:path";
// src/example-api/problem.ts
/** An error answer as RFC 9457 describes it. Route handlers throw it; the server sends it. */
var Problem = class extends Error {
	status;
	kind;
	errors;
	headers;
	constructor(status, detail, options = {}) {
		super(detail);
		this.name = "Problem";
		this.status = status;
		this.kind = options.kind;
		this.errors = options.errors;
		this.headers = options.headers ?? {};
	}
	/** The members of the `application/problem+json` body. */
	body(instance) {
		return {
			type: this.kind === void 0 ? "about:blank" : `urn:example-shop:problem:${this.kind}`,
			title: STATUS_CODES[this.status] ?? "Unknown",
			status: this.status,
			detail: this.message,
			instance,
			...this.errors === void 0 ? {} : { errors: this.errors }
		};
	}
};
/** A 422 that names every wrong field at once. */
function invalidFields(errors) {
	return new Problem(422, `${errors.length === 1 ? "1 field is" : `${errors.length} fields are`} not valid`, {
		kind: "invalid-fields",
		errors
	});
}
// src/example-api/exchange.ts
/** One request with its whole body, and the response that answers it. */
var Exchange = class {
	request;
	response;
	method;
	/** The path as it was sent, without the query. */
	path;
	/** The query as it was sent, without the question mark. */
	search;
	body = Buffer.alloc(0);
	parameters = /* @__PURE__ */ new Map();
	#query;
	constructor(request, response) {
		this.request = request;
		this.response = response;
		this.method = request.method ?? "GET";
		const target = originForm(request.url ?? "/");
		const mark = target.indexOf("?");
		this.path = mark < 0 ? target : target.slice(0, mark);
		this.search = mark < 0 ? "" : target.slice(mark + 1);
	}
	/** The decoded query; parsed when first asked for. */
	get query() {
		this.#query ??= new URLSearchParams(this.search);
		return this.#query;
	}
	/** A request header as one text, or undefined. */
	header(name) {
		const value = this.request.headers[name];
		return Array.isArray(value) ? value.join(", ") : value;
	}
	/** A `:name` part of the route's path. */
	parameter(name) {
		return this.parameters.get(name) ?? "";
	}
	/** The media type of the request's body, lower-case and without its parameters. */
	get mediaType() {
		const header = this.header("content-type") ?? "";
		const semicolon = header.indexOf(";");
		return (semicolon < 0 ? header : header.slice(0, semicolon)).trim().toLowerCase();
	}
	/** Answers 415 unless the body has this media type. */
	requireMediaType(...accepted) {
		if (!accepted.includes(this.mediaType)) {
			const sent = this.mediaType === "" ? "no content-type" : this.mediaType;
			throw new Problem(415, `expected ${accepted.join(" or ")}, got ${sent}`, { headers: { accept: accepted.join(", ") } });
		}
	}
	/** The body as JSON; answers 415 for another media type and 400 for malformed text. */
	json() {
		this.requireMediaType("application/json", "application/merge-patch+json");
		try {
			return JSON.parse(this.body.toString("utf8"));
		} catch (error) {
			throw new Problem(400, `malformed JSON: ${error.message}`, { kind: "malformed-json" });
		}
	}
};
/** A client that speaks to us as to a proxy sends the absolute form; what counts is its path and query. */
function originForm(target) {
	if (target.startsWith("/") || !URL.canParse(target)) return target;
	const url = new URL(target);
	return url.pathname + url.search;
}
// src/example-api/request-body.ts
/** The largest request body the API keeps. */
const largestBody = 16777216;
/** Whether the request's headers announce a body. */
function announcesBody(request) {
	const length = request.headers["content-length"];
	return length !== void 0 && length !== "0" || request.headers["transfer-encoding"] !== void 0;
}
/**
* Reads the whole body. One that is too large is read to its end and then refused with 413, so that the
* client sees the answer instead of a reset connection.
*/
function readBody(request) {
	return new Promise((resolve, reject) => {
		const chunks = [];
		let size = 0;
		request.on("data", (chunk) => {
			size += chunk.length;
			if (size <= 16777216) chunks.push(chunk);
		});
		request.on("end", () => {
			if (size > 16777216) reject(new Problem(413, `a body may have ${largestBody} bytes, this one has ${size}`));
			else resolve(chunks.length === 1 && chunks[0] !== void 0 ? chunks[0] : Buffer.concat(chunks));
		});
		request.on("error", reject);
	});
}
// src/example-api/request-log.ts
const longestText = 65536;
/** The last requests received, in the order of their arrival. */
var RequestLog = class {
	entries = [];
	#limit;
	constructor(limit) {
		this.#limit = limit;
	}
	/** Notes a request; the returned function adds its body once that has arrived. */
	add(exchange) {
		const { request } = exchange;
		const entry = {
			method: exchange.method,
			path: exchange.path,
			query: exchange.search,
			headers: request.headers,
			rawHeaders: request.rawHeaders,
			body: ""
		};
		this.entries.push(entry);
		if (this.entries.length > this.#limit) this.entries.shift();
		return (body) => {
			entry.body = body.subarray(0, longestText * 4).toString("utf8").slice(0, longestText);
		};
	}
	clear() {
		this.entries.length = 0;
	}
};
// src/example-api/json-text.ts
/** JSON text to be written as it stands: a number a double cannot hold, or `19.90` with its last zero. */
var JsonText = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
/** Writes a value as compact JSON, keeping every `JsonText` verbatim, which `JSON.stringify` cannot. */
function toJson(value) {
	if (value === null || typeof value !== "object") return JSON.stringify(value);
	if (value instanceof JsonText) return value.text;
	if (isList(value)) return `[${value.map(toJson).join(",")}]`;
	const members = [];
	for (const [name, member] of Object.entries(value)) members.push(`${JSON.stringify(name)}:${toJson(member)}`);
	return `{${members.join(",")}}`;
}
function isList(value) {
	return Array.isArray(value);
}
// src/example-api/respond.ts
/** Sends a body of any media type with its content-length. */
function send(exchange, status, mediaType, body, headers = {}) {
	exchange.response.writeHead(status, {
		"content-type": mediaType,
		"content-length": Buffer.byteLength(body),
		...headers
	});
	exchange.response.end(body);
}
/** Sends a JSON body. */
function sendJson(exchange, status, value, headers) {
	send(exchange, status, "application/json", toJson(value), headers);
}
/** Sends a status and headers without a body. */
function sendNothing(exchange, status, headers = {}) {
	exchange.response.writeHead(status, headers).end();
}
/** Sends a problem as `application/problem+json`. */
function sendProblem(exchange, problem) {
	const body = toJson(problem.body(exchange.path));
	send(exchange, problem.status, "application/problem+json", body, problem.headers);
}
/** Sends a body with its ETag, or 304 when `If-None-Match` names that ETag. */
function sendWithEntityTag(exchange, entityTag, mediaType, body) {
	const condition = exchange.header("if-none-match");
	if (condition !== void 0 && matches(condition, entityTag)) sendNothing(exchange, 304, { etag: entityTag });
	else send(exchange, 200, mediaType, body, { etag: entityTag });
}
function matches(condition, entityTag) {
	return condition.split(",").some((item) => {
		const tag = item.trim();
		return tag === "*" || tag === entityTag || tag === `W/${entityTag}`;
	});
}
// src/example-api/router.ts
/** Finds the handler of a request by walking its path, one map look-up per segment. */
var Router = class {
	#root = newNode();
	constructor(routes) {
		for (const route of routes) this.#add(route);
	}
	/**
	* The handler for the exchange, whose `parameters` it fills in. Throws the 404 of an unknown path
	* and the 405 of a wrong method.
	*/
	find(exchange) {
		const { path, method } = exchange;
		let node = this.#root;
		let parameters;
		for (let start = 1; start <= path.length;) {
			const slash = path.indexOf("/", start);
			const end = slash < 0 ? path.length : slash;
			const segment = path.slice(start, end);
			const child = node.children.get(segment);
			if (child !== void 0) node = child;
			else if (node.parameter !== void 0 && segment !== "") {
				parameters ??= /* @__PURE__ */ new Map();
				parameters.set(node.parameter.name, decode(segment));
				node = node.parameter.node;
			} else throw unknownPath(path);
			start = end + 1;
		}
		if (node.handlers.size === 0) throw unknownPath(path);
		if (parameters !== void 0) exchange.parameters = parameters;
		return handlerOf(node, method);
	}
	#add(route) {
		let node = this.#root;
		for (const segment of route.path.slice(1).split("/")) node = segment.startsWith(":") ? parameterOf(node, segment.slice(1)) : childOf(node, segment);
		node.handlers.set(route.method, route.handle);
		if (route.method === "GET") node.handlers.set("HEAD", route.handle);
		node.allow = [...node.handlers.keys(), "OPTIONS"].join(", ");
	}
};
function handlerOf(node, method) {
	const handler = node.handlers.get(method) ?? node.handlers.get("*");
	if (handler !== void 0) return handler;
	const allow = node.allow;
	if (method === "OPTIONS") return (exchange) => {
		exchange.response.writeHead(204, { allow }).end();
	};
	throw new Problem(405, `${method} is not one of ${allow}`, { headers: { allow } });
}
function newNode() {
	return {
		children: /* @__PURE__ */ new Map(),
		parameter: void 0,
		handlers: /* @__PURE__ */ new Map(),
		allow: ""
	};
}
function childOf(node, segment) {
	let child = node.children.get(segment);
	if (child === void 0) {
		child = newNode();
		node.children.set(segment, child);
	}
	return child;
}
function parameterOf(node, name) {
	node.parameter ??= {
		name,
		node: newNode()
	};
	return node.parameter.node;
}
function decode(segment) {
	try {
		return decodeURIComponent(segment);
	} catch {
		throw new Problem(400, `malformed percent-encoding: ${segment}`);
	}
}
function unknownPath(path) {
	return new Problem(404, `nothing is at ${path}`, { kind: "unknown-path" });
}
// src/example-api/cookie-header.ts
/** The names and values of a Cookie request header, in order; the first of two equal names wins. */
function parseCookies(header) {
	const cookies = /* @__PURE__ */ new Map();
	for (const pair of header?.split(";") ?? []) {
		const equals = pair.indexOf("=");
		const name = pair.slice(0, Math.max(equals, 0)).trim();
		if (name !== "" && !cookies.has(name)) cookies.set(name, pair.slice(equals + 1).trim());
	}
	return cookies;
}
// src/example-api/accounts.ts
/** How long tokens and sessions are valid. */
const validSeconds = 3600;
const passwords = /* @__PURE__ */ new Map([["demo", "demo-password"]]);
const tokenHeader = encode({
	alg: "HS256",
	typ: "JWT"
});
/** Logs in the users of the shop: with signed tokens, which are stateless, and with sessions, which are not. */
var Accounts = class {
	#clock;
	#seed;
	#sessions = /* @__PURE__ */ new Map();
	#sessionsOpened = 0;
	#refreshTokens = /* @__PURE__ */ new Map();
	#refreshTokensIssued = 0;
	constructor(clock, seed) {
		this.#clock = clock;
		this.#seed = seed;
	}
	/** Whether this is a user of the shop with the right password. */
	accepts(user, password) {
		return passwords.get(user) === password;
	}
	/** A token in the form of a JWT; the same one whenever clock and seed are the same. */
	issueToken(user) {
		const issued = Math.floor(this.#clock() / 1e3);
		const expires = issued + validSeconds;
		const content = `${tokenHeader}.${encode({
			sub: user,
			iat: issued,
			exp: expires
		})}`;
		return {
			token: `${content}.${this.#sign(content)}`,
			expires: expires * 1e3
		};
	}
	/** A token that stands for a user until it is redeemed. */
	issueRefreshToken(user) {
		this.#refreshTokensIssued += 1;
		const token = this.#sign(`refresh token ${this.#refreshTokensIssued}`);
		this.#refreshTokens.set(token, user);
		return token;
	}
	/** The user that a refresh token stands for; undefined: none, or it was redeemed before. */
	redeemRefreshToken(token) {
		const user = this.#refreshTokens.get(token);
		this.#refreshTokens.delete(token);
		return user;
	}
	openSession(user) {
		this.#sessionsOpened += 1;
		const token = this.#sign(`session ${this.#sessionsOpened}`);
		const expires = this.#clock() + validSeconds * 1e3;
		this.#sessions.set(token, {
			user,
			expires
		});
		return {
			token,
			expires
		};
	}
	/** Ends the session the request's cookie names, if any. */
	closeSession(exchange) {
		this.#sessions.delete(sessionCookie(exchange));
	}
	/** The identity behind the request's bearer token; throws a 401 without a valid one. */
	requireBearer(exchange) {
		const authorization = exchange.header("authorization");
		if (authorization === void 0) throw unauthorized("a bearer token is needed", "Bearer");
		const user = this.#userOfToken(authorization);
		if (user === void 0) throw unauthorized("the bearer token is not valid, or no longer", "Bearer error=\"invalid_token\"");
		return {
			user,
			by: "bearer"
		};
	}
	/** The identity behind the request's bearer token or session cookie; throws a 401 without either. */
	requireIdentity(exchange) {
		if (exchange.header("authorization") === void 0) {
			const session = this.#sessions.get(sessionCookie(exchange));
			if (session !== void 0 && session.expires > this.#clock()) return {
				user: session.user,
				by: "cookie"
			};
		}
		return this.requireBearer(exchange);
	}
	clear() {
		this.#sessions.clear();
		this.#sessionsOpened = 0;
		this.#refreshTokens.clear();
		this.#refreshTokensIssued = 0;
	}
	#userOfToken(authorization) {
		const [scheme = "", token = ""] = authorization.split(" ");
		const [header = "", payload = "", signature = ""] = token.split(".");
		if (scheme.toLowerCase() !== "bearer" || signature !== this.#sign(`${header}.${payload}`)) return;
		const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
		return claims.exp * 1e3 > this.#clock() ? claims.sub : void 0;
	}
	#sign(content) {
		return createHmac("sha256", this.#seed).update(content).digest("base64url");
	}
};
function sessionCookie(exchange) {
	return parseCookies(exchange.header("cookie")).get("session") ?? "";
}
function unauthorized(detail, challenge) {
	return new Problem(401, detail, {
		kind: "unauthorized",
		headers: { "www-authenticate": challenge }
	});
}
function encode(part) {
	return Buffer.from(JSON.stringify(part)).toString("base64url");
}
// src/example-api/attempt-counter.ts
/** Counts the calls made under each key. */
var AttemptCounter = class {
	#attempts = /* @__PURE__ */ new Map();
	/** The number of this attempt, from 1. */
	next(key) {
		const attempt = (this.#attempts.get(key) ?? 0) + 1;
		this.#attempts.set(key, attempt);
		return attempt;
	}
	clear() {
		this.#attempts.clear();
	}
};
// src/example-api/file-store.ts
/** The files put to the API, by name. */
var FileStore = class {
	#files = /* @__PURE__ */ new Map();
	/** Keeps a file; says whether its name is new. */
	put(name, mediaType, content) {
		const created = !this.#files.has(name);
		const file = {
			name,
			mediaType,
			content,
			sha256: createHash("sha256").update(content).digest("hex")
		};
		this.#files.set(name, file);
		return {
			file,
			created
		};
	}
	get(name) {
		return this.#files.get(name);
	}
	delete(name) {
		return this.#files.delete(name);
	}
	clear() {
		this.#files.clear();
	}
};
// src/example-api/order-store.ts
/** Every state an order can be in. */
const orderStates = [
	"open",
	"paying",
	"paid",
	"cancelled"
];
const firstId = 1001;
/** The orders, numbered from 1001, and the idempotency keys under which they came. */
var OrderStore = class {
	#clock;
	#orders = /* @__PURE__ */ new Map();
	#keys = /* @__PURE__ */ new Map();
	#nextId = firstId;
	constructor(clock) {
		this.#clock = clock;
	}
	add(request, price) {
		const order = {
			id: this.#nextId,
			...request,
			price,
			created: new Date(this.#clock()).toISOString(),
			state: "open",
			readsUntilPaid: 0
		};
		this.#nextId += 1;
		this.#orders.set(String(order.id), order);
		return order;
	}
	/** The order, without counting this as a read. */
	find(id) {
		return this.#orders.get(id);
	}
	/** Reads an order as a customer does; the last of the announced reads sees it paid. */
	read(id) {
		const order = this.#orders.get(id);
		if (order?.state === "paying") {
			order.readsUntilPaid -= 1;
			if (order.readsUntilPaid <= 0) order.state = "paid";
		}
		return order;
	}
	delete(id) {
		return this.#orders.delete(id);
	}
	/** The orders in the order of their ids; of one state only when given. */
	list(state) {
		const orders = [...this.#orders.values()];
		return state === void 0 ? orders : orders.filter((order) => order.state === state);
	}
	/** Remembers what was answered to the first request that carried an idempotency key. */
	remember(key, request, answer, id) {
		this.#keys.set(key, {
			request,
			answer,
			id
		});
	}
	/** What was asked and answered under an idempotency key before. */
	recall(key) {
		return this.#keys.get(key);
	}
	clear() {
		this.#orders.clear();
		this.#keys.clear();
		this.#nextId = firstId;
	}
};
// src/example-api/money.ts
/** An amount in cents as a JSON number with two decimals: 1990 becomes `19.90`. */
function money(cents) {
	const fraction = String(cents % 100).padStart(2, "0");
	return new JsonText(`${Math.floor(cents / 100)}.${fraction}`);
}
// src/example-api/product-catalogue.ts
const mill = {
	name: "Northern Mill",
	country: "NO"
};
const descriptions = [
	{
		id: "1",
		sku: "A-1",
		name: "Enamel mug",
		price: 1990,
		stock: 120,
		tags: ["kitchen", "sale"],
		released: "2024-02-29",
		supplier: mill
	},
	{
		id: "2",
		sku: "B-2",
		name: "Linen tea towel",
		price: 500,
		stock: 40,
		tags: ["kitchen", "textile"],
		released: "2025-06-30",
		supplier: mill
	},
	{
		id: "3",
		sku: "C-3",
		name: "Café crème 咖啡 ☕",
		price: 1249,
		stock: 7,
		tags: ["food"],
		released: "2025-12-31",
		supplier: {
			name: "Zoë & Söhne <GmbH>",
			country: "DE"
		}
	},
	{
		id: "4",
		sku: "D-4",
		name: "Sticker, 3\" round",
		price: 10,
		stock: 1e4,
		tags: [],
		released: "2023-01-01",
		supplier: null
	},
	{
		id: "5",
		sku: "SOLD-OUT",
		name: "Oak chair",
		price: 24900,
		stock: 0,
		tags: ["furniture", "sale"],
		released: "2022-10-30",
		supplier: mill
	},
	{
		id: "9007199254740993",
		sku: "BIG-ID",
		name: "Product whose id no double can hold",
		price: 1e5,
		stock: 1,
		tags: ["rare"],
		released: "2026-01-01",
		supplier: null
	}
];
/** The products of the shop; the same six in every run. */
var ProductCatalogue = class {
	products = descriptions.map(toProduct);
	#bySku = new Map(this.products.map((product) => [product.sku, product]));
	/** The product with this article number, or undefined. */
	find(sku) {
		return this.#bySku.get(sku);
	}
};
function toProduct({ id, sku, name, price, stock, ...rest }) {
	const text = toJson({
		id: new JsonText(id),
		sku,
		name,
		price: money(price),
		currency: "EUR",
		available: stock > 0,
		stock,
		...rest
	});
	const entityTag = `"${createHash("sha256").update(text).digest("hex").slice(0, 16)}"`;
	return {
		sku,
		stock,
		tags: rest.tags,
		price,
		text,
		entityTag
	};
}
// src/example-api/routes/account-routes.ts
/** POST /login, POST and DELETE /session, GET /me. */
function accountRoutes(accounts) {
	return [
		{
			method: "POST",
			path: "/login",
			handle: (exchange) => {
				const { token, expires } = accounts.issueToken(checkedUser(exchange, accounts));
				sendJson(exchange, 200, {
					token,
					expires: new Date(expires).toISOString()
				});
			}
		},
		{
			method: "POST",
			path: "/session",
			handle: (exchange) => {
				const user = checkedUser(exchange, accounts);
				const { token, expires } = accounts.openSession(user);
				const cookie = `session=${token}; Path=/; Max-Age=${validSeconds}; HttpOnly; SameSite=Lax`;
				sendJson(exchange, 201, {
					user,
					expires: new Date(expires).toISOString()
				}, { "set-cookie": cookie });
			}
		},
		{
			method: "DELETE",
			path: "/session",
			handle: (exchange) => {
				accounts.closeSession(exchange);
				sendNothing(exchange, 204, { "set-cookie": "session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax" });
			}
		},
		{
			method: "GET",
			path: "/me",
			handle: (exchange) => {
				const { user, by } = accounts.requireIdentity(exchange);
				sendJson(exchange, 200, {
					user,
					by
				});
			}
		}
	];
}
/** The user of a body `{user, password}`; throws 422 for a malformed and 401 for a wrong one. */
function checkedUser(exchange, accounts) {
	const { user, password } = exchange.json() ?? {};
	if (typeof user === "string" && typeof password === "string") {
		if (!accounts.accepts(user, password)) throw new Problem(401, "user or password is wrong", {
			kind: "wrong-credentials",
			headers: { "www-authenticate": "Bearer" }
		});
		return user;
	}
	throw invalidFields(Object.entries({
		user,
		password
	}).filter(([, value]) => typeof value !== "string").map(([field]) => ({
		pointer: `#/${field}`,
		detail: "must be a text"
	})));
}
// src/example-api/order-input.ts
const largestQuantity = 1e3;
const longestNote = 200;
const quantityRule = `must be an integer from 1 to ${largestQuantity}`;
const noteRule = `must be null or a text of at most ${longestNote} characters`;
/** The order a JSON body asks for; throws a 422 that names every wrong field. Unknown fields are ignored. */
function readOrderRequest(body) {
	const { sku, quantity, note = null } = asObject(body);
	const errors = [];
	if (typeof sku !== "string" || sku === "") errors.push({
		pointer: "#/sku",
		detail: "must be a text that is not empty"
	});
	if (!isQuantity(quantity)) errors.push({
		pointer: "#/quantity",
		detail: quantityRule
	});
	if (!isNote(note)) errors.push({
		pointer: "#/note",
		detail: noteRule
	});
	if (errors.length > 0) throw invalidFields(errors);
	return {
		sku,
		quantity,
		note
	};
}
/** The change a JSON body asks for; throws a 422 that names every wrong field. */
function readOrderChange(body) {
	const change = asObject(body);
	const errors = [];
	for (const [field, value] of Object.entries(change)) {
		const rule = changeRules.get(field);
		if (rule === void 0) errors.push({
			pointer: `#/${field}`,
			detail: "cannot be changed"
		});
		else if (!rule.accepts(value)) errors.push({
			pointer: `#/${field}`,
			detail: rule.detail
		});
	}
	if (errors.length > 0) throw invalidFields(errors);
	return change;
}
/** An order state as a query names it; undefined when the query names none. */
function readState(text) {
	const state = orderStates.find((candidate) => candidate === text);
	if (state === void 0 && text !== null) throw invalidFields([{
		parameter: "state",
		detail: `must be one of ${orderStates.join(", ")}`
	}]);
	return state;
}
/** A quantity as a form or a CSV file has it; undefined when it is not one. */
function readQuantity(text) {
	const quantity = text === "" ? NaN : Number(text);
	return isQuantity(quantity) ? quantity : void 0;
}
/** The 404 for an article number that is not in the catalogue. */
function unknownSku(sku) {
	return new Problem(404, `no product has the sku ${JSON.stringify(sku)}`, { kind: "unknown-sku" });
}
const changeRules = /* @__PURE__ */ new Map([
	["quantity", {
		accepts: isQuantity,
		detail: quantityRule
	}],
	["note", {
		accepts: isNote,
		detail: noteRule
	}],
	["state", {
		accepts: (value) => value === "cancelled",
		detail: "can only be set to \"cancelled\""
	}]
]);
function asObject(body) {
	if (typeof body !== "object" || body === null || Array.isArray(body)) throw invalidFields([{
		pointer: "#",
		detail: "must be an object"
	}]);
	return body;
}
function isQuantity(value) {
	return Number.isInteger(value) && value >= 1 && value <= largestQuantity;
}
function isNote(value) {
	return value === null || typeof value === "string" && value.length <= longestNote;
}
// src/example-api/routes/cart-routes.ts
const couponDiscounts = /* @__PURE__ */ new Map([["TEN", 10], ["HALF", 50]]);
/** POST /cart/quote. */
function cartRoutes(catalogue) {
	return [{
		method: "POST",
		path: "/cart/quote",
		handle: (exchange) => {
			exchange.requireMediaType("application/x-www-form-urlencoded");
			const form = new URLSearchParams(exchange.body.toString("utf8"));
			const lines = readLines(form, catalogue);
			const coupon = form.get("coupon");
			const percent = coupon === null ? 0 : couponDiscounts.get(coupon);
			if (percent === void 0) throw invalidFields([{
				pointer: "#/coupon",
				detail: "is not known"
			}]);
			const subtotal = lines.reduce((sum, line) => sum + line.price * line.quantity, 0);
			const discount = Math.round(subtotal * percent / 100);
			sendJson(exchange, 200, {
				lines: lines.map((line) => ({
					...line,
					price: money(line.price)
				})),
				subtotal: money(subtotal),
				discount: money(discount),
				total: money(subtotal - discount),
				currency: "EUR",
				coupon
			});
		}
	}];
}
/** The nth `sku` goes with the nth `quantity`; a missing quantity is 1. */
function readLines(form, catalogue) {
	const quantities = form.getAll("quantity");
	const lines = form.getAll("sku").map((sku, index) => {
		const quantity = readQuantity(quantities[index] ?? "1");
		if (quantity === void 0) throw invalidFields([{
			pointer: "#/quantity",
			detail: `${quantities[index]} is not a quantity`
		}]);
		const product = catalogue.find(sku);
		if (product === void 0) throw unknownSku(sku);
		return {
			sku,
			quantity,
			price: product.price
		};
	});
	if (lines.length === 0) throw invalidFields([{
		pointer: "#/sku",
		detail: "is needed at least once"
	}]);
	return lines;
}
// src/example-api/routes/cookie-routes.ts
const cookieName = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const cookieValue = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/;
/** GET /cookies and GET /cookies/set. */
function cookieRoutes() {
	return [{
		method: "GET",
		path: "/cookies",
		handle: (exchange) => {
			const cookies = parseCookies(exchange.header("cookie"));
			sendJson(exchange, 200, { cookies: Object.fromEntries(cookies) });
		}
	}, {
		method: "GET",
		path: "/cookies/set",
		handle: setCookies
	}];
}
/** Sets one cookie for each query parameter. */
function setCookies(exchange) {
	const pairs = [...exchange.query];
	const errors = pairs.filter(([name, value]) => !cookieName.test(name) || !cookieValue.test(value)).map(([name]) => ({
		parameter: name,
		detail: "is not a valid cookie name or value"
	}));
	if (errors.length > 0) throw invalidFields(errors);
	sendJson(exchange, 200, { set: Object.fromEntries(pairs) }, { "set-cookie": pairs.map(([name, value]) => `${name}=${value}; Path=/`) });
}
// src/example-api/routes/digest-routes.ts
const REALM = "example-shop";
const NONCE = "dcd98b7102dd2f0e8b11d0f600bfb0c093";
const [USER, PASSWORD] = ["demo", "demo-password"];
/** GET /digest-auth: for the user demo, by HTTP digest (RFC 7616) with SHA-256. */
function digestRoutes() {
	return [{
		method: "GET",
		path: "/digest-auth",
		handle: digestAuth
	}];
}
function digestAuth(exchange) {
	const given = fieldsOf(exchange.request.headers.authorization ?? "");
	const hash = (text) => createHash("sha256").update(text).digest("hex");
	const first = hash(`${USER}:${REALM}:${PASSWORD}`);
	const second = hash(`${exchange.method}:${exchange.request.url}`);
	const expected = hash(`${first}:${NONCE}:${given.get("nc")}:${given.get("cnonce")}:auth:${second}`);
	if (given.get("username") !== USER || given.get("nonce") !== NONCE || given.get("response") !== expected) throw new Problem(401, "sign in by digest", { headers: { "www-authenticate": `Digest realm="${REALM}", qop="auth", algorithm=SHA-256, nonce="${NONCE}"` } });
	sendJson(exchange, 200, {
		user: USER,
		uses: Number.parseInt(given.get("nc") ?? "0", 16)
	});
}
function fieldsOf(authorization) {
	const fields = authorization.matchAll(/(\w+)=(?:"([^"]*)"|([^\s,]+))/g);
	return new Map([...fields].map(([, name = "", quoted, plain = ""]) => [name, quoted ?? plain]));
}
// src/example-api/routes/echo-routes.ts
/** /echo for every method: exactly what the client sent. */
function echoRoutes() {
	return [{
		method: "*",
		path: "/echo",
		handle: echo
	}];
}
function echo(exchange) {
	const { request, body } = exchange;
	const headers = [];
	for (let index = 0; index + 1 < request.rawHeaders.length; index += 2) headers.push([request.rawHeaders[index] ?? "", request.rawHeaders[index + 1] ?? ""]);
	const text = body.toString("utf8");
	sendJson(exchange, 200, {
		method: exchange.method,
		path: exchange.path,
		target: request.url ?? "",
		version: request.httpVersion,
		query: grouped(exchange.query),
		headers,
		"headers-by-name": grouped(headers.map(([name, value]) => [name.toLowerCase(), value])),
		body: text,
		json: verbatimJson(exchange, text),
		size: body.length,
		sha256: createHash("sha256").update(body).digest("hex")
	});
}
/** The body when it is valid JSON, digit by digit as it was sent; else null. */
function verbatimJson(exchange, text) {
	if (!exchange.mediaType.endsWith("json")) return null;
	try {
		JSON.parse(text);
		return new JsonText(text);
	} catch {
		return null;
	}
}
/** Values by name; a name that occurs more than once has the list of its values. */
function grouped(pairs) {
	const values = /* @__PURE__ */ new Map();
	for (const [name, value] of pairs) {
		const earlier = values.get(name);
		values.set(name, earlier === void 0 ? value : [earlier, value].flat());
	}
	return Object.fromEntries(values);
}
// src/example-api/routes/encoding-routes.ts
/** GET /gzip, /br and /deflate: a compressed body, whatever the client accepts. */
function encodingRoutes() {
	return [
		encoded("gzip", gzipSync),
		encoded("br", brotliCompressSync),
		encoded("deflate", deflateSync)
	];
}
function encoded(name, compress) {
	const body = compress(toJson({
		encoding: name,
		text: "compressed ".repeat(50)
	}));
	return {
		method: "GET",
		path: `/${name}`,
		handle: (exchange) => send(exchange, 200, "application/json", body, { "content-encoding": name })
	};
}
// src/example-api/routes/file-routes.ts
/** PUT, GET and DELETE /files/:name. */
function fileRoutes(files) {
	return [
		{
			method: "PUT",
			path: "/files/:name",
			handle: (exchange) => {
				const mediaType = exchange.header("content-type") ?? "application/octet-stream";
				const { file, created } = files.put(exchange.parameter("name"), mediaType, exchange.body);
				const { name, content, sha256 } = file;
				sendJson(exchange, created ? 201 : 200, {
					name,
					"content-type": mediaType,
					size: content.length,
					sha256
				}, {
					location: `/files/${encodeURIComponent(name)}`,
					etag: `"${sha256}"`
				});
			}
		},
		{
			method: "GET",
			path: "/files/:name",
			handle: (exchange) => {
				const name = exchange.parameter("name");
				const file = files.get(name) ?? unknownFile(name);
				sendWithEntityTag(exchange, `"${file.sha256}"`, file.mediaType, file.content);
			}
		},
		{
			method: "DELETE",
			path: "/files/:name",
			handle: (exchange) => {
				const name = exchange.parameter("name");
				if (!files.delete(name)) unknownFile(name);
				sendNothing(exchange, 204);
			}
		}
	];
}
function unknownFile(name) {
	throw new Problem(404, `there is no file ${JSON.stringify(name)}`, { kind: "unknown-file" });
}
// src/example-api/routes/health-routes.ts
/** GET /health and GET /version. */
function healthRoutes() {
	return [{
		method: "GET",
		path: "/health",
		handle: (exchange) => sendJson(exchange, 200, { status: "ok" })
	}, {
		method: "GET",
		path: "/version",
		handle: (exchange) => sendJson(exchange, 200, {
			name: "example-shop",
			version: "1.4.0",
			api: 1
		})
	}];
}
// src/example-api/routes/markup-routes.ts
/** With a default namespace, a prefix and a CDATA section, as feeds and SOAP have them. */
const XML = `<?xml version="1.0" encoding="UTF-8"?>
<catalogue xmlns="urn:example:shop" xmlns:m="urn:example:money" updated="2026-01-05">
  <product sku="A-1"><name>Enamel mug</name><m:price currency="EUR">19.90</m:price></product>
  <product sku="B-2"><name>Linen tea towel</name><m:price currency="EUR">5.00</m:price></product>
  <product sku="C-3"><name><![CDATA[Café crème <咖啡>]]></name><m:price currency="EUR">12.49</m:price></product>
</catalogue>
`;
/** With tags left open, as pages have them. */
const HTML = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Shop – catalogue</title></head>
<body>
<h1 id="top">Catalogue</h1>
<table class="products">
<tr><th>SKU<th>Name<th>Price
<tr class="sale"><td>A-1<td>Enamel mug<td>€&nbsp;19.90
<tr><td>B-2<td>Linen tea towel<td>€&nbsp;5.00
</table>
<p>Order number <b>17</b> was the last.
<a rel="next" href="/catalogue.html?page=2">more</a>
</body>
</html>
`;
/** GET /catalogue.xml and /catalogue.html: the same few products as documents. */
function markupRoutes() {
	return [{
		method: "GET",
		path: "/catalogue.xml",
		handle: (exchange) => send(exchange, 200, "application/xml", XML)
	}, {
		method: "GET",
		path: "/catalogue.html",
		handle: (exchange) => send(exchange, 200, "text/html; charset=utf-8", HTML)
	}];
}
// src/example-api/routes/oauth-routes.ts
/** The only client; it has the password of the user of that name. */
const CLIENT = "demo";
/** A refusal (RFC 6749 5.2). */
var Refused = class extends Error {
	status;
	description;
	constructor(error, description, status = 400) {
		super(error);
		this.status = status;
		this.description = description;
	}
};
/** POST /oauth/token (RFC 6749): client credentials, password, and refresh tokens that are good for once. */
function oauthRoutes(accounts) {
	return [{
		method: "POST",
		path: "/oauth/token",
		handle: (exchange) => {
			try {
				exchange.requireMediaType("application/x-www-form-urlencoded");
				const form = new URLSearchParams(exchange.body.toString("utf8"));
				requireClient(exchange, form, accounts);
				const user = userOf(form, accounts);
				sendJson(exchange, 200, {
					access_token: accounts.issueToken(user).token,
					token_type: "Bearer",
					expires_in: validSeconds,
					...form.get("grant_type") !== "client_credentials" && { refresh_token: accounts.issueRefreshToken(user) }
				}, { "cache-control": "no-store" });
			} catch (error) {
				if (!(error instanceof Refused)) throw error;
				const challenge = error.status === 401 ? { "www-authenticate": "Basic realm=\"tokens\"" } : {};
				const body = {
					error: error.message,
					error_description: error.description
				};
				sendJson(exchange, error.status, body, challenge);
			}
		}
	}];
}
/** By the authorization header, or in the form (RFC 6749 2.3.1). */
function requireClient(exchange, form, accounts) {
	const [scheme = "", credentials = ""] = (exchange.header("authorization") ?? "").split(" ");
	const pair = Buffer.from(credentials, "base64").toString("utf8").split(":").map(formDecoded);
	const [id, secret] = scheme.toLowerCase() === "basic" ? pair : [form.get("client_id"), form.get("client_secret")];
	if (id !== CLIENT || !accounts.accepts(CLIENT, secret ?? "")) throw new Refused("invalid_client", "client or secret is wrong", 401);
}
function userOf(form, accounts) {
	const grant = form.get("grant_type");
	switch (grant) {
		case "client_credentials": return CLIENT;
		case "password": {
			const user = form.get("username") ?? "";
			if (accounts.accepts(user, form.get("password") ?? "")) return user;
			throw new Refused("invalid_grant", "user or password is wrong");
		}
		case "refresh_token": {
			const user = accounts.redeemRefreshToken(form.get("refresh_token") ?? "");
			if (user !== void 0) return user;
			throw new Refused("invalid_grant", "the refresh token is none, or used up");
		}
		case null: throw new Refused("invalid_request", "grant_type is missing");
		default: throw new Refused("unsupported_grant_type", `no tokens are given for ${grant}`);
	}
}
function formDecoded(text) {
	return new URLSearchParams(`_=${text}`).get("_") ?? "";
}
// src/example-api/query-integer.ts
const integer = /^-?\d{1,9}$/;
/** An integer query parameter within its range, or its default when absent; anything else is a 422. */
function queryInteger(exchange, name, { absent, ...range }) {
	const text = exchange.query.get(name);
	return text === null ? absent : boundedInteger(text, name, range);
}
/** An integer within its range that came as text by the name `parameter`; anything else is a 422. */
function boundedInteger(text, parameter, { minimum, maximum }) {
	const value = integer.test(text) ? Number(text) : NaN;
	if (value >= minimum && value <= maximum) return value;
	throw invalidFields([{
		parameter,
		detail: `must be an integer from ${minimum} to ${maximum}`
	}]);
}
// src/example-api/routes/order-routes.ts
/** Everything under /orders; each needs a bearer token. */
function orderRoutes(orders, catalogue, accounts) {
	const forUsers = (handle) => (exchange) => {
		accounts.requireBearer(exchange);
		return handle(exchange);
	};
	return [
		{
			method: "GET",
			path: "/orders",
			handle: forUsers((exchange) => listOrders(exchange, orders))
		},
		{
			method: "POST",
			path: "/orders",
			handle: forUsers((exchange) => placeOrder(exchange, orders, catalogue))
		},
		{
			method: "GET",
			path: "/orders/:id",
			handle: forUsers((exchange) => {
				const id = exchange.parameter("id");
				sendJson(exchange, 200, orderBody(orders.read(id) ?? unknownOrder(id)));
			})
		},
		{
			method: "PATCH",
			path: "/orders/:id",
			handle: forUsers((exchange) => changeOrder(exchange, orders))
		},
		{
			method: "DELETE",
			path: "/orders/:id",
			handle: forUsers((exchange) => {
				const id = exchange.parameter("id");
				if (!orders.delete(id)) unknownOrder(id);
				sendNothing(exchange, 204);
			})
		},
		{
			method: "POST",
			path: "/orders/:id/pay",
			handle: forUsers((exchange) => payOrder(exchange, orders))
		}
	];
}
function placeOrder(exchange, orders, catalogue) {
	const body = exchange.json();
	const key = exchange.header("idempotency-key");
	const earlier = key === void 0 ? void 0 : orders.recall(key);
	const request = key === void 0 ? "" : JSON.stringify(body);
	if (earlier !== void 0) {
		if (earlier.request !== request) throw new Problem(422, "this idempotency key came with another body before", { kind: "idempotency-key-reused" });
		sendCreated(exchange, earlier.id, earlier.answer, { "idempotency-replayed": "true" });
		return;
	}
	const input = readOrderRequest(body);
	const product = catalogue.find(input.sku);
	if (product === void 0) throw unknownSku(input.sku);
	if (product.stock === 0) throw new Problem(409, `${input.sku} is sold out`, { kind: "sold-out" });
	const order = orders.add(input, product.price);
	const answer = toJson(orderBody(order));
	if (key !== void 0) orders.remember(key, request, answer, order.id);
	sendCreated(exchange, order.id, answer);
}
function sendCreated(exchange, id, answer, headers = {}) {
	send(exchange, 201, "application/json", answer, {
		location: `/orders/${id}`,
		...headers
	});
}
function listOrders(exchange, orders) {
	const page = queryInteger(exchange, "page", {
		absent: 1,
		minimum: 1,
		maximum: 1e6
	});
	const perPage = queryInteger(exchange, "per-page", {
		absent: 20,
		minimum: 1,
		maximum: 100
	});
	const state = readState(exchange.query.get("state"));
	const matching = orders.list(state);
	const total = matching.length;
	const lastPage = Math.max(1, Math.ceil(total / perPage));
	const items = matching.slice((page - 1) * perPage, page * perPage).map(orderBody);
	const link = (relation, target) => {
		const filter = state === void 0 ? "" : `&state=${state}`;
		return `</orders?page=${target}&per-page=${perPage}${filter}>; rel="${relation}"`;
	};
	const links = [link("first", 1), link("last", lastPage)];
	if (page > 1) links.push(link("prev", Math.min(page - 1, lastPage)));
	if (page < lastPage) links.push(link("next", page + 1));
	sendJson(exchange, 200, {
		items,
		total,
		page,
		"per-page": perPage
	}, {
		link: links.join(", "),
		"x-total-count": String(total)
	});
}
function changeOrder(exchange, orders) {
	const order = foundOrder(exchange, orders);
	const change = readOrderChange(exchange.json());
	requireOpen(order);
	Object.assign(order, change);
	sendJson(exchange, 200, orderBody(order));
}
function payOrder(exchange, orders) {
	const order = foundOrder(exchange, orders);
	const reads = queryInteger(exchange, "reads", {
		absent: 3,
		minimum: 0,
		maximum: 1e3
	});
	requireOpen(order);
	order.state = reads === 0 ? "paid" : "paying";
	order.readsUntilPaid = reads;
	sendJson(exchange, 202, orderBody(order), { location: `/orders/${order.id}` });
}
function requireOpen(order) {
	if (order.state !== "open") throw new Problem(409, `order ${order.id} is ${order.state}`, { kind: "not-open" });
}
function foundOrder(exchange, orders) {
	const id = exchange.parameter("id");
	return orders.find(id) ?? unknownOrder(id);
}
function unknownOrder(id) {
	throw new Problem(404, `there is no order ${id}`, { kind: "unknown-order" });
}
function orderBody({ id, sku, state, quantity, price, created, note }) {
	return {
		id,
		sku,
		state,
		lines: [{
			sku,
			quantity,
			price: money(price)
		}],
		total: money(price * quantity),
		currency: "EUR",
		created,
		note
	};
}
// src/example-api/nasty-text.ts
/**
* Text that breaks careless reports: control characters, terminal escapes, the ends of CDATA and HTML
* comments, workflow commands, Markdown, HTML, bidirectional overrides, expressions, surrogates.
*/
const nastyText = [
	"control: \0\x07\b\v\f",
	"ansi: \x1B[31mred\x1B[0m \x1B]0;title\x07 \x1B[2J 1m",
	"line ends: a\rb\r\nc\u2028d\u2029e",
	"xml: ]]> <![CDATA[x]]> &amp; & < > \" ' <!-- --> <?x ?>",
	"html: <script>alert(1)<\/script><\/script><img src=x onerror=alert(1)><style>*{display:none}</style>",
	"markdown: # h | a | b | **b** _i_ `code` ```fence``` ~~~ [x](javascript:alert(1)) ![i](http://127.0.0.1/p.png)",
	"```",
	"</details>",
	"mentions: @everyone @octocat #1 GH-1 acme/rota#1",
	"::error::forged by a response",
	"::add-mask::a",
	"::stop-commands::token",
	"##[error]forged",
	"percent: %0A %0D %25 %s %d",
	"expression: ${{ secrets.GITHUB_TOKEN }} ${HOME} $(id) `id` {{ x }}",
	"csv: =1+1 +1 -1 @SUM(A1)",
	"unicode: ﻿​‍‮gnirts‬ ⁦x⁩ 👩‍👩‍👧 é ￿ ퟿",
	"surrogates: \\ud800 \\udfff \\u0000 &#xD800; &#0;",
	"path: ../../etc/passwd C:\\x file:///etc/passwd",
	`long: ${"x".repeat(500)}`,
	""
].join("\n");
// src/example-api/routes/payload-routes.ts
const plainText = "text/plain; charset=utf-8";
const htmlPage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Example shop</title></head>
<body>
  <h1 id="title">Example shop</h1>
  <nav><a href="/products" class="link">Products</a> <a href="/orders" class="link external">Orders</a></nav>
  <ul class="products">
    <li data-sku="A-1"><b>Enamel mug</b> <span class="price">19.90</span></li>
    <li data-sku="B-2"><b>Linen tea towel</b> <span class="price">5.00</span></li>
    <li data-sku="C-3" class="new"><b>Caf&eacute; cr&egrave;me 咖啡 ☕</b> <span class="price">12.49</span></li>
  </ul>
  <form action="/cart/quote" method="post"><input name="sku" value="A-1"><input type="hidden" name="csrf" value="f00d"></form>
</body>
</html>
`;
const xmlDocument = `<?xml version="1.0" encoding="UTF-8"?>
<order xmlns="urn:example-shop:order" xmlns:m="urn:example-shop:money" id="1001" state="open">
  <created>2026-01-05T08:00:00.000Z</created>
  <line number="1"><sku>A-1</sku><quantity>2</quantity><m:price currency="EUR">19.90</m:price></line>
  <line number="2"><sku>C-3</sku><quantity>1</quantity><m:price currency="EUR">12.49</m:price></line>
  <note><![CDATA[Leave it <b>here</b> & ring]]></note>
  <!-- no discount -->
  <m:total currency="EUR">52.29</m:total>
</order>
`;
const nastyJson = toJson({
	text: nastyText,
	surrogates: [
		"\ud800",
		"\udfff",
		"a\ud83d"
	]
});
const nastyHtml = `<!doctype html><title>nasty</title><pre>${nastyText}</pre>`;
const nastyBytes = Buffer.from([
	97,
	237,
	160,
	128,
	98,
	128,
	192,
	175,
	254,
	255,
	0,
	10
]);
/** Bodies of every kind: /bytes/:n, /big, /html, /xml, /nasty, /broken-json, /null and /empty. */
function payloadRoutes() {
	return [
		{
			method: "GET",
			path: "/bytes/:n",
			handle: sendBytes
		},
		{
			method: "GET",
			path: "/big",
			handle: sendBig
		},
		{
			method: "GET",
			path: "/nasty",
			handle: sendNasty
		},
		fixed("/html", "text/html; charset=utf-8", htmlPage),
		fixed("/xml", "application/xml", xmlDocument),
		fixed("/broken-json", "application/json", "{\"id\": 1001, \"lines\": [{\"sku\": \"A-1\", \"quan"),
		fixed("/null", "application/json", "null"),
		{
			method: "GET",
			path: "/empty",
			handle: (exchange) => {
				exchange.response.writeHead(200, { "content-length": 0 }).end();
			}
		}
	];
}
function fixed(path, mediaType, text) {
	const body = Buffer.from(text);
	const handle = (exchange) => send(exchange, 200, mediaType, body);
	return {
		method: "GET",
		path,
		handle
	};
}
/** Bytes of a linear congruential generator: the same for the same length and `seed`. */
function sendBytes(exchange) {
	const length = boundedInteger(exchange.parameter("n"), "n", {
		minimum: 0,
		maximum: 16777216
	});
	let state = queryInteger(exchange, "seed", {
		absent: 1,
		minimum: 0,
		maximum: 999999999
	});
	const bytes = Buffer.allocUnsafe(length);
	for (let index = 0; index < length; index += 1) {
		state = Math.imul(state, 1664525) + 1013904223 >>> 0;
		bytes[index] = state >>> 24;
	}
	send(exchange, 200, "application/octet-stream", bytes);
}
function sendBig(exchange) {
	const total = queryInteger(exchange, "items", {
		absent: 1e3,
		minimum: 0,
		maximum: 2e5
	});
	send(exchange, 200, "application/json", `{"total":${total},"items":[${Array.from({ length: total }, (_, index) => {
		const price = `${index % 100}.${String(index % 90).padStart(2, "0")}`;
		return `{"id":${index + 1},"sku":"SKU-${index + 1}","name":"Item ${index + 1}","price":${price},"tags":["t${index % 7}"],"stock":{"amount":${index % 13},"place":null}}`;
	}).join(",")}]}`);
}
const nastyForms = /* @__PURE__ */ new Map([
	["text", {
		mediaType: plainText,
		body: Buffer.from(nastyText)
	}],
	["json", {
		mediaType: "application/json",
		body: Buffer.from(nastyJson)
	}],
	["html", {
		mediaType: "text/html; charset=utf-8",
		body: Buffer.from(nastyHtml)
	}],
	["bytes", {
		mediaType: plainText,
		body: nastyBytes
	}]
]);
function sendNasty(exchange) {
	const form = nastyForms.get(exchange.query.get("as") ?? "text");
	if (form === void 0) throw invalidFields([{
		parameter: "as",
		detail: `must be one of ${[...nastyForms.keys()].join(", ")}`
	}]);
	send(exchange, 200, form.mediaType, form.body);
}
// src/example-api/routes/product-routes.ts
/** GET /products and GET /products/:sku. */
function productRoutes(catalogue) {
	return [{
		method: "GET",
		path: "/products",
		handle: (exchange) => {
			const tag = exchange.query.get("tag");
			const minimum = cents(exchange.query.get("min-price"));
			const items = catalogue.products.filter((product) => (tag === null || product.tags.includes(tag)) && product.price >= minimum).map((product) => new JsonText(product.text));
			sendJson(exchange, 200, items, { "x-total-count": String(items.length) });
		}
	}, {
		method: "GET",
		path: "/products/:sku",
		handle: (exchange) => {
			const sku = exchange.parameter("sku");
			const product = catalogue.find(sku);
			if (product === void 0) throw unknownSku(sku);
			sendWithEntityTag(exchange, product.entityTag, "application/json", product.text);
		}
	}];
}
function cents(price) {
	const amount = price === null ? 0 : Number(price);
	if (price?.trim() === "" || !Number.isFinite(amount)) throw invalidFields([{
		parameter: "min-price",
		detail: "must be a number"
	}]);
	return Math.round(amount * 100);
}
// src/example-api/query-header-text.ts
/** What a header value may hold, so that nobody smuggles a second header in. */
const printable = /^[\x20-\x7e]*$/;
/** A query parameter that goes into a response header; undefined when absent, 422 when it cannot go there. */
function queryHeaderText(exchange, name) {
	const text = exchange.query.get(name) ?? void 0;
	if (text !== void 0 && !printable.test(text)) throw invalidFields([{
		parameter: name,
		detail: "must be printable ASCII"
	}]);
	return text;
}
// src/example-api/routes/redirect-routes.ts
const redirectCodes = [
	301,
	302,
	303,
	307,
	308
];
/** /redirect, /redirect-chain/:n and /redirect-loop, for every method. */
function redirectRoutes() {
	return [
		{
			method: "*",
			path: "/redirect",
			handle: redirect
		},
		{
			method: "*",
			path: "/redirect-chain/:n",
			handle: (exchange) => {
				const left = boundedInteger(exchange.parameter("n"), "n", {
					minimum: 0,
					maximum: 100
				});
				if (left === 0) sendJson(exchange, 200, {
					arrived: true,
					method: exchange.method
				});
				else sendRedirect(exchange, 302, `/redirect-chain/${left - 1}`);
			}
		},
		{
			method: "*",
			path: "/redirect-loop",
			handle: (exchange) => sendRedirect(exchange, 302, "/redirect-loop")
		}
	];
}
function redirect(exchange) {
	const code = queryInteger(exchange, "code", {
		absent: 302,
		minimum: 301,
		maximum: 308
	});
	if (!redirectCodes.includes(code)) throw invalidFields([{
		parameter: "code",
		detail: `must be one of ${redirectCodes.join(", ")}`
	}]);
	sendRedirect(exchange, code, queryHeaderText(exchange, "to") ?? "/health");
}
function sendRedirect(exchange, code, location) {
	send(exchange, code, "text/plain; charset=utf-8", `see ${location}\n`, { location });
}
// src/example-api/comma-separated.ts
/** Splits CSV text as RFC 4180 says (quotes, doubled quotes, line breaks in quotes); empty lines are left out. */
function parseCommaSeparated(text) {
	const records = [];
	let fields = [];
	let field = "";
	let quoted = false;
	let line = 1;
	let firstLine = 1;
	const endRecord = () => {
		fields.push(field);
		if (fields.length > 1 || field !== "") records.push({
			line: firstLine,
			fields
		});
		fields = [];
		field = "";
	};
	for (let index = 0; index < text.length; index += 1) {
		const character = text.charAt(index);
		if (character === "\n") line += 1;
		if (quoted) {
			if (character !== "\"") field += character;
			else if (text.charAt(index + 1) === "\"") {
				field += "\"";
				index += 1;
			} else quoted = false;
		} else if (character === "\"" && field === "") quoted = true;
		else if (character === ",") {
			fields.push(field);
			field = "";
		} else if (character === "\n") {
			endRecord();
			firstLine = line;
		} else if (character !== "\r" || text.charAt(index + 1) !== "\n") field += character;
	}
	endRecord();
	return records;
}
// src/example-api/multipart.ts
const boundaryParameter = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i;
const nameParameter = /;\s*name="((?:[^"\\]|\\.)*)"/i;
const filenameParameter = /;\s*filename="((?:[^"\\]|\\.)*)"/i;
const extendedFilename = /;\s*filename\*=utf-8''([^;\s]+)/i;
const escaped = /\\(["\\])/g;
const percentEscaped = /%(22|0D|0A)/gi;
const lineBreak = Buffer.from("\r\n");
const headersEnd = Buffer.from("\r\n\r\n");
/** The parts of a body in their order; throws a 400 that says what is wrong with it. */
function parseMultipart(contentType, body) {
	const match = boundaryParameter.exec(contentType);
	const boundary = match?.[1] ?? match?.[2];
	if (boundary === void 0) throw malformed("the content-type names no boundary");
	const delimiter = Buffer.from(`\r\n--${boundary}`);
	const text = Buffer.concat([lineBreak, body]);
	const parts = [];
	let start = text.indexOf(delimiter);
	for (;;) {
		if (start < 0) throw malformed("the closing delimiter is missing");
		start += delimiter.length;
		if (text.toString("latin1", start, start + 2) === "--") return parts;
		const next = text.indexOf(delimiter, start);
		if (next >= 0) parts.push(parsePart(text.subarray(text.indexOf(lineBreak, start), next)));
		start = next;
	}
}
/** A part from the line break after its delimiter up to the next delimiter. */
function parsePart(part) {
	const end = part.indexOf(headersEnd);
	if (end < 0) throw malformed("a part has no empty line after its headers");
	const headers = /* @__PURE__ */ new Map();
	for (const line of part.toString("utf8", lineBreak.length, end).split("\r\n")) {
		const colon = line.indexOf(":");
		headers.set(line.slice(0, Math.max(colon, 0)).trim().toLowerCase(), line.slice(colon + 1).trim());
	}
	const disposition = headers.get("content-disposition") ?? "";
	const name = nameParameter.exec(disposition)?.[1];
	if (name === void 0) throw malformed("a part has no name");
	return {
		name: unescaped(name),
		filename: filenameOf(disposition),
		mediaType: headers.get("content-type") ?? null,
		content: part.subarray(end + headersEnd.length)
	};
}
function filenameOf(disposition) {
	const extended = extendedFilename.exec(disposition)?.[1];
	if (extended !== void 0) try {
		return decodeURIComponent(extended);
	} catch {
		throw malformed(`malformed percent-encoding: ${extended}`);
	}
	const plain = filenameParameter.exec(disposition)?.[1];
	return plain === void 0 ? null : unescaped(plain);
}
/** Browsers write a quote as %22, others as a backslash and a quote. */
function unescaped(text) {
	return text.replace(escaped, "$1").replace(percentEscaped, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
function malformed(detail) {
	return new Problem(400, `malformed multipart body: ${detail}`, { kind: "malformed-multipart" });
}
// src/example-api/routes/upload-routes.ts
/** POST /upload (multipart) and POST /import (CSV). */
function uploadRoutes(catalogue) {
	return [{
		method: "POST",
		path: "/upload",
		handle: (exchange) => {
			exchange.requireMediaType("multipart/form-data");
			sendJson(exchange, 200, { parts: parseMultipart(exchange.header("content-type") ?? "", exchange.body).map(describe) });
		}
	}, {
		method: "POST",
		path: "/import",
		handle: (exchange) => importRows(exchange, catalogue)
	}];
}
function describe({ name, filename, mediaType, content }) {
	const sha256 = createHash("sha256").update(content).digest("hex");
	return {
		name,
		filename,
		"content-type": mediaType,
		size: content.length,
		sha256
	};
}
function importRows(exchange, catalogue) {
	exchange.requireMediaType("text/csv");
	const [header, ...rows] = parseCommaSeparated(exchange.body.toString("utf8"));
	const columns = header?.fields ?? [];
	const missing = ["sku", "quantity"].filter((column) => !columns.includes(column));
	if (missing.length > 0) throw invalidFields(missing.map((column) => ({
		pointer: `#/${column}`,
		detail: "the column is missing"
	})));
	const skuColumn = columns.indexOf("sku");
	const quantityColumn = columns.indexOf("quantity");
	const rejected = [];
	for (const { line, fields } of rows) {
		const sku = fields[skuColumn] ?? "";
		const quantity = fields[quantityColumn] ?? "";
		if (catalogue.find(sku) === void 0) rejected.push({
			line,
			detail: `no product has the sku ${JSON.stringify(sku)}`
		});
		else if (readQuantity(quantity) === void 0) rejected.push({
			line,
			detail: `${JSON.stringify(quantity)} is not a quantity`
		});
	}
	sendJson(exchange, 200, {
		columns,
		rows: rows.length,
		imported: rows.length - rejected.length,
		rejected
	});
}
// src/example-api/pause.ts
/** Waits, but no longer than the connection lives; false when the client or the server hung up. */
function pause(exchange, milliseconds) {
	const { response } = exchange;
	return new Promise((resolve) => {
		if (response.destroyed) {
			resolve(false);
			return;
		}
		const hungUp = () => {
			clearTimeout(timer);
			resolve(false);
		};
		const timer = setTimeout(() => {
			response.off("close", hungUp);
			resolve(true);
		}, milliseconds);
		response.once("close", hungUp);
	});
}
// src/example-api/routes/weather-routes.ts
/** The longest anything here takes, in milliseconds. */
const longestWait = 1e4;
/** /status/:code, /slow, /flaky, /flaky-connection, /drip and /truncated: what networks and servers do to a client. */
function weatherRoutes(attempts) {
	return [
		{
			method: "*",
			path: "/status/:code",
			handle: answerStatus
		},
		{
			method: "*",
			path: "/slow",
			handle: async (exchange) => {
				const waited = queryInteger(exchange, "ms", {
					absent: 1e3,
					minimum: 0,
					maximum: longestWait
				});
				if (await pause(exchange, waited)) sendJson(exchange, 200, { waited });
			}
		},
		{
			method: "*",
			path: "/flaky",
			handle: (exchange) => {
				const status = queryInteger(exchange, "status", {
					absent: 503,
					minimum: 400,
					maximum: 599
				});
				const { key, attempt, fails } = nextAttempt(exchange, attempts);
				if (attempt <= fails) throw new Problem(status, `attempt ${attempt} of ${fails} that fail`, {
					kind: "flaky",
					headers: { "retry-after": queryHeaderText(exchange, "retry-after") ?? "0" }
				});
				sendJson(exchange, 200, {
					key,
					attempt
				});
			}
		},
		{
			method: "*",
			path: "/flaky-connection",
			handle: (exchange) => {
				const { key, attempt, fails } = nextAttempt(exchange, attempts);
				if (attempt <= fails) exchange.request.socket.destroy();
				else sendJson(exchange, 200, {
					key,
					attempt
				});
			}
		},
		{
			method: "GET",
			path: "/drip",
			handle: drip
		},
		{
			method: "GET",
			path: "/truncated",
			handle: truncate
		}
	];
}
function answerStatus(exchange) {
	const status = boundedInteger(exchange.parameter("code"), "code", {
		minimum: 200,
		maximum: 999
	});
	const retryAfter = queryHeaderText(exchange, "retry-after");
	const headers = retryAfter === void 0 ? {} : { "retry-after": retryAfter };
	if (status === 204 || status === 205 || status === 304) sendNothing(exchange, status, headers);
	else if (status >= 400) throw new Problem(status, "as you asked", { headers });
	else sendJson(exchange, status, {
		status,
		title: STATUS_CODES[status] ?? "Unknown"
	}, headers);
}
/** Counts per path and key, so that /flaky and /flaky-connection may share a key. */
function nextAttempt(exchange, attempts) {
	const key = exchange.query.get("key") ?? "";
	return {
		key,
		fails: queryInteger(exchange, "fails", {
			absent: 1,
			minimum: 0,
			maximum: 1e3
		}),
		attempt: attempts.next(`${exchange.path} ${key}`)
	};
}
/** Sends `chunks` lines with `ms` milliseconds before each. */
async function drip(exchange) {
	const chunks = queryInteger(exchange, "chunks", {
		absent: 5,
		minimum: 1,
		maximum: 1e3
	});
	const wait = queryInteger(exchange, "ms", {
		absent: 10,
		minimum: 0,
		maximum: Math.floor(longestWait / chunks)
	});
	exchange.response.writeHead(200, { "content-type": "text/plain; charset=utf-8" });
	exchange.response.flushHeaders();
	for (let chunk = 1; chunk <= chunks; chunk += 1) {
		if (!await pause(exchange, wait)) return;
		exchange.response.write(`chunk ${chunk}\n`);
	}
	exchange.response.end();
}
/** Announces more bytes than it sends, then hangs up. */
function truncate({ response }) {
	response.writeHead(200, {
		"content-type": "text/plain; charset=utf-8",
		"content-length": 1e3
	});
	response.write("this body ends too ear", () => response.destroy());
}
// src/example-api/shop.ts
/** The shop behind the API: what it remembers, and the routes that show it. */
var Shop = class {
	routes;
	#accounts;
	#orders;
	#files = new FileStore();
	#attempts = new AttemptCounter();
	constructor(clock, seed) {
		const catalogue = new ProductCatalogue();
		this.#accounts = new Accounts(clock, seed);
		this.#orders = new OrderStore(clock);
		this.routes = [
			...healthRoutes(),
			...digestRoutes(),
			...accountRoutes(this.#accounts),
			...oauthRoutes(this.#accounts),
			...orderRoutes(this.#orders, catalogue, this.#accounts),
			...productRoutes(catalogue),
			...cartRoutes(catalogue),
			...uploadRoutes(catalogue),
			...fileRoutes(this.#files),
			...weatherRoutes(this.#attempts),
			...redirectRoutes(),
			...encodingRoutes(),
			...markupRoutes(),
			...payloadRoutes(),
			...echoRoutes(),
			...cookieRoutes()
		];
	}
	/** Forgets orders, idempotency keys, sessions, files and attempts; numbering begins anew. */
	clear() {
		this.#accounts.clear();
		this.#orders.clear();
		this.#files.clear();
		this.#attempts.clear();
	}
};
// src/example-api/start-example-api.ts
const standingClock = () => Date.UTC(2026, 0, 5, 8);
/** Starts the example shop API on 127.0.0.1. */
async function startExampleApi(options = {}) {
	const { port = 0, host = "127.0.0.1", clock = standingClock, seed = "example", logLimit = 1e3 } = options;
	const api = new Service(new Shop(clock, seed), new RequestLog(logLimit), clock);
	await api.listen(port, host);
	return api;
}
var Service = class {
	url = "";
	port = 0;
	requests = 0;
	peakConcurrency = 0;
	#shop;
	#router;
	#log;
	#date;
	#server;
	#answering = 0;
	constructor(shop, log, clock) {
		this.#shop = shop;
		this.#router = new Router(shop.routes);
		this.#log = log;
		this.#date = httpDate(clock);
		this.#server = createServer({ keepAliveTimeout: 6e4 }, (request, response) => {
			this.#serve(request, response);
		});
	}
	get log() {
		return this.#log.entries;
	}
	listen(port, host) {
		return new Promise((resolve, reject) => {
			this.#server.once("error", reject);
			this.#server.listen(port, host, () => {
				this.#server.off("error", reject);
				this.port = this.#server.address().port;
				this.url = `http://${host.includes(":") ? `[${host}]` : host}:${this.port}`;
				resolve();
			});
		});
	}
	reset() {
		this.#shop.clear();
		this.#log.clear();
		this.requests = 0;
		this.peakConcurrency = this.#answering;
	}
	stop() {
		return new Promise((resolve) => {
			this.#server.close(() => resolve());
			this.#server.closeAllConnections();
		});
	}
	async #serve(request, response) {
		this.#count(response);
		response.sendDate = false;
		response.setHeader("date", this.#date());
		const exchange = new Exchange(request, response);
		const addBody = this.#log.add(exchange);
		try {
			if (announcesBody(request)) {
				exchange.body = await readBody(request);
				addBody(exchange.body);
			}
			await this.#router.find(exchange)(exchange);
		} catch (error) {
			answerFailure(exchange, error);
		}
	}
	#count(response) {
		this.requests += 1;
		this.#answering += 1;
		this.peakConcurrency = Math.max(this.peakConcurrency, this.#answering);
		response.once("close", () => {
			this.#answering -= 1;
		});
	}
};
function answerFailure(exchange, error) {
	if (exchange.response.headersSent || exchange.request.socket.destroyed) exchange.response.destroy();
	else if (error instanceof Problem) sendProblem(exchange, error);
	else sendProblem(exchange, new Problem(500, String(error), { kind: "defect" }));
}
/** The value of the Date header, put into words once a second. */
function httpDate(clock) {
	let second = NaN;
	let text = "";
	return () => {
		const now = Math.floor(clock() / 1e3);
		if (now !== second) {
			second = now;
			text = (/* @__PURE__ */ new Date(now * 1e3)).toUTCString();
		}
		return text;
	};
}
// src/commands/serve-example-api.ts
/** Keeps the example API on loopback until the process is interrupted, for suites of one's own.
*
* @throws RotaError (exit code 2) for what is no port, or one that cannot be had. */
async function serveExampleApi(host, port) {
	const api = await open(host, port);
	host.terminal.tell(`The example API listens at ${api.url} until Ctrl+C.
Its user is demo, and the password demo-password: ROTA_SECRET_DEMO_PASSWORD=demo-password
Suites reach it with --var base-url=${api.url}
`);
	if (!host.interrupted.aborted) await new Promise((resolve) => host.interrupted.addEventListener("abort", resolve, { once: true }));
	await api.stop();
}
async function open(host, text) {
	const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
	if (!(port <= LARGEST_PORT)) throw new RotaError("usage", `--serve ${text} is not a port`, {
		exitCode: 2,
		hint: "write --serve 8080, or --serve 0 for any that is free"
	});
	try {
		return await startExampleApi({
			port,
			clock: () => host.clock.now()
		});
	} catch (error) {
		throw new RotaError("usage", `port ${port} cannot be had: ${error.message}`, {
			exitCode: 2,
			cause: error,
			hint: "another program may have it; write another, or --serve 0 for any that is free"
		});
	}
}
const LARGEST_PORT = 65535;
// src/commands/demo.ts
const PLAN = "examples/shop/shop.plan.yaml";
const { out } = RUN_OPTIONS;
/** `rota demo`. */
const command = {
	summary: "Starts the bundled example API on loopback and runs the bundled example plan against it.",
	usage: "demo [OPTIONS]",
	details: "Needs no network, no account and no installation.",
	options: {
		...out && { out },
		serve: {
			value: "PORT",
			description: "run nothing, but keep the API there until Ctrl+C, for suites of your own; 0: any port"
		}
	},
	words: 0,
	async run(given, host, mask) {
		const port = given.one("serve");
		if (port !== null) {
			await serveExampleApi(host, port);
			return EXIT.passed;
		}
		const { exitCode, problem } = await runDemo(host, runOptions(given), { mask });
		if (problem !== null) throw problem;
		return exitCode;
	}
};
/** Runs the example plan against the example API, which it starts for as long as it takes. */
async function runDemo(host, options, surroundings) {
	const api = await startExampleApi({ clock: () => host.clock.now() });
	try {
		host.terminal.tell(`The example API listens at ${api.url}; the plan is ${PLAN}.\n\n`);
		const plan = installedFile(PLAN);
		const demo = {
			...host,
			environment: {
				...host.environment,
				ROTA_SECRET_DEMO_PASSWORD: "demo-password"
			}
		};
		const targets = {
			root: dirname(plan),
			files: [basename(plan)]
		};
		const chosen = {
			...options,
			vars: { "base-url": api.url }
		};
		return {
			root: targets.root,
			...await runTargets(demo, targets, chosen, surroundings)
		};
	} finally {
		await api.stop();
	}
}
export { command, runDemo };
