/** What the bench asks of a peer: the outcome of prepared situations, one call each. */
import type { Outcome } from '@threshold/rules/language/outcome';
import type { Case } from '../situations/situations.ts';

export interface Peer {
  readonly name: string;
  /** How the law was put to it, and what it could not be asked to do. */
  readonly note: string;
  /** Inputs in the peer's own shape are made here, outside the timing. */
  prepare(cases: readonly Case[]): Promise<PreparedPeer>;
}

export interface PreparedPeer {
  /** Decides every case in order; synchronous peers return no promise. */
  run(): Outcome[] | Promise<Outcome[]>;
}
