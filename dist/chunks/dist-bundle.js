export { t as VERSION, n as retry } from "./dist-bundle2.js";
