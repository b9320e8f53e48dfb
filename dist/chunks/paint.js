export { Yr as colourPaint, Xr as paintFor, Zr as plainPaint } from "./base.js";
