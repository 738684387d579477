/**
 * What can be set, and by whom: each section has an address below /desk/settings, a name, a line about it, the roles
 * that have use for it, and a screen that is loaded when somebody goes there. A new section is a new line here; the
 * server decides what each person may do (access/role.ts).
 */
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Role } from '../api/session.ts';

export const SETTINGS_SECTIONS = [
  {
    path: 'agencies',
    name: 'agencies.title',
    about: 'agencies.hint',
    roles: ['administrator'],
    screen: lazyRouteComponent(() => import('./agencies/agencies-page.tsx'), 'AgenciesPage'),
  },
  {
    path: 'sites',
    name: 'sites.title',
    about: 'sites.hint',
    roles: ['administrator'],
    screen: lazyRouteComponent(() => import('./sites/sites-page.tsx'), 'SitesPage'),
  },
  {
    path: 'people',
    name: 'people.title',
    about: 'people.hint',
    roles: ['administrator'],
    screen: lazyRouteComponent(() => import('./people/people-page.tsx'), 'PeoplePage'),
  },
  {
    path: 'counsel',
    name: 'counsel.title',
    about: 'counsel.hint',
    roles: ['administrator'],
    screen: lazyRouteComponent(() => import('./counsel/counsel-page.tsx'), 'CounselPage'),
  },
  {
    path: 'office',
    name: 'office.office',
    about: 'office.office-hint',
    roles: ['administrator'],
    screen: lazyRouteComponent(() => import('./office/office-page.tsx'), 'OfficePage'),
  },
  {
    path: 'letters',
    name: 'letter-text.title',
    about: 'letter-text.hint',
    roles: ['administrator'],
    screen: lazyRouteComponent(() => import('./letters/letter-texts-page.tsx'), 'LetterTextsPage'),
  },
  {
    path: 'providers',
    name: 'providers.title',
    about: 'providers.hint',
    roles: ['administrator', 'defence-coordinator'],
    screen: lazyRouteComponent(() => import('./providers/providers-page.tsx'), 'ProvidersPage'),
  },
  {
    path: 'webhooks',
    name: 'webhooks.title',
    about: 'webhooks.hint',
    roles: ['administrator'],
    screen: lazyRouteComponent(() => import('./webhooks/webhooks-page.tsx'), 'WebhooksPage'),
  },
  {
    path: 'law',
    name: 'law.title',
    about: 'law.hint',
    roles: ['administrator', 'coordinator'],
    screen: lazyRouteComponent(() => import('./rules/law-page.tsx'), 'LawPage'),
  },
  {
    path: 'calendars',
    name: 'calendar.title',
    about: 'calendar.hint',
    roles: ['administrator', 'coordinator'],
    screen: lazyRouteComponent(() => import('./rules/calendars-page.tsx'), 'CalendarsPage'),
  },
] as const;

export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];

export function sectionsOf(roles: readonly Role[]): readonly SettingsSection[] {
  return SETTINGS_SECTIONS.filter((section) =>
    (section.roles as readonly Role[]).some((role) => roles.includes(role)),
  );
}
