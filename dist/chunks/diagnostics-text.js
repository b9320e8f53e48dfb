export { dr as countLine, fr as diagnosticsText } from "./base.js";
