export { r as uploadArtifact } from "./artifacts2.js";
