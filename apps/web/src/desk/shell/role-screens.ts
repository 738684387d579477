/** Which screens a role has use for. The server decides what each may do; this only spares people dead ends. */
import type { Membership, Role } from '../api/session.ts';
import { sectionsOf } from '../settings/sections.ts';

export const SCREENS = [
  '/queue',
  '/own',
  '/record',
  '/post',
  '/overview',
  '/cases',
  '/duties',
  '/allocation',
  '/records',
  '/openings',
  '/reads',
  '/exports',
  '/drafts',
  '/settings',
] as const;
export type Screen = (typeof SCREENS)[number];

const OF_ROLE: Readonly<Record<Role, readonly Screen[]>> = {
  'front-line': ['/own', '/record', '/duties'],
  counsel: ['/queue', '/own', '/record', '/post', '/duties', '/records', '/drafts'],
  'privacy-officer': ['/queue', '/duties', '/records', '/openings', '/reads', '/exports'],
  supervisor: ['/overview', '/queue', '/own', '/record', '/duties'],
  coordinator: ['/duties', '/drafts'],
  auditor: ['/reads', '/records', '/duties'],
  administrator: ['/settings', '/drafts'],
  'defence-coordinator': ['/cases', '/allocation'],
};

export function screensOf(memberships: readonly Membership[]): readonly Screen[] {
  const roles = memberships.map(({ role }) => role);
  const theirs = new Set(roles.flatMap((role) => OF_ROLE[role]));
  if (sectionsOf(roles).length > 0) theirs.add('/settings');
  return SCREENS.filter((screen) => theirs.has(screen));
}

/** Where a person begins: what their first role does most. */
export function firstScreen(memberships: readonly Membership[]): Screen {
  return memberships.flatMap(({ role }) => OF_ROLE[role])[0] ?? '/own';
}

/** Takes requests, asks back, determines. */
export const worksOnRequests = (memberships: readonly Membership[], agency?: string): boolean =>
  memberships.some(
    (each) => each.role === 'counsel' && (agency === undefined || each.agency === agency),
  );

export const assignsRequests = (memberships: readonly Membership[], agency?: string): boolean =>
  memberships.some(
    (each) => each.role === 'supervisor' && (agency === undefined || each.agency === agency),
  );

export const recordsRequests = (memberships: readonly Membership[]): readonly Membership[] =>
  memberships.filter(({ role }) => OF_ROLE[role].includes('/record'));
