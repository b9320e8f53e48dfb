export { Sr as countLine, Cr as diagnosticsText } from "./base.js";
