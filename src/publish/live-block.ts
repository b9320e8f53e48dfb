import type { Terminal } from "../host/host.ts";

const HIDE_CURSOR = "\x1b[?25l";
const SHOW_CURSOR = "\x1b[?25h";
const ERASE_BELOW = "\x1b[J";

/** Lines at the bottom of a terminal that are drawn over again and again, while others scroll away above them. */
export class LiveBlock {
  private readonly terminal: Terminal;
  private drawn: readonly string[] = [];
  private open = false;

  constructor(terminal: Terminal) {
    this.terminal = terminal;
  }

  /** Draws the block anew, below `above`, which stays; in one write, so that nothing flickers. */
  draw(lines: readonly string[], above = ""): void {
    if (above === "" && this.open && same(lines, this.drawn)) return;
    const hide = this.open ? "" : HIDE_CURSOR;
    this.terminal.tell(`${hide}${this.erase()}${above}${lines.map((line) => `${line}\n`).join("")}`);
    this.open = true;
    this.drawn = lines;
  }

  /** Erases the block and gives the cursor back. */
  close(): void {
    if (!this.open) return;
    this.terminal.tell(`${this.erase()}${SHOW_CURSOR}`);
    this.open = false;
    this.drawn = [];
  }

  private erase(): string {
    return this.drawn.length === 0 ? "" : `\x1b[${this.drawn.length}A\r${ERASE_BELOW}`;
  }
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index]);
}
