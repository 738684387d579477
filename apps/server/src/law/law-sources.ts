/** The files of the law in force, as far as they are known: kept with it, or those that the program came with. */
import type { PackFolder } from '@threshold/rules/load/load-stack';
import type { Database } from '../db/database.ts';
import type { RuleDesk } from '../features/rules/rule-desk.ts';

interface SourceDesk {
  readonly database: Database;
  readonly rules: Pick<RuleDesk, 'inForce' | 'shippedPacks'>;
}

export async function sourcesOf(
  { database, rules }: SourceDesk,
  hash: string,
  compiled: string,
): Promise<readonly PackFolder[] | undefined> {
  const [row] = await database.asSystem((transaction) =>
    transaction.query<{ sources: string | null }>(
      'select sources from law_version where hash = $1',
      [hash],
    ),
  );
  const kept = row?.sources ?? undefined;
  if (kept !== undefined) return JSON.parse(kept) as readonly PackFolder[];
  return rules.inForce.shipped.compiled === compiled ? rules.shippedPacks() : undefined;
}
