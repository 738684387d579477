/**
 * Every address of the desk, as data: what it takes, what it does, which action of access/role.ts it needs.
 * The server, the OpenAPI document and the matrix of endpoint, role and agency are all made from this list,
 * so an address that is not classified does not exist.
 */
import { CASE_ROUTES } from './case-routes.ts';
import { ALLOCATION_ROUTES } from './allocation-routes.ts';
import { DEFENSE_ROUTES } from './defense-routes.ts';
import { DUTY_ROUTES } from './duty-routes.ts';
import { EXPORT_ROUTES } from './export-routes.ts';
import { LETTER_ROUTES } from './letter-routes.ts';
import { OUTBOX_ROUTES } from './outbox-routes.ts';
import { PAPER_ROUTES } from './paper-routes.ts';
import { QUEUE_ROUTES } from './queue-routes.ts';
import { READING_ROUTES } from './reading-routes.ts';
import { RELEASE_ROUTES } from './release-routes.ts';
import { REQUEST_ROUTES } from './request-routes.ts';
import { RETENTION_ROUTES } from './retention-routes.ts';
import { SETTINGS_ROUTES } from './settings-routes.ts';
import { DRAFT_ROUTES } from './draft-routes.ts';
import { RULE_ROUTES } from './rule-routes.ts';
import type { Route } from './route-shape.ts';
import { WEBHOOK_ROUTES } from './webhook-routes.ts';

export const ROUTES: readonly Route[] = [
  ...QUEUE_ROUTES,
  ...REQUEST_ROUTES,
  ...CASE_ROUTES,
  ...LETTER_ROUTES,
  ...RETENTION_ROUTES,
  ...EXPORT_ROUTES,
  ...READING_ROUTES,
  ...OUTBOX_ROUTES,
  ...PAPER_ROUTES,
  ...RELEASE_ROUTES,
  ...RULE_ROUTES,
  ...DRAFT_ROUTES,
  ...WEBHOOK_ROUTES,
  ...SETTINGS_ROUTES,
  ...DUTY_ROUTES,
  ...DEFENSE_ROUTES,
  ...ALLOCATION_ROUTES,
];
