import { Ja as formatDuration, c as StepError, s as stopReason, w as isTrue } from "./base.js";
import { n as startTimer } from "./network-error.js";
import { setMaxListeners } from "node:events";
// src/execute/limits.ts
/** The limit of one step: its own `timeout`, within what its frame allows. A step that runs, or would begin, whatever is stopped
* has the time of clean-up. */
function stepLimit({ timeout, condition }, frame) {
	return limited(frame.signal.aborted || runsWhenStopped(condition, frame) ? frame.services.cleanUpLimit : frame.signal, timeout, (limit) => new StepError("timeout", `the step took longer than ${formatDuration(limit)}`, { hint: "raise its timeout, or find out why it is slow" }));
}
function runsWhenStopped(condition, { scope }) {
	if (condition === null || typeof condition.expression === "boolean" || !condition.asksStatus) return false;
	try {
		return isTrue(condition.expression, {
			...scope,
			status: {
				...scope.status,
				cancelled: true
			}
		});
	} catch {
		return false;
	}
}
/** `outer`, and a time of its own in milliseconds; null: no time of its own. */
function limited(outer, timeout, describe) {
	if (timeout === null) return {
		signal: outer,
		reason: () => stopReason(outer),
		release: () => {}
	};
	const controller = new AbortController();
	setMaxListeners(0, controller.signal);
	const forward = () => controller.abort(stopReason(outer));
	if (outer.aborted) forward();
	else outer.addEventListener("abort", forward);
	const timer = startTimer(() => controller.abort(describe(timeout)), timeout);
	return {
		signal: controller.signal,
		reason: () => stopReason(controller.signal),
		release: () => {
			clearTimeout(timer);
			outer.removeEventListener("abort", forward);
		}
	};
}
export { stepLimit as n, limited as t };
