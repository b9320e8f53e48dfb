export { ya as colourPaint, ba as paintFor, xa as plainPaint } from "./base.js";
