export { Zt as countLine, Qt as diagnosticsText } from "./base.js";
