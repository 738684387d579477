/** `threshold facts`: the vocabulary of situations, with types, values and questions. */
import { suggest } from '@threshold/rules/diagnostics/suggest';
import type { Definition, Fact, RecordType, Stack } from '@threshold/rules/language/model';
import { describeExpression } from '@threshold/rules/language/describe-expression';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';
import { fieldJson, printJson, questionJson, typeJson } from '../json-value.ts';
import { openLaw } from '../open-law.ts';
import type { CommonOptions } from '../program.ts';
import { terminalOf } from '../terminal.ts';
import { definitionLines, factLines, listingLines } from '../text/fact-text.ts';
import { joined } from '../text/layout.ts';

export async function facts(
  host: Host,
  name: string | undefined,
  options: CommonOptions,
): Promise<ExitCode> {
  const { stack } = await openLaw(host, options);
  const chosen = choose(stack, name);
  if (options.json) {
    host.out.write(printJson(vocabularyJson(stack, chosen)));
    return EXIT.answered;
  }
  const terminal = terminalOf(host, host.out, options);
  const [fact, definition] = [stack.facts.get(name ?? ''), stack.definitions.get(name ?? '')];
  const lines = fact
    ? factLines(fact, stack, terminal)
    : definition
      ? definitionLines(definition, stack, terminal)
      : listingLines(chosen, stack, terminal, { title: name === undefined });
  host.out.write(joined(lines));
  return EXIT.answered;
}

export interface Vocabulary {
  readonly facts: readonly Fact[];
  readonly definitions: readonly Definition[];
  readonly records: readonly RecordType[];
}

/** One name, a group of names (`paper`), or all. */
function choose(stack: Stack, name: string | undefined): Vocabulary {
  const wanted = (each: string): boolean =>
    name === undefined || each === name || each.startsWith(`${name}.`);
  const chosen = [...stack.facts.values()].filter((fact) => wanted(fact.name));
  const definitions = [...stack.definitions.values()].filter((each) => wanted(each.name));
  if (name !== undefined && chosen.length + definitions.length === 0) {
    const names = [...stack.facts.keys(), ...stack.definitions.keys()];
    const groups = names.map((each) => each.split('.')[0] ?? each);
    const meant = suggest(name, [...names, ...new Set(groups)]);
    throw new Failure(EXIT.usage, `There is no fact "${visible(name)}".`, {
      help: meant === undefined ? '`threshold facts` lists them all.' : `Did you mean ${meant}?`,
    });
  }
  const ids = new Set(chosen.flatMap(({ value }) => (value.type === 'list' ? [value.of] : [])));
  const records = [...stack.records.values()].filter(({ id }) => name === undefined || ids.has(id));
  return { facts: chosen, definitions, records };
}

function vocabularyJson(stack: Stack, chosen: Vocabulary): object {
  return {
    pack: stack.id,
    facts: chosen.facts.map(({ name, pack, title, value, ask, retain, note, whenUnstated }) => ({
      name,
      title,
      pack,
      ...typeJson(value),
      ask: ask ? questionJson(ask, stack) : null,
      ...(retain === undefined ? {} : { retain }),
      ...(whenUnstated === undefined ? {} : { whenUnstated }),
      ...(note === undefined ? {} : { note }),
    })),
    definitions: chosen.definitions.map((definition) => ({
      name: definition.name,
      title: definition.title,
      pack: definition.pack,
      answerable: definition.quantified && definition.ask !== undefined,
      ask: definition.ask ? questionJson(definition.ask, stack) : null,
      versions: definition.versions.map(({ from, until, is }) => ({
        from: from ?? null,
        until: until ?? null,
        is: describeExpression(is, stack),
      })),
      ...(definition.note === undefined ? {} : { note: definition.note }),
    })),
    records: chosen.records.map(({ id, title, fields }) => ({
      id,
      title,
      fields: [...fields.values()].map(fieldJson),
    })),
  };
}
