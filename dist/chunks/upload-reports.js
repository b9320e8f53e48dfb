export { n as uploadReports } from "./upload-reports2.js";
