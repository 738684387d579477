/** The people of the demonstration: nobody real. Their names say so. */
import type { Role } from '../access/role.ts';

export interface DemoAgency {
  readonly id: string;
  readonly title: string;
  readonly lawAgency: string;
}

export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly { readonly agency: string; readonly role: Role }[];
}

export const DEMO_AGENCIES: readonly DemoAgency[] = [
  { id: 'jails', title: 'Jails (demonstration)', lawAgency: 'correction' },
  { id: 'schools', title: 'Schools (demonstration)', lawAgency: 'schools' },
  { id: 'shelters', title: 'Shelters (demonstration)', lawAgency: 'shelter' },
  { id: 'buildings', title: 'City buildings (demonstration)', lawAgency: 'property-services' },
];

const person = (
  at: number,
  name: string,
  ...roles: readonly (readonly [string, Role])[]
): DemoPerson => ({
  id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org`,
  roles: roles.map(([agency, role]) => ({ agency, role })),
});

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  person(1, 'Dana Example', ['jails', 'front-line']),
  person(2, 'Imani Example', ['jails', 'counsel']),
  person(3, 'Noor Example', ['jails', 'counsel']),
  person(4, 'Luis Example', ['jails', 'supervisor']),
  person(5, 'Priya Example', ['jails', 'privacy-officer']),
  person(6, 'Sam Example', ['schools', 'front-line']),
  person(
    7,
    'Ruth Example',
    ['schools', 'counsel'],
    ['shelters', 'counsel'],
    ['buildings', 'counsel'],
  ),
  person(8, 'Omar Example', ['shelters', 'front-line']),
  person(9, 'Wen Example', ['buildings', 'front-line']),
  person(10, 'Ada Example', ['jails', 'auditor']),
  person(11, 'Max Example', ['jails', 'administrator']),
  person(12, 'Kim Example', ['buildings', 'coordinator']),
  person(13, 'Rosa Example', ['shelters', 'defence-coordinator']),
  // What the defence office has to erase and to count out is theirs.
  person(14, 'Vera Example', ['shelters', 'privacy-officer']),
];
