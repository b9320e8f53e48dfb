// Who takes part, in the order of the table.
import { bruno } from "./contestant-bruno.js";
import { floor } from "./contestant-floor.js";
import { httpYac } from "./contestant-httpyac.js";
import { newman } from "./contestant-newman.js";
import { rota } from "./contestant-rota.js";
import { stepCi } from "./contestant-step-ci.js";

/**
 * @typedef {object} Contestant
 * @property {string} name
 * @property {[name: string, version: string]} [package] what is installed from npm
 * @property {boolean} sideBySide whether it can run cases side by side
 * @property {(work: import("./work.js").Work, place: { folder: string, baseUrl: string }) => Run} prepare writes its files
 *
 * @typedef {object} Run
 * @property {string} program
 * @property {string[]} args
 * @property {string} [workingFolder] else the folder that it was prepared in
 * @property {Record<string, string>} [env]
 */

/** All but the floor are measured against it. @type {Contestant[]} */
export const contestants = [floor, rota, stepCi, httpYac, newman, bruno];
