export { Sa as colourPaint, Ca as paintFor, wa as plainPaint } from "./base.js";
