/** The kinds of paper there are, checked once against their schema. */
import data from './taxonomy.json' with { type: 'json' };
import { taxonomySchema, type Kind } from './schema.ts';

export const KINDS: readonly Kind[] = taxonomySchema.parse(data).kinds;

const BY_ID: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [kind.id, kind]));

export function kindOf(id: string): Kind {
  const kind = BY_ID.get(id);
  if (!kind) throw new Error(`no kind ${id} in the taxonomy`);
  return kind;
}
