export { t as askGate, n as isProjectBroken } from "./ask-gate.js";
