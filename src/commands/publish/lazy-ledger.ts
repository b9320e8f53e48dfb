import type { Host } from "../../host/host.ts";
import type { Project } from "../../model/project.ts";
import type { SecretMask } from "../../value/secret-mask.ts";
import type { OpenLedger } from "../ledger/open-ledger.ts";
import { openRunLedger } from "../ledger/run-ledger.ts";

/** The ledger, opened when it is first needed. */
export class LazyLedger {
  readonly #open: () => Promise<OpenLedger | null>;
  #opened: Promise<OpenLedger | null> | undefined;

  constructor(
    host: Host,
    project: Pick<Project, "root" | "project">,
    { token, mask }: { readonly token: string | null; readonly mask: SecretMask },
  ) {
    this.#open = () => openRunLedger(host, project, { token }, mask);
  }

  /** null: there is none.
   * @throws RotaError when it cannot be opened. */
  open(): Promise<OpenLedger | null> {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  /** Closes it, if it was ever opened. */
  async close(): Promise<void> {
    const ledger = await this.#opened?.catch(() => null);
    await ledger?.store.close();
  }
}
