/**
 * The facts of a situation or of a pack's case: a map of names, dotted or nested
 * (`paper: { kind: i-200 }` is `paper.kind: i-200`), to values of the right type. Nothing is dropped
 * silently: what is not understood is reported, with what was probably meant.
 */
import type { Report } from '../diagnostics/diagnostic.ts';
import { didYouMean, oneOf, suggest } from '../diagnostics/suggest.ts';
import type { Span } from '../language/expression.ts';
import type { Definition, Fact, ValueType } from '../language/model.ts';
import type { YamlEntry, YamlMap } from '../load/yaml-node.ts';
import {
  clip,
  readValue,
  type ReadingCodes,
  type ValueContext,
  type ValueVocabulary,
} from './read-value.ts';
import type { Facts } from './situation.ts';

export interface FactVocabulary extends ValueVocabulary {
  readonly facts: ReadonlyMap<string, Pick<Fact, 'value'>>;
  readonly definitions: ReadonlyMap<string, Pick<Definition, 'quantified' | 'ask'>>;
}

export interface FactsInput {
  readonly map: YamlMap;
  readonly vocabulary: FactVocabulary;
  readonly codes: ReadingCodes;
  readonly report: Report;
  readonly file: string | undefined;
}

export function readFacts(input: FactsInput): Facts {
  const reader = new FactsReader(input);
  reader.map(input.map, '');
  return reader.facts;
}

/** Names that may be given a value: facts, and definitions that may be answered directly. */
export function answerableNames(vocabulary: FactVocabulary): Map<string, ValueType> {
  const names = new Map<string, ValueType>();
  for (const [name, { value }] of vocabulary.facts) {
    names.set(name, value);
    if (value.type === 'list') names.set(`${name}.complete`, { type: 'yes-no' });
  }
  for (const [name, definition] of vocabulary.definitions) {
    if (definition.quantified && definition.ask) names.set(name, { type: 'yes-no' });
  }
  return names;
}

class FactsReader {
  readonly facts: Record<string, Facts[string]> = {};
  readonly #names: ReadonlyMap<string, ValueType>;
  readonly #places = new Map<string, Span | undefined>();
  readonly #context: ValueContext;
  readonly #vocabulary: FactVocabulary;

  constructor({ vocabulary, codes, report, file }: FactsInput) {
    this.#vocabulary = vocabulary;
    this.#names = answerableNames(vocabulary);
    this.#context = { vocabulary, codes, report, file };
  }

  map(map: YamlMap, prefix: string): void {
    for (const entry of map.entries.values()) this.#entry(entry, prefix);
  }

  #entry(entry: YamlEntry, prefix: string): void {
    const name = prefix + entry.key;
    const { value } = entry;
    if (value.kind === 'map' && this.#isPrefix(name) && !this.#isRecord(name, value)) {
      this.map(value, `${name}.`);
      return;
    }
    const type = this.#names.get(name);
    if (!type) {
      this.#refuseName(entry, name, prefix);
      return;
    }
    const place = this.#place(entry);
    if (this.#places.has(name)) {
      const first = this.#places.get(name);
      this.#context.report.add(
        this.#context.codes.twice,
        `\`${name}\` is given twice, nested and in one line.`,
        place,
        {
          help: 'Keep one of them.',
          ...(first && { notes: [{ message: 'It is given here first.', span: first }] }),
        },
      );
      return;
    }
    this.#places.set(name, place);
    const read = readValue(this.#context, name, type, value);
    if (read !== undefined) this.facts[name] = read;
  }

  #isPrefix(name: string): boolean {
    for (const known of this.#names.keys()) if (known.startsWith(`${name}.`)) return true;
    return false;
  }

  /** One record where a list of them belongs: its fields must not pass for names of facts. */
  #isRecord(name: string, { entries }: YamlMap): boolean {
    const type = this.#names.get(name);
    return type?.type === 'list' && !entries.has('complete');
  }

  #place({ keyFrom, keyTo }: YamlEntry): Span | undefined {
    const { file } = this.#context;
    return file === undefined ? undefined : { file, from: keyFrom, to: keyTo };
  }

  #refuseName(entry: YamlEntry, name: string, prefix: string): void {
    const { report, codes } = this.#context;
    const definition = this.#vocabulary.definitions.get(name);
    if (definition) {
      report.add(
        codes.unknownName,
        `\`${name}\` follows from other facts and cannot be given itself.`,
        this.#place(entry),
        { help: 'Give the facts it follows from. `threshold facts` shows them.' },
      );
      return;
    }
    const message =
      entry.value.kind === 'map'
        ? `No fact begins with \`${clip(name)}\`.`
        : `There is no fact \`${clip(name)}\`.`;
    report.add(codes.unknownName, message, this.#place(entry), {
      help: this.#help(entry, name, prefix),
    });
  }

  #help(entry: YamlEntry, name: string, prefix: string): string {
    const names = [...this.#names.keys()];
    if (entry.value.kind === 'map') {
      const groups = new Set(names.flatMap(prefixes));
      return didYouMean(name, groups) ?? SEE_FACTS;
    }
    const whole = suggest(name, names);
    if (whole !== undefined) {
      const word = whole.startsWith(prefix) ? whole.slice(prefix.length) : whole;
      return `Did you mean \`${word}\`?`;
    }
    const below = names.filter((each) => prefix !== '' && each.startsWith(prefix));
    if (below.length > 0) return oneOf(below.map((each) => each.slice(prefix.length)));
    // `paper` for `paper.kind`: the group is right, its part is missing.
    const group = names.filter((each) => each.startsWith(`${name}.`));
    return group.length > 0 ? oneOf(group) : SEE_FACTS;
  }
}

const SEE_FACTS = '`threshold facts` lists the facts with their types.';

function prefixes(name: string): string[] {
  const parts = name.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}
