/** Facts for people: a listing in columns, and one fact with all that is said of it. */
import { dayInWords } from '@threshold/rules/explain/day-in-words';
import { describeExpression } from '@threshold/rules/language/describe-expression';
import { printExpression } from '@threshold/rules/language/print-expression';
import type { Definition, Fact, Question, Stack, ValueType } from '@threshold/rules/language/model';
import type { Terminal } from '../terminal.ts';
import { blocks, hanging, padTo, paragraph, type Lines } from './layout.ts';
import { count, sentence } from '@threshold/rules/explain/plain-words';
import { and, capital, orTitles } from './words.ts';
import { columnsOf } from './wrap.ts';

export interface Listing {
  readonly facts: readonly Fact[];
  readonly definitions: readonly Definition[];
}

export function typeWords(value: ValueType): string {
  switch (value.type) {
    case 'yes-no':
      return 'yes or no';
    case 'one-of':
      return `one of ${value.values.size}`;
    case 'number':
      return value.unit === undefined ? 'a number' : value.unit;
    case 'date':
      return 'a day';
    case 'code':
      return 'a code';
    case 'list':
      return 'a list';
  }
}

export function listingLines(
  { facts, definitions }: Listing,
  stack: Stack,
  terminal: Terminal,
  { title }: { readonly title: boolean },
): string[] {
  const { colors, width } = terminal;
  const given = definitions.filter(({ quantified, ask }) => quantified && ask);
  const derived = definitions.filter((each) => !given.includes(each));
  const rows = facts.map(({ name, value, title: words }): Row => [name, typeWords(value), words]);
  const answerable = given.map(({ name, title: words }): Row => [name, 'yes or no', words]);
  const follows = derived.map(({ name, title: words }): Row => [name, '', words]);
  return blocks(
    title
      ? [
          colors.bold(`What can be known, in the law of ${stack.title}`),
          ...paragraph(
            `${count(facts.length, 'fact')}. Any of them may be \`unknown\` (not asked yet) or \`unknowable\` (asked, cannot be had). \`threshold facts NAME\` shows one.`,
            width,
          ),
        ]
      : [],
    ...groups(rows).map((group) => table(group, terminal)),
    answerable.length === 0
      ? []
      : [
          ...paragraph(
            colors.bold('Conditions over a list, which may be answered directly'),
            width,
          ),
          ...table(answerable, terminal),
        ],
    follows.length === 0
      ? []
      : [
          ...paragraph(colors.bold('Conditions that follow from facts, and are not given'), width),
          ...table(follows, terminal),
        ],
  );
}

type Row = readonly [name: string, type: string, title: string];

/** By the first part of the name, in the order of the packs. */
function groups(rows: readonly Row[]): Row[][] {
  const byGroup = new Map<string, Row[]>();
  for (const row of rows) {
    const group = row[0].split('.')[0] ?? '';
    byGroup.set(group, [...(byGroup.get(group) ?? []), row]);
  }
  return [...byGroup.values()];
}

function table(rows: readonly Row[], { width, colors }: Terminal): string[] {
  const nameWidth = Math.min(34, Math.max(...rows.map(([name]) => columnsOf(name))));
  const typeWidth = Math.max(...rows.map(([, type]) => columnsOf(type)));
  const beside = width - nameWidth - typeWidth - 6 >= 24;
  return rows.flatMap(([name, type, title]) => {
    if (beside && columnsOf(name) <= nameWidth) {
      const left = `${colors.bold(padTo(name, nameWidth))}  ${typeWidth > 0 ? `${colors.dim(padTo(type, typeWidth))} ` : ''}`;
      return hanging(left, title, width, 2);
    }
    const kind = type === '' ? '' : ` ${colors.dim(`(${type})`)}`;
    return [...hanging('', `${colors.bold(name)}${kind}`, width, 2), ...paragraph(title, width, 4)];
  });
}

export function factLines(fact: Fact, stack: Stack, terminal: Terminal): string[] {
  const { colors, width } = terminal;
  return blocks(
    [...paragraph(colors.bold(fact.name), width), ...paragraph(sentence(fact.title), width)],
    typeLines(fact.value, stack, terminal),
    fact.ask ? askLines(fact.ask, stack, terminal) : paragraph('Nobody is asked for it.', width),
    fact.note === undefined ? [] : paragraph(`Note: ${sentence(fact.note)}`, width),
    fact.whenUnstated === false
      ? paragraph(
          'Where nobody mentions it, it counts as no. Say `unknown` to leave it open.',
          width,
        )
      : [],
    fact.retain === 'never' ? paragraph('Used to decide, and never stored.', width) : [],
    paragraph(colors.dim(`From the pack ${fact.pack}.`), width),
  );
}

function typeLines(value: ValueType, stack: Stack, terminal: Terminal): Lines {
  const { colors, width } = terminal;
  switch (value.type) {
    case 'one-of':
      return [
        'One of:',
        ...table(
          [...value.values].map(([id, title]): Row => [id, '', title]),
          terminal,
        ),
      ];
    case 'number': {
      const { unit, min, max } = value;
      const bounds = [
        ...(min === undefined ? [] : [`at least ${min}`]),
        ...(max === undefined ? [] : [`at most ${max}`]),
      ];
      const of = unit === undefined ? '' : ` of ${unit}`;
      return [`A whole number${of}${bounds.length > 0 ? `, ${and(bounds)}` : ''}.`];
    }
    case 'date':
      return ['A day, written year-month-day: 2026-02-06.'];
    case 'yes-no':
      return ['Yes or no.'];
    case 'code': {
      const title = value.of === undefined ? undefined : stack.lists.get(value.of)?.title;
      return paragraph(
        title === undefined ? 'A code.' : `A code, as in the list “${title}”.`,
        width,
      );
    }
    case 'list': {
      const record = stack.records.get(value.of);
      const rows = [...(record?.fields.values() ?? [])].flatMap((field) => {
        const values =
          field.value.type === 'one-of' ? [...field.value.values.keys()].join(', ') : '';
        const words = [
          field.ask ?? field.title ?? field.note ?? '',
          values === '' ? '' : `One of: ${values}.`,
        ];
        return [
          [
            field.name,
            typeWords(field.value),
            words.filter((each) => each !== '').join(' '),
          ] as Row,
        ];
      });
      return [
        ...paragraph(
          `A list of records: ${(record?.title ?? value.of).toLowerCase()}. Each may have`,
          width,
        ),
        ...table(rows, terminal),
        ...paragraph(
          `Add ${colors.bold('.complete: yes')} under the same name when nothing is missing from the list.`,
          width,
        ),
      ];
    }
  }
}

function askLines(ask: Question, stack: Stack, { colors, width }: Terminal): Lines {
  const who = ask.who.map((id) => stack.deciders.get(id) ?? id);
  return [
    ...paragraph(`${colors.bold('Question')}  ${ask.text}`, width),
    ...(ask.help === undefined ? [] : paragraph(sentence(ask.help), width)),
    ...paragraph(`Who can say: ${orTitles(who)}.`, width),
    ...paragraph(`Where to look: ${sentence(ask.look)}`, width),
  ];
}

export function definitionLines(
  definition: Definition,
  stack: Stack,
  terminal: Terminal,
): string[] {
  const { colors, width } = terminal;
  const { name, title, quantified, ask, versions, cite, note } = definition;
  return blocks(
    [...paragraph(colors.bold(name), width), ...paragraph(sentence(title), width)],
    paragraph(
      quantified && ask
        ? 'It follows from a list of records, and may also be answered directly with yes or no.'
        : 'It follows from other facts and is not given itself.',
      width,
    ),
    ...versions.map(({ from, until, is }) => [
      ...paragraph(`${colors.bold('It holds when')}${dates(from, until)}`, width),
      ...paragraph(sentence(capital(describeExpression(is, stack))), width, 2),
      ...paragraph(colors.dim(printExpression(is)), width, 2),
    ]),
    ask ? askLines(ask, stack, terminal) : [],
    note === undefined ? [] : paragraph(`Note: ${sentence(note)}`, width),
    cite.length === 0 ? [] : paragraph(colors.dim(cite.map(({ ref }) => ref).join('; ')), width),
  );
}

export function dates(from: string | undefined, until: string | undefined): string {
  if (from !== undefined && until !== undefined)
    return `, from ${dayInWords(from)} until ${dayInWords(until)}`;
  if (from !== undefined) return `, from ${dayInWords(from)}`;
  return until === undefined ? '' : `, until ${dayInWords(until)}`;
}
