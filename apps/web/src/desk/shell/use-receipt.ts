/** Receipts of events, kept as files; what went wrong stays until the next one is asked for. */
import { useState } from 'react';
import { ProblemError } from '../api/problem.ts';
import { fetchFile, keepFile } from '../case/case-api.ts';
import { useSay } from '../words/words.tsx';

/** `address`: of the record whose events they are, without a last stroke. `number`: as people know it. */
export function useReceipt(
  address: string,
  number: string,
): { readonly trouble: string | undefined; readonly keep: (seq: number) => Promise<void> } {
  const say = useSay();
  const [trouble, set] = useState<string>();
  const keep = async (seq: number): Promise<void> => {
    set(undefined);
    try {
      keepFile(await fetchFile(`${address}/${seq}/receipt`), `${number}-${seq}-receipt.txt`);
    } catch (error) {
      set(error instanceof ProblemError ? error.message : say('fault.line'));
    }
  };
  return { trouble, keep };
}
