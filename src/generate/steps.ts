import { isLocal } from "./action-reference.ts";
import { expression } from "./expressions.ts";
import type {
  GeneratedLedger,
  GeneratedProject,
  GivenNames,
  GivenSecret,
  PinnedAction,
} from "./generated-plan.ts";
import { quotedText } from "./literal.ts";
import { Remarked, type YamlValue } from "./write-yaml.ts";

/** All that says when plans run, and whose they are: what only decides and tells needs no more of a repository, however large that is. */
const WHAT_THE_GATE_READS = ["/rota.yaml", "/rota.yml", "*.plan.yaml", "*.plan.yml", "*.ics", "CODEOWNERS"];

/** Checks the repository out; nothing that runs later finds a token in it. */
export function checkoutStep({ checkout, action }: GeneratedProject, part: "all" | "plans"): YamlValue {
  // An action that lies in the repository itself has to be there, with all that it is made of.
  const sparse = part === "plans" && action.uses !== "./";
  const patterns = [...WHAT_THE_GATE_READS, ...(isLocal(action) ? [`${action.uses.slice(1)}/`] : [])];
  return {
    uses: used(checkout),
    with: {
      "persist-credentials": false,
      ...(sparse && { "sparse-checkout": patterns.join("\n"), "sparse-checkout-cone-mode": false }),
    },
  };
}

/** A step of Rota; `name` and `inputs` are values as they are to stand in the file. */
export function rotaStep(
  { action }: GeneratedProject,
  {
    id,
    name,
    inputs,
    needs,
    matrix = false,
    ledger = null,
  }: {
    readonly id?: string;
    readonly name?: string;
    readonly inputs: { readonly [name: string]: YamlValue };
    readonly needs?: GivenNames;
    /** The job runs for several environments, each by itself. */
    readonly matrix?: boolean;
    /** The step reads and writes the ledger. */
    readonly ledger?: GeneratedLedger | null;
  },
): YamlValue {
  return {
    ...(id !== undefined && { id }),
    ...(name !== undefined && { name }),
    uses: used(action),
    with: inputs,
    ...envOf(withAddress(needs ?? { secrets: [], vars: [] }, ledger), matrix),
  };
}

/** A store's address comes from outside like what suites name. */
function withAddress({ secrets, vars }: GivenNames, ledger: GeneratedLedger | null): GivenNames {
  const { context, name } = ledger?.address ?? {};
  if (name === undefined) return { secrets, vars };
  if (context === "vars") return { secrets, vars: [...new Set([...vars, name])].sort() };
  const others = secrets.filter((secret) => secret.name !== name);
  const all = [...others, { name, environments: null }];
  return { secrets: all.sort((one, other) => (one.name < other.name ? -1 : 1)), vars };
}

/** The values from outside, each by its own name: what is not named here, the suites cannot see. */
function envOf({ secrets, vars }: GivenNames, matrix: boolean): { env?: YamlValue } {
  const entries = [
    ...secrets.map((secret) => [`ROTA_SECRET_${secret.name}`, expression(secretOf(secret, matrix))]),
    ...vars.map((name) => [`ROTA_VAR_${name}`, expression(`vars.${name}`)]),
  ];
  return entries.length === 0 ? {} : { env: Object.fromEntries(entries) };
}

/** A job of one environment does not see the secret of another one. */
function secretOf({ name, environments }: GivenSecret, matrix: boolean): string {
  if (!matrix || environments === null) return `secrets.${name}`;
  const places = environments.map((environment) => `matrix.environment == ${quotedText(environment)}`);
  const place = places.length === 1 ? places.join("") : `(${places.join(" || ")})`;
  return `${place} && secrets.${name} || ''`;
}

function used({ uses, remark }: PinnedAction): YamlValue {
  return remark === null ? uses : new Remarked(uses, remark);
}
