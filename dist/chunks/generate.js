export { n as command } from "./generate2.js";
