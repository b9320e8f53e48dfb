import { evaluateText } from "../../../expression/evaluate.ts";
import type { AwsAuth } from "../../../model/run-plan.ts";
import type { Template } from "../../../model/template.ts";
import type { Frame } from "../../frame.ts";
import { StepError } from "../../step-error.ts";
import { type Authorizer, withHeaders } from "./authorizer.ts";
import { signAws } from "./aws-signature.ts";

/** A request signed for Amazon Web Services, with the time at which it goes out. */
export function aws(auth: AwsAuth, { scope, services: { mask, host } }: Frame): Authorizer {
  const text = (template: Template) => evaluateText(template, scope) ?? "";
  const credentials = {
    accessKeyId: text(auth.accessKeyId),
    secretAccessKey: text(auth.secretAccessKey),
    sessionToken: auth.sessionToken === null ? null : evaluateText(auth.sessionToken, scope),
    region: text(auth.region),
    service: text(auth.service),
  };
  mask.add(credentials.secretAccessKey);
  mask.add(credentials.sessionToken ?? "");
  return {
    again: async () => null,
    apply: (request) => {
      const { body } = request;
      if (body !== null && "read" in body)
        throw new StepError("aws-body", `a body of ${body.size} bytes is too large to be signed`, {
          hint: "bodies of files up to 1 MiB are signed",
        });
      const headers = signAws({ ...request, body }, credentials, host.clock.now());
      for (const [name, value] of headers)
        if (name === "authorization") mask.add(value.slice(value.lastIndexOf("=") + 1));
      return withHeaders(request, headers);
    },
  };
}
