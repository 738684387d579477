/** A person or a desk as a form has them, all text, and back: what was left empty is not set. */
export interface StoredPerson {
  name: string;
  title?: string;
  number?: string;
  email?: string;
  hours?: string;
}

export interface Person {
  readonly name: string;
  readonly title: string;
  readonly number: string;
  readonly email: string;
  readonly hours: string;
}
export const PERSON_FIELDS = ['name', 'title', 'number', 'email', 'hours'] as const;
export const NOBODY: Person = { name: '', title: '', number: '', email: '', hours: '' };
/** Undefined without a name: the form asks for one wherever anything else is filled in. */
export function personOf(person: Person): StoredPerson | undefined {
  const filled = PERSON_FIELDS.map((field) => [field, person[field].trim()] as const);
  const { name, ...rest } = Object.fromEntries(filled.filter(([, text]) => text !== ''));
  return name === undefined ? undefined : { name, ...rest };
}

export function lacksName(person: Person): boolean {
  return person.name.trim() === '' && PERSON_FIELDS.some((field) => person[field].trim() !== '');
}
