export { t as nodeHost } from "./node-host.js";
