/**
 * All codes of a row packed into a few whole numbers, exactly: two rows have the same numbers where every variable has
 * the same answer. So rows can be put together, decided once, and joined back.
 */
import type { Code } from './coded-columns.ts';
import type { Dialect } from './dialect.ts';

export interface Word {
  readonly name: string;
  /** From codes to the number. */
  readonly packed: string;
  /** From the number back to each of its codes. */
  readonly unpacked: readonly string[];
}

/** Fits a signed number of 64 bits in all three databases. */
const MOST = 2 ** 62;

export function wordsOf(codes: readonly Code[], dialect: Dialect): readonly Word[] {
  const groups: Code[][] = [];
  let room = 0;
  for (const code of codes) {
    if (room < code.width) {
      groups.push([]);
      room = MOST;
    }
    groups.at(-1)!.push(code);
    room = Math.floor(room / code.width);
  }
  return groups.map((group, index) => {
    const name = `p${index}`;
    const packed: string[] = [];
    const unpacked: string[] = [];
    let factor = 1n;
    for (const code of group) {
      const at = dialect.bigint(code.name);
      packed.push(factor === 1n ? at : `${at} * ${factor}`);
      const shifted = factor === 1n ? name : `(${dialect.quotient(name, String(factor))})`;
      unpacked.push(`CAST(${shifted} % ${code.width} AS INTEGER) AS ${code.name}`);
      factor *= BigInt(code.width);
    }
    return { name, packed: `${packed.join(' + ')} AS ${name}`, unpacked };
  });
}
