/** What the checks of one document work with. */
import type { Candidate } from '../kind/candidates.ts';
import type { Shape } from '../kind/shape.ts';
import type { Finds } from '../match/finds.ts';
import type { PacketText, Range } from '../packet/packet-text.ts';
import type { ReadingContext } from '../reading.ts';
import type { SignerFound } from '../sign/signer.ts';
import type { Kind } from '../taxonomy/schema.ts';
import type { SubjectName } from '../field/subject-name.ts';

export interface Document {
  readonly text: PacketText;
  readonly finds: Finds;
  readonly range: Range;
  readonly kind: Kind;
  readonly candidate: Candidate | undefined;
  readonly shape: Shape;
  readonly signer: SignerFound;
  readonly subject: SubjectName | undefined;
  /** Words that it is no longer in force, on it or in a court's order of its packet. */
  readonly mark: Range | undefined;
  /** Its text, line by line. */
  readonly plain: string;
  readonly context: ReadingContext;
  /** Kinds of the other documents of its packet. */
  readonly beside: readonly string[];
}
