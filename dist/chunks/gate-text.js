export { t as gateText, n as notDueMarkdown } from "./gate-text2.js";
