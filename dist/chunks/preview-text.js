import { Ma as FULL, Na as requestDetails, Oa as placeText, Ra as plural, Ta as indent, no as plainLine, wa as plainPaint } from "./base.js";
// src/report/preview-text.ts
/** What a plan would send, for a person: each request with all its headers and its body, where its step stands. */
function previewText(plan, cases, paint = plainPaint) {
	const parts = cases.map(({ suite, id, steps }) => [paint("strong", `${plainLine(suite)} › ${plainLine(id)}`), ...steps.map((step) => indent(stepText(step, paint)))].join("\n\n"));
	const requests = cases.flatMap(({ steps }) => steps).reduce((sum, step) => sum + countRequests(step), 0);
	const last = `${plainLine(plan)}: ${plural(requests, "request")} would be sent; nothing was`;
	return `${[...parts, last].join("\n\n")}\n`;
}
function stepText({ name, place, request, note, steps }, paint) {
	const remark = note === null ? "" : `, ${plainLine(note)}`;
	const lines = [`${plainLine(name)}  ${paint("dim", `${placeText(place)}${remark}`)}`];
	if (request !== null) {
		lines.push(indent(paint("accent", plainLine(`${request.method} ${request.url}`))));
		const details = requestDetails({
			request,
			response: null,
			curl: ""
		}, FULL);
		if (details !== "") lines.push(indent(details));
	}
	return [lines.join("\n"), ...steps.map((step) => indent(stepText(step, paint)))].join("\n\n");
}
function countRequests({ request, steps }) {
	return steps.reduce((sum, step) => sum + countRequests(step), request === null ? 0 : 1);
}
export { previewText };
