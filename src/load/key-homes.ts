import { STEP_KEYS_ELSEWHERE } from "../model/other-tools.ts";

/** Keys of a step, which stand beside http. */
const OF_STEPS = words("id name if continue-on-error retry until expect outputs");
/** Keys of a request, which stand inside http. */
const OF_REQUESTS = words(
  "GET HEAD POST PUT PATCH DELETE OPTIONS method url base-url query headers json form multipart text xml file base64 hex " +
    "bearer basic digest api-key aws oauth2 jwt session redirects http-version unix-socket resolve connect-to proxy no-proxy " +
    "path-as-is max-size ca client-certificate server-name insecure implicit-headers charset",
);
/** Keys of an expectation. */
const OF_EXPECTATIONS = words("status cookies xpath css body regex duration that");

/** What other tools call parts of a request. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  body: "a body is json, form, multipart, text, xml, file, base64 or hex",
  data: "a body is json, form, multipart, text, xml, file, base64 or hex",
  params: "write query: { page: 2 }",
  cookies: "write headers: { cookie: … }; cookies that answers set are sent by themselves",
  auth: "write bearer, basic, digest, api-key, aws, oauth2, jwt or session",
};

/** Whether a rule is about the map of a request. */
export function isRequest(place: string): boolean {
  return /\$defs\/http(\/anyOf\/1)?$|defaults\/properties\/http$/.test(place);
}

/** Where a key belongs that stands in another place, in words; undefined when it belongs nowhere, or all but there. */
export function homeOf(key: string, place: string): string | undefined {
  const isStep = place.endsWith("$defs/step");
  const isCase = place.endsWith("$defs/case");
  if (key === "rate" && (isRequest(place) || isStep || isCase || isRoot(place)))
    return "it is for all requests of the suite: write defaults: { http: { rate: 10/s } } at the top of the file";
  const elsewhere = isStep ? STEP_KEYS_ELSEWHERE.get(key) : undefined;
  if (elsewhere !== undefined) return `did you mean ${elsewhere}?`;
  if (isRequest(place) && Object.hasOwn(OTHER_NAMES, key)) return OTHER_NAMES[key];
  if (isRequest(place) && OF_STEPS.has(key)) {
    if (place.includes("$defs/defaults")) return "defaults have none; write it at each step";
    return `${key} stands beside http, as a key of the step`;
  }
  if (isStep && OF_REQUESTS.has(key)) return `${key} stands inside http, beside the method`;
  if ((isStep || isRequest(place)) && OF_EXPECTATIONS.has(key)) return `${key} stands inside expect`;
  if (isCase && (key === "http" || key === "expect" || key === "uses" || key === "run"))
    return `${key} stands in a step: steps: [{ ${key}: … }]`;
  if (isRoot(place) && key === "steps")
    return "steps stand in a case: cases: { place-order: { steps: […] } }";
  if (isRoot(place) && OF_REQUESTS.has(key)) return `write defaults: { http: { ${key}: … } }`;
  if (place.endsWith("$defs/defaults") && OF_REQUESTS.has(key)) return `write http: { ${key}: … }`;
  return undefined;
}

/** The top of a suite. */
function isRoot(place: string): boolean {
  return place === "suite";
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
