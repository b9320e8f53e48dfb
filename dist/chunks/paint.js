export { aa as colourPaint, oa as paintFor, sa as plainPaint } from "./base.js";
