export { hi as countLine, gi as diagnosticsText } from "./base.js";
