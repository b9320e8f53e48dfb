export { vi as colourPaint, yi as paintFor, bi as plainPaint } from "./base.js";
