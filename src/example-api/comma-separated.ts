/** One record of a CSV text, with the 1-based line it begins on. */
interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/** Splits CSV text as RFC 4180 says (quotes, doubled quotes, line breaks in quotes); empty lines are left out. */
export function parseCommaSeparated(text: string): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let field = "";
  let quoted = false;
  let line = 1;
  let firstLine = 1;

  const endRecord = () => {
    fields.push(field);
    if (fields.length > 1 || field !== "") {
      records.push({ line: firstLine, fields });
    }
    fields = [];
    field = "";
  };

  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === "\n") {
      line += 1;
    }
    if (quoted) {
      if (character !== '"') {
        field += character;
      } else if (text.charAt(index + 1) === '"') {
        field += '"';
        index += 1;
      } else {
        quoted = false;
      }
    } else if (character === '"' && field === "") {
      quoted = true;
    } else if (character === ",") {
      fields.push(field);
      field = "";
    } else if (character === "\n") {
      endRecord();
      firstLine = line;
    } else if (character !== "\r" || text.charAt(index + 1) !== "\n") {
      field += character;
    }
  }
  endRecord();
  return records;
}
