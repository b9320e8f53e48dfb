export { yi as countLine, bi as diagnosticsText } from "./base.js";
