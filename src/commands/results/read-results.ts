import { relative, resolve } from "node:path";
import picomatch from "picomatch";
import type { Host } from "../../host/host.ts";
import { readResult } from "../../load/read-result.ts";
import type { ResultDocument } from "../../model/generated/result.ts";
import { RotaError } from "../../model/rota-error.ts";
import { plainLine } from "../../report/plain-text.ts";
import { isMoment, isName } from "../action/legs.ts";

const FILE = "result.json";
/** Bytes of a result; more than any plan has. */
const LARGEST = 256 * 1024 * 1024;

/** A result, and where it was read. */
export interface ReadResult {
  /** As a person would write it, from the working folder. */
  readonly file: string;
  readonly result: ResultDocument;
}

/** Reads the results that words on the command line mean: files, folders (every result.json in them) or patterns.
 * @throws RotaError (exit code 2) when there are none, or one of them is no result. */
export async function readResults(
  host: Host,
  verb: string,
  words: readonly string[],
): Promise<readonly ReadResult[]> {
  if (words.length === 0)
    throw usage(`${verb} needs a result`, `name a ${FILE}, or a folder that has some, such as rota-report`);
  const paths = new Set<string>();
  for (const word of words) for (const path of await pathsOf(host, word)) paths.add(path);
  const found: ReadResult[] = [];
  for (const path of paths) {
    const file = relative(host.workingFolder, path).replaceAll("\\", "/");
    found.push({ file, result: await resultIn(host, path, file) });
  }
  return found;
}

async function pathsOf({ files, workingFolder }: Host, word: string): Promise<string[]> {
  const path = resolve(workingFolder, word);
  const kind = await files.exists(path);
  if (kind === "file") return [path];
  const isPattern = kind === undefined && /[*?[{]/.test(word);
  if (kind === undefined && !isPattern)
    throw usage(
      `there is no file ${word}`,
      "rota run writes its result into rota-report, or where --out says",
    );
  const folder = isPattern ? resolve(workingFolder, word.replace(/[^/\\]*[*?[{].*$/, "")) : path;
  const all = (await files.exists(folder)) === "folder" ? await files.list(folder) : [];
  const matches = isPattern ? picomatch(path.replaceAll("\\", "/")) : undefined;
  const chosen = all
    .map((file) => resolve(folder, file))
    .filter(
      (file) => matches?.(file.replaceAll("\\", "/")) ?? file.replaceAll("\\", "/").endsWith(`/${FILE}`),
    );
  if (chosen.length > 0) return chosen;
  throw usage(
    isPattern ? `no file matches ${word}` : `the folder ${word} holds no ${FILE}`,
    isPattern
      ? "put patterns in quotes, and name files called result.json"
      : "name the folder that rota run wrote its reports into",
  );
}

async function resultIn({ files }: Host, path: string, file: string): Promise<ResultDocument> {
  try {
    const bytes = await files.read(path);
    if (bytes.length > LARGEST) throw new Error(`it has more than ${LARGEST} bytes`);
    return placeable(readResult(bytes));
  } catch (cause) {
    throw usage(
      `${file} is no result of Rota: ${plainLine((cause as Error).message)}`,
      "name a result.json that this version of Rota can read",
      cause,
    );
  }
}

/** What its folders are called by must lead nowhere else: a result may come from anybody.
 * @throws Error */
function placeable(result: ResultDocument): ResultDocument {
  const { plan, run } = result;
  if (!isName(plan.id)) throw new Error("it is of no plan that there can be");
  if (run.occurrence !== null && !isMoment(run.occurrence))
    throw new Error("it is for no moment that there can be");
  return result;
}

function usage(message: string, hint: string, cause?: unknown): RotaError {
  return new RotaError("usage", message, { exitCode: 2, hint, cause });
}
