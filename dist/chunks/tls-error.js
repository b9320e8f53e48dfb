import { c as StepError } from "./base.js";
// src/execute/http/tls-error.ts
const ANY = "insecure: true takes any certificate";
const BY_CA = `name the PEM file of its authority by ca (or by NODE_EXTRA_CA_CERTS); ${ANY}`;
const UNKNOWN_AUTHORITY = ["is by an authority that is not trusted here", BY_CA];
/** By the code of a verification (openssl-verification-options). */
const CERTIFICATES = {
	DEPTH_ZERO_SELF_SIGNED_CERT: ["is self-signed, so no authority vouches for it", `name its own PEM file by ca if it is the right one; ${ANY}`],
	SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_AUTHORITY,
	UNABLE_TO_GET_ISSUER_CERT: UNKNOWN_AUTHORITY,
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_AUTHORITY,
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: ["is by an authority that is not trusted here, or the server leaves out what stands between the two", BY_CA],
	CERT_HAS_EXPIRED: ["has expired", `the server needs a new one; ${ANY}`],
	CERT_NOT_YET_VALID: ["is not valid yet", `is the clock of this machine right? ${ANY}`],
	CERT_REVOKED: ["was revoked", "the server needs a new one"]
};
/** By what OpenSSL says. `$` stands for the other side. */
const HANDSHAKES = [
	[
		/wrong version number|packet length too long|http request|unknown protocol|record too small/,
		"$ does not speak TLS at this port",
		"what speaks plain HTTP is asked by http://"
	],
	[
		/alert protocol version|unsupported protocol|version too low|no protocols available/,
		"$ speaks no version of TLS that is spoken here",
		"it has to offer TLS 1.2 or 1.3"
	],
	[
		/certificate required|peer did not return a certificate/,
		"$ wants a client certificate",
		"name it by client-certificate"
	],
	[
		/alert (bad certificate|unknown ca|certificate (unknown|expired|revoked)|unsupported certificate|access denied)/,
		"$ does not take the client certificate",
		"look at client-certificate: is it by the authority that the server trusts, and still valid?"
	],
	[
		/handshake failure|no shared cipher/,
		"$ breaks off while the terms of TLS are agreed on",
		"it may want a client-certificate, another server-name, or have no cipher in common with Node"
	],
	[
		/no application protocol/,
		"$ speaks no version of HTTP that it was offered over TLS",
		"look at http-version, and at the port; \"1.1\" offers HTTP/1.1 only"
	],
	[
		/unrecognized name/,
		"$ has no certificate for the name that it was asked for",
		"name the one that it has by server-name"
	],
	[
		/key too small|md too weak/,
		"$ has a key or a signature that is too weak",
		"the server needs a new certificate"
	]
];
/** Says in words why there is no secure connection with `who` (a host, or a proxy). What OpenSSL says stays in brackets.
* @returns null for an error that has nothing to do with TLS */
function tlsError(error, who) {
	const trouble = error;
	const { code = "" } = trouble;
	if (/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ALTNAME/.test(code) && !code.startsWith("ERR_SSL")) {
		const [problem, hint] = trouble.cert === void 0 ? CERTIFICATES[code] ?? [`is not trusted: ${trouble.message}`, BY_CA] : otherName(trouble.cert, trouble.host ?? "that");
		return new StepError("certificate", `the certificate of ${who} ${problem} (${code})`, {
			cause: error,
			hint
		});
	}
	if (code !== "EPROTO" && !code.startsWith("ERR_SSL")) return null;
	const reason = (trouble.reason ?? / routines:[^:]*:([^:]+)/.exec(trouble.message)?.[1] ?? trouble.message).trim().split("\n")[0].toLowerCase();
	const known = HANDSHAKES.find(([pattern]) => pattern.test(reason));
	const problem = known?.[1].replace("$", () => who) ?? `no secure connection to ${who}: ${reason}`;
	return new StepError("tls", `${problem} (${code === "EPROTO" ? reason : code})`, {
		cause: error,
		retryAs: "network",
		...known !== void 0 && { hint: known[2] }
	});
}
function otherName({ subjectaltname, subject }, asked) {
	const names = (subjectaltname ?? (subject?.CN === void 0 ? "" : `DNS:${subject.CN}`)).split(", ").filter((name) => name !== "").map((name) => name.replace(/^(DNS|IP Address):/, ""));
	const shown = names.slice(0, 8).join(", ") + (names.length > 8 ? ` and ${names.length - 8} more` : "");
	return [`is not for ${asked}, ${shown === "" ? "nor for any other name" : `but for ${shown}`}`, shown === "" ? `the server needs one with its name in it; ${ANY}` : `ask by a name that it is for, or say by server-name which of them is meant; ${ANY}`];
}
export { tlsError as t };
