import type { Subject, ValueMap } from "../../model/value.ts";
import { decodeJwt, JwtError, signJwt } from "../../value/jwt.ts";
import { FunctionError, mapArgument, type SubjectFunction, textArgument } from "./definition.ts";

/** JSON Web Tokens (RFC 7519). */
export const jwt: readonly SubjectFunction[] = [
  {
    name: "jwtSign",
    minimum: 3,
    maximum: 4,
    apply: (subjects) => {
      const [, key, ...rest] = subjects;
      const values = [valueOrNull(subjects[0]), null, ...rest.map(valueOrNull)];
      return told("jwtSign", () =>
        signJwt({
          claims: mapArgument("jwtSign", values, 0),
          key: key instanceof Uint8Array ? key : textArgument("jwtSign", [null, valueOrNull(key)], 1),
          algorithm: textArgument("jwtSign", values, 2),
          header: values.length > 3 ? mapArgument("jwtSign", values, 3) : {},
        }),
      );
    },
  },
  {
    name: "jwtDecode",
    minimum: 1,
    maximum: 1,
    apply: ([token]) =>
      told("jwtDecode", (): ValueMap => {
        const { header, claims } = decodeJwt(textArgument("jwtDecode", [valueOrNull(token)], 0));
        return { header, claims };
      }),
  },
];

function valueOrNull(subject: Subject | undefined) {
  return subject === undefined || subject instanceof Uint8Array || subject instanceof Date ? null : subject;
}

function told<Result>(name: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof JwtError)) throw error;
    throw new FunctionError(`${name}(): ${error.message}`, { cause: error });
  }
}
