/** The events of a record and which action of access/role.ts each needs; the database repeats it (a test compares). */
import type { Action } from '../../access/role.ts';
import type { DutyEvent } from './duty-event.ts';

export const DUTY_ACTIONS: Readonly<Record<DutyEvent['type'], Action>> = {
  'record-opened': 'duty:record',
  'record-corrected': 'duty:read',
  'record-approved': 'duty:decide',
  'record-refused': 'duty:decide',
  'step-done': 'duty:work',
  'record-withdrawn': 'duty:work',
};
