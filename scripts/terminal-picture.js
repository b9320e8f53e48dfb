// Draws what a terminal shows as SVG: ANSI text on standard input, the picture on standard output.
// FORCE_COLOR=1 node dist/cli.js run … 2>&1 | node scripts/terminal-picture.js > docs/failure.svg
import { text } from "node:stream/consumers";

const COLOURS = { 31: "#ff7b72", 32: "#7ee787", 33: "#e3b341", 36: "#79c0ff", 35: "#d2a8ff" };
const [LINE, CHARACTER, MARGIN, COLUMNS] = [19, 8.4, 18, 108];

const asXml = (part) => part.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

/** One line as stretches with a style each. */
function stretches(line) {
  const found = [];
  let style = {};
  let room = COLUMNS;
  for (const [, codes, part] of line.matchAll(/\x1b\[([\d;]*)m|([^\x1b]+)/g)) {
    if (part !== undefined) {
      found.push({ ...style, part: part.length > room ? `${part.slice(0, Math.max(0, room - 1))}…` : part });
      room -= part.length;
      if (room < 0) break;
    } else {
      for (const code of (codes || "0").split(";").map(Number)) {
        if (code === 0) style = {};
        else if (code === 1) style = { ...style, weight: "bold" };
        else if (code === 2) style = { ...style, colour: "#8b949e" };
        else if (code === 22) style = { ...style, weight: undefined };
        else if (code === 39) style = { ...style, colour: undefined };
        else if (COLOURS[code]) style = { ...style, colour: COLOURS[code] };
      }
    }
  }
  return found;
}

const lines = (await text(process.stdin)).replace(/\n+$/, "").split("\n");
const plain = lines.map((line) => line.replace(/\x1b\[[\d;]*m/g, ""));
const width = Math.ceil(
  Math.min(COLUMNS, Math.max(...plain.map((line) => line.length))) * CHARACTER + 2 * MARGIN,
);
const height = lines.length * LINE + 2 * MARGIN;
const rows = lines.map((line, index) => {
  const spans = stretches(line).map(
    ({ part, colour, weight }) =>
      `<tspan${colour ? ` fill="${colour}"` : ""}${weight ? ` font-weight="${weight}"` : ""}>${asXml(part)}</tspan>`,
  );
  return `<text x="${MARGIN}" y="${MARGIN + index * LINE + 13}" xml:space="preserve">${spans.join("")}</text>`;
});
process.stdout.write(
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono',monospace" font-size="14" fill="#e6edf3">\n` +
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>\n${rows.join("\n")}\n</svg>\n`,
);
