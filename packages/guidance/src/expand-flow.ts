/**
 * From a flow to every state a person can be in: a screen with the facts said on the way there. Two ways
 * that say the same facts lead to one state. Where agencies would get different outcomes, the worker is
 * asked where they work, and only there. Every state has an address that a page can have.
 */
import type { Facts } from '@threshold/rules/situation/situation';
import type { Flow, Leaf, PlainFacts, Screen } from './flow-schema.ts';
import { agreed, type FrontLineOutcome } from './front-line-outcome.ts';

export interface Link {
  readonly id: string;
  /** A key of the catalogues. */
  readonly label: string;
  readonly to: string;
}
export interface ScreenState {
  readonly kind: 'screen';
  readonly slug: string;
  readonly screen: Exclude<Screen, { kind: 'leaf' }>;
  /** What was said on the way here. */
  readonly facts: PlainFacts;
  readonly links: readonly Link[];
}
export interface WorkplaceState {
  readonly kind: 'workplace';
  readonly slug: string;
  readonly links: readonly Link[];
}
export interface LeafState {
  readonly kind: 'leaf';
  readonly slug: string;
  readonly leaf: Leaf;
  readonly facts: Facts;
  /** The agencies this ending speaks for; all of them get the same outcome, or counsel is asked. */
  readonly agencies: readonly string[];
  readonly outcome: FrontLineOutcome;
}
export type State = ScreenState | WorkplaceState | LeafState;

/** Facts as the engine takes them, or undefined where the packs know no such fact or value. */
export type ReadFacts = (facts: PlainFacts) => Facts | undefined;
/** The outcome of an ending at one agency. */
export type Decide = (leaf: Leaf, facts: Facts, agency: string) => FrontLineOutcome;

export interface ExpandOptions {
  readonly readFacts: ReadFacts;
  readonly decide: Decide;
  /** Where the agency is known beforehand, nobody is asked. */
  readonly agency?: string | undefined;
}

export interface Expanded {
  readonly entries: readonly (Flow['entries'][number] & { readonly slug: string })[];
  readonly states: ReadonlyMap<string, State>;
  /** What leads nowhere or says what the packs do not know, as sentences. */
  readonly problems: readonly string[];
}

export function expandFlow(flow: Flow, options: ExpandOptions): Expanded {
  return new Expansion(flow, options).run();
}

class Expansion {
  readonly #flow: Flow;
  readonly #options: ExpandOptions;
  readonly #screens: ReadonlyMap<string, Screen>;
  readonly #leaves: ReadonlyMap<string, Leaf>;
  readonly #states = new Map<string, State>();
  readonly #started = new Set<string>();
  readonly #problems = new Set<string>();

  constructor(flow: Flow, options: ExpandOptions) {
    this.#flow = flow;
    this.#options = options;
    this.#screens = new Map(flow.screens.map((screen) => [screen.id, screen]));
    this.#leaves = new Map(flow.leaves.map((leaf) => [leaf.id, leaf]));
  }

  run(): Expanded {
    const entries = this.#flow.entries.map((entry) => ({
      ...entry,
      slug: this.#visit(entry.to, [], this.#flow.facts),
    }));
    return { entries, states: this.#states, problems: [...this.#problems] };
  }

  #visit(name: string, said: readonly string[], facts: PlainFacts): string {
    const screen = this.#screens.get(name);
    const slug = [name, ...said].join('-');
    if (!screen) {
      this.#problems.add(`"${name}" is no screen.`);
      return slug;
    }
    if (screen.kind === 'leaf')
      return this.#leaf(screen.leaf, said, { ...facts, ...screen.facts }, slug);
    if (this.#started.has(slug)) return slug;
    this.#started.add(slug);
    const links: Link[] =
      screen.kind === 'choose'
        ? screen.choices.map((choice) => {
            const all = choice.facts === undefined ? said : [...said, choice.id];
            const known = { ...facts, ...choice.facts };
            const to =
              choice.leaf === undefined
                ? this.#visit(choice.to ?? '', all, known)
                : this.#leaf(choice.leaf, all, known, `${slug}-${choice.id}`);
            return { id: choice.id, label: choice.label, to };
          })
        : [{ id: 'next', label: 'nav.next', to: this.#visit(screen.next, said, facts) }];
    this.#states.set(slug, { kind: 'screen', slug, screen, facts, links });
    return slug;
  }

  #leaf(name: string, said: readonly string[], plain: PlainFacts, from: string): string {
    const leaf = this.#leaves.get(name);
    const facts = this.#options.readFacts(plain);
    const slug = ['end', name, ...said].join('-');
    if (!leaf) this.#problems.add(`"${name}" is no ending; ${from} leads there.`);
    if (!facts)
      this.#problems.add(`${from} says facts the packs do not know: ${JSON.stringify(plain)}.`);
    if (!leaf || !facts || this.#started.has(slug)) return slug;
    this.#started.add(slug);

    const { choices, unsure } = this.#flow.workplaces;
    const fixed = this.#options.agency;
    const groups = choices
      .map(({ agencies, ...rest }) => ({
        ...rest,
        agencies: fixed === undefined ? agencies : agencies.filter((each) => each === fixed),
      }))
      .filter(({ agencies }) => agencies.length > 0)
      .map((group) => ({ ...group, outcome: this.#outcome(leaf, facts, group.agencies) }));
    const everywhere = groups.flatMap(({ agencies }) => agencies);
    const all = agreed(groups.map(({ outcome }) => outcome));
    if (groups.length === 0) this.#problems.add(`No workplace has the agency "${String(fixed)}".`);
    if (new Set(groups.map(({ outcome }) => outcome)).size <= 1) {
      this.#end(slug, leaf, facts, everywhere, all);
      return slug;
    }
    const links = groups.map(({ id, label, outcome }) => {
      const same = groups.filter((each) => each.outcome === outcome);
      const end = `${slug}-at-${same.map((each) => each.id).join('-')}`;
      this.#end(
        end,
        leaf,
        facts,
        same.flatMap(({ agencies }) => agencies),
        outcome,
      );
      return { id, label, to: end };
    });
    const open = `${slug}-anywhere`;
    this.#end(open, leaf, facts, everywhere, all);
    this.#states.set(slug, {
      kind: 'workplace',
      slug,
      links: [...links, { id: 'unsure', label: unsure, to: open }],
    });
    return slug;
  }

  #outcome(leaf: Leaf, facts: Facts, agencies: readonly string[]): FrontLineOutcome {
    return agreed(agencies.map((agency) => this.#options.decide(leaf, facts, agency)));
  }

  #end(
    slug: string,
    leaf: Leaf,
    facts: Facts,
    agencies: readonly string[],
    outcome: FrontLineOutcome,
  ): void {
    this.#states.set(slug, { kind: 'leaf', slug, leaf, facts, agencies, outcome });
  }
}
