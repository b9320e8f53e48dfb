export { ni as countLine, ri as diagnosticsText } from "./base.js";
