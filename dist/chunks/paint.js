export { Gr as colourPaint, Kr as paintFor, qr as plainPaint } from "./base.js";
