import type { ReadableFiles } from "../host/host.ts";
import { nearest } from "../model/nearest.ts";
import { kindOfFile, resolvePath } from "../model/path.ts";
import type { FileReference } from "./file-references.ts";

/** The path relative to the root of a file that another one names, or why there is none. */
export type NamedFile =
  | { readonly file: string }
  | { readonly code: string; readonly message: string; readonly hint: string };

/** What the names of files of a kind end in; any other is a mistake. */
const SUFFIXES: Readonly<Record<FileReference["kind"], RegExp | undefined>> = {
  suite: /\.suite\.ya?ml$/,
  uses: /\.steps\.ya?ml$/,
  data: /\.(csv|json|ya?ml)$/i,
  schema: undefined,
  body: undefined,
  calendar: /\.ics$/i,
};

const WANTED: Readonly<Record<FileReference["kind"], string>> = {
  suite: "a .suite.yaml file",
  uses: "a .steps.yaml file",
  data: "a .csv, .json or .yaml file",
  schema: "a JSON Schema",
  body: "a file",
  calendar: "an .ics file",
};

/** Looks a file up. `list` gives all files of the repository, and is asked only when there is something to suggest. */
export async function namedFile(
  { kind, text, origin }: FileReference,
  host: {
    readonly files: ReadableFiles;
    readonly root: string;
    readonly list: () => Promise<readonly string[]>;
  },
): Promise<NamedFile> {
  if (text.includes("${{")) {
    const message = "the name of a file holds no expressions";
    return { code: "file-expression", message, hint: "write the path out" };
  }
  const from = origin.document.file;
  const file = resolvePath(from, text);
  if (file === undefined) {
    return {
      code: "file-outside",
      message: `${text} leaves the repository`,
      hint: "keep the file inside it",
    };
  }
  const found = await host.files.exists(`${host.root}/${file}`);
  if (found === "folder") {
    const hint =
      kind === "suite" && !SUFFIXES.suite?.test(file)
        ? `for all suites of a folder write ${text.replace(/\/$/, "")}/**`
        : "name a file";
    return { code: "file-folder", message: `${text} is a folder`, hint };
  }
  const suffix = SUFFIXES[kind];
  if (suffix !== undefined && !suffix.test(file)) {
    const message = `${text} is not ${WANTED[kind]}`;
    return { code: "file-suffix", message, hint: `name ${WANTED[kind]}` };
  }
  if (found === "file") return { file };
  const close = nearestFile(
    file,
    (await host.list()).filter((known) => suffix?.test(known) ?? true),
  );
  return {
    code: "file-missing",
    message: `there is no file ${file}`,
    hint:
      close === undefined
        ? "paths are relative to the file that names them; /x is relative to the repository root"
        : `did you mean ${relativePath(from, close)}?`,
  };
}

/** Endings are left out of the comparison: they would make all suites look alike. */
function nearestFile(file: string, files: readonly string[]): string | undefined {
  const byStem = new Map(files.map((known) => [stemOf(known), known]));
  return byStem.get(nearest(stemOf(file), byStem.keys()) ?? "");
}

function stemOf(file: string): string {
  return kindOfFile(file) === undefined ? file.replace(/\.\w+$/, "") : file.replace(/\.\w+\.ya?ml$/, "");
}

/** A path as the file that names it would write it. */
function relativePath(from: string, file: string): string {
  const folder = from.split("/").slice(0, -1);
  const segments = file.split("/");
  while (folder.length > 0 && segments.length > 1 && folder[0] === segments[0]) {
    folder.shift();
    segments.shift();
  }
  return folder.length > 1 ? `/${file}` : [...folder.map(() => ".."), ...segments].join("/");
}
