export { t as exitNow } from "./exit-now2.js";
