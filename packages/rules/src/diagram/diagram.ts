/**
 * The interface of a decision diagram: multi-valued, multi-terminal, ordered, reduced, hash-consed.
 * A node is a number. Terminals are >= 0 and carry a small integer the owner of the diagram gives
 * meaning to; inner nodes are < 0. Two equal functions over one store are the same number.
 * Bryant 1986 (ordered diagrams), Fujita et al. 1997 (multi-terminal), Srinivasan 1990 (multi-valued).
 */
export type NodeRef = number;

/** One variable of the order: position = level, `size` = number of values it can take. */
export interface Level {
  readonly size: number;
}

export interface DiagramReader {
  /** Levels in order, top first. */
  readonly levels: readonly Level[];
  isTerminal(node: NodeRef): boolean;
  /** Level of an inner node. */
  level(node: NodeRef): number;
  /** Child of an inner node for a value of its variable. */
  child(node: NodeRef, value: number): NodeRef;
}
