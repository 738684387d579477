/**
 * Which witnesses the desk asks: lines `witness NAME KEY URL` in the way of c2sp.org/tlog-policy, from a file that the
 * administrator of the server writes. They are kept beside the log, with how far each has come.
 */
import { sha256 } from '@threshold/ledger/edge/node-crypto';
import { parseVkey } from '@threshold/ledger/verifier-key';
import type { Database } from '../db/database.ts';
import { done, refused, type Result } from '../db/result.ts';

export interface WitnessLine {
  /** The key's name. */
  readonly name: string;
  readonly key: string;
  readonly url: string;
}

export function readWitnesses(text: string): Result<readonly WitnessLine[], string> {
  const witnesses: WitnessLine[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const [word, , key = '', url = '', ...more] = line.split(/\s+/);
    const { value } = parseVkey(sha256, key);
    if (word !== 'witness' || more.length > 0 || value?.role !== 'witness' || !URL.canParse(url)) {
      return refused(
        `This line is not "witness NAME KEY URL" with the public key of a witness: ${line}`,
      );
    }
    if (witnesses.some(({ name }) => name === value.name)) {
      return refused(`Two witnesses are called ${value.name}.`);
    }
    witnesses.push({ name: value.name, key, url: url.replace(/\/$/, '') });
  }
  return done(witnesses);
}

/** Those of the file and no others; one with another key begins anew. */
export async function keepWitnesses(
  database: Database,
  witnesses: readonly WitnessLine[],
): Promise<void> {
  await database.asSystem(async (transaction) => {
    await transaction.query('delete from log_witness where not (name = any($1))', [
      witnesses.map(({ name }) => name),
    ]);
    for (const { name, key, url } of witnesses) {
      await transaction.query(
        `insert into log_witness (name, key, url) values ($1, $2, $3)
         on conflict (name) do update set url = $3, key = $2, next_at = '-infinity',
           size = case when log_witness.key = $2 then log_witness.size else 0 end`,
        [name, key, url],
      );
    }
  });
}
