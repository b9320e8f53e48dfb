/** A terminal with as much sense as the tests need: lines, cursor up, erase below, hide and show the cursor. */
export class Screen {
  cursor = true;
  written = "";
  private readonly columns: number;
  private readonly rows: string[] = [""];
  private row = 0;
  private column = 0;

  constructor(columns: number) {
    this.columns = columns;
  }

  write(text: string): void {
    this.written += text;
    for (const [token, up] of text.matchAll(/\x1b\[(\d+)A|\x1b\[\?25[lh]|\x1b\[J|\x1b\[\d+m|[\s\S]/g)) {
      if (up !== undefined) this.row = Math.max(0, this.row - Number(up));
      else if (token.startsWith("\x1b[?25")) this.cursor = token.endsWith("h");
      else if (token === "\x1b[J") this.eraseBelow();
      else if (token === "\r") this.column = 0;
      else if (token === "\n") this.newLine();
      else if (!token.startsWith("\x1b")) this.put(token);
    }
  }

  /** The lines, without the empty one below the last. */
  lines(): string[] {
    return this.rows.at(-1) === "" ? this.rows.slice(0, -1) : [...this.rows];
  }

  private put(character: string): void {
    if (this.column === this.columns) throw new Error("a line is wider than the terminal");
    const line = this.rows[this.row] as string;
    this.rows[this.row] = line.slice(0, this.column) + character + line.slice(this.column + 1);
    this.column++;
  }

  private newLine(): void {
    this.row++;
    this.column = 0;
    if (this.row === this.rows.length) this.rows.push("");
  }

  private eraseBelow(): void {
    this.rows.length = this.row + 1;
    this.rows[this.row] = (this.rows[this.row] as string).slice(0, this.column);
  }
}
