export { Tr as countLine, Er as diagnosticsText } from "./base.js";
