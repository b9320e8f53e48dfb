export { Si as colourPaint, Ci as paintFor, wi as plainPaint } from "./base.js";
