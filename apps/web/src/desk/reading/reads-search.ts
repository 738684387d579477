/** Which readings are shown, as the address says it: it can be kept and sent. What it cannot mean, it leaves out. */
import { z } from 'zod';

export const readsSearch = z.object({
  agency: z.string().max(40).optional().catch(undefined),
  number: z.coerce.string().max(20).optional().catch(undefined),
  account: z.uuid().optional().catch(undefined),
  opened: z.enum(['only']).optional().catch(undefined),
  before: z.coerce.number().int().positive().optional().catch(undefined),
});
export type ReadsSearch = z.infer<typeof readsSearch>;
