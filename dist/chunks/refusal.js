export { t as leaveRefusal } from "./refusal2.js";
