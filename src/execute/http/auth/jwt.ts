import { evaluateTemplate, evaluateText } from "../../../expression/evaluate.ts";
import type { JwtAuth } from "../../../model/run-plan.ts";
import type { ValueMap } from "../../../model/value.ts";
import { JwtError, signJwt } from "../../../value/jwt.ts";
import type { Frame } from "../../frame.ts";
import { StepError } from "../../step-error.ts";
import { type Authorizer, withHeaders } from "./authorizer.ts";

/** A token that is signed for each request (RFC 7519). */
export function jwt(auth: JwtAuth, { scope, services: { mask, host } }: Frame): Authorizer {
  return {
    again: async () => null,
    apply: (request) => {
      const iat = Math.floor(host.clock.now() / 1000);
      const exp = iat + Math.ceil(auth.expiresIn / 1000);
      const key = evaluateText(auth.key, scope) ?? "";
      const kid = auth.keyId === null ? null : evaluateText(auth.keyId, scope);
      mask.add(key);
      let token: string;
      try {
        token = signJwt({
          algorithm: auth.algorithm,
          key,
          claims: { iat, exp, ...(evaluateTemplate(auth.claims, scope) as ValueMap) },
          header: { ...(kid !== null && { kid }), ...(evaluateTemplate(auth.header, scope) as ValueMap) },
        });
      } catch (error) {
        if (error instanceof JwtError) throw new StepError("bad-jwt", error.message);
        throw error;
      }
      mask.add(token);
      return withHeaders(request, [["authorization", `Bearer ${token}`]]);
    },
  };
}
