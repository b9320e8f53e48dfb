// The floor: undici alone, with the checks written by hand for each work.
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("floor-program.js", import.meta.url));

/** @type {import("./contestants.js").Contestant} */
export const floor = {
  name: "floor",
  sideBySide: true,
  prepare: (work, { baseUrl }) => ({ program: process.execPath, args: [program, work.name, baseUrl] }),
};
