/** The office of an agency as its form has it, all text, and back: what was left empty is not set. */
import type { Schemas } from '../../api/client.ts';
import { NOBODY, personOf, type Person } from '../person-form.ts';

export const MOST_HELP = 8;

export interface OfficeForm {
  readonly agency: string;
  /** One line each. */
  readonly address: string;
  readonly counsel: Person;
  readonly contact: Person;
  readonly help: readonly (Person & { readonly free: boolean })[];
}

export type Stored = Schemas['office-settings']['content'];

export function formOf({ office, help }: Stored): OfficeForm {
  return {
    agency: office.agency ?? '',
    address: office.address.join('\n'),
    counsel: { ...NOBODY, ...office.counsel },
    contact: { ...NOBODY, ...office.contact },
    help: help.map((each) => ({ ...NOBODY, ...each, free: each.free ?? false })),
  };
}

export function settingsOf({ agency, address, counsel, contact, help }: OfficeForm): Stored {
  const [theirCounsel, theirContact] = [personOf(counsel), personOf(contact)];
  return {
    office: {
      ...(agency.trim() === '' ? {} : { agency: agency.trim() }),
      address: address
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      ...(theirCounsel ? { counsel: theirCounsel } : {}),
      ...(theirContact ? { contact: theirContact } : {}),
    },
    help: help.flatMap(({ free, ...each }) => {
      const person = personOf(each);
      return person ? [{ ...person, ...(free ? { free } : {}) }] : [];
    }),
  };
}
