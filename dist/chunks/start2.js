export { t as command } from "./start.js";
