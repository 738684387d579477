/**
 * What can stand at a place of a pack's file, from the JSON Schema that editors use: keys of the map one is in, values of
 * a closed list, and in a condition the names that the law knows. Works on text that is not yet YAML.
 */
export interface Completion {
  readonly label: string;
  readonly detail?: string;
  readonly kind: 'key' | 'value' | 'name';
}
export interface Completions {
  /** Where what is completed begins. */
  readonly from: number;
  readonly options: readonly Completion[];
}

export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly allOf?: readonly SchemaNode[];
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
}

/** Keys whose text is a condition of the language. */
const CONDITIONS = new Set(['when', 'is', 'binds', 'never', 'implies', 'equivalent', 'as-to']);
const NAME = /[A-Za-z][A-Za-z0-9.-]*$/;

export function completionsAt(
  text: string,
  offset: number,
  schema: SchemaNode,
  names: readonly string[],
): Completions | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start, offset);
  if (/(^|\s)#/.test(line)) return undefined;
  const word = NAME.exec(line)?.[0] ?? '';
  const from = offset - word.length;
  const before = line.slice(0, line.length - word.length);
  const path = pathAbove(text.slice(0, start), columnOf(before));
  const inside = inFlow(before) ? [...path, ...flowPath(before)] : path;
  const key = keyBehind(before);
  if (key !== undefined) {
    if (CONDITIONS.has(key)) return named(from, names);
    const nodes = nodesAt(schema, [...inside, key]);
    return offered(from, valuesOf(schema, nodes));
  }
  const above = path.at(-1);
  if (typeof above === 'string' && CONDITIONS.has(above)) return named(from, names);
  if (!/^[\s-]*$/.test(before) && !inFlow(before)) return undefined;
  return offered(from, keysOf(schema, nodesAt(schema, inside)));
}

function offered(from: number, options: readonly Completion[]): Completions | undefined {
  return options.length === 0 ? undefined : { from, options };
}

function named(from: number, names: readonly string[]): Completions {
  return { from, options: names.map((label) => ({ label, kind: 'name' })) };
}

/** The column of what is written here, behind the dashes of lists. */
function columnOf(before: string): number {
  return /^[\s-]*/.exec(before)?.[0].length ?? 0;
}

/** `key: ` before the place: its value is written. */
function keyBehind(before: string): string | undefined {
  return /(?:^|[\s{,-])["']?([A-Za-z][A-Za-z0-9-]*)["']?:\s+(?:[^{},]*)$/.exec(before)?.[1];
}

const inFlow = (before: string): boolean => /\{[^}]*$/.test(before);

/** The keys that an open brace on this line belongs to. */
function flowPath(before: string): string[] {
  const key = /([A-Za-z][A-Za-z0-9-]*):\s*(?:\[[^\]]*)?\{[^}]*$/.exec(before)?.[1];
  return key === undefined ? [] : [key];
}

/** The keys that lead to a column, read upwards by indentation alone: the text may be broken. */
function pathAbove(text: string, column: number): string[] {
  const path: string[] = [];
  let limit = column;
  for (const line of text.split('\n').reverse()) {
    const found = /^([\s-]*)["']?([A-Za-z0-9][^:#"'{[]*?)["']?:(?:\s|$)/.exec(line);
    if (!found) continue;
    const indent = found[1]!.length;
    if (indent >= limit) continue;
    path.unshift(found[2]!.trim());
    // The first key of a list's item: the item is as deep as its dash.
    limit = Math.min(indent, line.search(/\S/) === -1 ? indent : line.search(/\S/) + 1);
    if (limit <= 0) break;
  }
  return path;
}

function nodesAt(schema: SchemaNode, path: readonly string[]): SchemaNode[] {
  let nodes = open(schema, schema);
  for (const step of path) {
    nodes = nodes
      .flatMap((node) => {
        const inner = node.properties?.[step] ?? node.additionalProperties;
        return typeof inner === 'object' ? [inner] : [];
      })
      .flatMap((node) => open(schema, node));
  }
  return nodes;
}

const MOST_DEPTH = 12;

/** Itself, what it refers to, its alternatives, and the items of a list. */
function open(schema: SchemaNode, node: SchemaNode, depth = 0): SchemaNode[] {
  if (depth > MOST_DEPTH) return [];
  const name = node.$ref?.replace('#/definitions/', '');
  const next = [
    ...(name === undefined ? [] : [schema.definitions?.[name] ?? {}]),
    ...(node.anyOf ?? []),
    ...(node.oneOf ?? []),
    ...(node.allOf ?? []),
    ...(node.items ? [node.items] : []),
  ];
  return [node, ...next.flatMap((each) => open(schema, each, depth + 1))];
}

function keysOf(schema: SchemaNode, nodes: readonly SchemaNode[]): Completion[] {
  const keys = new Map<string, Completion>();
  for (const node of nodes) {
    for (const [label, inner] of Object.entries(node.properties ?? {})) {
      const detail = open(schema, inner).find((each) => each.description !== undefined);
      const said = detail?.description;
      keys.set(label, { label, kind: 'key', ...(said === undefined ? {} : { detail: said }) });
    }
  }
  return [...keys.values()];
}

function valuesOf(schema: SchemaNode, nodes: readonly SchemaNode[]): Completion[] {
  const values = nodes
    .flatMap((node) => open(schema, node))
    .flatMap((node) => [
      ...(node.enum ?? []),
      ...(node.const === undefined ? [] : [node.const]),
      ...(node.type === 'boolean' ? [true, false] : []),
    ]);
  return [...new Set(values.map(String))].map((label) => ({ label, kind: 'value' }));
}
