export { t as runTargets } from "./run-targets.js";
