/**
 * The nodes that some root reaches, packed into one array for walking and for shipping.
 * A root's nodes follow those of the roots before it. Inner node at address a: code[a] = its level,
 * code[a + 1 + value] = child. A reference to it is ~a.
 */
import { visitNodes } from './visit-nodes.ts';
import type { DiagramReader, Level, NodeRef } from './diagram.ts';

/** Where the array comes from, when it is read only as far as it is needed. */
export interface CodeSource {
  readonly code: Int32Array;
  /** Cells read so far, from the front. */
  readonly read: number;
  readTo(end: number): void;
}

/** Read on by at least so much at a time. */
const STRIDE = 4096;

export class CompactDiagram implements DiagramReader {
  readonly levels: readonly Level[];
  /** The array, perhaps not read to its end: see `ready`. */
  readonly cells: Int32Array;
  /** Nodes at addresses below this are there, whole. */
  ready: number;
  readonly #source: CodeSource | undefined;
  readonly #widest: number;

  constructor(levels: readonly Level[], code: Int32Array | CodeSource) {
    this.levels = levels;
    this.#widest = levels.reduce((most, { size }) => Math.max(most, size), 0);
    this.#source = code instanceof Int32Array ? undefined : code;
    this.cells = code instanceof Int32Array ? code : code.code;
    this.ready = this.#source === undefined ? this.cells.length : 0;
  }

  /** The whole array. */
  get code(): Int32Array {
    this.readTo(this.cells.length);
    return this.cells;
  }

  /** Makes the node at this address ready. */
  readTo(address: number): void {
    if (this.#source === undefined || address < this.ready) return;
    this.#source.readTo(address + 1 + this.#widest + STRIDE);
    const { read } = this.#source;
    this.ready = read >= this.cells.length ? read : read - this.#widest;
  }

  isTerminal(node: NodeRef): boolean {
    return node >= 0;
  }

  level(node: NodeRef): number {
    if (~node >= this.ready) this.readTo(~node);
    return this.cells[~node]!;
  }

  child(node: NodeRef, value: number): NodeRef {
    if (~node >= this.ready) this.readTo(~node);
    return this.cells[~node + 1 + value]!;
  }

  /** Inner nodes below and including `root`. */
  count(root: NodeRef): number {
    let inner = 0;
    visitNodes(this, root, (node) => {
      if (node < 0) inner++;
    });
    return inner;
  }
}

export interface Compacted {
  readonly diagram: CompactDiagram;
  readonly roots: readonly NodeRef[];
}

export function compact(source: DiagramReader, roots: readonly NodeRef[]): Compacted {
  const addressOf = new Map<NodeRef, number>();
  const order: NodeRef[] = [];
  let size = 0;
  const place = (root: NodeRef): void => {
    const open: NodeRef[] = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (source.isTerminal(node) || addressOf.has(node)) continue;
      addressOf.set(node, size);
      order.push(node);
      const width = source.levels[source.level(node)]!.size;
      size += 1 + width;
      for (let value = width - 1; value >= 0; value--) open.push(source.child(node, value));
    }
  };
  for (const root of roots) place(root);
  const reference = (node: NodeRef): NodeRef =>
    source.isTerminal(node) ? node : ~addressOf.get(node)!;
  const code = new Int32Array(size);
  for (const node of order) {
    const address = addressOf.get(node)!;
    const level = source.level(node);
    code[address] = level;
    const width = source.levels[level]!.size;
    for (let value = 0; value < width; value++)
      code[address + 1 + value] = reference(source.child(node, value));
  }
  return { diagram: new CompactDiagram(source.levels, code), roots: roots.map(reference) };
}
