import { t as setPaused } from "./set-paused.js";
// src/commands/pause.ts
/** `rota pause`. */
const command = {
	summary: "Pauses plans: they keep their schedule and do not run by it until they are resumed.",
	usage: "pause PLAN…",
	details: "A plan is named by its file or its id. Its YAML gets the line paused: true; every other byte stays as it was.",
	options: {},
	words: Number.POSITIVE_INFINITY,
	run: ({ words }, host) => setPaused(host, words, true)
};
export { command };
