/**
 * The form of a letter, from the fields that the server names: what counsel may fill in, each with what stands there
 * already, and the typed words back in the shape that the letter takes. Only what differs is sent.
 */
import type { Schemas } from '../../api/client.ts';

export type FittingLetter = Schemas['fitting-letter'];
type Field = FittingLetter['fields'][number];

export interface LetterInput {
  /** Where it stands, with the numbers of lists: `acts.0.change`. Its draft is kept under this name. */
  readonly path: string;
  readonly label: string;
  /** Which one of a list it is about: the act as the letter has it. */
  readonly about: string | undefined;
  readonly help: string | undefined;
  readonly needed: boolean;
  readonly input:
    'line' | 'text' | 'lines' | 'day' | 'yes-no' | 'choice' | 'check' | 'checks' | 'refs';
  readonly choices: readonly string[];
  readonly first: string;
}

/** What can be typed or chosen, in the order of the letter. Groups are only places for what is in them. */
export function letterInputs({
  fields,
  held,
}: Pick<FittingLetter, 'fields' | 'held'>): readonly LetterInput[] {
  return fields.flatMap((field) => {
    if (field.input === 'group') return [];
    // Which act it is about is the desk's to say, and so is what the parts of a citation are.
    if (field.path.includes('citations[].') || field.path.endsWith('[].act')) return [];
    if (field.path.endsWith('citations')) return citationChecks(field, held);
    if (field.input === 'list' && field.item === 'group') return [];
    const places = placesOf(field.path, held).filter(({ path }) => isAsked(path, held));
    return places.map(({ path, about }): LetterInput => ({
      path,
      about,
      label: field.label,
      help: field.help,
      // What is asked of each act may be needed by how the act came out; the letter says so.
      needed: field.needed || field.path.startsWith('acts[].'),
      input: inputOf(field),
      choices: field.choices,
      first: textOf(valueAt(held, path)),
    }));
  });
}

/** Only where the law leaves a choice is one asked for; what is required needs no paper that would change it. */
function isAsked(path: string, held: FittingLetter['held']): boolean {
  const at = path.lastIndexOf('.');
  const outcome = valueAt(held, `${path.slice(0, at)}.outcome`);
  switch (path.slice(at + 1)) {
    case 'choice':
      return outcome === undefined || outcome === 'may';
    case 'change':
      return outcome !== 'must';
    default:
      return true;
  }
}

function inputOf({ input, item }: Field): LetterInput['input'] {
  switch (input) {
    case 'list':
      return item === 'choice' ? 'checks' : 'lines';
    case 'group':
      return 'line';
    default:
      return input;
  }
}

/** A citation that nobody has read in full is to be read by counsel, who says so. */
function citationChecks(field: Field, held: FittingLetter['held']): readonly LetterInput[] {
  return placesOf(field.path, held).flatMap(({ path, about }) => {
    const citations = valueAt(held, path);
    if (!Array.isArray(citations) || citations.length === 0) {
      return [
        {
          path,
          about,
          label: field.label,
          help: undefined,
          needed: true,
          input: 'refs',
          choices: [],
          first: '',
        },
      ];
    }
    return (citations as readonly { readonly ref: string; readonly verified?: boolean }[]).flatMap(
      ({ ref, verified }, at): readonly LetterInput[] =>
        verified === true
          ? []
          : [
              {
                path: `${path}.${at}.checked`,
                about,
                label: ref,
                help: undefined,
                needed: false,
                input: 'check',
                choices: [],
                first: '',
              },
            ],
    );
  });
}

interface Place {
  readonly path: string;
  readonly about: string | undefined;
}

/** `acts[].change` once for each act that the letter holds; what it holds none of has one place. */
function placesOf(path: string, held: FittingLetter['held']): readonly Place[] {
  const [list, rest] = splitAt(path);
  if (rest === undefined) return [{ path, about: undefined }];
  const items = valueAt(held, list);
  const all: readonly unknown[] = Array.isArray(items) && items.length > 0 ? items : [{}];
  return all.map((item, at) => ({
    path: `${list}.${at}.${rest}`,
    about: textOf(valueAt(item, 'act')) || undefined,
  }));
}

function splitAt(path: string): readonly [string, string | undefined] {
  const at = path.indexOf('[].');
  return at < 0 ? [path, undefined] : [path.slice(0, at), path.slice(at + 3)];
}

function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inside, name) =>
        typeof inside === 'object' && inside !== null
          ? (inside as Readonly<Record<string, unknown>>)[name]
          : undefined,
      value,
    );
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value) && value.every((each) => typeof each === 'string'))
    return value.join('\n');
  return '';
}

/** The typed words in the letter's shape. A list's item says which act it is about. */
export function letterFields(
  letter: Pick<FittingLetter, 'fields' | 'held'>,
  typed: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const made: Record<string, unknown> = {};
  for (const { path, input, first } of letterInputs(letter)) {
    const text = (typed[path] ?? first).trim();
    if (text === '' || text === first.trim()) continue;
    put(made, path.split('.'), valueOf(input, text), letter.held);
  }
  return withoutGaps(made) as Readonly<Record<string, unknown>>;
}

function valueOf(input: LetterInput['input'], text: string): unknown {
  switch (input) {
    case 'lines':
    case 'checks':
      return linesOf(text);
    case 'refs':
      return linesOf(text).map((ref) => ({ ref, checked: true }));
    case 'yes-no':
    case 'check':
      return text === 'yes';
    case 'line':
    case 'text':
    case 'day':
    case 'choice':
      return text;
  }
}

export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

type Made = Record<string, unknown>;

function put(into: Made, names: readonly string[], value: unknown, held: unknown): void {
  const [name = '', ...rest] = names;
  if (rest.length === 0) {
    into[name] = value;
    return;
  }
  const heldHere = valueAt(held, name);
  const numbered = /^\d+$/.test(rest[0] ?? '');
  into[name] ??= numbered ? [] : named(heldHere);
  put(into[name] as Made, rest, value, heldHere);
}

/** An act of a list is told by its name, a citation by its reference. */
function named(held: unknown): Made {
  const act = valueAt(held, 'act');
  const ref = valueAt(held, 'ref');
  return {
    ...(typeof act === 'string' ? { act } : {}),
    ...(typeof ref === 'string' ? { ref } : {}),
  };
}

function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value))
    return value.filter((each) => each !== undefined).map((each) => withoutGaps(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutGaps(each)]));
}
