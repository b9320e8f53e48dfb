export { va as colourPaint, ya as paintFor, ba as plainPaint } from "./base.js";
