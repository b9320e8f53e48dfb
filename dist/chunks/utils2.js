export { t as GitHub, r as getOctokitOptions } from "./utils.js";
