export { An as colourPaint, jn as paintFor, Mn as plainPaint } from "./base.js";
