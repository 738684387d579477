/** Who signed, in the engine's words; whether anything stands on the line. */
import type { Range } from '../packet/packet-text.ts';
import type { SignerRole } from '../taxonomy/schema.ts';

export interface Signer {
  /** Whose signature it is; of an empty line, whose it should be. */
  readonly role: SignerRole;
  readonly name: string | null;
  readonly present: boolean;
}

export interface SignerFound extends Signer {
  /** The words it was read from: the label or the title, and what stands on the line. */
  readonly words: readonly Range[];
  /** The paper has a place to sign at all. */
  readonly line: boolean;
  /** The role follows from a title that was read, and not only from the form. */
  readonly titleRead: boolean;
  /** What stands on the line is a name or a mark of signing, and not any misread print. */
  readonly legible: boolean;
}
