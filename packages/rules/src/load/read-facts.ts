/**
 * Facts as people write them, in a case or a situation: nested maps or dotted names, held against the
 * vocabulary. `paper: { kind: i-200 }` is `paper.kind: i-200`. What does not fit is reported and left out.
 */
import type { DiagnosticCode, Report } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { Definition, Fact, RecordType } from '../language/model.ts';
import {
  UNKNOWABLE,
  UNKNOWN,
  type Facts,
  type RecordValue,
  type Scalar,
} from '../situation/situation.ts';
import { checkScalar } from './value-check.ts';
import { plainValue, type YamlEntry, type YamlMap, type YamlNode } from './yaml-node.ts';

export interface FactNames {
  readonly facts: ReadonlyMap<string, Pick<Fact, 'value'>>;
  readonly records: ReadonlyMap<string, Pick<RecordType, 'fields'>>;
  readonly definitions: ReadonlyMap<string, Pick<Definition, 'quantified'>>;
}

/** Which codes say what: cases and situations have their own. */
export interface FactCodes {
  readonly unknownName: DiagnosticCode;
  readonly wrongValue: DiagnosticCode;
  readonly twice: DiagnosticCode;
}
export const CASE_FACTS: FactCodes = { unknownName: 'TH601', wrongValue: 'TH602', twice: 'TH603' };
export const SITUATION_FACTS: FactCodes = {
  unknownName: 'TH701',
  wrongValue: 'TH702',
  twice: 'TH703',
};

export function readFactValues(
  file: string,
  map: YamlMap,
  names: FactNames,
  codes: FactCodes,
  report: Report,
): Facts {
  return new FactReader(file, names, codes, report).read(map);
}

class FactReader {
  private readonly file: string;
  private readonly names: FactNames;
  private readonly codes: FactCodes;
  private readonly report: Report;
  private readonly facts: Record<string, Scalar | readonly RecordValue[]> = {};
  private readonly entries = new Map<string, YamlEntry>();

  constructor(file: string, names: FactNames, codes: FactCodes, report: Report) {
    this.file = file;
    this.names = names;
    this.codes = codes;
    this.report = report;
  }

  read(map: YamlMap, prefix = ''): Facts {
    for (const entry of map.entries.values()) {
      const name = prefix === '' ? entry.key : `${prefix}.${entry.key}`;
      if (entry.value.kind === 'map') this.read(entry.value, name);
      else this.fact(name, entry);
    }
    return this.facts;
  }

  private keySpan(entry: YamlEntry): { file: string; from: number; to: number } {
    return { file: this.file, from: entry.keyFrom, to: entry.keyTo };
  }

  private fact(name: string, entry: YamlEntry): void {
    const type = this.names.facts.get(name)?.value;
    const definition = this.names.definitions.get(name);
    if (!type && !definition) {
      const known = [...this.names.facts.keys(), ...this.names.definitions.keys()];
      const help = didYouMean(name, known);
      this.report.add(this.codes.unknownName, `\`${name}\` is not a fact.`, this.keySpan(entry), {
        help,
      });
      return;
    }
    if (definition && !definition.quantified) {
      this.report.add(
        this.codes.unknownName,
        `\`${name}\` is a definition that follows from facts, so it cannot be given.`,
        this.keySpan(entry),
        { help: 'Give the facts it is made of.' },
      );
      return;
    }
    const first = this.entries.get(name);
    if (first) {
      this.report.add(this.codes.twice, `\`${name}\` is given twice.`, this.keySpan(entry), {
        notes: [{ message: 'It is given here first.', span: this.keySpan(first) }],
      });
      return;
    }
    this.entries.set(name, entry);
    const value = plainValue(entry.value);
    if (value === UNKNOWN || value === UNKNOWABLE) {
      this.facts[name] = value;
      return;
    }
    const problem = checkScalar(value, type ?? { type: 'yes-no' });
    if (problem) {
      this.wrong(name, entry.value, entry, problem.message, problem.help);
      return;
    }
    if (type?.type === 'list') this.facts[name] = this.records(name, entry, type.of);
    else this.facts[name] = value as Scalar;
  }

  private wrong(
    name: string,
    node: YamlNode,
    entry: YamlEntry,
    message: string,
    help?: string,
  ): void {
    const span =
      node.from === node.to
        ? this.keySpan(entry)
        : { file: this.file, from: node.from, to: node.to };
    this.report.add(
      this.codes.wrongValue,
      `The value of \`${name}\` does not fit: ${message}.`,
      span,
      { help },
    );
  }

  private records(name: string, entry: YamlEntry, of: string): readonly RecordValue[] {
    const fields = this.names.records.get(of)?.fields;
    if (!fields || entry.value.kind !== 'list') return [];
    return entry.value.items.flatMap((item) => {
      if (item.kind !== 'map') {
        this.wrong(
          name,
          item,
          entry,
          'an entry is a record, with its fields',
          `Write \`{ ${[...fields.keys()].slice(0, 2).join(': …, ')}: … }\`.`,
        );
        return [];
      }
      const record: Record<string, Scalar> = {};
      for (const part of item.entries.values()) {
        const field = fields.get(part.key);
        if (!field) {
          this.report.add(
            this.codes.unknownName,
            `\`${part.key}\` is not a field of an entry of \`${name}\`.`,
            this.keySpan(part),
            {
              help: didYouMean(part.key, fields.keys()),
            },
          );
          continue;
        }
        const value = plainValue(part.value);
        if (value === UNKNOWN || value === UNKNOWABLE) {
          record[part.key] = value;
          continue;
        }
        const problem = checkScalar(value, field.value);
        if (problem)
          this.wrong(`${name}: ${part.key}`, part.value, part, problem.message, problem.help);
        else record[part.key] = value as Scalar;
      }
      return [record];
    });
  }
}
