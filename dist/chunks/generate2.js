export { n as command } from "./generate.js";
