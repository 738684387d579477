/**
 * What of a pack's files a form can edit: norms with their exceptions, definitions and lists, each with the places of
 * its fields in the file. Everything else is edited as text. A file that cannot be read gives nothing here.
 */
import { readYaml } from '../load/read-yaml.ts';
import type { SourceFile } from '../load/source-file.ts';
import { nodeAt, type Path, type YamlNode } from '../load/yaml-node.ts';
import { shownText } from './edit-yaml.ts';

export type ThingKind = 'norm' | 'definition' | 'list';
export type FieldKind = 'modality' | 'text' | 'condition' | 'day' | 'yes-no';

export interface ThingField {
  readonly name: FieldName;
  readonly kind: FieldKind;
  readonly path: Path;
  /** Undefined where the file does not say it. */
  readonly value: string | boolean | undefined;
  /** The file says it in a form that only the text can change. */
  readonly fixed: boolean;
}
export interface ThingCite {
  readonly ref: ThingField;
  readonly verified: ThingField;
}
export interface ThingItem {
  readonly code: string;
  readonly name: string;
}
export interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
  readonly title: string;
  readonly file: string;
  /** Of an exception: the norm that it belongs to. */
  readonly within?: string;
  readonly path: Path;
  readonly fields: readonly ThingField[];
  readonly cites: readonly ThingCite[];
  /** Of a list. */
  readonly items: readonly ThingItem[];
}

export const FIELD_NAMES = [
  'summary',
  'title',
  'modality',
  'when',
  'is',
  'from',
  'until',
  'enacted',
  'note',
  'ref',
  'verified',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

export const MODALITIES = ['must', 'must-not', 'may', 'not-required'] as const;

export function thingsOf(files: readonly SourceFile[]): readonly Thing[] {
  return files.flatMap((file) => {
    const { root } = readYaml(file);
    if (!root) return [];
    return [
      ...items(root, ['norms']).flatMap((path) => normThings(file, root, path)),
      ...keys(root, ['definitions']).map((id) => definitionThing(file, root, id)),
      ...keys(root, ['lists']).map((id) => listThing(file, root, id)),
    ];
  });
}

function normThings(file: SourceFile, root: YamlNode, path: Path, within?: string): Thing[] {
  const id = said(root, [...path, 'id']);
  const field = fieldsOf(file, root);
  const inForce = (name: FieldName): ThingField => field(name, 'day', [...path, 'in-force', name]);
  return [
    {
      kind: 'norm',
      id,
      title: said(root, [...path, 'summary']),
      file: file.path,
      ...(within === undefined ? {} : { within }),
      path,
      fields: [
        field('summary', 'text', [...path, 'summary']),
        // An exception without one of its own only switches its norm off.
        ...(within === undefined || nodeAt(root, [...path, 'modality'])
          ? [field('modality', 'modality', [...path, 'modality'])]
          : []),
        field('when', 'condition', [...path, 'when']),
        ...(nodeAt(root, [...path, 'in-force'])
          ? [inForce('from'), inForce('until'), inForce('enacted')]
          : []),
        field('note', 'text', [...path, 'note']),
      ],
      cites: citesOf(root, field, [...path, 'cite']),
      items: [],
    },
    ...items(root, [...path, 'unless']).flatMap((each) => normThings(file, root, each, id)),
  ];
}

function definitionThing(file: SourceFile, root: YamlNode, id: string): Thing {
  const path = ['definitions', id];
  const field = fieldsOf(file, root);
  return {
    kind: 'definition',
    id,
    title: said(root, [...path, 'title']),
    file: file.path,
    path,
    fields: [
      field('title', 'text', [...path, 'title']),
      field('is', 'condition', [...path, 'is']),
      field('note', 'text', [...path, 'note']),
    ],
    cites: citesOf(root, field, [...path, 'cite']),
    items: [],
  };
}

function listThing(file: SourceFile, root: YamlNode, id: string): Thing {
  const path = ['lists', id];
  const field = fieldsOf(file, root);
  return {
    kind: 'list',
    id,
    title: said(root, [...path, 'title']),
    file: file.path,
    path,
    fields: [field('title', 'text', [...path, 'title']), field('note', 'text', [...path, 'note'])],
    cites: citesOf(root, field, [...path, 'cite']),
    items: items(root, [...path, 'items']).map((item) => ({
      code: said(root, [...item, 'code']) || said(root, item),
      name: said(root, [...item, 'name']),
    })),
  };
}

type FieldMaker = (name: FieldName, kind: FieldKind, path: Path) => ThingField;

function fieldsOf({ text }: SourceFile, root: YamlNode): FieldMaker {
  return (name, kind, path) => {
    const node = nodeAt(root, path);
    if (!node) return { name, kind, path, value: undefined, fixed: false };
    if (node.kind !== 'scalar') return { name, kind, path, value: undefined, fixed: true };
    const value = typeof node.value === 'boolean' ? node.value : shownText(text, node);
    return { name, kind, path, value, fixed: false };
  };
}

/** One citation, or several. */
function citesOf(root: YamlNode, field: FieldMaker, path: Path): ThingCite[] {
  const node = nodeAt(root, path);
  if (!node || node.kind === 'scalar') return [];
  const each = node.kind === 'map' ? [path] : items(root, path);
  return each
    .filter((at) => nodeAt(root, at)?.kind === 'map')
    .map((at) => ({
      ref: field('ref', 'text', [...at, 'ref']),
      verified: field('verified', 'yes-no', [...at, 'verified']),
    }));
}

function items(root: YamlNode, path: Path): Path[] {
  const node = nodeAt(root, path);
  return node?.kind === 'list' ? node.items.map((_, index) => [...path, index]) : [];
}

function keys(root: YamlNode, path: Path): string[] {
  const node = nodeAt(root, path);
  return node?.kind === 'map' ? [...node.entries.keys()] : [];
}

function said(root: YamlNode, path: Path): string {
  const node = nodeAt(root, path);
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : '';
}
