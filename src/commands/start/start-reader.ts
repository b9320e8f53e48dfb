import type { Host } from "../../host/host.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { kindOfFile, ownFiles } from "../../model/path.ts";
import { RotaError } from "../../model/rota-error.ts";
import type { SourceOf } from "../../report/diagnostics-text.ts";
import { findPlans } from "../find-plans.ts";
import { type ReadPlan, readStartPlan, type StartChoices, type StartPlan, twinsOf } from "./start-plan.ts";

/** How long files are left alone after a change before they are read, in milliseconds: somebody may still write. */
const SETTLE = 100;
/** How often that is waited for at most. */
const MOST_SETTLES = 20;

/** The plans as they stand on disk. */
export interface PlansOnDisk {
  /** By file; of one that is broken now the last version that was not. */
  readonly plans: ReadonlyMap<string, StartPlan>;
  /** Files that cannot be run as they are, whether there is an older version or not. */
  readonly broken: readonly string[];
  /** What has to be said of them that was not said the last time. */
  readonly news: readonly Diagnostic[];
  readonly sourceOf: SourceOf;
}

interface Known extends ReadPlan {
  /** The last one that could be run. */
  readonly usable: StartPlan | undefined;
}

/** Reads the plans that words mean, and reads again what has changed. */
export class StartReader {
  readonly #host: Host;
  readonly #words: readonly string[];
  readonly #choices: StartChoices;
  #root = "";
  #known = new Map<string, Known>();
  /** What the files looked like before they were read the last time. Empty at first, so that they are read once more: meanwhile all that they
   * need is known, and what changed while they were read is found. */
  #stamps = "";
  /** What was said of each file the last time. */
  readonly #said = new Map<string, string>();

  constructor(host: Host, words: readonly string[], choices: StartChoices) {
    this.#host = host;
    this.#words = words;
    this.#choices = choices;
  }

  /** Absolute. */
  get root(): string {
    return this.#root;
  }

  /** Reads all of them for the first time.
   * @throws RotaError (exit code 2) for a word that means nothing. */
  async read(): Promise<PlansOnDisk> {
    const { root, files } = await findPlans(this.#host, this.#words);
    this.#root = root;
    return this.#readAll(files);
  }

  /** Reads what has changed since; undefined: nothing has. */
  async readChanges(): Promise<PlansOnDisk | undefined> {
    let stamps = await this.#look();
    if (stamps === this.#stamps) return undefined;
    for (let settles = 0; settles < MOST_SETTLES; settles++) {
      await this.#host.clock.sleep(SETTLE);
      const before = stamps;
      stamps = await this.#look();
      if (stamps === before) break;
    }
    this.#stamps = stamps;
    return this.#readAll(await this.#filesNow());
  }

  /** How all the files that matter stand, in one text. */
  async #look(): Promise<string> {
    const own = ownFiles(await this.#host.files.list(this.#root));
    const needed = [...this.#known.values()].flatMap(({ sources }) => [...sources.keys()]);
    const watched = new Set([...own.filter((file) => kindOfFile(file) !== undefined), ...needed]);
    const stamps = await Promise.all(
      [...watched].map(async (file) => [file, await this.#host.files.stamp(`${this.#root}/${file}`)]),
    );
    // A file of any other kind may be one that a plan is waiting for; not so those of the ledger, which change with each run.
    const waits = [...this.#known.values()].some(({ plan }) => plan === undefined);
    return JSON.stringify([stamps, waits ? own.filter((file) => !file.startsWith(".rota/")) : []]);
  }

  /** A word that means nothing by now names a plan that was removed. */
  async #filesNow(): Promise<string[]> {
    if (this.#words.length === 0) return [...(await findPlans(this.#host, [])).files];
    const files = new Set<string>();
    for (const word of this.#words) {
      try {
        for (const file of (await findPlans(this.#host, [word])).files) files.add(file);
      } catch (error) {
        if (!(error instanceof RotaError)) throw error;
      }
    }
    return [...files];
  }

  async #readAll(files: readonly string[]): Promise<PlansOnDisk> {
    const known = new Map<string, Known>();
    for (const file of files) {
      const before = this.#known.get(file);
      const read = await readStartPlan(this.#host, this.#root, file, this.#choices);
      const same = before?.plan !== undefined && sameTexts(before.sources, read.sources);
      known.set(file, same ? before : { ...read, usable: read.plan ?? before?.usable });
    }
    const before = (file: string) => this.#known.get(file)?.usable;
    const usable = [...known.values()].flatMap((one) => one.usable ?? []);
    const isOld = ({ file, id }: StartPlan) => before(file)?.id === id;
    const twins = twinsOf([...usable.filter(isOld), ...usable.filter((one) => !isOld(one))]);
    for (const file of new Set(twins.map((one) => one.file))) {
      const one = known.get(file) as Known;
      const diagnostics = [...one.diagnostics, ...twins.filter((twin) => twin.file === file)];
      const older = before(file)?.id === one.usable?.id ? undefined : before(file);
      known.set(file, { ...one, plan: undefined, usable: older, diagnostics });
    }
    this.#known = known;
    const all = [...known];
    return {
      plans: new Map(all.flatMap(([file, { usable }]) => (usable === undefined ? [] : [[file, usable]]))),
      broken: all.flatMap(([file, { plan }]) => (plan === undefined ? [file] : [])),
      news: this.#news(),
      sourceOf: (path) => all.map(([, { sources }]) => sources.get(path)).find((text) => text !== undefined),
    };
  }

  #news(): Diagnostic[] {
    const news: Diagnostic[] = [];
    const seen = new Set<string>();
    for (const [file, { diagnostics }] of this.#known) {
      const text = JSON.stringify(diagnostics);
      const isNew = this.#said.get(file) !== text;
      this.#said.set(file, text);
      for (const one of diagnostics) {
        const identity = JSON.stringify(one);
        // What belongs to several plans is told once.
        if (isNew && !seen.has(identity)) news.push(one);
        seen.add(identity);
      }
    }
    return news;
  }
}

function sameTexts(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([file, text]) => other.get(file) === text);
}
