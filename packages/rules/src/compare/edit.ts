/**
 * What was changed between two stacks, piece by piece, as far as it can bear on an answer; and the stack
 * that results when only some of the pieces are taken over. Words and citations alone are no edit.
 */
import type { Citation, Definition, NamedList, Norm, Stack } from '../language/model.ts';
import { normTable } from '../compile/norm-table.ts';
import { plainText } from './plain-text.ts';

export interface Edit {
  readonly what: 'norm' | 'definition' | 'list' | 'constraint' | 'contested';
  readonly id: string;
  readonly how: 'added' | 'removed' | 'changed';
  /** A norm's summary, a title, why something cannot be. */
  readonly summary: string;
  /** Acts the norm speaks of; empty where it is no norm. */
  readonly acts: readonly string[];
  readonly cite: readonly Citation[];
  /** Of a list that is in both and holds other codes: which came, which went. */
  readonly entries?: { readonly added: readonly Entry[]; readonly removed: readonly Entry[] };
}

export interface Entry {
  readonly code: string;
  readonly name: string;
}

type Pieces = ReadonlyMap<
  string,
  { readonly text: string; readonly shown: Omit<Edit, 'how' | 'what' | 'id'> }
>;

export function editsBetween(before: Stack, after: Stack): readonly Edit[] {
  return [
    ...compared('norm', normPieces(before), normPieces(after)),
    ...compared('definition', definitionPieces(before), definitionPieces(after)),
    ...compared('list', listPieces(before), listPieces(after)).map((edit) =>
      withEntries(edit, before.lists.get(edit.id), after.lists.get(edit.id)),
    ),
    ...compared('constraint', constraintPieces(before), constraintPieces(after)),
    ...compared('contested', contestedPieces(before), contestedPieces(after)),
  ];
}

function compared(what: Edit['what'], before: Pieces, after: Pieces): Edit[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].flatMap((id): Edit[] => {
    const [old, now] = [before.get(id), after.get(id)];
    if (old?.text === now?.text) return [];
    const how = !old ? 'added' : !now ? 'removed' : 'changed';
    return [{ what, id, how, ...(now ?? old)!.shown }];
  });
}

function normPieces(stack: Stack): Pieces {
  return new Map(
    normTable(stack).norms.map((norm) => {
      const { id, summary, acts, cite } = norm;
      return [id, { text: ownText(norm), shown: { summary, acts, cite } }];
    }),
  );
}

/** Made once: the law in force is compared with draft after draft. */
const TEXTS = new WeakMap<Norm, string>();

function ownText(norm: Norm): string {
  const text = TEXTS.get(norm) ?? textOf(norm);
  TEXTS.set(norm, text);
  return text;
}

/** What decides, without the exceptions: they are pieces of their own. */
function textOf(norm: Norm): string {
  const { acts, modality, binds, when, parent, from, until, known, stands, layer } = norm;
  const overlays = norm.overlays.map((each) => [
    each.kind,
    each.from,
    each.until,
    each.known,
    each.asTo,
  ]);
  const { overrides, ceiling, floor, burden, duty } = norm;
  return plainText([
    [acts, modality, binds, when, parent, from, until, known, stands, layer],
    [overlays, overrides, ceiling, floor, burden, duty],
  ]);
}

function definitionPieces({ definitions }: Stack): Pieces {
  return new Map(
    [...definitions].map(([id, { title, versions, quantified, cite }]) => [
      id,
      {
        text: plainText([quantified, versions.map(({ from, until, is }) => [from, until, is])]),
        shown: { summary: title, acts: [], cite },
      },
    ]),
  );
}

function listPieces({ lists }: Stack): Pieces {
  return new Map(
    [...lists].map(([id, { title, open, codes, cite }]) => [
      id,
      { text: plainText([open, codes]), shown: { summary: title, acts: [], cite } },
    ]),
  );
}

function withEntries(edit: Edit, old: NamedList | undefined, now: NamedList | undefined): Edit {
  if (!old || !now) return edit;
  const [added, removed] = [entriesBeyond(now, old), entriesBeyond(old, now)];
  return added.length + removed.length === 0 ? edit : { ...edit, entries: { added, removed } };
}

function entriesBeyond({ items, codes }: NamedList, other: NamedList): Entry[] {
  const names = new Map(items.map(({ code, name }) => [code, name]));
  return [...codes]
    .filter((code) => !other.codes.has(code))
    .map((code) => ({ code, name: names.get(code) ?? '' }));
}

function constraintPieces({ constraints }: Stack): Pieces {
  return new Map(
    constraints.map(({ id, never, why }) => [
      id,
      { text: plainText(never), shown: { summary: why, acts: [], cite: [] } },
    ]),
  );
}

function contestedPieces({ contested }: Stack): Pieces {
  return new Map(
    contested.map(({ first, second, reading }) => [
      `${first} / ${second}`,
      { text: reading, shown: { summary: reading, acts: [], cite: [] } },
    ]),
  );
}

/** The stack in which each edit is taken over or not; what no edit touches is the later law's. */
export function withEdits(
  before: Stack,
  after: Stack,
  taken: (edit: Edit) => boolean,
  edits: readonly Edit[],
): Stack {
  const refused = new Set(
    edits.filter((edit) => !taken(edit)).map(({ what, id }) => `${what} ${id}`),
  );
  const old = normTable(before);
  const now = normTable(after);
  const normOf = (id: string): Norm | undefined => {
    const from = refused.has(`norm ${id}`) ? old : now;
    const position = from.positionOf.get(id);
    return position === undefined ? undefined : from.norms[position];
  };
  const ids = [...new Set([...now.positionOf.keys(), ...old.positionOf.keys()])];
  const children = new Map<string | undefined, Norm[]>();
  for (const id of ids) {
    const norm = normOf(id);
    if (norm) children.set(norm.parent, [...(children.get(norm.parent) ?? []), norm]);
  }
  const below = (parent: string | undefined): Norm[] =>
    (children.get(parent) ?? []).map((norm) => ({ ...norm, unless: below(norm.id) }));
  const chosen = <T>(
    what: Edit['what'],
    a: ReadonlyMap<string, T>,
    b: ReadonlyMap<string, T>,
  ): Map<string, T> => {
    const all = new Map(b);
    for (const id of new Set([...a.keys(), ...b.keys()])) {
      if (!refused.has(`${what} ${id}`)) continue;
      const value = a.get(id);
      // Kept though it is gone: something that is kept with it may name it.
      if (value !== undefined) all.set(id, value);
    }
    for (const [id, value] of a) if (!all.has(id)) all.set(id, value);
    return all;
  };
  const pairKey = ({ first, second }: Stack['contested'][number]): string => `${first} / ${second}`;
  const pairs = new Map(
    [...new Set([...after.contested, ...before.contested].map(pairKey))].flatMap((key) => {
      const from = refused.has(`contested ${key}`) ? before : after;
      const pair = from.contested.find((each) => pairKey(each) === key);
      return pair && normOf(pair.first) && normOf(pair.second) ? [[key, pair] as const] : [];
    }),
  );
  return {
    ...after,
    norms: below(undefined),
    facts: new Map([...before.facts, ...after.facts]),
    records: new Map([...before.records, ...after.records]),
    readings: new Map([...before.readings, ...after.readings]),
    definitions: chosen<Definition>('definition', before.definitions, after.definitions),
    lists: chosen<NamedList>('list', before.lists, after.lists),
    contested: [...pairs.values()],
  };
}
