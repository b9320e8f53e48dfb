export { t as command, n as exitCodeOfProblems, r as findProblems, i as tellProblems } from "./validate.js";
