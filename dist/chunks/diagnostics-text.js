export { gi as countLine, _i as diagnosticsText } from "./base.js";
