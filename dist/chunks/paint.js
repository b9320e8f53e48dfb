export { xi as colourPaint, Si as paintFor, Ci as plainPaint } from "./base.js";
