/** A filing that names its maker in boxes: `Family Name: …  Given Name: …` of Form G-28. */
import type { PacketText, Range } from '../packet/packet-text.ts';
import type { SignerFound } from './signer.ts';

const FAMILY = /family name(?: \(last name\))?\s*:?\s*([\p{L}'’-]+)/iu;
const GIVEN = /given name(?: \(first name\))?\s*:?\s*([\p{L}'’-]+)/iu;

export function readFiler(text: PacketText, range: Range, found: SignerFound): SignerFound {
  if (found.present) return found;
  const plain = text.plain(range);
  const family = FAMILY.exec(plain)?.[1];
  const given = GIVEN.exec(plain)?.[1];
  if (family === undefined || given === undefined) return found;
  return { ...found, role: 'attorney', name: `${given} ${family}`, present: true, legible: true };
}
