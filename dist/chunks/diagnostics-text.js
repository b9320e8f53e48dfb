export { mi as countLine, hi as diagnosticsText } from "./base.js";
