/** What the records of a list are made of. */
import type { RecordType, Stack } from './model.ts';

export function recordTypeOf(
  { facts, records }: Pick<Stack, 'facts' | 'records'>,
  list: string,
): RecordType {
  const { value } = facts.get(list)!;
  if (value.type !== 'list') throw new Error(`${list} is not a list of records`);
  return records.get(value.of)!;
}
