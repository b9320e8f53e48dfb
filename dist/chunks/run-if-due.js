export { t as runIfDue } from "./run-if-due2.js";
