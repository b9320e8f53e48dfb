export { hr as countLine, gr as diagnosticsText } from "./base.js";
