import { MAXIMUM_DEPTH } from "./limits.ts";

/**
 * Follows the lexer's tokens and says where they nest too deep, before anything recursive sees them.
 *
 * It counts open brackets, growing indentation and indicators of one line. That may miss a level that adds no
 * column (a list on the column of its key), never more than half of them: the exact check is made on the tree.
 */
export class NestingGuard {
  private flowDepth = 0;
  private columns: number[] = [];
  private column = 0;
  private indicators = 0;
  private atLineStart = true;
  private nextIsScalar = false;

  /** Takes the next token; true when it opens a level beyond the limit. */
  exceeds(lexeme: string): boolean {
    if (this.nextIsScalar) {
      this.nextIsScalar = false;
      this.startContent();
      return this.tooDeep();
    }
    switch (lexeme) {
      case "\x1f":
        this.nextIsScalar = true;
        return false;
      case "\x02":
        return false;
      case "\x18":
        this.flowDepth = 0;
        return false;
      case "\n":
      case "\r\n":
        this.column = 0;
        this.indicators = 0;
        this.atLineStart = true;
        return false;
      case "[":
      case "{":
        this.startContent();
        this.flowDepth += 1;
        return this.tooDeep();
      case "]":
      case "}":
        this.flowDepth = Math.max(0, this.flowDepth - 1);
        return false;
      case "-":
      case "?":
      case ":":
        if (this.flowDepth > 0) return false;
        this.startContent();
        this.indicators += 1;
        this.column += 1;
        this.atLineStart = lexeme !== ":";
        return this.tooDeep();
      default:
        if (this.atLineStart && lexeme.startsWith(" ")) this.column += lexeme.length;
        else if (!lexeme.startsWith("#")) this.startContent();
        return this.tooDeep();
    }
  }

  private startContent(): void {
    if (!this.atLineStart || this.flowDepth > 0) return;
    this.atLineStart = false;
    while (this.columns.length > 0 && (this.columns.at(-1) as number) > this.column) this.columns.pop();
    if (this.columns.at(-1) !== this.column) this.columns.push(this.column);
  }

  private tooDeep(): boolean {
    // A list item's own column and its map's both count, hence twice the limit for block levels.
    return (
      this.flowDepth > MAXIMUM_DEPTH ||
      this.columns.length > 2 * MAXIMUM_DEPTH ||
      this.indicators > 2 * MAXIMUM_DEPTH
    );
  }
}
