export { n as listChangedFiles } from "./list-changed-files2.js";
