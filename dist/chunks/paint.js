export { _a as colourPaint, va as paintFor, ya as plainPaint } from "./base.js";
