import { i as __toESM } from "./rolldown-runtime.js";
import { p as require_connect, t as require_client } from "./client.js";
import { C as evaluateText, c as StepError } from "./base.js";
import { n as LARGEST_HEADERS, t as Line } from "./line.js";
import { t as IDEMPOTENT } from "./idempotent.js";
import { a as hideUserinfo } from "./hide-credentials.js";
import { isIP } from "node:net";
import { checkServerIdentity, createSecureContext } from "node:tls";
import { X509Certificate, createPrivateKey } from "node:crypto";
// src/execute/http/secure-context.ts
var import_connect = /* @__PURE__ */ __toESM(require_connect(), 1);
const MAKE_P12 = "openssl pkcs12 -export -in client.pem -inkey client.key -out client.p12 makes one";
/** What is wrong with a client certificate, by what OpenSSL says, and what to do. */
const TROUBLES = [
	[
		/values mismatch/,
		"the key of client-certificate does not belong to its cert",
		"look at cert and key: they are made in pairs"
	],
	[
		/digital envelope routines.*unsupported/,
		"the pfx of client-certificate is locked in an old way that OpenSSL 3 does not know",
		`write it anew: ${MAKE_P12}`
	],
	[
		/not enough data|wrong tag|header too long|asn1|unable to load PFX/i,
		"the pfx of client-certificate is not a PKCS #12 file",
		`it is a .p12 or .pfx file; ${MAKE_P12}`
	]
];
/** Keys and certificates, read once for all connections; a proxy sees none of the client's. Nothing when there are none.
* @throws StepError when they are none, or locked otherwise. */
function secureContextOf(settings, toProxy) {
	const { ca, cert, key, pfx, passphrase } = settings;
	const own = !toProxy && (cert !== null || pfx !== null);
	if (ca === null && !own) return {};
	if (ca !== null && !hasPart(ca, "CERTIFICATE")) throw new StepError("tls-material", "ca has no certificate in PEM form in it", { hint: "it begins with -----BEGIN CERTIFICATE-----; openssl x509 -inform der -in ca.cer -out ca.pem makes one of a DER file" });
	if (ca !== null && isDamaged(() => firstCertificate(ca))) throw new StepError("tls-material", "the certificate in ca is damaged", { hint: DAMAGED });
	const buffer = (bytes) => Buffer.from(bytes);
	try {
		return { secureContext: createSecureContext({
			...ca !== null && { ca: buffer(ca) },
			...own && cert !== null && { cert: buffer(cert) },
			...own && key !== null && pfx === null && { key: buffer(key) },
			...own && pfx !== null && { pfx: buffer(pfx) },
			...own && passphrase !== null && { passphrase }
		}) };
	} catch (error) {
		const said = error.message;
		const [problem, hint] = own ? clientTrouble(settings, said) : ["ca cannot be read", "is it PEM?"];
		throw new StepError("tls-material", `${problem} (${said})`, {
			hint,
			cause: error
		});
	}
}
function clientTrouble({ cert, key, pfx, passphrase }, said) {
	const ofKey = () => createPrivateKey({
		key: Buffer.from(key ?? []),
		passphrase: passphrase ?? ""
	});
	if (pfx === null && key !== null && passphrase !== null && isLocked(key) && isDamaged(ofKey) || /bad decrypt|mac verify|bad password|empty password|interrupted or cancelled/i.test(said)) {
		const what = pfx === null ? "key" : "pfx";
		return passphrase === null ? [`the ${what} of client-certificate is locked, and no passphrase is written`, "write its passphrase"] : [`the passphrase of client-certificate does not open its ${what}`, "correct it, best as a secret: passphrase: ${{ secrets.PASSPHRASE }}"];
	}
	if (pfx === null && cert !== null && !hasPart(cert, "CERTIFICATE")) return ["the cert of client-certificate has no certificate in PEM form in it", PEM];
	if (pfx === null && key !== null && !hasPart(key, "PRIVATE KEY")) return cert !== null && Buffer.compare(cert, key) === 0 ? ["client-certificate has no key, and there is none in its cert either", "name its file by key"] : ["the key of client-certificate has no private key in PEM form in it", PEM];
	if (pfx === null && cert !== null && isDamaged(() => firstCertificate(cert))) return ["the certificate in the cert of client-certificate is damaged", DAMAGED];
	if (pfx === null && key !== null && isDamaged(ofKey)) return ["the private key in the key of client-certificate is damaged", DAMAGED];
	const known = TROUBLES.find(([pattern]) => pattern.test(said));
	if (known !== void 0) return [known[1], known[2]];
	return ["client-certificate cannot be read", "cert and key are PEM files, pfx is a .p12 file"];
}
const PEM = "it is a file with -----BEGIN CERTIFICATE-----, or BEGIN PRIVATE KEY, in it; for a .p12 file write pfx";
const DAMAGED = "copy it anew, whole, from the line with BEGIN to the line with END";
/** Whether a private key in PEM form needs a passphrase; RFC 1421 says so in a header, RFC 7468 in the first line. */
function isLocked(key) {
	return hasPart(key, "ENCRYPTED PRIVATE KEY") || /^Proc-Type:.*ENCRYPTED/m.test(Buffer.from(key).toString("latin1"));
}
function isDamaged(read) {
	try {
		read();
		return false;
	} catch {
		return true;
	}
}
/** The first certificate of a PEM file; null where it is of a rarer kind.
* @throws Error when it cannot be read. */
function firstCertificate(pem) {
	const [first] = Buffer.from(pem).toString("latin1").match(/-----BEGIN CERTIFICATE-----[\s\S]*?(-----END CERTIFICATE-----|$)/) ?? [];
	return first === void 0 ? null : new X509Certificate(first);
}
/** Whether a PEM file has a part of a kind, such as `CERTIFICATE`: also `TRUSTED CERTIFICATE`, or `EC PRIVATE KEY`. */
function hasPart(bytes, kind) {
	return new RegExp(`-----BEGIN [A-Z0-9 ]*${kind}-----`).test(Buffer.from(bytes).toString("latin1"));
}
// src/execute/http/connector.ts
/** Makes the connections to one origin by one route. */
var Connector = class {
	#url;
	#place;
	#connect;
	#tunnel;
	#tls;
	#open = /* @__PURE__ */ new Set();
	#shown = { last: null };
	/** `url`: the origin. `http2`: offers it when TLS begins. */
	constructor(url, route, { http2 = false, toProxy = false } = {}) {
		const { tls } = route;
		this.#url = url;
		this.#tls = tls;
		const proxy = toProxy ? null : route.proxy.of(url);
		this.#tunnel = url.protocol === "https:" ? proxy : null;
		this.#place = toProxy ? portOf(url) : placeOf(route, url);
		const name = (toProxy ? null : tls.serverName) ?? bare(url.hostname);
		this.#connect = (0, import_connect.default)({
			timeout: 0,
			allowH2: http2,
			...route.unixSocket !== null && !toProxy && { socketPath: route.unixSocket },
			...url.protocol === "https:" && {
				rejectUnauthorized: !tls.insecure,
				checkServerIdentity: (_, certificate) => checkServerIdentity(name, certificate),
				...secureContextOf(tls, toProxy)
			}
		});
	}
	/** Makes a connection; `serverName` is asked for when TLS begins, empty for none. */
	open(line, serverName, done) {
		line.begin();
		const secured = this.#url.protocol === "https:";
		const { protocol } = this.#url;
		const options = {
			...this.#place,
			host: this.#url.host,
			protocol,
			servername: serverName
		};
		const connect = (httpSocket) => {
			const socket = this.#connect({
				...options,
				...httpSocket && { httpSocket }
			}, done);
			this.#follow(socket);
			line.follow(socket, secured ? this.#shown : null);
		};
		if (this.#tunnel === null) {
			connect();
			return;
		}
		const proxy = this.#tunnel;
		import("./tunnel.js").then(({ openTunnel }) => openTunnel(proxy, this.#place, this.#tls, (socket) => this.#follow(socket))).then((socket) => {
			line.tunnelled();
			connect(socket);
		}).catch((error) => done(error, null));
	}
	/** What nobody answers, TLS and proxies included, would keep the process alive. */
	destroy() {
		for (const socket of this.#open) socket.destroy();
	}
	#follow(socket) {
		this.#open.add(socket);
		socket.once("close", () => this.#open.delete(socket));
	}
};
/** Where the connection to a URL leads: `connect-to` first, then `resolve`. */
function placeOf({ connectTo, resolve }, url) {
	let { hostname, port } = portOf(url);
	const other = connectTo.get(`${url.hostname}:${port}`) ?? connectTo.get(url.hostname);
	if (other !== void 0) {
		const [, host = "", otherPort] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(other) ?? [];
		if (host !== "") hostname = bare(host);
		if (otherPort !== void 0) port = otherPort;
	}
	const address = resolve.get(`${hostname}:${port}`) ?? resolve.get(hostname);
	return {
		hostname: address === void 0 ? hostname : bare(address),
		port
	};
}
function portOf(url) {
	return {
		hostname: bare(url.hostname),
		port: url.port || (url.protocol === "https:" ? "443" : "80")
	};
}
/** An IPv6 address without its brackets. */
function bare(hostname) {
	return hostname.replace(/^\[|\]$/g, "");
}
// src/execute/http/kept-connections.ts
var import_client = /* @__PURE__ */ __toESM(require_client(), 1);
/** The connections to one origin, over which one request goes at a time. undici's own pool lets a request wait for one more turn of the
* event loop before a connection is taken again: with many cases at once, until the answers to all of them were worked on. */
var KeptConnections = class {
	#origin;
	#connector;
	#most;
	#clock;
	#made = [];
	/** The one that was used last is taken first: it is the least likely to have been closed. */
	#free = [];
	#waiting = [];
	/** `most`: how many there may be. */
	constructor(origin, connector, most, clock) {
		this.#origin = origin;
		this.#connector = connector;
		this.#most = most;
		this.#clock = clock;
	}
	send(outgoing) {
		const connection = this.#free.pop() ?? this.#another();
		if (connection === null) this.#waiting.push(outgoing);
		else connection.send(outgoing);
	}
	async close() {
		for (const { reception } of this.#waiting.splice(0)) reception.onError(/* @__PURE__ */ new Error("the run is over"));
		await Promise.all(this.#made.map((connection) => connection.close()));
		this.#connector.destroy();
	}
	#another() {
		if (this.#made.length >= this.#most) return null;
		const connection = new KeptConnection(this.#origin, this.#connector, this.#clock, () => this.#freed(connection));
		this.#made.push(connection);
		return connection;
	}
	#freed(connection) {
		let next;
		do
			next = this.#waiting.shift();
		while (next?.reception.settled);
		this.#free.push(connection);
		if (next !== void 0) queueMicrotask(() => this.send(next));
	}
};
/** One connection, made anew when it was closed. undici tells it what becomes of a request, and it tells whoever waits for the answer. */
var KeptConnection = class {
	#line;
	#client;
	#freed;
	/** Whom the request under way is for; null: it is free. */
	#reception = null;
	constructor(origin, connector, clock, freed) {
		const line = new Line(clock);
		this.#line = line;
		this.#freed = freed;
		this.#client = new import_client.default(origin, {
			pipelining: 1,
			headersTimeout: 0,
			bodyTimeout: 0,
			maxHeaderSize: LARGEST_HEADERS,
			connect: (asked, done) => connector.open(line, asked.servername ?? "", done)
		});
	}
	/** What must not be sent twice waits until a server that closes the connection behind its answer has been heard. */
	send(outgoing) {
		this.#reception = outgoing.reception;
		if (this.#line.live && !IDEMPOTENT.has(outgoing.method)) setImmediate(() => this.#dispatch(outgoing));
		else this.#dispatch(outgoing);
	}
	#dispatch(outgoing) {
		outgoing.reception.onLine(this.#line);
		this.#client.dispatch(outgoing, this);
	}
	async close() {
		await this.#client.destroy();
	}
	onConnect(abort) {
		this.#reception?.onConnect(abort);
	}
	onRequestSent() {
		this.#reception?.onRequestSent();
	}
	onResponseStarted() {
		this.#reception?.onResponseStarted();
	}
	onHeaders(status, raw) {
		return this.#reception?.onHeaders(status, raw) ?? false;
	}
	onData(chunk) {
		return this.#reception?.onData(chunk) ?? false;
	}
	onComplete() {
		const reception = this.#reception;
		this.#free();
		reception?.onComplete();
	}
	onError(error) {
		const reception = this.#reception;
		this.#free();
		reception?.onError(error);
	}
	#free() {
		if (this.#reception === null) return;
		this.#reception = null;
		this.#freed();
	}
};
// src/execute/http/pace.ts
/** Keeps the requests of a suite apart. */
var Pace = class {
	#clock;
	/** When the next request may go out. */
	#next = /* @__PURE__ */ new Map();
	constructor(clock) {
		this.#clock = clock;
	}
	/** Waits for a request's turn, or until the signal aborts. */
	async wait(rate, signal) {
		const now = this.#clock.monotonic();
		const turn = Math.max(now, this.#next.get(rate) ?? 0);
		this.#next.set(rate, turn + rate.every);
		await this.#clock.sleep(turn - now, signal);
	}
};
// src/execute/http/proxy.ts
/** Every server is reached by itself. */
const NO_PROXY = {
	of: () => null,
	secrets: []
};
/** The proxy that a file names, but for the hosts that go without.
* @throws StepError when it is not the URL of an http or https proxy. */
function writtenProxy(text, noProxy) {
	const proxy = readProxy(text);
	const without = exceptions(noProxy);
	return {
		of: (url) => without(url) ? null : proxy,
		secrets: secretsOf([proxy])
	};
}
/** The proxies that the environment names, by the scheme of the URL: never for loopback, as Go has it, so that a server that was started
* beside the run is found. `noProxy` takes the place of NO_PROXY.
* @throws StepError when one of them is not the URL of an http or https proxy. */
function proxyFromEnvironment(environment, noProxy) {
	const named = (name) => environment[name.toLowerCase()] || environment[name] || null;
	const [http, https] = ["HTTP_PROXY", "HTTPS_PROXY"].map((name) => {
		const text = named(name);
		return text === null ? null : readProxy(text);
	});
	if (http === null && https === null) return NO_PROXY;
	const without = exceptions(noProxy ?? (named("NO_PROXY") ?? "").split(/[\s,]+/));
	return {
		of: (url) => {
			const proxy = url.protocol === "https:" ? https : http;
			return proxy === null || isLoopback(url.hostname) || without(url) ? null : proxy;
		},
		secrets: secretsOf([http, https])
	};
}
/** As curl and others have it, a proxy without a scheme is an http one. */
function withScheme(text) {
	return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
}
function readProxy(text) {
	let url;
	try {
		url = new URL(withScheme(text));
	} catch {}
	if (url === void 0 || url.protocol !== "http:" && url.protocol !== "https:") throw new StepError("bad-proxy", "the proxy is not the URL of an http or https proxy", { hint: "write http://host:port, or http://user:password@host:port" });
	const credentials = url.username === "" && url.password === "" ? null : Buffer.from(`${decoded(url.username)}:${decoded(url.password)}`).toString("base64");
	return {
		url: new URL(url.origin),
		authorization: credentials === null ? null : `Basic ${credentials}`
	};
}
function secretsOf(proxies) {
	return proxies.flatMap((proxy) => {
		const credentials = proxy?.authorization?.slice(6);
		if (credentials === void 0) return [];
		const password = Buffer.from(credentials, "base64").toString().split(/:(.*)/s)[1] ?? "";
		return password === "" ? [credentials] : [credentials, password];
	});
}
/** Whether a URL is among hosts such as `a.test` (with all below it), `.test`, `a.test:8080`, `10.0.0.1` or `*`. */
function exceptions(hosts) {
	const rules = hosts.filter((host) => host !== "").map((host) => {
		const [, name = "", port] = /^(.*?)(?::(\d+))?$/s.exec(host.toLowerCase()) ?? [];
		return isIP(host) === 6 ? {
			name: host.toLowerCase(),
			port: void 0
		} : {
			name: name.replace(/^\*?\./, "").replace(/^\[|\]$/g, ""),
			port
		};
	});
	return (url) => {
		const name = url.hostname.replace(/^\[|\]$/g, "");
		const port = url.port || (url.protocol === "https:" ? "443" : "80");
		return rules.some((rule) => (rule.port === void 0 || rule.port === port) && (rule.name === "*" || name === rule.name || name.endsWith(`.${rule.name}`)));
	};
}
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/execute/http/route.ts
/** To the server that the URL names, and nowhere else. */
const DIRECT = {
	key: "direct",
	version: "1.1",
	unixSocket: null,
	resolve: /* @__PURE__ */ new Map(),
	connectTo: /* @__PURE__ */ new Map(),
	proxy: NO_PROXY,
	tls: {
		insecure: false,
		serverName: null,
		ca: null,
		cert: null,
		key: null,
		pfx: null,
		passphrase: null
	}
};
/** The routes of a run. One that needs no values is made once for its plan. */
var Routes = class {
	#host;
	#mask;
	#fixed = /* @__PURE__ */ new Map();
	#byValues = /* @__PURE__ */ new Map();
	constructor(host, mask) {
		this.#host = host;
		this.#mask = mask;
	}
	/** The route of a plan.
	* @throws StepError when a value of it is none that it can be, or a file cannot be read; FunctionError from an expression. */
	of(plan, scope) {
		const known = this.#fixed.get(plan);
		if (known !== void 0) return known;
		const values = valuesOf(plan, scope);
		const key = JSON.stringify(values);
		let route = this.#byValues.get(key);
		if (route === void 0) {
			route = this.#make(values, key);
			this.#byValues.set(key, route);
		}
		if (isFixed(plan)) {
			this.#fixed.set(plan, route);
			route.then((made) => this.#fixed.set(plan, made), () => {});
		}
		return route;
	}
	async #make(values, key) {
		const { version, unixSocket, insecure, serverName, passphrase } = values;
		if (passphrase !== null) this.#mask.add(passphrase);
		if (values.proxy !== null) hideUserinfo(withScheme(values.proxy), this.#mask);
		const proxy = unixSocket !== null || values.proxy === null ? NO_PROXY : values.proxy === "environment" ? proxyFromEnvironment(this.#host.environment, values.noProxy) : writtenProxy(values.proxy, values.noProxy ?? []);
		for (const secret of proxy.secrets) this.#mask.add(secret);
		return {
			key,
			version,
			unixSocket,
			resolve: new Map(values.resolve),
			connectTo: new Map(values.connectTo),
			proxy,
			tls: {
				insecure,
				serverName,
				passphrase,
				ca: await this.#material(values.ca, false),
				cert: await this.#material(values.cert, false),
				key: await this.#material(values.key, true),
				pfx: await this.#material(values.pfx, true)
			}
		};
	}
	/** A text that is neither PEM nor the path of a file is base64. */
	async #material(value, secret) {
		if (value === null) return null;
		if ("path" in value) try {
			return await this.#host.files.read(value.path);
		} catch (error) {
			const { code } = error;
			throw new StepError("file-unreadable", `the file ${value.path} cannot be read (${code})`, { cause: error });
		}
		if (secret) this.#mask.add(value.text);
		return value.text.includes("-----BEGIN") ? Buffer.from(value.text) : Buffer.from(value.text, "base64");
	}
};
function valuesOf(plan, scope) {
	const text = (template) => template === null ? null : evaluateText(template, scope);
	const places = (templates) => templates.flatMap(([place, template]) => {
		const value = evaluateText(template, scope);
		return value === null ? [] : [[place, value]];
	});
	const material = (one) => {
		if (one === null || one === void 0) return null;
		return one.kind === "file" ? { path: one.path } : { text: text(one.value) ?? "" };
	};
	const { clientCertificate: own } = plan;
	return {
		version: plan.version,
		unixSocket: text(plan.unixSocket),
		resolve: places(plan.resolve),
		connectTo: places(plan.connectTo),
		proxy: plan.proxy === "environment" ? "environment" : text(plan.proxy),
		noProxy: plan.noProxy?.map((one) => evaluateText(one, scope) ?? "") ?? null,
		insecure: plan.insecure,
		serverName: text(plan.serverName),
		ca: material(plan.ca),
		cert: material(own?.cert),
		key: material(own?.key ?? own?.cert),
		pfx: material(own?.pfx),
		passphrase: text(own?.passphrase ?? null)
	};
}
/** Whether a plan is the same for every request. */
function isFixed(plan) {
	const own = plan.clientCertificate;
	const materials = [
		plan.ca,
		own?.cert,
		own?.key,
		own?.pfx
	].flatMap((one) => one?.kind === "text" ? [one.value] : []);
	return [
		plan.unixSocket,
		plan.serverName,
		plan.proxy,
		...plan.noProxy ?? [],
		...[...plan.resolve, ...plan.connectTo].map(([, template]) => template),
		own?.passphrase,
		...materials
	].every((one) => one === null || one === void 0 || typeof one === "string" || one.kind === "literal");
}
// src/execute/http/pools.ts
/** All that is sent over: keep-alive connections, by origin and by how it is reached. */
var Pools = class {
	#options;
	#senders = /* @__PURE__ */ new Map();
	/** By origin, for the route that most requests go by. */
	routes;
	pace;
	constructor(options) {
		this.#options = options;
		this.routes = new Routes(options.host, options.mask);
		this.pace = new Pace(options.host.clock);
	}
	/** What sends to an origin such as `https://api.acme.test`. `exactly`: with no header that is not given, one connection for each request. */
	of(url, route, exactly) {
		const way = exactly ? "exactly" : route.version;
		const key = `${url.origin} ${way} ${route.key}`;
		const known = this.#senders.get(key);
		if (known !== void 0) return known;
		const made = this.#make(url, route, way);
		this.#senders.set(key, made);
		if (made instanceof Promise) made.then((sender) => this.#senders.set(key, sender), () => {});
		return made;
	}
	/** Ends all connections. */
	async close() {
		const senders = [...this.#senders.values()];
		this.#senders.clear();
		await Promise.all(senders.map(async (sender) => (await sender).close()));
	}
	#make(url, route, way) {
		const { connections, host } = this.#options;
		const toProxy = url.protocol === "http:" ? route.proxy.of(url)?.url ?? null : null;
		const origin = toProxy ?? new URL(url.origin);
		const connector = (http2) => new Connector(origin, route, {
			http2,
			toProxy: toProxy !== null
		});
		if (way === "1.1") return new KeptConnections(origin, connector(false), connections, host.clock);
		if (way === "2") {
			const plain = () => this.of(url, {
				...route,
				version: "1.1"
			}, false);
			return import("./http2-sender.js").then(({ Http2Sender }) => new Http2Sender(origin, connector(true), host.clock, plain));
		}
		return import("./exact-sender.js").then(({ ExactSender }) => new ExactSender(connector(false), host.clock, route.version));
	}
};
export { DIRECT as n, Pools as t };
