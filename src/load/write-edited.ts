import type { Files } from "../host/host.ts";
import { RotaError } from "../model/rota-error.ts";
import type { YamlDocument } from "../model/yaml-document.ts";

/** Writes a file anew after an edit of its document. What the document leaves out of the file, a byte order mark, stays.
 * @throws RotaError when the file is not what was read any more (exit code 3) or cannot be written (2). */
export async function writeEdited(
  files: Files,
  root: string,
  { file, source }: YamlDocument,
  edited: string,
): Promise<void> {
  const path = `${root}/${file}`;
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await files.read(path));
  if (!/^\ufeff*$/.test(text.slice(0, text.length - source.length)) || !text.endsWith(source))
    throw new RotaError("edit-outrun", `${file} was changed by someone else meanwhile`, {
      hint: "nothing was written: do it again",
    });
  try {
    await files.write(path, text.slice(0, text.length - source.length) + edited);
  } catch (cause) {
    throw new RotaError("edit-write", `${file} could not be written: ${(cause as Error).message}`, {
      cause,
      exitCode: 2,
      hint: "check that you may write there",
    });
  }
}
