/**
 * Facts, and the records that list facts hold. A list brings `<name>.complete`; a pack may add values to
 * a one-of fact declared above it.
 */
import type { DiagnosticDetail } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { KEYWORDS } from '../language/expression-syntax.ts';
import type { Fact, Field, Question, RecordType, ValueType } from '../language/model.ts';
import type { RawPackFile } from '../language/schema.ts';
import { checkDecider, type Declared, type LoadContext } from './context.ts';
import { defined } from './defined.ts';
import { keyed, keySpan, partSpan, type Placed } from './parsed-file.ts';
import type { Path } from './yaml-node.ts';

type RawFact = NonNullable<RawPackFile['facts']>[string];
type RawField = NonNullable<RawPackFile['records']>[string]['fields'][string];
type RawValue = Exclude<RawFact, { extends: true }> | RawField;

/** What the values of facts and fields may refer to. */
export interface ValueNames {
  readonly records: { has(id: string): boolean; keys(): Iterable<string> };
  readonly lists: { has(id: string): boolean; keys(): Iterable<string> };
}

export function readRecords(
  context: LoadContext,
  names: ValueNames,
  declared: Declared<RecordType>,
): ReadonlyMap<string, RecordType> {
  for (const placed of keyed(context.packs, 'records')) {
    const fields = new Map<string, Field>();
    for (const [name, raw] of Object.entries(placed.raw.fields)) {
      const part = ['fields', name];
      if (KEYWORDS.has(name)) reportKeyword(context, placed, name, part);
      const value = readValue(context, placed, part, raw, names);
      if (value?.type === 'list') {
        context.report.add(
          'TH222',
          `The field \`${name}\` cannot be a list.`,
          partSpan(placed, ...part, 'type'),
          {
            help: 'Records hold single values only.',
          },
        );
      } else if (value)
        fields.set(name, {
          name,
          value,
          ...defined({ title: raw.title, ask: raw.ask, note: raw.note }),
        });
    }
    declared.add(placed.name, { id: placed.name, title: placed.raw.title, fields }, placed.span);
  }
  return declared.map;
}

export function readFacts(
  context: LoadContext,
  names: ValueNames,
  declared: Declared<Fact>,
): ReadonlyMap<string, Fact> {
  const extensions: (Placed<Extract<RawFact, { extends: true }>> & { readonly name: string })[] =
    [];
  for (const placed of keyed(context.packs, 'facts')) {
    const { name, raw } = placed;
    if ('extends' in raw) {
      extensions.push({ ...placed, raw });
      continue;
    }
    checkName(context, placed, name);
    for (const [index, who] of (raw.ask?.who ?? []).entries()) {
      checkDecider(context, placed, who, 'ask', 'who', index);
    }
    const value = readValue(context, placed, [], raw, names);
    if (raw['when-unstated'] !== undefined && raw.type !== 'yes-no') {
      context.report.add(
        'TH222',
        `Only a yes-no fact has \`when-unstated\`; this is of type ${raw.type}.`,
        keySpan(placed, 'when-unstated'),
      );
    }
    if (!value) {
      declared.claim(name, placed.span);
      continue;
    }
    const title = raw.title ?? name.replaceAll(/[.-]/g, ' ');
    const { ask, retain, note, 'when-unstated': whenUnstated } = raw;
    const common = { pack: placed.pack.info.id, span: placed.span };
    declared.add(
      name,
      { name, title, value, ...common, ...defined({ ask, retain, note, whenUnstated }) },
      placed.span,
    );
    if (value.type === 'list')
      declared.add(`${name}.complete`, completeness(name, title, ask, common), placed.span);
  }
  for (const placed of extensions) extend(context, placed, declared);
  return declared.map;
}

/** Names that a condition could not tell from its own words. Definitions share the rule. */
export function checkName(context: LoadContext, placed: Placed<unknown>, name: string): void {
  if (KEYWORDS.has(name)) reportKeyword(context, placed, name, []);
  else if (name.endsWith('.complete')) {
    context.report.add(
      'TH229',
      `\`${name}\` cannot be declared: list facts bring such names themselves.`,
      placed.span,
    );
  }
}

function reportKeyword(
  context: LoadContext,
  placed: Placed<unknown>,
  name: string,
  part: Path,
): void {
  const span = part.length > 0 ? keySpan(placed, ...part) : placed.span;
  context.report.add(
    'TH229',
    `\`${name}\` is a word of the condition language and cannot be a name.`,
    span,
    {
      help: `Say more: \`person.${name}\`.`,
    },
  );
}

/** `<list>.complete`: the list holds every entry there is. */
function completeness(
  name: string,
  title: string,
  ask: Question | undefined,
  common: Pick<Fact, 'pack' | 'span'>,
): Fact {
  const question = ask && {
    ...ask,
    text: `Is this every entry there is: ${title}?`,
    help: 'Answer yes only if you are sure that nothing is missing.',
  };
  return {
    name: `${name}.complete`,
    title: `${title}: nothing is missing`,
    value: { type: 'yes-no' },
    ...common,
    ...defined({ ask: question }),
  };
}

/** Undefined where the declaration contradicts itself. */
function readValue(
  context: LoadContext,
  placed: Placed<unknown>,
  part: Path,
  raw: RawValue,
  names: ValueNames,
): ValueType | undefined {
  const { type } = raw;
  const problem = (
    key: string,
    message: string,
    detail?: DiagnosticDetail,
  ): ValueType | undefined => {
    context.report.add('TH222', message, keySpan(placed, ...part, key), detail);
    return undefined;
  };
  if (raw.values !== undefined && type !== 'one-of') {
    return problem('values', `Only a one-of has \`values\`; this is of type ${type}.`);
  }
  for (const key of ['unit', 'min', 'max'] as const) {
    if (raw[key] !== undefined && type !== 'number') {
      return problem(key, `Only a number has \`${key}\`; this is of type ${type}.`);
    }
  }
  if (raw.of !== undefined && type !== 'list' && type !== 'code') {
    return problem('of', `Only a list or a code has \`of\`; this is of type ${type}.`);
  }
  switch (type) {
    case 'one-of': {
      const values = new Map(Object.entries(raw.values ?? {}));
      if (values.size > 0) return { type, values };
      return problem('type', 'A one-of needs `values`.', {
        help: 'Write `values: { id: words }`.',
      });
    }
    case 'number': {
      const { unit, min, max } = raw;
      if (min !== undefined && max !== undefined && min > max) {
        return problem('min', `The smallest value, ${min}, is above the largest, ${max}.`);
      }
      return { type, ...defined({ unit, min, max }) };
    }
    case 'list': {
      if (raw.of === undefined) {
        return problem('type', 'A list needs `of`, the record of its entries.', {
          help: 'Write `of: RECORD` and declare the record under `records`.',
        });
      }
      if (names.records.has(raw.of)) return { type, of: raw.of };
      context.report.add(
        'TH308',
        `\`${raw.of}\` is not a record.`,
        partSpan(placed, ...part, 'of'),
        {
          help: didYouMean(raw.of, names.records.keys()) ?? 'Declare it under `records`.',
        },
      );
      return { type, of: raw.of };
    }
    case 'code':
      if (raw.of !== undefined && !names.lists.has(raw.of)) {
        context.report.add(
          'TH307',
          `\`${raw.of}\` is not a list.`,
          partSpan(placed, ...part, 'of'),
          {
            help: didYouMean(raw.of, names.lists.keys()) ?? 'Declare it under `lists`.',
          },
        );
      }
      return { type, ...defined({ of: raw.of }) };
    case 'yes-no':
    case 'date':
      return { type };
  }
}

function extend(
  context: LoadContext,
  placed: Placed<Extract<RawFact, { extends: true }>> & { readonly name: string },
  declared: Declared<Fact>,
): void {
  const { name, raw } = placed;
  const fact = declared.map.get(name);
  if (!fact) {
    context.report.add('TH221', `There is no fact \`${name}\` to extend.`, placed.span, {
      help: didYouMean(name, declared.map.keys()),
    });
    return;
  }
  const note = { message: 'The fact is declared here.', span: fact.span };
  if (fact.value.type !== 'one-of') {
    const message = `\`${name}\` is of type ${fact.value.type}; only a one-of can be extended.`;
    context.report.add('TH221', message, placed.span, { notes: [note] });
    return;
  }
  const values = new Map(fact.value.values);
  for (const [value, words] of Object.entries(raw.values)) {
    if (values.has(value)) {
      const message = `\`${name}\` has the value \`${value}\` already.`;
      context.report.add('TH221', message, keySpan(placed, 'values', value), { notes: [note] });
    } else values.set(value, words);
  }
  declared.map.set(name, { ...fact, value: { type: 'one-of', values } });
}
