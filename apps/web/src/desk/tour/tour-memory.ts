/** How far somebody came with the tour of a role: kept on the device, and nothing but that. */
import { z } from 'zod';
import { ROLES, type Role } from '../api/session.ts';

const KEPT = 'threshold-desk-tour';

const how = z.object({ is: z.enum(['on', 'left', 'done']), step: z.int().nonnegative() });
export type TourState = z.infer<typeof how>;
const kept = z.partialRecord(z.enum(ROLES), how);

function all(): z.infer<typeof kept> {
  try {
    return kept.parse(JSON.parse(localStorage.getItem(KEPT) ?? '{}'));
  } catch {
    return {};
  }
}

/** Undefined where the tour was never offered, begun or left. */
export function tourState(role: Role): TourState | undefined {
  return all()[role];
}

export function keepTour(role: Role, state: TourState): void {
  localStorage.setItem(KEPT, JSON.stringify({ ...all(), [role]: state }));
}
