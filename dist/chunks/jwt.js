import { C as evaluateText, S as evaluateTemplate, c as StepError, ft as JwtError, pt as signJwt } from "./base.js";
import { t as withHeaders } from "./authorizer.js";
// src/execute/http/auth/jwt.ts
/** A token that is signed for each request (RFC 7519). */
function jwt(auth, { scope, services: { mask, host } }) {
	return {
		again: async () => null,
		apply: (request) => {
			const iat = Math.floor(host.clock.now() / 1e3);
			const exp = iat + Math.ceil(auth.expiresIn / 1e3);
			const key = evaluateText(auth.key, scope) ?? "";
			const kid = auth.keyId === null ? null : evaluateText(auth.keyId, scope);
			mask.add(key);
			let token;
			try {
				token = signJwt({
					algorithm: auth.algorithm,
					key,
					claims: {
						iat,
						exp,
						...evaluateTemplate(auth.claims, scope)
					},
					header: {
						...kid !== null && { kid },
						...evaluateTemplate(auth.header, scope)
					}
				});
			} catch (error) {
				if (error instanceof JwtError) throw new StepError("bad-jwt", error.message);
				throw error;
			}
			mask.add(token);
			return withHeaders(request, [["authorization", `Bearer ${token}`]]);
		}
	};
}
export { jwt };
