/**
 * One value of a situation against the type of its fact: accepted as the engine wants it, or refused
 * with what was given, what is expected, and what was probably meant.
 */
import { isCivilDate } from '../compile/civil-date.ts';
import type { DiagnosticCode, DiagnosticDetail, Report } from '../diagnostics/diagnostic.ts';
import { didYouMean, oneOf, suggest } from '../diagnostics/suggest.ts';
import type { NamedList, RecordType, ValueType } from '../language/model.ts';
import type { Span } from '../language/expression.ts';
import { headSpan, type YamlNode, type YamlScalar } from '../load/yaml-node.ts';
import { codeRefusal } from './code-spelling.ts';
import { UNKNOWABLE, UNKNOWN, type RecordValue, type Scalar } from './situation.ts';

export interface ValueVocabulary {
  readonly records: ReadonlyMap<string, Pick<RecordType, 'fields' | 'title'>>;
  readonly lists: ReadonlyMap<string, Pick<NamedList, 'items'>>;
}

/** Codes of the diagnostics: situations and the cases of a pack have their own. */
export interface ReadingCodes {
  readonly unknownName: DiagnosticCode;
  readonly badValue: DiagnosticCode;
  readonly twice: DiagnosticCode;
}

export interface ValueContext {
  readonly vocabulary: ValueVocabulary;
  readonly codes: ReadingCodes;
  readonly report: Report;
  /** Undefined for values that come from no text. */
  readonly file: string | undefined;
}

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['y', true],
  ['no', false],
  ['false', false],
  ['n', false],
]);
/** Days outside are slips of the pen: `0206-02-06` for `2026-02-06`. */
const EARLIEST = '1900-01-01';
const LATEST = '2199-12-31';

export function spanOf(context: ValueContext, node: YamlNode): Span | undefined {
  return context.file === undefined ? undefined : headSpan(context.file, node);
}

/** The value, or undefined when it was refused (and reported). */
export function readValue(
  context: ValueContext,
  name: string,
  type: ValueType,
  node: YamlNode,
): Scalar | readonly RecordValue[] | undefined {
  if (node.kind === 'scalar' && (node.value === UNKNOWN || node.value === UNKNOWABLE)) {
    return node.value;
  }
  if (type.type === 'list') return readRecords(context, name, type.of, node);
  return readScalar(context, name, type, node);
}

export function readScalar(
  context: ValueContext,
  name: string,
  type: ValueType,
  node: YamlNode,
): Scalar | undefined {
  const checked = checkScalar(context.vocabulary, name, type, node);
  if (typeof checked !== 'object') return checked;
  refuseValue(context, node, checked.message, checked.help);
  return undefined;
}

/** Why a value cannot be taken, and what to do. */
export interface Refusal {
  readonly message: string;
  readonly help?: string;
}

function refuse(message: string, help?: string): Refusal {
  return { message, ...(help === undefined ? {} : { help }) };
}

/** A value against its type, without a place to point at. */
export function checkScalar(
  vocabulary: ValueVocabulary,
  name: string,
  type: ValueType,
  node: YamlNode,
): Scalar | Refusal {
  if (node.kind !== 'scalar') {
    const given = node.kind === 'map' ? 'a map' : 'a list';
    return refuse(`\`${name}\` takes ${expected(type)}, not ${given}.`);
  }
  if (node.value === null) {
    return refuse(`\`${name}\` has no value.`, 'Write `unknown`, or leave the line out.');
  }
  if (node.value === UNKNOWN || node.value === UNKNOWABLE) return node.value;
  switch (type.type) {
    case 'yes-no': {
      if (typeof node.value === 'boolean') return node.value;
      const word = typeof node.value === 'string' ? WORDS.get(node.value.toLowerCase()) : undefined;
      if (word !== undefined) return word;
      return refuse(`\`${name}\` is yes or no, and ${shown(node)} is neither.`, UNKNOWN_HELP);
    }
    case 'one-of': {
      const value = String(node.value);
      if (type.values.has(value)) return value;
      const keys = [...type.values.keys()];
      return refuse(
        `\`${name}\` has no value ${shown(node)}.`,
        didYouMean(value, keys) ?? didYouMeanWords(value, type.values) ?? oneOf(keys),
      );
    }
    case 'number':
      return readNumber(type, node, name);
    case 'date':
      return readDate(node, name);
    case 'code':
      return readCode(vocabulary, type.of, node, name);
    case 'list':
      return refuse(`\`${name}\` takes ${expected(type)}, not one value.`);
  }
}

const UNKNOWN_HELP =
  'Write `yes` or `no`; `unknown` when nobody asked yet; `unknowable` when it cannot be had.';

function readNumber(
  type: Extract<ValueType, { type: 'number' }>,
  node: YamlScalar,
  name: string,
): number | Refusal {
  const { value } = node;
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    const quoted = typeof value === 'string' && /^-?\d+$/.test(value);
    return refuse(
      `\`${name}\` is ${expected(type)}, and ${shown(node)} is not.`,
      quoted ? 'Write it without quotes.' : undefined,
    );
  }
  const { min, max, unit } = type;
  const of = unit === undefined ? '' : ` ${unit}`;
  if (min !== undefined && value < min) {
    return refuse(`\`${name}\` is at least ${min}${of}, and ${value} is less.`);
  }
  if (max !== undefined && value > max) {
    return refuse(`\`${name}\` is at most ${max}${of}, and ${value} is more.`);
  }
  return value;
}

function readDate(node: YamlScalar, name: string): string | Refusal {
  const { value } = node;
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return refuse(
      `\`${name}\` is a day, and ${shown(node)} is not written as one.`,
      'Write year-month-day: `2026-02-06`.',
    );
  }
  if (!isCivilDate(value)) {
    return refuse(`There is no day \`${value}\` in the calendar.`, 'Check the month and the day.');
  }
  if (value < EARLIEST || value > LATEST) {
    return refuse(`\`${value}\` is too far away to be meant.`, 'Check the year.');
  }
  return value;
}

/** A code may well be on no list, so an unlisted one is no error; one written otherwise is. */
function readCode(
  vocabulary: ValueVocabulary,
  list: string | undefined,
  node: YamlScalar,
  name: string,
): string | Refusal {
  if (typeof node.value !== 'string') {
    return refuse(
      `\`${name}\` is a code, and ${shown(node)} was read as a number.`,
      'Put it in quotes, with the law it stands in: `"PL 160.10"`.',
    );
  }
  const code = node.value.trim();
  if (code === '')
    return refuse(`\`${name}\` has no value.`, 'Write `unknown`, or leave the line out.');
  // A field that names no list may be compared with any.
  const items =
    list === undefined
      ? [...vocabulary.lists.values()].flatMap((each) => each.items)
      : vocabulary.lists.get(list)!.items;
  return codeRefusal(code, shown(node), items) ?? code;
}

function readRecords(
  context: ValueContext,
  name: string,
  of: string,
  node: YamlNode,
): readonly RecordValue[] | undefined {
  const record = context.vocabulary.records.get(of)!;
  if (node.kind !== 'list') {
    const help =
      node.kind === 'scalar' && node.value === 'none'
        ? `Write \`${name}: []\` and \`${name}.complete: yes\`.`
        : `Write one entry per line, each begun with a dash.`;
    refuseValue(context, node, `\`${name}\` is a list of records.`, help);
    return undefined;
  }
  const before = context.report.diagnostics.length;
  const records = node.items.map((item) => readRecord(context, name, record, item));
  return context.report.diagnostics.slice(before).some((each) => each.severity === 'error')
    ? undefined
    : records;
}

function readRecord(
  context: ValueContext,
  name: string,
  { fields }: Pick<RecordType, 'fields'>,
  node: YamlNode,
): RecordValue {
  const made: Record<string, Scalar> = {};
  if (node.kind !== 'map') {
    const example = [...fields.keys()].slice(0, 2).map((field) => `${field}: …`);
    refuseValue(
      context,
      node,
      `Each entry of \`${name}\` is a record with named fields.`,
      `Write \`- { ${example.join(', ')} }\`.`,
    );
    return made;
  }
  for (const { key, keyFrom, keyTo, value } of node.entries.values()) {
    const field = fields.get(key);
    if (!field) {
      const names = [...fields.keys()];
      const span =
        context.file === undefined ? undefined : { file: context.file, from: keyFrom, to: keyTo };
      context.report.add(
        context.codes.unknownName,
        `An entry of \`${name}\` has no field \`${clip(key)}\`.`,
        span,
        { help: didYouMean(key, names) ?? oneOf(names) },
      );
      continue;
    }
    const read = readScalar(context, key, field.value, value);
    if (read !== undefined) made[key] = read;
  }
  return made;
}

/** In words: "yes or no", "a day", "a whole number of days". */
export function expected(type: ValueType): string {
  switch (type.type) {
    case 'yes-no':
      return 'yes or no';
    case 'one-of':
      return 'one of its values';
    case 'number':
      return type.unit === undefined ? 'a whole number' : `a whole number of ${type.unit}`;
    case 'date':
      return 'a day';
    case 'code':
      return 'a code';
    case 'list':
      return 'a list of records';
  }
}

/** The words of a value instead of its id: `Form I-200` for `i-200`, `jail` for what runs the jails. */
function didYouMeanWords(value: string, values: ReadonlyMap<string, string>): string | undefined {
  const given = value.toLowerCase();
  const titles = new Map([...values].map(([id, title]) => [title.toLowerCase(), id]));
  const whole = titles.get(given) ?? titles.get(suggest(given, titles.keys()) ?? '');
  if (whole !== undefined) return `Did you mean \`${whole}\`?`;
  const holding = [...values].filter(([, title]) => {
    const words = title.toLowerCase().match(/[a-z0-9-]{4,}/g) ?? [];
    const singular = words.map((word) => word.replace(/s$/, ''));
    return singular.includes(given) || suggest(given, [...words, ...singular]) !== undefined;
  });
  const [only] = holding;
  return holding.length === 1 && only ? `Did you mean \`${only[0]}\` (${only[1]})?` : undefined;
}

function refuseValue(context: ValueContext, node: YamlNode, message: string, help?: string): void {
  const detail: DiagnosticDetail = { help };
  context.report.add(context.codes.badValue, message, spanOf(context, node), detail);
}

function shown(node: YamlScalar): string {
  return `\`${clip(String(node.value))}\``;
}

export function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
