export { n as runTargets } from "./run-targets.js";
