export { n as recorderFor } from "./run-recorder.js";
